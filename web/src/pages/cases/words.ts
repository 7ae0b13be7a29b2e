import type { CaseState } from "../../cases/queries";
import { useText } from "../../i18n";

export function useStateWords(): Record<CaseState, string> {
  const { i18n } = useText();
  return {
    open: i18n._("Mới lập"),
    reminded: i18n._("Đã đôn đốc"),
    committed: i18n._("Đã cam kết"),
    inspected: i18n._("Đã thanh tra"),
    penalised: i18n._("Đã xử phạt"),
    enforced: i18n._("Đã cưỡng chế"),
    referred: i18n._("Đã chuyển công an"),
    closed: i18n._("Đã kết thúc"),
    overdue: i18n._("Quá hạn một bước"),
  };
}

export function useStatusWords(): Record<"confirmed" | "secondary" | "unconfirmed", string> {
  const { i18n } = useText();
  return {
    confirmed: i18n._("đã đọc trong văn bản"),
    secondary: i18n._("theo tài liệu thuật lại"),
    unconfirmed: i18n._("chưa xác nhận"),
  };
}
