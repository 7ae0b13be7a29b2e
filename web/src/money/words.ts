/** The words of funds, ages and states, said once for all pages of money. */
import { useText } from "../i18n";
import type { AgeBand, HardReason, ReceiptState, SuspensionReason } from "./queries";
import { FUNDS } from "./queries";

export function useMoneyWords() {
  const { i18n } = useText();
  const funds: Record<(typeof FUNDS)[number], string> = {
    pension_survivors: i18n._("Hưu trí, tử tuất"),
    sickness_maternity: i18n._("Ốm đau, thai sản"),
    accident: i18n._("TNLĐ, BNN"),
    health: i18n._("BHYT"),
    unemployment: i18n._("BHTN"),
  };
  const bands: Record<AgeBand, string> = {
    under_1: i18n._("dưới 1 tháng"),
    from_1: i18n._("từ 1 đến dưới 3 tháng"),
    from_3: i18n._("từ 3 đến dưới 6 tháng"),
    from_6: i18n._("từ 6 đến dưới 24 tháng"),
    from_24: i18n._("từ 24 tháng trở lên"),
  };
  const hard: Record<HardReason, string> = {
    none: i18n._("không xếp khó thu"),
    bankrupt: i18n._("phá sản"),
    dissolved: i18n._("giải thể"),
    owner_absent: i18n._("chủ bỏ trốn, vắng mặt"),
    missing: i18n._("không còn ở địa chỉ đăng ký"),
  };
  const suspension: Record<SuspensionReason, string> = {
    stop: i18n._("tạm dừng sản xuất, kinh doanh"),
    disaster: i18n._("thiệt hại tài sản do thiên tai, hỏa hoạn, dịch bệnh"),
    covid: i18n._("ảnh hưởng bởi dịch COVID-19"),
  };
  const receipts: Record<ReceiptState, string> = {
    unmatched: i18n._("Chưa rõ đơn vị"),
    matched: i18n._("Đã có đơn vị"),
    refund: i18n._("Hoàn trả"),
    reversed: i18n._("Ngân hàng rút lại"),
    handed_over: i18n._("Nhân viên thu nộp"),
  };
  return { funds, bands, hard, suspension, receipts };
}
