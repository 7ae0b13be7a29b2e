import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { answered, client, type components } from "../api/client";
import { useMay } from "../api/session";
import { useText } from "../i18n";
import { useAddress } from "../router";
import { Shown } from "../ui/States";
import { AsOfForm, AsOfNotice, useAsOf } from "./AsOf";
import { dayTyped } from "./fields";
import { History } from "./History";
import { Pairs } from "./Pairs";
import { type Facility, seen, useChange, useFacility, useFacilityHistory } from "./queries";
import { RecordForm } from "./RecordForm";
import { useFacilityFields } from "./UnitForms";
import { placeText, useRecordWords } from "./words";

export default function FacilityPage() {
  const { i18n } = useText();
  const { page } = useAddress();
  const as_of = useAsOf();
  const facility = useFacility(page.name === "facility" ? page.id : "", as_of);
  return (
    <Shown query={facility} what={i18n._("cơ sở")}>
      {(data) => <FacilityView key={data.code} facility={data} renew={facility.refetch} />}
    </Shown>
  );
}

function FacilityView({ facility, renew }: { facility: Facility; renew: () => Promise<unknown> }) {
  const { i18n, f } = useText();
  const words = useRecordWords();
  const as_of = useAsOf();
  const may = useMay();
  const [open, set_open] = useState(false);
  const history = useFacilityHistory(facility.code);
  const past = !!as_of.on || !!as_of.known;
  const rows: [string, ReactNode][] = [
    ["care_level", facility.care_level && f.text(facility.care_level.name)],
    ["care_tier", facility.care_tier && f.text(facility.care_tier.name)],
    ["hospital_class", facility.hospital_class && f.text(facility.hospital_class.name)],
    ["commune", placeText(facility.commune)],
    ["address", facility.address],
    ["contract_from", facility.contract_from && f.date(facility.contract_from)],
    ["contract_to", facility.contract_to && f.date(facility.contract_to)],
  ];
  return (
    <div className="stack">
      <div className="stack tight">
        <p className="kicker">{i18n._("Cơ sở khám chữa bệnh · mã {code}", { code: facility.code })}</p>
        <h1>{facility.name}</h1>
        <p>
          <span className={`tag ${facility.status === "active" ? "good" : "bad"}`}>{words.facility_status[facility.status]}</span>
        </p>
      </div>
      <AsOfNotice {...as_of} />
      <Pairs rows={rows} from={facility.valid_from} to={facility.valid_to} />
      {!past && !open && may("facility_change") && (
        <div className="screen-only">
          <Button variant="default" onClick={() => set_open(true)}>
            {i18n._("Sửa hồ sơ")}
          </Button>
        </div>
      )}
      {open && <ChangeForm facility={facility} renew={renew} onClose={() => set_open(false)} />}
      <AsOfForm {...as_of} key={`${as_of.on}${as_of.known}`} />
      <History query={history} />
    </div>
  );
}

const CHANGED = ["name", "care_level", "care_tier", "hospital_class", "commune", "address", "contract_from", "contract_to", "status"];

function ChangeForm({ facility, renew, onClose }: { facility: Facility; renew: () => Promise<unknown>; onClose: () => void }) {
  const { i18n } = useText();
  const all = useFacilityFields();
  const change = useChange(
    (body: Record<string, unknown>) =>
      answered(
        client.PATCH("/api/v1/facilities/{code}", {
          params: { path: { code: facility.code }, header: seen(facility.version) },
          body: body as components["schemas"]["FacilityChange"],
        }),
      ),
    "facilities",
  );
  const fields = CHANGED.map((name) => all[name]!);
  return (
    <RecordForm
      title={i18n._("Sửa hồ sơ")}
      name="facility"
      mode="either"
      fields={fields}
      base={{
        name: facility.name,
        care_level: facility.care_level?.code ?? "",
        care_tier: facility.care_tier?.code ?? "",
        hospital_class: facility.hospital_class?.code ?? "",
        commune: facility.commune.code,
        address: facility.address,
        contract_from: dayTyped(facility.contract_from),
        contract_to: dayTyped(facility.contract_to),
        status: facility.status,
      }}
      place={facility.commune}
      since={facility.valid_from}
      send={i18n._("Ghi vào hồ sơ")}
      onSend={(body) => change.mutateAsync(body)}
      onRenew={renew}
      onClose={onClose}
    />
  );
}
