import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Problem } from "../../api/client";
import { useText } from "../../i18n";
import { Fold } from "../../law/Fold";
import type { Calculated, Outcome, Topic } from "../../law/queries";
import type { FieldProblem } from "../../ui/Form";
import { Link } from "../../ui/Link";
import { Failed, Loading } from "../../ui/States";
import { Check, Given } from "./Check";
import type { Journey } from "./journeys";
import { Share } from "./Share";
import { type Calculation, distinct, fieldsOf, keyOf } from "./state";
import { Trace } from "./Trace";

/** The problems that belong to a question of the form, from every topic that was asked. */
export function problemsOf({ outcomes = [], questions }: Calculation): FieldProblem[] {
  const known = new Set(questions.map((one) => one.key));
  const all = outcomes.flatMap((outcome) => (outcome && "problem" in outcome ? fieldsOf(outcome.problem) : []));
  return distinct(all).filter((one) => known.has(keyOf(one.field)));
}

interface Props {
  calculation: Calculation;
  topics: readonly Topic[];
}

/** After the last question: the answer, or what stands in its way. */
export function AnswerPage({ calculation, topics }: Props) {
  const { i18n } = useText();
  const problems = problemsOf(calculation);
  if (problems.length) return <Check calculation={calculation} problems={problems} />;
  return (
    <>
      <Answers calculation={calculation} topics={topics} />
      <section className="panel stack tight">
        <div className="row apart">
          <h2>{i18n._("Những gì đã khai")}</h2>
          <Button className="screen-only" variant="default" onClick={calculation.toCheck}>
            {i18n._("Sửa")}
          </Button>
        </div>
        <Fold label={i18n._("Xem")} opened={i18n._("Gọn lại")}>
          <Given calculation={calculation} plain />
        </Fold>
      </section>
    </>
  );
}

function inReadingOrder(topics: readonly Topic[], journey: Journey | undefined): Topic[] {
  const place = ({ topic }: Topic) => journey?.panels?.indexOf(topic) ?? 0;
  return [...topics].sort((a, b) => place(a) - place(b));
}

/** The answers, side by side where several topics were asked. */
export function Answers({ calculation: { outcomes, again, journey }, topics }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { i18n, f } = useText();
  useEffect(() => {
    if (outcomes) heading.current?.focus();
  }, [outcomes]);
  if (!outcomes) return <Loading what={i18n._("Đang tính…")} rows={4} />;
  const several = topics.length > 1;
  return (
    <section className="stack">
      <div className="row apart">
        <h2 ref={heading} tabIndex={-1}>
          {i18n._("Kết quả")}
        </h2>
        <Share />
      </div>
      {journey?.assumes && <p className="notice">{journey.assumes}</p>}
      <div className={several ? "two" : undefined}>
        {inReadingOrder(topics, journey).map((topic) => (
          <article key={topic.topic} className="panel stack">
            {several && <h3>{f.text(topic.title)}</h3>}
            <Told outcome={outcomes[topics.indexOf(topic)]} what={f.text(topic.title)} again={again} />
          </article>
        ))}
      </div>
    </section>
  );
}

interface ToldProps {
  outcome: Outcome;
  what: string;
  again: () => void;
}

function Told({ outcome, what, again }: ToldProps) {
  const { i18n, f } = useText();
  if (!outcome)
    return <p className="notice partial">{i18n._("Chưa tính được phần này: chưa đủ điều kiện, xem các phần khác.")}</p>;
  if ("problem" in outcome) return <NotTold problem={outcome.problem} what={what} again={again} />;
  const calculated = outcome.answer;
  return (
    <>
      <Lines lines={calculated.lines} />
      <Warnings warnings={calculated.warnings} />
      <Trace steps={calculated.trace} />
      <p className="small soft">
        {i18n._("Tính theo luật ở ngày")} {f.date(calculated.day)} · {i18n._("bản dữ liệu luật")}{" "}
        <code>{calculated.law.hash.slice(0, 12)}</code>
      </p>
    </>
  );
}

/** The law has no answer to this (yet): not a failure of the page, and trying again does not help. */
function NotTold({ problem, what, again }: { problem: unknown; what: string; again: () => void }) {
  const { i18n } = useText();
  if (!(problem instanceof Problem) || problem.status !== 422)
    return <Failed problem={problem} what={what} retry={again} />;
  const { title, detail, code } = problem.body;
  return (
    <div className="notice partial stack tight" role="alert">
      <p>
        <b>
          {i18n._("Chưa tính được.")} {title}.
        </b>
      </p>
      <p>{detail}</p>
      <p className="small">
        {i18n._("Mã lỗi:")}{" "}
        <Link to={{ name: "problem", code }}>
          <code>{code}</code>
        </Link>
      </p>
    </div>
  );
}

/** The answer in the order it is read; a line without a value heads those under it. */
function Lines({ lines }: { lines: Calculated["lines"] }) {
  const { f } = useText();
  return (
    <table className="lines">
      <tbody>
        {lines.map((line, i) => (
          <tr key={i} className={line.value ? `depth-${Math.min(line.depth, 2)}` : "heads"}>
            <th scope={line.value ? "row" : "rowgroup"} colSpan={line.value ? 1 : 2}>
              {f.text(line.label)}
            </th>
            {line.value && <td className="num">{f.text(line.value)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Warnings({ warnings }: { warnings: Calculated["warnings"] }) {
  const { i18n, f } = useText();
  if (!warnings.length) return null;
  return (
    <div className="notice partial stack tight">
      <p>
        <b>{i18n._("Kết quả dựa trên mức chưa chắc chắn; hãy hỏi lại cơ quan bảo hiểm xã hội.")}</b>
      </p>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.code + warning.parameter}>
            {f.text(warning.detail)}{" "}
            <Link to={{ name: "parameter", id: warning.parameter }}>{i18n._("Xem quy định")}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
