import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay } from "../api/session";
import { useText } from "../i18n";
import { setQuery, useAddress } from "../router";
import { Choice } from "../ui/Form";
import { Link } from "../ui/Link";
import { Empty, More, Shown } from "../ui/States";
import { type Receipt, type ReceiptState, useReceipts } from "./queries";
import { Refunds } from "./Refunds";
import { SendStatement } from "./SendStatement";
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
      {may("dues_change") && <SendStatement />}
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
