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
    dues_read: i18n._("xem tiền phải đóng, đã đóng và chậm đóng"),
    dues_change: i18n._("tính tiền phải đóng, nhập và đối chiếu tiền thu"),
    case_read: i18n._("xem hồ sơ chậm đóng"),
    case_change: i18n._("lập hồ sơ chậm đóng, đôn đốc, ghi cam kết"),
    case_inspect: i18n._("ghi kết quả thanh tra, đề xuất xử phạt"),
    case_decide: i18n._("quyết định xử phạt, cưỡng chế, chuyển công an"),
    ledger_close: i18n._("khóa và mở lại sổ kế toán"),
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
    "employer.undo_merge": i18n._("hoàn lại việc gộp đơn vị"),
    "household.look": i18n._("xem hộ"),
    "merge.look": i18n._("xem các cặp có thể trùng"),
    "employer.look": i18n._("xem đơn vị"),
    "facility.register": i18n._("ghi mới cơ sở"),
    "facility.correct": i18n._("sửa cơ sở"),
    "facility.change": i18n._("ghi thay đổi của cơ sở"),
    "facility.look": i18n._("xem cơ sở"),
    "intake.take": i18n._("nhận tệp"),
    "intake.slice": i18n._("ghi một phần của tệp"),
    "intake.done": i18n._("xử lý xong tệp"),
    "intake.original": i18n._("tải tệp gốc"),
    "intake.rejects": i18n._("tải các dòng bị trả lại"),
    "closing.close": i18n._("chốt số liệu"),
    "fact.people": i18n._("xem những người được đếm"),
    "target.assign": i18n._("giao chỉ tiêu"),
    "target.acknowledge": i18n._("tiếp nhận chỉ tiêu"),
    "registry.load": i18n._("nạp hàng loạt"),
    "synth.make": i18n._("tạo dữ liệu mô phỏng"),
    "collection.add_organisation": i18n._("thêm tổ chức dịch vụ thu"),
    "collection.add_point": i18n._("thêm điểm thu"),
    "collection.add_collector": i18n._("thêm nhân viên thu"),
    "collection.end_organisation": i18n._("kết thúc tổ chức dịch vụ thu"),
    "collection.end_point": i18n._("kết thúc điểm thu"),
    "collection.end_collector": i18n._("kết thúc nhân viên thu"),
    "user.sign-in": i18n._("đăng nhập"),
    "user.sign-in-refused": i18n._("đăng nhập không thành"),
    "user.sign-out": i18n._("đăng xuất"),
    "user.session-end": i18n._("kết thúc một phiên"),
    "user.password": i18n._("đổi mật khẩu"),
    "user.password-refused": i18n._("đổi mật khẩu không thành"),
    "user.password-reset": i18n._("cấp lại mật khẩu"),
    "user.second-factor-begin": i18n._("bắt đầu bật mã xác thực"),
    "user.second-factor-on": i18n._("bật mã xác thực"),
    "user.second-factor-off": i18n._("tắt mã xác thực"),
    "user.add": i18n._("lập tài khoản"),
    "user.propose": i18n._("đề nghị về tài khoản"),
    "user.propose-rights": i18n._("đề nghị đổi quyền"),
    "user.rights": i18n._("đổi quyền"),
    "user.lock": i18n._("khóa tài khoản"),
    "user.unlock": i18n._("mở khóa tài khoản"),
    "user.end": i18n._("kết thúc tài khoản"),
    "key.add": i18n._("lập khóa truy cập"),
    "key.end": i18n._("kết thúc khóa truy cập"),
  };
}

/** What an act was done to. */
export function useObjectWords(): Record<string, string> {
  const { i18n } = useText();
  return {
    person: i18n._("người"),
    household: i18n._("hộ"),
    employer: i18n._("đơn vị"),
    facility: i18n._("cơ sở"),
    user: i18n._("tài khoản"),
    intake: i18n._("tệp"),
    area: i18n._("địa bàn"),
    collection: i18n._("mạng lưới thu"),
  };
}
