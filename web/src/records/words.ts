/** Words of records: what fields are called, and what their codes mean. */
import { useMemo } from "react";
import ethnicities from "virtual:ethnicities";
import type { components } from "../api/client";
import { useText } from "../i18n";
import type { AreaName, Person } from "./queries";

type Schemas = components["schemas"];
type Words<Code extends string> = Record<Code, string>;

export function useRecordWords() {
  const { i18n, f } = useText();
  return useMemo(() => {
    const sex: Words<Person["sex"]> = { male: i18n._("nam"), female: i18n._("nữ") };
    const residence: Words<Schemas["Residence"]> = {
      permanent: i18n._("thường trú"),
      temporary: i18n._("tạm trú"),
      absent: i18n._("tạm vắng"),
    };
    const authentication: Words<Schemas["Authentication"]> = {
      not_checked: i18n._("chưa đối chiếu"),
      matched: i18n._("khớp"),
      mismatched: i18n._("không khớp"),
      not_found: i18n._("không tìm thấy"),
    };
    const employer_status: Words<Schemas["EmployerStatus"]> = {
      active: i18n._("đang hoạt động"),
      suspended: i18n._("tạm ngừng"),
      dissolving: i18n._("đang giải thể"),
      dissolved: i18n._("đã giải thể"),
      fled: i18n._("chủ bỏ trốn"),
    };
    const facility_status: Words<Schemas["Facility"]["status"]> = {
      active: i18n._("đang hoạt động"),
      suspended: i18n._("tạm ngừng"),
      closed: i18n._("đã đóng cửa"),
    };
    const living_standard: Words<Schemas["LivingStandard"]> = {
      poor: i18n._("hộ nghèo"),
      near_poor: i18n._("hộ cận nghèo"),
      average: i18n._("hộ có mức sống trung bình"),
      better_off: i18n._("hộ khá giả"),
      unknown: i18n._("chưa rõ"),
    };
    const scheme: Words<Schemas["Membership"]["scheme"]> = {
      si_compulsory: i18n._("BHXH bắt buộc"),
      si_voluntary: i18n._("BHXH tự nguyện"),
      ui: i18n._("BHTN"),
      hi: i18n._("BHYT"),
    };
    const size: Words<Schemas["SizeBand"]> = {
      "0-4": i18n._("dưới 5 lao động"),
      "5-9": i18n._("5–9 lao động"),
      "10-49": i18n._("10–49 lao động"),
      "50-199": i18n._("50–199 lao động"),
      "200+": i18n._("từ 200 lao động"),
    };
    const field: Record<string, string> = {
      name: i18n._("Tên"),
      sex: i18n._("Giới tính"),
      birth: i18n._("Ngày sinh"),
      birth_date: i18n._("Ngày sinh"),
      citizen_id: i18n._("Số định danh cá nhân"),
      old_id: i18n._("Số CMND cũ"),
      ethnicity: i18n._("Dân tộc"),
      nationality: i18n._("Quốc tịch"),
      phone: i18n._("Điện thoại"),
      bank: i18n._("Ngân hàng"),
      bank_account: i18n._("Số tài khoản"),
      commune: i18n._("Xã, phường"),
      hamlet: i18n._("Ấp, thôn, tổ"),
      residence: i18n._("Cư trú"),
      household: i18n._("Hộ gia đình"),
      household_id: i18n._("Hộ gia đình"),
      member_no: i18n._("Thứ tự trong hộ"),
      relation: i18n._("Quan hệ với chủ hộ"),
      died_on: i18n._("Ngày mất"),
      authentication: i18n._("Đối chiếu CSDL dân cư"),
      merged_into: i18n._("Gộp vào hồ sơ"),
      head: i18n._("Chủ hộ"),
      address: i18n._("Địa chỉ"),
      living_standard: i18n._("Mức sống"),
      unit_code: i18n._("Mã đơn vị"),
      code: i18n._("Mã cơ sở"),
      tax_code: i18n._("Mã số thuế"),
      kind: i18n._("Loại hình"),
      industry: i18n._("Ngành"),
      office: i18n._("Cơ quan BHXH quản lý"),
      region: i18n._("Vùng lương tối thiểu"),
      payment_cycle: i18n._("Chu kỳ đóng"),
      status: i18n._("Tình trạng"),
      workers: i18n._("Số lao động"),
      care_level: i18n._("Tuyến (đến hết 2024)"),
      care_tier: i18n._("Cấp chuyên môn (từ 2025)"),
      hospital_class: i18n._("Hạng bệnh viện"),
      contract_from: i18n._("Hợp đồng từ"),
      contract_to: i18n._("Hợp đồng đến"),
      from: i18n._("Kể từ ngày"),
      reason: i18n._("Lý do"),
    };
    const codes: Record<string, Record<string, string>> = {
      sex,
      residence,
      authentication,
      living_standard,
      ethnicity: Object.fromEntries(ethnicities),
      status: { ...facility_status, ...employer_status },
    };
    const days = /^\d{4}-\d{2}-\d{2}$/;
    return {
      sex,
      residence,
      authentication,
      employer_status,
      facility_status,
      living_standard,
      scheme,
      size,
      field: (name: string) => field[name] ?? name,
      /** What a version says of a field, in words. */
      value: (name: string, text: string) => codes[name]?.[text] ?? (days.test(text) ? f.date(text) : text),
    };
  }, [i18n, f]);
}

export const placeText = (place: AreaName) => [place.name, place.within].filter(Boolean).join(", ");

/** A birth date as far as it is known and shown: "12/05/1985", "05/1985", "1985". */
export function birthText({ year, month, day }: Person["birth"]): string {
  const two = (n: number | undefined) => n && String(n).padStart(2, "0");
  return [two(day), two(month), year].filter(Boolean).join("/");
}

export const isMasked = (record: { masked: readonly string[] }, field: string) => record.masked.includes(field);

/** What is opened again when a mask is lifted: nothing stays on the screen longer than it is needed. */
export const UNMASKED_FOR_MS = 5 * 60_000;
