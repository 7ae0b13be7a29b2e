/** Words for what the law files say in keys. */
import type { I18n } from "@lingui/core";
import type { Status } from "./queries";

export function statusText(status: Status, i18n: I18n): string {
  switch (status) {
    case "confirmed":
      return i18n._("đã xác nhận");
    case "secondary":
      return i18n._("theo nguồn thứ cấp");
    case "unconfirmed":
      return i18n._("chưa xác nhận");
  }
}

export function unitText(unit: string, i18n: I18n): string {
  const words: Record<string, string> = {
    VND: i18n._("đồng"),
    "VND/month": i18n._("đồng/tháng"),
    "VND/day": i18n._("đồng/ngày"),
    "VND/hour": i18n._("đồng/giờ"),
    days: i18n._("ngày"),
    working_days: i18n._("ngày làm việc"),
    hours: i18n._("giờ"),
    weeks: i18n._("tuần"),
    months: i18n._("tháng"),
    years: i18n._("năm"),
    times: i18n._("lần"),
    people: i18n._("người"),
    percent: "%",
  };
  return words[unit] ?? unit.replaceAll("_", " ");
}

/** Which date of a case picks the value that holds. */
export function picksText(picks: string, i18n: I18n): string {
  const words: Record<string, string> = {
    "month of contribution": i18n._("tháng đóng"),
    "start of benefit": i18n._("ngày bắt đầu hưởng"),
    "day of the event": i18n._("ngày xảy ra sự việc"),
    "day of visit": i18n._("ngày khám bệnh, chữa bệnh"),
    "day of payment": i18n._("ngày nộp tiền hoặc chi trả"),
    "day of filing": i18n._("ngày nộp hồ sơ"),
    "end of employment": i18n._("ngày chấm dứt hợp đồng"),
    "year of claim": i18n._("năm hưởng"),
    "day asked": i18n._("ngày được hỏi"),
  };
  return words[picks] ?? picks;
}

export function roundingText(rounding: string, i18n: I18n): string {
  switch (rounding) {
    case "down":
      return i18n._("làm tròn xuống");
    case "up":
      return i18n._("làm tròn lên");
    default:
      return i18n._("làm tròn, từ nửa thì lên");
  }
}
