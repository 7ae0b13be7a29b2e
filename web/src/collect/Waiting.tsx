/** Who enrolled and has not paid yet: whom to ask, how much, paid or taken back. */
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useText } from "../i18n";
import { useChange } from "../records/queries";
import { ErrorSummary, type FieldProblem, fieldProblems, ShortForm } from "../ui/Form";
import { Link } from "../ui/Link";
import { cancel, pay, type WaitingEnrolment } from "./queries";

export function Waiting({ enrolment }: { enrolment: WaitingEnrolment }) {
  const { i18n, f } = useText();
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const [asking, set_asking] = useState(false);
  const paid = useChange(() => pay(enrolment.id), "workbench");
  const id = `waiting-${enrolment.id}`;
  const people = enrolment.lines.length || 1;
  return (
    <li className="stack tight" id={id} tabIndex={-1}>
      <ErrorSummary problems={problems} />
      <Whose enrolment={enrolment} />
      <p>
        <b>{f.quantity(String(enrolment.own), "VND")}</b> {i18n._("{count, plural, other {{n} người}}", { count: people, n: f.number(people) })}
        {" · "}
        {i18n._("{count, plural, other {{count} tháng}}", { count: enrolment.months })}
      </p>
      <div className="row">
        <Button
          loading={paid.isPending}
          onClick={() => paid.mutate(undefined, { onError: (problem) => set_problems(fieldProblems(problem, () => id)) })}
        >
          {i18n._("Đã thu tiền")}
        </Button>
        <Button variant="default" aria-expanded={asking} onClick={() => set_asking(!asking)}>
          {i18n._("Hủy")}
        </Button>
      </div>
      {asking && <TakenBack id={enrolment.id} onClose={() => set_asking(false)} />}
    </li>
  );
}

/** Of several that cost the same, the name and the number tell which this is. */
function Whose({ enrolment }: { enrolment: WaitingEnrolment }) {
  const { i18n, f } = useText();
  const scheme = enrolment.kind === "voluntary" ? i18n._("BHXH tự nguyện") : i18n._("BHYT");
  const of = [
    scheme,
    enrolment.hamlet,
    i18n._("Đăng ký số {id}, lập ngày {day}", { id: enrolment.id, day: f.date(enrolment.made_on) }),
  ];
  return (
    <>
      <p>
        {enrolment.name && <b>{enrolment.name} </b>}
        {enrolment.household && (
          <Link to={{ name: "enrol", id: String(enrolment.household) }}>{i18n._("Hộ số {id}", { id: enrolment.household })}</Link>
        )}
      </p>
      <p className="small soft">{of.filter(Boolean).join(" · ")}</p>
    </>
  );
}

/** It cannot be undone, and stays on the record with its reason. */
function TakenBack({ id, onClose }: { id: number; onClose: () => void }) {
  const { i18n } = useText();
  const [reason, set_reason] = useState("Người dân chưa nộp");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const field = `cancel-${id}`;
  const taken_back = useChange(() => cancel(id, reason.trim()), "workbench");
  const send = () => {
    if (!reason.trim()) return set_problems([{ field, text: i18n._("Cần lý do hủy đăng ký") }]);
    taken_back.mutate(undefined, { onError: (problem) => set_problems(fieldProblems(problem, () => field)) });
  };
  return (
    <ShortForm problems={problems} send={i18n._("Hủy đăng ký số {id}", { id })} sending={taken_back.isPending} onSend={send} onClose={onClose}>
      <TextInput
        id={field}
        label={i18n._("Lý do hủy")}
        value={reason}
        maxLength={300}
        autoFocus
        onChange={(event) => set_reason(event.currentTarget.value)}
      />
    </ShortForm>
  );
}
