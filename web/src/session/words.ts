/** What each permission lets one do, in words. */
import { useMemo } from "react";
import type { Permission } from "../api/session";
import { useText } from "../i18n";

export function usePermissionWords(): Record<Permission, string> {
  const { i18n, f } = useText();
  return useMemo(
    () => ({
      person_find: i18n._("Tìm và xem hồ sơ người tham gia, thông tin riêng bị che"),
      person_unmask: i18n._("Xem thông tin riêng của một người, có ghi lý do"),
      person_change: i18n._("Đăng ký, đính chính, chuyển địa bàn người tham gia"),
      person_merge: i18n._("Gộp và tách hồ sơ trùng"),
      employer_read: i18n._("Tìm và xem đơn vị sử dụng lao động"),
      employer_change: i18n._("Đăng ký và sửa đơn vị sử dụng lao động"),
      facility_read: i18n._("Tìm và xem cơ sở khám chữa bệnh"),
      facility_change: i18n._("Đăng ký và sửa cơ sở khám chữa bệnh"),
      intake_send: i18n._("Gửi tệp và xem kết quả của mình"),
      intake_read: i18n._("Xem mọi tệp mà cơ quan đã nhận"),
      figures_change: i18n._("Nhập số liệu, trả lời câu hỏi về số liệu"),
      session_change: i18n._("Ghi chú, kiến nghị và kết luận của buổi làm việc"),
      user_change: i18n._("Đề nghị người dùng, vai trò và khóa truy cập"),
      user_approve: i18n._("Duyệt đề nghị của người khác"),
      audit_read: i18n._("Đọc nhật ký"),
    }),
    // The printer changes with the language.
    [i18n, f],
  );
}
