import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useText } from "../i18n";
import { useChange } from "../records/queries";
import { Choice } from "../ui/Form";
import { Failed } from "../ui/States";
import { type Imported, type ImportedPremiums, type StatementOf, sendPremiums, sendStatement } from "./queries";

type Problems = ImportedPremiums["refused"];

/** A statement of the bank: of employers' money, or of what is paid for those whom no employer insures. */
export function SendStatement() {
  const { i18n } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [of, set_of] = useState<StatementOf>("employers");
  const sent = useChange(sendStatement, "receipts", "arrears", "ledger", "notice");
  const premiums = useChange(sendPremiums, "receipts", "ledger");
  const now = of === "employers" ? sent : premiums;
  return (
    <section className="panel stack tight screen-only" aria-label={i18n._("Nhập sao kê")}>
      <h2>{i18n._("Nhập sao kê")}</h2>
      <Choice
        legend={i18n._("Tiền của ai")}
        name="statement-of"
        value={of}
        options={[
          { value: "employers", label: i18n._("Đơn vị sử dụng lao động") },
          { value: "premiums", label: i18n._("Ngân sách, quỹ, nhà tài trợ, người tham gia") },
        ]}
        onChange={(value) => set_of(value === "premiums" ? "premiums" : "employers")}
      />
      <p className="small soft">{i18n._("CSV (Ngày, Số tiền, Nội dung; có thể có Mã đơn vị, Số giao dịch) hoặc SWIFT MT940. Gửi lại cùng một tệp thì không có gì thay đổi.")}</p>
      {of === "premiums" && (
        <p className="small soft">{i18n._("Cột Mã đơn vị ghi người đóng và địa bàn: NS (ngân sách), QUY (quỹ), TT (nhà tài trợ), TG (người tham gia) và mã địa bàn, ví dụ NS-83.")}</p>
      )}
      <div>
        <Button loading={now.isPending} onClick={() => input.current?.click()}>
          {i18n._("Chọn tệp sao kê")}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.sta,.940,.mt940"
        hidden
        aria-label={i18n._("Tệp sao kê")}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file) now.mutate({ file_name: file.name, body: file });
        }}
      />
      {now.isError && <Failed problem={now.error} what={i18n._("sao kê lên máy chủ")} />}
      {of === "employers" && sent.data && <Outcome done={sent.data} />}
      {of === "premiums" && premiums.data && <PremiumsOutcome done={premiums.data} />}
    </section>
  );
}

function KnownBefore() {
  const { i18n } = useText();
  return (
    <p className="notice" role="status">
      {i18n._("Sao kê này đã nhập trước đây: không có gì thay đổi.")}
    </p>
  );
}

function TakenBack({ done }: { done: { reversed: number; taken_back: number } }) {
  const { i18n, f } = useText();
  if (done.reversed === 0) return null;
  return (
    <p>
      {i18n._("Ngân hàng rút lại {n} khoản, {amount} đồng.", { n: f.number(done.reversed), amount: f.number(done.taken_back) })}
    </p>
  );
}

function Outcome({ done }: { done: Imported }) {
  const { i18n, f } = useText();
  if (done.known) return <KnownBefore />;
  return (
    <div className="notice stack tight" role="status">
      <p>
        {i18n._("{matched} khoản thu có đơn vị, {unmatched} chưa rõ, {repeated} đã có từ trước; tổng {received} đồng.", {
          matched: f.number(done.matched),
          unmatched: f.number(done.unmatched),
          repeated: f.number(done.repeated),
          received: f.number(done.received),
        })}
      </p>
      <TakenBack done={done} />
      {done.notes.map((note) => (
        <p key={note.where}>
          <Line problem={note} />
        </p>
      ))}
      {done.debits > 0 && <p>{i18n._("Bỏ qua {n} dòng tiền ra.", { n: f.number(done.debits) })}</p>}
      <Refused problems={done.refused} title={i18n._("{n} dòng không đọc được:", { n: f.number(done.refused.length) })} />
    </div>
  );
}

function PremiumsOutcome({ done }: { done: ImportedPremiums }) {
  const { i18n, f } = useText();
  if (done.known && done.booked + done.reversed === 0 && done.refused.length === 0) return <KnownBefore />;
  return (
    <div className="notice stack tight" role="status">
      <p>
        {i18n._("{booked} khoản đã ghi, {repeated} đã có từ trước; tổng {received} đồng.", {
          booked: f.number(done.booked),
          repeated: f.number(done.repeated),
          received: f.number(done.received),
        })}
      </p>
      <TakenBack done={done} />
      <Refused problems={done.refused} title={i18n._("{n} dòng không ghi:", { n: f.number(done.refused.length) })} />
    </div>
  );
}

const SHOWN = 20;

function Refused({ problems, title }: { problems: Problems; title: string }) {
  const { i18n, f } = useText();
  if (problems.length === 0) return null;
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={problem.where}>
            <Line problem={problem} />
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>{i18n._("và {n} dòng khác.", { n: f.number(problems.length - SHOWN) })}</p>}
    </>
  );
}

/** Where in the file, what is the matter, and what to do about it. */
function Line({ problem }: { problem: Problems[number] }) {
  const { f } = useText();
  return (
    <>
      <Where where={problem.where} />: {f.text(problem.detail)} {problem.remedy && <span className="soft">{f.text(problem.remedy)}</span>}
    </>
  );
}

/** "line 4, column amount" in the words of the reader. */
function Where({ where }: { where: string | undefined }) {
  const { i18n } = useText();
  const [, line, column] = /^line (\d+)(?:, column (\w+))?$/.exec(where ?? "") ?? [];
  if (!line) return <>{where}</>;
  const words: Record<string, string> = {
    date: i18n._("ngày"),
    amount: i18n._("số tiền"),
    reference: i18n._("nội dung"),
    unit_code: i18n._("mã đơn vị"),
    transaction: i18n._("số giao dịch"),
  };
  return <>{column ? i18n._("dòng {line}, cột {column}", { line, column: words[column] ?? column }) : i18n._("dòng {line}", { line })}</>;
}
