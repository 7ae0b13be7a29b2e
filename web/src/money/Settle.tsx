import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { answered, client } from "../api/client";
import { useMe } from "../api/session";
import { useText } from "../i18n";
import { useChange } from "../records/queries";
import { type FieldProblem, fieldProblems, problemOf, ShortForm } from "../ui/Form";
import { Shown } from "../ui/States";
import { type Cash, type Receipt, useCash, useSuggestions } from "./queries";

/** What becomes of a receipt that names nobody: an employer's, of those that are likely or by its code; a collector's; or it goes back. */
export function Settle({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const { i18n } = useText();
  const [way, set_way] = useState<"employer" | "collector" | "back">("employer");
  if (way === "back") return <GiveBack receipt={receipt} onClose={onClose} />;
  if (way === "collector") return <Brought receipt={receipt} onClose={onClose} />;
  return (
    <div className="stack tight">
      <Match receipt={receipt} onClose={onClose} />
      <div>
        <Button variant="default" onClick={() => set_way("collector")}>
          {i18n._("Nhân viên thu đã nộp khoản này")}
        </Button>
      </div>
      {receipt.amount > 0 && (
        <div>
          <Button variant="default" onClick={() => set_way("back")}>
            {i18n._("Không phải tiền đóng: đề nghị hoàn trả")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What participants had paid to a collector, who brought it; or what the bank took back of that. */
function Brought({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const { i18n } = useText();
  const cash = useCash();
  // Whose money the bank took back may hold nothing now.
  if (receipt.amount < 0) return <Collector receipt={receipt} held={undefined} onClose={onClose} />;
  return (
    <Shown query={cash} what={i18n._("tiền nhân viên thu đang giữ")}>
      {(held) =>
        held.length > 0 ? (
          <Collector receipt={receipt} held={held} onClose={onClose} />
        ) : (
          <div className="stack tight">
            <p className="soft">{i18n._("Không nhân viên thu nào của địa bàn đang giữ tiền.")}</p>
            <div>
              <Button variant="default" onClick={onClose}>
                {i18n._("Thôi")}
              </Button>
            </div>
          </div>
        )
      }
    </Shown>
  );
}

/** Stands for the office's own desk, whose code is empty, where the empty choice is none. */
const DESK = " ";

function Collector({ receipt, held, onClose }: { receipt: Receipt; held: readonly Cash[] | undefined; onClose: () => void }) {
  const { i18n, f } = useText();
  const names_desk = !!useMe().data?.everywhere && !held;
  const [collector, set_collector] = useState("");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const id = `brought-${receipt.receipt}-collector`;
  const match = useChange(
    () =>
      answered(
        client.POST("/api/v1/receipts/{id}/match", { params: { path: { id: receipt.receipt } }, body: { collector: collector.trim() } }),
      ),
    "receipts",
    "ledger",
  );
  const send = () => {
    if (!collector && !names_desk)
      return set_problems([{ field: id, text: held ? i18n._("Hãy chọn nhân viên thu") : i18n._("Hãy ghi mã nhân viên thu") }]);
    match.mutate(undefined as never, { onError: (problem) => set_problems(fieldProblems(problem, () => id)) });
  };
  return (
    <ShortForm problems={problems} send={i18n._("Ghi cho nhân viên thu")} sending={match.isPending} onSend={send} onClose={onClose}>
      {held ? (
        <NativeSelect
          id={id}
          label={i18n._("Nhân viên thu")}
          value={collector}
          data={[
            { value: "", label: i18n._("Chọn nhân viên thu…") },
            ...held.map((one) => ({
              value: one.collector || DESK,
              label: i18n._("{who}: đang giữ {amount}", {
                who: one.collector || i18n._("Quầy thu của cơ quan"),
                amount: f.moneyPerson(String(one.amount)),
              }),
            })),
          ]}
          error={problemOf(problems, id)}
          onChange={(event) => set_collector(event.currentTarget.value)}
        />
      ) : (
        <TextInput
          id={id}
          label={i18n._("Mã nhân viên thu")}
          description={names_desk && i18n._("Bỏ trống là quầy thu của cơ quan.")}
          value={collector}
          maxLength={20}
          autoComplete="off"
          error={problemOf(problems, id)}
          onChange={(event) => set_collector(event.currentTarget.value.toUpperCase())}
        />
      )}
    </ShortForm>
  );
}

function Match({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const { i18n } = useText();
  const [code, set_code] = useState("");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const suggestions = useSuggestions(receipt.receipt);
  const id = (field: string) => `match-${receipt.receipt}-${field || "unit_code"}`;
  const match = useChange(
    (unit_code: string) =>
      answered(client.POST("/api/v1/receipts/{id}/match", { params: { path: { id: receipt.receipt } }, body: { unit_code } })),
    "receipts",
    "arrears",
    "ledger",
    "notice",
  );
  const send = (unit_code: string) => {
    if (!unit_code) return set_problems([{ field: id("unit_code"), text: i18n._("Hãy ghi mã đơn vị") }]);
    match.mutate(unit_code, { onError: (problem) => set_problems(fieldProblems(problem, id)) });
  };
  return (
    <>
      <Shown query={suggestions} what={i18n._("gợi ý")}>
        {(found) =>
          found.length === 0 ? (
            <p className="soft">{i18n._("Nội dung không gợi ra đơn vị nào.")}</p>
          ) : (
            <ul className="plain stack tight">
              {found.map((one) => (
                <li key={one.unit_code} className="stack tight">
                  <span>
                    <b>{one.unit_code}</b> {one.name}
                  </span>
                  <span className="small soft">
                    {[
                      one.words.length > 0 && i18n._("vì có: {words}", { words: one.words.join(", ") }),
                      one.owes_the_amount && i18n._("đang nợ đúng số tiền này"),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                  <span>
                    <Button variant="default" loading={match.isPending} onClick={() => send(one.unit_code)}>
                      {i18n._("Ghi cho đơn vị này")}
                      <span className="visually-hidden">: {one.unit_code}</span>
                    </Button>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      <ShortForm problems={problems} send={i18n._("Ghi cho đơn vị")} sending={match.isPending} onSend={() => send(code.trim())} onClose={onClose}>
        <TextInput
          id={id("unit_code")}
          label={i18n._("Mã đơn vị")}
          value={code}
          maxLength={20}
          autoComplete="off"
          error={problemOf(problems, id("unit_code"))}
          onChange={(event) => set_code(event.currentTarget.value.toUpperCase())}
        />
      </ShortForm>
    </>
  );
}

function GiveBack({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const { i18n } = useText();
  const [account, set_account] = useState("");
  const [reason, set_reason] = useState("");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const id = (field: string) => `refund-${receipt.receipt}-${field || "account"}`;
  const ask = useChange(
    () => answered(client.POST("/api/v1/refunds", { body: { receipt: receipt.receipt, account: account.trim(), reason: reason.trim() } })),
    "receipts",
  );
  const send = () => {
    const missing: FieldProblem[] = [];
    if (!account.trim()) missing.push({ field: id("account"), text: i18n._("Hãy ghi tài khoản nhận tiền") });
    if (!reason.trim()) missing.push({ field: id("reason"), text: i18n._("Hãy ghi lý do hoàn trả") });
    if (missing.length) return set_problems(missing);
    ask.mutate(undefined as never, { onError: (problem) => set_problems(fieldProblems(problem, id)) });
  };
  return (
    <ShortForm problems={problems} send={i18n._("Đề nghị hoàn trả")} sending={ask.isPending} onSend={send} onClose={onClose}>
      <TextInput
        id={id("account")}
        label={i18n._("Ngân hàng và số tài khoản nhận")}
        value={account}
        maxLength={300}
        autoComplete="off"
        error={problemOf(problems, id("account"))}
        onChange={(event) => set_account(event.currentTarget.value)}
      />
      <TextInput
        id={id("reason")}
        label={i18n._("Lý do")}
        value={reason}
        maxLength={300}
        autoComplete="off"
        error={problemOf(problems, id("reason"))}
        onChange={(event) => set_reason(event.currentTarget.value)}
      />
    </ShortForm>
  );
}
