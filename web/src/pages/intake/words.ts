/** The words of states and kinds, said once for all pages of what came in. */
import { useText } from "../../i18n";
import type { IntakeFile, IntakeKind, RowOutcome } from "../../intake/queries";

export function useIntakeWords() {
  const { i18n } = useText();
  const kinds: Record<IntakeKind, string> = {
    people: i18n._("Người"),
    households: i18n._("Hộ gia đình"),
    employers: i18n._("Đơn vị sử dụng lao động"),
    facilities: i18n._("Cơ sở khám chữa bệnh"),
    envelope: i18n._("Hồ sơ điện tử (XML)"),
  };
  const states: Record<IntakeFile["state"], string> = {
    received: i18n._("Đã nhận"),
    running: i18n._("Đang xử lý"),
    done: i18n._("Xong"),
    failed: i18n._("Không đọc được"),
    waiting: i18n._("Chờ duyệt"),
    returned: i18n._("Bị trả lại"),
  };
  const outcomes: Record<RowOutcome, string> = {
    added: i18n._("Thêm mới"),
    changed: i18n._("Thay đổi"),
    unchanged: i18n._("Không đổi"),
    refused: i18n._("Trả lại"),
  };
  return { kinds, states, outcomes };
}
