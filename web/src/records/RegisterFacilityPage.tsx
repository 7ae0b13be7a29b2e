import { answered, client, type components } from "../api/client";
import { useText } from "../i18n";
import { go, hrefOf } from "../router";
import { useChange } from "./queries";
import { RecordForm } from "./RecordForm";
import { useFacilityFields } from "./UnitForms";

const NAMES = ["code", "name", "care_level", "care_tier", "hospital_class", "from", "commune", "address", "contract_from", "contract_to"];

/** A health facility that has a code and is not on file yet. */
export default function RegisterFacilityPage() {
  const { i18n } = useText();
  const all = useFacilityFields();
  const register = useChange(
    (body: Record<string, unknown>) =>
      answered(client.POST("/api/v1/facilities", { body: body as components["schemas"]["FacilityInput"] })),
    "facilities",
  );
  return (
    <div className="stack">
      <h1>{i18n._("Đăng ký cơ sở khám chữa bệnh mới")}</h1>
      <p>{i18n._("Hãy tìm trước, theo mã hoặc tên: một cơ sở chỉ có một hồ sơ.")}</p>
      <RecordForm
        title={i18n._("Thông tin của cơ sở")}
        name="register-facility"
        mode="new"
        fields={NAMES.map((name) => all[name]!)}
        send={i18n._("Đăng ký")}
        onSend={async (body) => {
          const made = await register.mutateAsync(body);
          go(hrefOf({ name: "facility", id: made.code }));
        }}
        onDone={() => {}}
        onClose={() => go(hrefOf({ name: "find" }))}
      />
    </div>
  );
}
