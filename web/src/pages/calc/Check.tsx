import { Button } from "@mantine/core";
import { useText } from "../../i18n";
import { given } from "../../law/answers";
import { ErrorSummary, type FieldProblem } from "../../ui/Form";
import { shownOf } from "./shown";
import { type Calculation, keyOf } from "./state";

/** All answers with a way to change each; what the server refused stands on top and beside. */
export function Check({ calculation, problems }: { calculation: Calculation; problems: readonly FieldProblem[] }) {
  const { i18n } = useText();
  const { ordered, toStep, ask } = calculation;
  return (
    <section className="panel form wide">
      <ErrorSummary problems={problems} onGo={(field) => toStep(Math.max(0, ordered.findIndex((one) => one.key === keyOf(field))))} />
      <h2>{i18n._("Xem lại những gì đã khai")}</h2>
      <Given calculation={calculation} problems={problems} />
      <div className="row">
        <Button onClick={ask}>{i18n._("Tính")}</Button>
        <Button variant="default" onClick={() => toStep(ordered.length - 1)}>
          {i18n._("Quay lại")}
        </Button>
      </div>
    </section>
  );
}

interface GivenProps {
  calculation: Calculation;
  problems?: readonly FieldProblem[];
  /** On paper only what was given, and nothing to press. */
  plain?: boolean;
}

export function Given({ calculation, problems = [], plain = false }: GivenProps) {
  const { i18n, f } = useText();
  const { ordered, typed, toStep } = calculation;
  const rows = ordered.map((question, at) => ({ question, at, has: given(question, typed[question.key]) }));
  return (
    <dl className="given">
      {rows
        .filter(({ has }) => has || !plain)
        .map(({ question, at, has }) => (
          <div key={question.key}>
            <dt>{f.text(question.label)}</dt>
            <dd>
              {has ? shownOf(question, typed[question.key], f, i18n) : <span className="soft">{i18n._("chưa khai")}</span>}
              {problems
                .filter((problem) => keyOf(problem.field) === question.key)
                .map((problem) => (
                  <span key={problem.field + problem.text} className="field-error block">
                    {problem.text}
                  </span>
                ))}
            </dd>
            {!plain && (
              <dd className="change">
                <button type="button" className="link" onClick={() => toStep(at)}>
                  {has ? i18n._("Sửa") : i18n._("Khai")} <span className="visually-hidden">{f.text(question.label)}</span>
                </button>
              </dd>
            )}
          </div>
        ))}
    </dl>
  );
}
