import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useMay } from "../api/session";
import { useText } from "../i18n";
import { useChange } from "../records/queries";
import { setQuery, useAddress } from "../router";
import { Choice } from "../ui/Form";
import { Link } from "../ui/Link";
import { Empty, Failed, More, Shown } from "../ui/States";
import { type Imported, type Receipt, type ReceiptState, sendStatement, useReceipts } from "./queries";
import { Refunds } from "./Refunds";
import { Settle } from "./Settle";
import { useMoneyWords } from "./words";

const STATES = ["unmatched", "matched", "refund", "reversed", "handed_over"] as const;

export default function ReceiptsPage() {
  const { i18n } = useText();
  const { query } = useAddress();
  const may = useMay();
  const words = useMoneyWords();
  const asked = query.get("state") ?? "unmatched";
  const state = STATES.find((one) => one === asked);
  return (
    <div className="stack">
      <h1>{i18n._("Chứng từ thu")}</h1>
      <p>{i18n._("Tiền về tài khoản chuyên thu: mỗi dòng sao kê là một khoản thu, ghi cho đơn vị một lần và phân bổ vào các quỹ theo thứ tự luật định.")}</p>
      {may("dues_change") && <Send />}
      <Choice
        legend={i18n._("Khoản thu")}
        name="state"
        value={state ?? "all"}
        options={[...STATES.map((value) => ({ value, label: words.receipts[value] })), { value: "all", label: i18n._("Tất cả") }]}
        onChange={(value) => setQuery({ state: value === "unmatched" ? undefined : value })}
      />
      <Receipts key={asked} state={state} />
      <Refunds />
    </div>
  );
}

function Send() {
  const { i18n } = useText();
  const input = useRef<HTMLInputElement>(null);
  const sent = useChange(sendStatement, "receipts", "arrears", "ledger", "notice");
  return (
    <section className="panel stack tight screen-only" aria-label={i18n._("Nhập sao kê")}>
      <h2>{i18n._("Nhập sao kê")}</h2>
      <p className="small soft">{i18n._("CSV (Ngày, Số tiền, Nội dung; có thể có Mã đơn vị, Số giao dịch) hoặc SWIFT MT940. Gửi lại cùng một tệp thì không có gì thay đổi.")}</p>
      <div>
        <Button loading={sent.isPending} onClick={() => input.current?.click()}>
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
          if (file) sent.mutate({ file_name: file.name, body: file });
        }}
      />
      {sent.isError && <Failed problem={sent.error} what={i18n._("sao kê lên máy chủ")} />}
      {sent.data && <Outcome done={sent.data} />}
    </section>
  );
}

function Outcome({ done }: { done: Imported }) {
  const { i18n, f } = useText();
  if (done.known)
    return (
      <p className="notice" role="status">
        {i18n._("Sao kê này đã nhập trước đây: không có gì thay đổi.")}
      </p>
    );
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
      {done.reversed > 0 && (
        <p>
          {i18n._("Ngân hàng rút lại {n} khoản, {amount} đồng.", { n: f.number(done.reversed), amount: f.number(done.taken_back) })}
        </p>
      )}
      {done.notes.map((note) => (
        <p key={note.where}>
          {note.where}: {f.text(note.detail)}
        </p>
      ))}
      {done.debits > 0 && <p>{i18n._("Bỏ qua {n} dòng tiền ra.", { n: f.number(done.debits) })}</p>}
      {done.refused.length > 0 && (
        <>
          <p>
            <b>{i18n._("{n} dòng không đọc được:", { n: f.number(done.refused.length) })}</b>
          </p>
          <ul>
            {done.refused.slice(0, 20).map((problem) => (
              <li key={problem.where}>
                <Where where={problem.where} />: {f.text(problem.detail)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
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

function Receipts({ state }: { state: ReceiptState | undefined }) {
  const { i18n, f } = useText();
  const query = useReceipts(state);
  return (
    <section className="panel stack">
      <Shown query={query} what={i18n._("các khoản thu")}>
        {({ pages }) => {
          const [first] = pages;
          if (!first?.in_all)
            return (
              <Empty title={i18n._("Không có khoản thu nào.")}>
                <p>{state === "unmatched" ? i18n._("Mọi khoản thu đều đã có đơn vị.") : i18n._("Nhập sao kê để bắt đầu.")}</p>
              </Empty>
            );
          return (
            <>
              <p>
                {i18n._("{n} khoản thu, tổng {amount} đồng", { n: f.number(first.in_all), amount: f.number(first.amount) })}
              </p>
              <Table receipts={pages.flatMap((page) => page.receipts)} />
              <More query={query} />
            </>
          );
        }}
      </Shown>
    </section>
  );
}

function Table({ receipts }: { receipts: readonly Receipt[] }) {
  const { i18n, f } = useText();
  const may = useMay();
  const words = useMoneyWords();
  const [open, set_open] = useState<number>();
  return (
    <table className="cards">
      <thead>
        <tr>
          <th scope="col">{i18n._("Ngày")}</th>
          <th scope="col" className="num">{i18n._("Số tiền (đồng)")}</th>
          <th scope="col">{i18n._("Nội dung")}</th>
          <th scope="col">{i18n._("Đơn vị")}</th>
        </tr>
      </thead>
      <tbody>
        {receipts.map((receipt) => (
          <tr key={receipt.receipt}>
            <th scope="row">{f.date(receipt.on)}</th>
            <td className="num" data-label={i18n._("Số tiền (đồng)")}>{f.number(receipt.amount)}</td>
            <td data-label={i18n._("Nội dung")} style={{ overflowWrap: "anywhere" }}>{receipt.reference}</td>
            <td data-label={i18n._("Đơn vị")}>
              {receipt.unit_code && (
                <Link to={{ name: "notice", code: receipt.unit_code }} query={{ month: receipt.on.slice(0, 7) }}>
                  {receipt.unit_code}
                </Link>
              )}
              {receipt.state !== "matched" && receipt.state !== "unmatched" && words.receipts[receipt.state]}
              {receipt.state === "unmatched" &&
                (open === receipt.receipt ? (
                  <Settle receipt={receipt} onClose={() => set_open(undefined)} />
                ) : may("dues_change") ? (
                  <Button variant="default" onClick={() => set_open(receipt.receipt)}>
                    {i18n._("Xử lý")}
                    <span className="visually-hidden">: {receipt.reference}</span>
                  </Button>
                ) : (
                  words.receipts.unmatched
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
