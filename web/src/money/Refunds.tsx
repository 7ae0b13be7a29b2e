import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { answered, client, type components } from "../api/client";
import { useMay } from "../api/session";
import { useText } from "../i18n";
import { useChange } from "../records/queries";
import { type DayParts, dayOf, DayField, type FieldProblem, fieldProblems, problemOf, ShortForm } from "../ui/Form";
import { Shown } from "../ui/States";
import { type Refund, useRefunds } from "./queries";

/** Money that goes back: asked for, approved by a second person, paid. */
export function Refunds() {
  const { i18n, f } = useText();
  const query = useRefunds();
  return (
    <section className="panel stack">
      <h2>{i18n._("Hoàn trả")}</h2>
      <Shown query={query} what={i18n._("các đề nghị hoàn trả")}>
        {(refunds) =>
          refunds.length === 0 ? (
            <p className="soft">{i18n._("Chưa có đề nghị nào.")}</p>
          ) : (
            <table className="cards">
              <thead>
                <tr>
                  <th scope="col">{i18n._("Của")}</th>
                  <th scope="col" className="num">{i18n._("Số tiền (đồng)")}</th>
                  <th scope="col">{i18n._("Tài khoản nhận")}</th>
                  <th scope="col">{i18n._("Lý do")}</th>
                  <th scope="col">{i18n._("Trạng thái")}</th>
                </tr>
              </thead>
              <tbody>
                {refunds.map((refund) => (
                  <tr key={refund.id}>
                    <th scope="row">{refund.unit_code ?? i18n._("khoản thu {id}", { id: refund.receipt ?? 0 })}</th>
                    <td className="num" data-label={i18n._("Số tiền (đồng)")}>{f.number(refund.amount)}</td>
                    <td data-label={i18n._("Tài khoản nhận")}>{refund.account}</td>
                    <td data-label={i18n._("Lý do")}>{refund.reason}</td>
                    <td data-label={i18n._("Trạng thái")}>
                      <span className="tag">{f.text(refund.word)}</span>
                      <Steps refund={refund} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Shown>
    </section>
  );
}

function Steps({ refund }: { refund: Refund }) {
  const may = useMay();
  if (refund.state === "requested" && may("ledger_close")) return <Decide refund={refund} />;
  if (refund.state === "approved" && may("dues_change")) return <Pay refund={refund} />;
  return null;
}

function Decide({ refund }: { refund: Refund }) {
  const { i18n } = useText();
  const [reason, set_reason] = useState("");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const id = (field: string) => `decide-${refund.id}-${field || "reason"}`;
  const decide = useChange(
    (body: components["schemas"]["RefundDecision"]) =>
      answered(client.POST("/api/v1/refunds/{id}/decision", { params: { path: { id: refund.id } }, body })),
    "receipts",
  );
  const onError = (problem: unknown) => set_problems(fieldProblems(problem, id));
  return (
    <ShortForm
      problems={problems}
      send={i18n._("Duyệt hoàn trả")}
      sending={decide.isPending}
      onSend={() => decide.mutate({ decision: "approve", reason: reason.trim() }, { onError })}
    >
      <TextInput
        id={id("reason")}
        label={i18n._("Ý kiến (bắt buộc khi không duyệt)")}
        value={reason}
        maxLength={300}
        autoComplete="off"
        error={problemOf(problems, id("reason"))}
        onChange={(event) => set_reason(event.currentTarget.value)}
      />
      <div>
        <Button variant="default" loading={decide.isPending} onClick={() => decide.mutate({ decision: "refuse", reason: reason.trim() }, { onError })}>
          {i18n._("Không duyệt")}
        </Button>
      </div>
    </ShortForm>
  );
}

function Pay({ refund }: { refund: Refund }) {
  const { i18n } = useText();
  const [day, set_day] = useState<DayParts>({ d: "", m: "", y: "" });
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const id = (field: string) => `pay-${refund.id}-${field || "on"}`;
  const pay = useChange(
    (on: string) => answered(client.POST("/api/v1/refunds/{id}/payment", { params: { path: { id: refund.id } }, body: { on } })),
    "receipts",
    "ledger",
    "notice",
  );
  const send = () => {
    const on = dayOf(day);
    if (!on) return set_problems([{ field: id("on"), text: i18n._("Hãy ghi ngày ngân hàng đã chi") }]);
    pay.mutate(on, { onError: (problem) => set_problems(fieldProblems(problem, id)) });
  };
  return (
    <ShortForm problems={problems} send={i18n._("Ghi đã chi")} sending={pay.isPending} onSend={send}>
      <DayField id={id("on")} label={i18n._("Ngày ngân hàng đã chi")} value={day} error={problemOf(problems, id("on"))} onChange={set_day} />
    </ShortForm>
  );
}
