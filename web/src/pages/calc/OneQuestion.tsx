import { Button } from "@mantine/core";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useText } from "../../i18n";
import { given } from "../../law/answers";
import { ErrorSummary, type FieldProblem } from "../../ui/Form";
import { Field } from "./fields/Field";
import type { Calculation } from "./state";

/** One question a page: next, back, leave out, or straight on once all that is needed is there. */
export function OneQuestion({ calculation, at }: { calculation: Calculation; at: number }) {
  const { i18n, f } = useText();
  const { ordered, typed, put, toStep, toCheck, tryOne, enough } = calculation;
  const question = ordered[at]!;
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const [busy, set_busy] = useState(false);
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (at > 0) heading.current?.focus({ preventScroll: true });
  }, [at]);
  const next = async (event: FormEvent) => {
    event.preventDefault();
    if (!question.required && !given(question, typed[question.key])) return toStep(at + 1);
    set_busy(true);
    const found = await tryOne(question);
    set_busy(false);
    set_problems(found);
    if (!found.length) toStep(at + 1);
  };
  const skip = () => {
    put(question.key, undefined);
    toStep(at + 1);
  };
  return (
    <form className="panel form one" onSubmit={next} noValidate>
      <div>
        <p className="kicker" ref={heading} tabIndex={-1}>
          {i18n._("Câu")} {f.number(at + 1)}/{f.number(ordered.length)}
        </p>
        <progress value={at} max={ordered.length} aria-label={i18n._("Số câu đã qua")} />
      </div>
      <ErrorSummary problems={problems} />
      <Field
        question={question}
        path={question.key}
        typed={typed[question.key]}
        problems={problems}
        put={(value) => put(question.key, value)}
      />
      <div className="row">
        <Button type="submit" loading={busy}>
          {i18n._("Tiếp")}
        </Button>
        {at > 0 && (
          <Button variant="default" onClick={() => toStep(at - 1)}>
            {i18n._("Quay lại")}
          </Button>
        )}
        {!question.required && (
          <Button variant="default" onClick={skip}>
            {i18n._("Bỏ qua")}
          </Button>
        )}
      </div>
      {enough && (
        <p>
          <button type="button" className="link" onClick={toCheck}>
            {i18n._("Đã đủ để tính: xem lại và tính luôn")}
          </button>
        </p>
      )}
    </form>
  );
}
