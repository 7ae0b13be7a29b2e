/** Words of declarations. */
import { useMemo } from "react";
import { useText } from "../../i18n";

export function useDeclarationWords() {
  const { i18n } = useText();
  return useMemo(() => {
    const columns: Record<string, string> = {
      reason: i18n._("Phương án"),
      person_id: i18n._("Mã số BHXH"),
      name: i18n._("Họ và tên"),
      birth_date: i18n._("Ngày sinh"),
      sex: i18n._("Giới tính"),
      citizen_id: i18n._("Số CCCD"),
      commune: i18n._("Xã"),
      wage: i18n._("Mức lương"),
      from: i18n._("Từ tháng"),
      to: i18n._("Đến tháng"),
      note: i18n._("Ghi chú"),
      change: i18n._("Loại thay đổi"),
      phone: i18n._("Số điện thoại"),
      ethnicity: i18n._("Dân tộc"),
      nationality: i18n._("Quốc tịch"),
      own: i18n._("Tự đóng (%)"),
      central: i18n._("NSTW hỗ trợ (%)"),
      local: i18n._("NSĐP hỗ trợ (%)"),
      other: i18n._("Hỗ trợ khác (%)"),
      position: i18n._("Nhóm người lao động"),
      title: i18n._("Chức danh"),
      allowance: i18n._("Phụ cấp"),
      region: i18n._("Vùng lương tối thiểu"),
      unemployment: i18n._("Tham gia BHTN"),
      contract_from: i18n._("Hợp đồng từ ngày"),
      contract_to: i18n._("Hợp đồng đến ngày"),
      leave: i18n._("Loại nghỉ"),
      group: i18n._("Nhóm BHYT"),
      facility: i18n._("Nơi KCB ban đầu (mã 5 số)"),
      amount: i18n._("Số tiền đóng"),
      receipt_no: i18n._("Số biên lai"),
      receipt_on: i18n._("Ngày biên lai"),
      method: i18n._("Phương thức đóng (tháng)"),
      months: i18n._("Số tháng"),
      income: i18n._("Mức thu nhập"),
    };
    const reasons: [string, string][] = [
      ["TM", i18n._("TM: tăng mới")],
      ["TD", i18n._("TD: chuyển đến trong tỉnh")],
      ["TC", i18n._("TC: chuyển đến từ tỉnh khác")],
      ["ON", i18n._("ON: đi làm lại")],
      ["GH", i18n._("GH: nghỉ việc")],
      ["GC", i18n._("GC: chuyển đi")],
      ["KL", i18n._("KL: nghỉ không lương")],
      ["OF", i18n._("OF: nghỉ ốm đau, thai sản")],
      ["TS", i18n._("TS: nghỉ thai sản")],
      ["DC", i18n._("DC: đổi mức đóng")],
      ["CD", i18n._("CD: đổi chức danh")],
    ];
    const changes: [string, string][] = [
      ["1", i18n._("tăng")],
      ["2", i18n._("giảm")],
      ["3", i18n._("điều chỉnh")],
    ];
    const sexes: [string, string][] = [
      ["Nam", i18n._("nam")],
      ["Nữ", i18n._("nữ")],
    ];
    const leaves: [string, string][] = [
      ["sickness", i18n._("nghỉ ốm đau")],
      ["maternity", i18n._("nghỉ thai sản")],
    ];
    // Of those who pay for themselves, in whole or in part: lists of the others come from their sponsors.
    const groups: [string, string][] = [
      ["household", i18n._("Hộ gia đình")],
      ["student", i18n._("Học sinh, sinh viên")],
      ["near_poor", i18n._("Hộ cận nghèo")],
      ["multidimensional_poor", i18n._("Hộ nghèo đa chiều")],
      ["average_living_farmer", i18n._("Hộ nông, lâm, ngư, diêm nghiệp mức sống trung bình")],
      ["village_staff", i18n._("Người hoạt động ở thôn, tổ dân phố")],
      ["child_under_6", i18n._("Trẻ em dưới 6 tuổi")],
    ];
    /** Cells that are chosen, not typed. */
    const choices: Record<string, [string, string][]> = { reason: reasons, change: changes, sex: sexes, leave: leaves, group: groups };
    return { column: (name: string) => columns[name] ?? name, choices };
  }, [i18n]);
}
