import { answered, client, type components } from "../api/client";
import { useText } from "../i18n";
import { go, hrefOf } from "../router";
import { useChange } from "./queries";
import { RecordForm } from "./RecordForm";
import { employerBody, useEmployerFields } from "./UnitForms";

const NAMES = ["unit_code", "name", "tax_code", "kind", "industry", "from", "commune", "address", "phone", "payment_cycle", "workers"];

/** An employer that has a unit code and is not on file yet. */
export default function RegisterEmployerPage() {
  const { i18n } = useText();
  const all = useEmployerFields();
  const register = useChange(
    (body: Record<string, unknown>) =>
      answered(client.POST("/api/v1/employers", { body: employerBody(body) as components["schemas"]["EmployerInput"] })),
    "employers",
  );
  return (
    <div className="stack">
      <h1>{i18n._("Đăng ký đơn vị mới")}</h1>
      <p>{i18n._("Hãy tìm trước, theo mã số thuế hoặc tên: một đơn vị chỉ có một hồ sơ.")}</p>
      <RecordForm
        title={i18n._("Thông tin của đơn vị")}
        name="register-employer"
        mode="new"
        fields={NAMES.map((name) => all[name]!)}
        send={i18n._("Đăng ký")}
        onSend={async (body) => {
          const made = await register.mutateAsync(body);
          go(hrefOf({ name: "employer", id: made.unit_code }));
        }}
        onDone={() => {}}
        onClose={() => go(hrefOf({ name: "find" }))}
      />
    </div>
  );
}
