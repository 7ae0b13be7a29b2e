/** Words that several parts of the page share. */
import type { I18n } from "@lingui/core";

/** What a change is counted from. */
export function baseText(base: string, i18n: I18n): string {
  switch (base) {
    case "same_period_last_year":
      return i18n._("so cùng kỳ năm trước");
    case "previous_month":
      return i18n._("so tháng trước");
    case "previous_year":
      return i18n._("so năm trước");
    default:
      return i18n._("so với {base}", { base });
  }
}
