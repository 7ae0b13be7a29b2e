import type { Indicator } from "../api/client";
import { useText } from "../i18n";

/** What the groups of the catalogue are called. */
export function useGroupNames(): Record<Indicator["group"], string> {
  const { i18n } = useText();
  return {
    participation: i18n._("Người tham gia"),
    coverage: i18n._("Bao phủ"),
    revenue: i18n._("Thu"),
    arrears: i18n._("Chậm đóng"),
    care: i18n._("Khám bệnh, chữa bệnh"),
    benefit: i18n._("Chế độ"),
    service: i18n._("Thủ tục và dịch vụ"),
    inspection: i18n._("Thanh tra, kiểm tra"),
    agent: i18n._("Tổ chức dịch vụ thu"),
    programme: i18n._("Chương trình hỗ trợ"),
    denominator: i18n._("Mẫu số"),
  };
}
