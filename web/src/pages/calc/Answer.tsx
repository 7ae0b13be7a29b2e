import type { UseQueryResult } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useText } from "../../i18n";
import type { Calculated, Topic } from "../../law/queries";
import type { FieldProblem } from "../../ui/Form";
import { Link } from "../../ui/Link";
import { Failed, Loading } from "../../ui/States";
import { Check, Given } from "./Check";
import { Share } from "./Share";
import { type Calculation, distinct, fieldsOf, keyOf } from "./state";
import { Trace } from "./Trace";

/** The problems that belong to a question of the form, from every topic that was asked. */
export function problemsOf({ answers, questions }: Calculation): FieldProblem[] {
  const known = new Set(questions.map((one) => one.key));
  return distinct(answers.flatMap(({ error }) => fieldsOf(error))).filter((one) => known.has(keyOf(one.field)));
}

interface Props {
  calculation: Calculation;
  topics: readonly Topic[];
}

/** After the last question: the answer, or what stands in its way. */
export function AnswerPage({ calculation, topics }: Props) {
  const { i18n } = useText();
  const [open, set_open] = useState(false);
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
        <div className={open ? undefined : "folded"}>
          <Given calculation={calculation} plain />
        </div>
        <button type="button" className="link screen-only" aria-expanded={open} onClick={() => set_open(!open)}>
          {open ? i18n._("Gọn lại") : i18n._("Xem")}
        </button>
      </section>
    </>
  );
}

/** The answers, side by side where several topics were asked. */
export function Answers({ calculation: { answers }, topics }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { i18n } = useText();
  const ready = answers.every((answer) => !answer.isPending);
  useEffect(() => {
    if (ready) heading.current?.focus({ preventScroll: false });
  }, [ready]);
  return (
    <section className="stack" aria-busy={!ready}>
      <div className="row apart">
        <h2 ref={heading} tabIndex={-1}>
          {i18n._("Kết quả")}
        </h2>
        <Share />
      </div>
      <div className={answers.length > 1 ? "two" : undefined}>
        {answers.map((answer, i) => (
          <Result key={topics[i]!.topic} topic={topics[i]!} answer={answer} several={answers.length > 1} />
        ))}
      </div>
    </section>
  );
}

interface ResultProps {
  topic: Topic;
  answer: UseQueryResult<Calculated>;
  several: boolean;
}

function Result({ topic, answer, several }: ResultProps) {
  const { i18n, f } = useText();
  const what = f.text(topic.title);
  return (
    <article className="panel stack">
      {several && <h3>{what}</h3>}
      {answer.isPending ? (
        <Loading what={i18n._("Đang tải {what}…", { what })} rows={3} />
      ) : answer.error ? (
        <Failed problem={answer.error} what={what} retry={() => void answer.refetch()} />
      ) : (
        <Told calculated={answer.data} />
      )}
    </article>
  );
}

function Told({ calculated }: { calculated: Calculated }) {
  const { i18n, f } = useText();
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
