import { Button } from "@mantine/core";
import type { FormEvent } from "react";
import { useText } from "../../i18n";
import { today } from "../../law/today";
import { DayAsked } from "../../law/parts";
import type { Topic } from "../../law/queries";
import { ErrorSummary } from "../../ui/Form";
import { Answers, problemsOf } from "./Answer";
import { Given } from "./Check";
import { Field } from "./fields/Field";
import type { Calculation } from "./state";

/** Every question on one page, for those who fill in many a day; the answer stands under it. */
export function AllAtOnce({ calculation, topics }: { calculation: Calculation; topics: readonly Topic[] }) {
  const { i18n } = useText();
  const { questions, typed, put, ask, stale, shows } = calculation;
  const problems = problemsOf(calculation);
  const send = (event: FormEvent) => {
    event.preventDefault();
    ask();
  };
  return (
    <>
      <DayAsked label={i18n._("Tính theo luật ở ngày")} day={today()} />
      <form className="panel form all screen-only" onSubmit={send} noValidate>
        <ErrorSummary problems={problems} />
        <p className="soft">{i18n._("* phải khai; các mục khác khai khi có.")}</p>
        <div className="grid">
          {questions.map((question) => (
            <Field
              key={question.key}
              question={question}
              path={question.key}
              typed={typed[question.key]}
              problems={problems}
              put={(value) => put(question.key, value)}
            />
          ))}
        </div>
        <div className="row">
          <Button type="submit">{i18n._("Tính")}</Button>
          {stale && <span role="status">{i18n._("Đã sửa sau khi tính: bấm Tính để có kết quả mới.")}</span>}
        </div>
      </form>
      <div className="print-only">
        <Given calculation={calculation} plain />
      </div>
      {shows && !problems.length && <Answers calculation={calculation} topics={topics} />}
    </>
  );
}
