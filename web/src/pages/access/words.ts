/** The words of permissions and of acts on the record. */
import type { Permission } from "../../access/queries";
import { useText } from "../../i18n";

export function usePermissionWords(): Record<Permission, string> {
  const { i18n } = useText();
  return {
    person_find: i18n._("tìm người"),
    person_unmask: i18n._("xem mục được che"),
    person_change: i18n._("ghi và sửa hồ sơ người"),
    person_merge: i18n._("gộp và tách hồ sơ"),
    employer_read: i18n._("xem đơn vị"),
    employer_change: i18n._("ghi và sửa đơn vị"),
    facility_read: i18n._("xem cơ sở khám chữa bệnh"),
    facility_change: i18n._("ghi và sửa cơ sở khám chữa bệnh"),
    intake_send: i18n._("gửi tệp"),
    intake_read: i18n._("xem mọi tệp gửi đến"),
    figures_change: i18n._("nhập số liệu"),
    session_change: i18n._("ghi việc của buổi làm việc"),
    user_change: i18n._("đề nghị tài khoản và quyền"),
    user_approve: i18n._("phê duyệt đề nghị"),
    audit_read: i18n._("xem nhật ký"),
  };
}

/** Acts whose words are known; another is shown by its code. */
export function useActionWords(): Record<string, string> {
  const { i18n } = useText();
  return {
    "person.look": i18n._("xem hồ sơ"),
    "person.search": i18n._("tìm người"),
    "person.unmask": i18n._("xem mục được che"),
    "person.register": i18n._("ghi mới hồ sơ"),
    "person.correct": i18n._("sửa hồ sơ"),
    "person.change": i18n._("ghi thay đổi của hồ sơ"),
    "person.merge": i18n._("gộp hồ sơ"),
    "person.unmerge": i18n._("hoàn lại việc gộp"),
    "person.split": i18n._("tách hồ sơ"),
    "household.add": i18n._("lập hộ"),
    "household.correct": i18n._("sửa hộ"),
    "household.change": i18n._("ghi thay đổi của hộ"),
    "household.join": i18n._("thêm người vào hộ"),
    "household.leave": i18n._("ghi rời hộ"),
    "employer.register": i18n._("ghi mới đơn vị"),
    "employer.correct": i18n._("sửa đơn vị"),
    "employer.change": i18n._("ghi thay đổi của đơn vị"),
    "employer.merge": i18n._("gộp đơn vị"),
    "facility.register": i18n._("ghi mới cơ sở"),
    "facility.correct": i18n._("sửa cơ sở"),
    "facility.change": i18n._("ghi thay đổi của cơ sở"),
    "intake.take": i18n._("nhận tệp"),
    "household.look": i18n._("xem hộ"),
    "merge.look": i18n._("xem các cặp có thể trùng"),
    "employer.look": i18n._("xem đơn vị"),
    "facility.look": i18n._("xem cơ sở khám chữa bệnh"),
    "user.sign-in": i18n._("đăng nhập"),
    "user.sign-out": i18n._("đăng xuất"),
    "user.sign-in-refused": i18n._("đăng nhập không thành"),
    "user.session-end": i18n._("kết thúc một phiên"),
    "user.propose": i18n._("đề nghị về tài khoản"),
    "user.lock": i18n._("khóa tài khoản"),
    "user.unlock": i18n._("mở khóa tài khoản"),
    "user.end": i18n._("kết thúc tài khoản"),
    "user.password": i18n._("đổi mật khẩu"),
    "user.password-reset": i18n._("cấp lại mật khẩu"),
    "key.add": i18n._("tạo khóa"),
    "key.end": i18n._("kết thúc khóa"),
  };
}
