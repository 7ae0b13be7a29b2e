/** One declaration: its lines, what was found, what it changes; accepted, or returned once with all reasons. */
import { Button, TextInput } from "@mantine/core";
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
          {declaration.employer && <> · {i18n._("đơn vị {code}", { code: declaration.employer })}</>} · {monthText(declaration.month)}
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
      <DifferencesOf declaration={declaration} />
      <Lines declaration={declaration} />
    </div>
  );
}

function Decide({ declaration }: { declaration: Declaration }) {
  const { i18n, f } = useText();
  const accept = useAcceptDeclaration(declaration.id);
  const send_back = useReturnDeclaration(declaration.id);
  const [reason, set_reason] = useState("");
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
      <div className="row">
        <Button disabled={declaration.errors > 0} loading={accept.isPending} onClick={() => accept.mutate()}>
          {i18n._("Nhận")}
        </Button>
        <Button
          variant="default"
          disabled={reason.trim().length < 3}
          loading={send_back.isPending}
          onClick={() => send_back.mutate({ reason: reason.trim(), remarks: [] })}
        >
          {i18n._("Trả lại")}
        </Button>
      </div>
    </section>
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
