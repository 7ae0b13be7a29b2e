import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { answered, client, type components } from "../api/client";
import { useMay } from "../api/session";
import { useText } from "../i18n";
import { useAddress } from "../router";
import { Link } from "../ui/Link";
import { Shown } from "../ui/States";
import { AsOfForm, AsOfNotice, useAsOf } from "./AsOf";
import { History } from "./History";
import { Pairs } from "./Pairs";
import { type Employer, seen, useChange, useEmployer, useEmployerHistory } from "./queries";
import { RecordForm } from "./RecordForm";
import { employerBody, useEmployerFields } from "./UnitForms";
import { placeText, useRecordWords } from "./words";

export default function EmployerPage() {
  const { i18n } = useText();
  const { page } = useAddress();
  const as_of = useAsOf();
  const employer = useEmployer(page.name === "employer" ? page.id : "", as_of);
  return (
    <Shown query={employer} what={i18n._("đơn vị")}>
      {(data) => <EmployerView key={data.unit_code} employer={data} renew={employer.refetch} />}
    </Shown>
  );
}

function EmployerView({ employer, renew }: { employer: Employer; renew: () => Promise<unknown> }) {
  const { i18n, f } = useText();
  const words = useRecordWords();
  const as_of = useAsOf();
  const may = useMay();
  const [open, set_open] = useState(false);
  const history = useEmployerHistory(employer.unit_code);
  const past = !!as_of.on || !!as_of.known;
  const rows: [string, ReactNode][] = [
    ["tax_code", employer.tax_code],
    ["kind", f.text(employer.kind.name)],
    ["industry", `${employer.industry.code} · ${f.text(employer.industry.name)}`],
    ["commune", placeText(employer.commune)],
    ["address", employer.address],
    ["phone", employer.phone],
    ["office", employer.office && f.text(employer.office.name)],
    ["region", employer.region ? i18n._("vùng {region}", { region: employer.region }) : i18n._("chưa có số liệu")],
    ["payment_cycle", i18n._("{n} tháng một lần", { n: employer.payment_cycle })],
    ["workers", `${f.number(employer.workers)} (${words.size[employer.size]})`],
  ];
  return (
    <div className="stack">
      <div className="stack tight">
        <p className="kicker">{i18n._("Đơn vị sử dụng lao động · mã {code}", { code: employer.unit_code })}</p>
        <h1>{employer.name}</h1>
        <p className="row">
          <span className={`tag ${employer.status === "active" ? "good" : "bad"}`}>{words.employer_status[employer.status]}</span>
          {employer.merged_into && (
            <Link to={{ name: "employer", id: employer.merged_into }}>
              {i18n._("đã gộp vào {id}", { id: employer.merged_into })}
            </Link>
          )}
        </p>
      </div>
      <AsOfNotice {...as_of} />
      {may("dues_read") && (
        <p className="screen-only">
          <Link to={{ name: "notice", code: employer.unit_code }}>{i18n._("Thông báo đóng hằng tháng (C12-TS)")}</Link>
        </p>
      )}
      <Pairs rows={rows} from={employer.valid_from} to={employer.valid_to} />
      {!past && !open && may("employer_change") && !employer.merged_into && (
        <div className="screen-only">
          <Button variant="default" onClick={() => set_open(true)}>
            {i18n._("Sửa hồ sơ")}
          </Button>
        </div>
      )}
      {open && <ChangeForm employer={employer} renew={renew} onClose={() => set_open(false)} />}
      <AsOfForm {...as_of} key={`${as_of.on}${as_of.known}`} />
      <History query={history} />
    </div>
  );
}

const CHANGED = ["name", "tax_code", "kind", "industry", "commune", "address", "phone", "payment_cycle", "status", "workers"];

function ChangeForm({ employer, renew, onClose }: { employer: Employer; renew: () => Promise<unknown>; onClose: () => void }) {
  const { i18n } = useText();
  const all = useEmployerFields();
  const change = useChange(
    (body: Record<string, unknown>) =>
      answered(
        client.PATCH("/api/v1/employers/{unit_code}", {
          params: { path: { unit_code: employer.unit_code }, header: seen(employer.version) },
          body: body as components["schemas"]["EmployerChange"],
        }),
      ),
    "employers",
  );
  const fields = CHANGED.map((name) => all[name]!);
  return (
    <RecordForm
      title={i18n._("Sửa hồ sơ")}
      name="employer"
      mode="either"
      fields={fields}
      base={{
        name: employer.name,
        tax_code: employer.tax_code ?? "",
        kind: employer.kind.code,
        industry: employer.industry.code,
        commune: employer.commune.code,
        address: employer.address,
        phone: employer.phone ?? "",
        payment_cycle: String(employer.payment_cycle),
        status: employer.status,
        workers: String(employer.workers),
      }}
      place={employer.commune}
      since={employer.valid_from}
      send={i18n._("Ghi vào hồ sơ")}
      onSend={(body) => change.mutateAsync(employerBody(body))}
      onRenew={renew}
      onClose={onClose}
    />
  );
}
