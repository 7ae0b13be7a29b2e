import { answered, client, type components } from "../api/client";
import { useText } from "../i18n";
import { go, hrefOf } from "../router";
import { usePersonFields } from "./PersonForms";
import { useChange } from "./queries";
import { RecordForm } from "./RecordForm";

const NAMES = ["name", "birth_date", "sex", "citizen_id", "old_id", "phone", "from", "commune", "hamlet", "residence", "ethnicity", "nationality"];

/** A person who has no number yet gets the next free one of the province. */
export default function RegisterPage() {
  const { i18n } = useText();
  const all = usePersonFields();
  const register = useChange(
    (body: Record<string, unknown>) =>
      answered(client.POST("/api/v1/people", { body: body as components["schemas"]["PersonInput"] })),
    "people",
  );
  return (
    <div className="stack">
      <h1>{i18n._("Đăng ký người mới")}</h1>
      <p>{i18n._("Hãy tìm trước: phần lớn người đến đã có mã số. Người mới nhận mã số kế tiếp của tỉnh. Không ghi ngày thì hồ sơ đúng kể từ hôm nay.")}</p>
      <RecordForm
        title={i18n._("Thông tin của người ấy")}
        name="register"
        mode="new"
        fields={NAMES.map((name) => all[name]!)}
        send={i18n._("Đăng ký")}
        onSend={async (body) => {
          const made = await register.mutateAsync(body);
          go(hrefOf({ name: "person", id: made.id }));
        }}
        onDone={() => {}}
        onClose={() => go(hrefOf({ name: "find" }))}
      />
    </div>
  );
}
