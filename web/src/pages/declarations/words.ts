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
      position: i18n._("Nhóm người lao động"),
      title: i18n._("Chức danh"),
      allowance: i18n._("Phụ cấp"),
      region: i18n._("Vùng lương tối thiểu"),
      unemployment: i18n._("Tham gia BHTN"),
      contract_from: i18n._("Hợp đồng từ ngày"),
      contract_to: i18n._("Hợp đồng đến ngày"),
      leave: i18n._("Loại nghỉ"),
      group: i18n._("Nhóm BHYT"),
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
    return { column: (name: string) => columns[name] ?? name, reasons };
  }, [i18n]);
}
