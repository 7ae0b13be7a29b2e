/** One declaration: its lines, what was found, what it changes; accepted, or returned once with all reasons. */
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useMay } from "../../api/session";
import { type Declaration, useAcceptDeclaration, useDeclaration, useReturnDeclaration } from "../../declarations/queries";
import { monthText } from "../../declarations/sheet";
import { useText } from "../../i18n";
import { useAddress } from "../../router";
import { Failed, Shown } from "../../ui/States";
import { DifferencesOf, Findings, StateOf } from "./Parts";
import { useDeclarationWords } from "./words";

export default function DeclarationPage() {
  const { i18n } = useText();
  const { page } = useAddress();
  const id = page.name === "declaration" ? Number(page.id) : undefined;
  const query = useDeclaration(id);
  return (
    <Shown query={query} what={i18n._("tờ khai")}>
      {(declaration) => <One declaration={declaration} />}
    </Shown>
  );
}

function One({ declaration }: { declaration: Declaration }) {
  const { i18n, f } = useText();
  const decide = useMay()("declaration_decide");
  const waits = declaration.state.code === "checked" || declaration.state.code === "submitted";
  return (
    <div className="stack">
      <h1>{i18n._("{form} số {id}", { form: declaration.form.code, id: declaration.id })}</h1>
      <p className="row">
        <StateOf declaration={declaration} />
        <span>
          {f.text(declaration.form.name)}
          {declaration.employer && <> · {declaration.employer_name} ({declaration.employer})</>} · {monthText(declaration.month)}
          {declaration.due_on && <> · {i18n._("hạn {day}", { day: f.date(declaration.due_on) })}</>}
        </span>
      </p>
      {declaration.decision && (
        <p className={declaration.state.code === "returned" ? "notice error" : "notice"}>
          {declaration.decision.by}, {f.moment(declaration.decision.at)}
          {declaration.decision.reason && `: ${declaration.decision.reason}`}
        </p>
      )}
      <section className="panel stack">
        <h2>{i18n._("Kiểm tra")}</h2>
        <Findings findings={declaration.findings ?? []} />
      </section>
      {waits && decide && <Decide declaration={declaration} />}
      {declaration.employer && declaration.form.code === "D02-LT" && <DifferencesOf declaration={declaration} />}
      <Lines declaration={declaration} />
    </div>
  );
}

function Decide({ declaration }: { declaration: Declaration }) {
  const { i18n, f } = useText();
  const accept = useAcceptDeclaration(declaration.id);
  const send_back = useReturnDeclaration(declaration.id);
  const [reason, set_reason] = useState("");
  const [remarks, set_remarks] = useState<Remark[]>([]);
  const failed = accept.error ?? send_back.error;
  return (
    <section className="panel stack">
      <h2>{i18n._("Xử lý tờ khai này")}</h2>
      {failed && <Failed problem={failed} what={i18n._("việc xử lý tờ khai")} />}
      {declaration.errors > 0 && (
        <p>
          {i18n._("Còn {n} lỗi: chưa nhận được. Trả lại một lần, mọi lỗi ở trên được gửi kèm.", { n: f.number(declaration.errors) })}
        </p>
      )}
      <TextInput
        id="return-reason"
        label={i18n._("Lý do trả lại")}
        description={i18n._("Đơn vị đọc được. Nhận thì không cần ghi.")}
        value={reason}
        maxLength={300}
        onChange={(event) => set_reason(event.currentTarget.value)}
      />
      <Remarks declaration={declaration} remarks={remarks} onChange={set_remarks} />
      <div className="row">
        <Button disabled={declaration.errors > 0} loading={accept.isPending} onClick={() => accept.mutate()}>
          {i18n._("Nhận")}
        </Button>
        <Button
          variant="default"
          disabled={reason.trim().length < 3}
          loading={send_back.isPending}
          onClick={() => send_back.mutate({ reason: reason.trim(), remarks: written(remarks) })}
        >
          {i18n._("Trả lại")}
        </Button>
      </div>
    </section>
  );
}

interface Remark {
  line: string;
  field: string;
  text: string;
}

/** As the server reads them: "12/wage: …". */
const written = (remarks: readonly Remark[]) =>
  remarks.filter((one) => one.text.trim()).map((one) => `${one.line}${one.field && `/${one.field}`}: ${one.text.trim()}`);

/** What the officer adds to single lines: it goes back with what was found. */
function Remarks({ declaration, remarks, onChange }: { declaration: Declaration; remarks: Remark[]; onChange: (all: Remark[]) => void }) {
  const { i18n } = useText();
  const { column } = useDeclarationWords();
  const rows = declaration.rows ?? [];
  const used = [...new Set(rows.flatMap((row) => Object.keys(row.cells)))];
  const change = (at: number, part: Partial<Remark>) => onChange(remarks.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <fieldset className="field stack tight">
      <legend>{i18n._("Nhận xét theo dòng (có thể để trống)")}</legend>
      {remarks.map((remark, at) => (
        <div className="row low" key={at}>
          <NativeSelect
            label={i18n._("Dòng")}
            value={remark.line}
            data={rows.map((row) => ({ value: String(row.line), label: `${row.line}. ${row.cells.name ?? ""}` }))}
            onChange={(event) => change(at, { line: event.currentTarget.value })}
          />
          <NativeSelect
            label={i18n._("Ô")}
            value={remark.field}
            data={[{ value: "", label: i18n._("cả dòng") }, ...used.map((name) => ({ value: name, label: column(name) }))]}
            onChange={(event) => change(at, { field: event.currentTarget.value })}
          />
          <TextInput
            label={i18n._("Nhận xét")}
            value={remark.text}
            maxLength={250}
            onChange={(event) => change(at, { text: event.currentTarget.value })}
          />
          <Button variant="default" aria-label={i18n._("Bỏ nhận xét {n}", { n: at + 1 })} onClick={() => onChange(remarks.filter((_, i) => i !== at))}>
            {i18n._("Bỏ")}
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          disabled={!rows.length}
          onClick={() => onChange([...remarks, { line: String(rows[0]?.line ?? 1), field: "", text: "" }])}
        >
          {i18n._("Thêm nhận xét cho một dòng")}
        </Button>
      </div>
    </fieldset>
  );
}

function Lines({ declaration }: { declaration: Declaration }) {
  const { i18n, f } = useText();
  const { column } = useDeclarationWords();
  const rows = declaration.rows ?? [];
  const used = [...new Set(rows.flatMap((row) => Object.keys(row.cells)))];
  return (
    <section className="panel stack">
      <h2>{i18n._("Các dòng")}</h2>
      {rows.length < declaration.lines && (
        <p>{i18n._("Hiện {n} dòng đầu trong {all}.", { n: f.number(rows.length), all: f.number(declaration.lines) })}</p>
      )}
      <div className="scroll">
        <table className="cards">
          <thead>
            <tr>
              <th scope="col" className="num">{i18n._("Dòng")}</th>
              {used.map((name) => (
                <th key={name} scope="col">{column(name)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line}>
                <th scope="row" className="num">{row.line}</th>
                {used.map((name) => (
                  <td key={name} data-label={column(name)}>{row.cells[name] ?? ""}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
