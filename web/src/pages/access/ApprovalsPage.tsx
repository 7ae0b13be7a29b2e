import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { type Approval, useApprovals, useDecide } from "../../access/queries";
import { useText } from "../../i18n";
import { setQuery, useAddress } from "../../router";
import { Choice } from "../../ui/Form";
import { Empty, Failed, Shown } from "../../ui/States";

const STATES = ["open", "approved", "refused"] as const;

export default function ApprovalsPage() {
  const { i18n } = useText();
  const { query } = useAddress();
  const state = STATES.find((one) => one === query.get("state")) ?? "open";
  const approvals = useApprovals(state);
  const [password, set_password] = useState<string>();
  const words = { open: i18n._("Đang chờ"), approved: i18n._("Đã phê duyệt"), refused: i18n._("Đã từ chối") };
  return (
    <div className="stack">
      <h1>{i18n._("Phê duyệt")}</h1>
      <p>{i18n._("Quyền và chỉ tiêu cần hai người: không ai phê duyệt đề nghị của chính mình.")}</p>
      <Choice
        legend={i18n._("Xem")}
        name="state"
        value={state}
        options={STATES.map((value) => ({ value, label: words[value] }))}
        onChange={(value) => setQuery({ state: value === "open" ? undefined : value }, "replace")}
      />
      {password && (
        <p className="notice" role="status">
          {i18n._("Mật khẩu đầu tiên, chỉ hiện một lần:")} <code>{password}</code>
        </p>
      )}
      <Shown query={approvals} what={i18n._("các đề nghị")}>
        {(list) =>
          list.length === 0 ? (
            <Empty title={state === "open" ? i18n._("Không có đề nghị nào đang chờ.") : i18n._("Không có đề nghị nào.")} />
          ) : (
            <ul className="plain stack">
              {list.map((approval) => (
                <li key={approval.id} className="panel stack">
                  <One approval={approval} onPassword={set_password} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </div>
  );
}

function One({ approval, onPassword }: { approval: Approval; onPassword: (password: string | undefined) => void }) {
  const { i18n, f } = useText();
  const [reason, set_reason] = useState("");
  const decide = useDecide();
  // A proposal that was decided leaves the list, and its password must not go with it.
  const send = (decision: "approve" | "refuse") =>
    decide.mutate({ id: approval.id, decision, reason }, { onSuccess: (decided) => onPassword(decided.first_password) });
  return (
    <>
      <h2>{f.text(approval.proposal)}</h2>
      <p>
        {i18n._("{who} đề nghị lúc {at}: {reason}", {
          who: approval.proposed_by,
          at: f.moment(approval.proposed_at),
          reason: approval.reason,
        })}
      </p>
      {approval.state !== "open" && approval.decided_at && (
        <p>
          {i18n._("{who} quyết định lúc {at}", { who: approval.decided_by ?? "", at: f.moment(approval.decided_at) })}
          {approval.decision_reason && `: ${approval.decision_reason}`}
        </p>
      )}
      {approval.state === "open" && approval.own && (
        <p className="soft">{i18n._("Đề nghị của bạn: chờ người khác quyết định.")}</p>
      )}
      {decide.isError && <Failed problem={decide.error} what={i18n._("quyết định")} />}
      {approval.state === "open" && !approval.own && (
        <>
          <TextInput
            id={`reason-${approval.id}`}
            label={i18n._("Lý do (cần khi từ chối)")}
            value={reason}
            maxLength={300}
            onChange={(event) => set_reason(event.currentTarget.value)}
          />
          <div className="row">
            <Button loading={decide.isPending} onClick={() => send("approve")}>
              {i18n._("Phê duyệt")}
            </Button>
            <Button variant="default" disabled={decide.isPending || !reason.trim()} onClick={() => send("refuse")}>
              {i18n._("Từ chối")}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
