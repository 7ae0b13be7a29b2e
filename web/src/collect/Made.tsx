import { Button } from "@mantine/core";
import { useState } from "react";
import { useText } from "../i18n";
import { useChange } from "../records/queries";
import { ErrorSummary, type FieldProblem, fieldProblems } from "../ui/Form";
import { Link } from "../ui/Link";
import { type Enrolment, pay } from "./queries";

interface Props {
  enrolment: Enrolment;
  onChange: (paid: Enrolment) => void;
}

/** An enrolment that waits for its money, or the receipt of one that was paid. */
export function Made({ enrolment, onChange }: Props) {
  const { i18n, f } = useText();
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const paid = useChange(() => pay(enrolment.id), "workbench", "quote");
  if (enrolment.status === "pending")
    return (
      <section className="panel stack" id="made" tabIndex={-1}>
        <ErrorSummary problems={problems} />
        <h2>{i18n._("Đăng ký số {id} đang chờ nộp tiền", { id: enrolment.id })}</h2>
        <p>{i18n._("Thu {own} của người dân rồi bấm nút dưới đây.", { own: f.quantity(String(enrolment.own), "VND") })}</p>
        <Button
          loading={paid.isPending}
          onClick={() =>
            paid.mutate(undefined, {
              onSuccess: onChange,
              onError: (problem) => set_problems(fieldProblems(problem, () => "made")),
            })
          }
        >
          {i18n._("Đã thu tiền")}
        </Button>
      </section>
    );
  return (
    <section className="panel stack" role="status">
      <h2>{i18n._("Biên lai {receipt}", { receipt: enrolment.receipt ?? "" })}</h2>
      <p>{i18n._("Đã thu {own}.", { own: f.quantity(String(enrolment.own), "VND") })}</p>
      <ul className="plain stack tight">
        {enrolment.cards?.map((card) => (
          <li key={card.number}>
            <code>{card.number}</code> {f.date(card.from)}
            {card.to && <> – {f.date(card.to)}</>}
          </li>
        ))}
      </ul>
      <Link to={{ name: "workbench" }}>{i18n._("Về công việc hôm nay")}</Link>
    </section>
  );
}
