import { NativeSelect, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useText } from "../../../i18n";
import { partOf, textOf, type Typed } from "../../../law/answers";
import type { Question } from "../../../law/questions";
import { unitText } from "../../../law/words";
import { type FieldProblem, problemOf } from "../../../ui/Form";
import { idOf } from "../state";
import { ListField } from "./ListField";
import { Radios } from "./Radios";
import { WholeField } from "./WholeField";

export interface FieldProps {
  question: Question;
  /** Where it stands in the input: "spells/0/from". */
  path: string;
  typed: Typed;
  problems: readonly FieldProblem[];
  put: (value: Typed) => void;
}

/** More choices than this go into a list to open. */
const RADIOS = 6;

/** The label with its unit, and whether it may be left out: by words, or by a star where most may be. */
export function useLabel(question: Question): ReactNode {
  const { i18n, f } = useText();
  const unit = question.kind === "amount" ? "VND" : question.kind === "rate" ? "percent" : question.unit;
  const label = unit ? `${f.text(question.label)} (${unitText(unit, i18n)})` : f.text(question.label);
  return (
    <>
      {label}
      {question.required ? <span className="must" /> : <span className="may"> – {i18n._("không bắt buộc")}</span>}
    </>
  );
}

/** The field of any question: the only place that knows which control a kind gets. */
export function Field(props: FieldProps) {
  const { question, path, typed, problems, put } = props;
  const { i18n, f } = useText();
  const label = useLabel(question);
  const id = idOf(path);
  const error = problemOf(problems, id);
  const help = f.text(question.help) || undefined;
  const plain = { id, label, description: help, error, value: textOf(typed), autoComplete: "off" };
  switch (question.kind) {
    case "part":
      return <PartField {...props} />;
    case "list":
      return <ListField {...props} />;
    case "amount":
    case "count":
      return <WholeField {...plain} put={put} />;
    case "flag":
      return (
        <Radios
          {...plain}
          options={[
            { value: "true", label: i18n._("Có") },
            { value: "false", label: i18n._("Không") },
          ]}
          none={question.required ? undefined : i18n._("Không khai")}
          put={put}
        />
      );
    case "choice": {
      const options = question.options.map((one) => ({ value: one.value, label: f.text(one.label) }));
      const none = i18n._("Không khai");
      if (options.length <= RADIOS) return <Radios {...plain} options={options} none={question.required ? undefined : none} put={put} />;
      return (
        <NativeSelect
          {...plain}
          data={[{ value: "", label: question.required ? i18n._("Chọn một mục") : none }, ...options]}
          onChange={(event) => put(event.currentTarget.value)}
        />
      );
    }
    default:
      return (
        <TextInput
          {...plain}
          className={question.kind === "text" ? undefined : "short"}
          placeholder={{ date: "15/12/2023", partial: "15/09/1961", month: "07/2025", rate: "5,8", decimal: "2,34" }[question.kind as string]}
          onChange={(event) => put(event.currentTarget.value)}
        />
      );
  }
}

/** Fields of an object, each with its own place. */
export function Fields({ questions, path, typed, problems, put }: Omit<FieldProps, "question"> & { questions: readonly Question[] }) {
  const part = partOf(typed);
  return questions.map((one) => (
    <Field
      key={one.key}
      question={one}
      path={`${path}/${one.key}`}
      typed={part[one.key]}
      problems={problems}
      put={(value) => put({ ...part, [one.key]: value })}
    />
  ));
}

function PartField(props: FieldProps) {
  const { question, path, problems } = props;
  const { f } = useText();
  const error = problemOf(problems, idOf(path));
  return (
    <fieldset className="field part" id={idOf(path)} tabIndex={-1}>
      <legend>{useLabel(question)}</legend>
      {question.help && <p className="soft">{f.text(question.help)}</p>}
      {error && <p className="field-error">{error}</p>}
      <div className="grid">
        <Fields {...props} questions={question.questions} />
      </div>
    </fieldset>
  );
}
