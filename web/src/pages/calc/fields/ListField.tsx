import { useText } from "../../../i18n";
import type { TypedPart } from "../../../law/answers";
import { problemOf } from "../../../ui/Form";
import { idOf } from "../state";
import { type FieldProps, Fields, useLabel } from "./Field";

/** The next paint has the row. */
const focusSoon = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());

/** Rows of a list: added, copied, removed; a required list starts with an empty one. */
export function ListField({ question, path, typed, problems, put }: FieldProps) {
  const { i18n, f } = useText();
  const label = useLabel(question);
  const given = Array.isArray(typed) ? typed : [];
  const rows: TypedPart[] = given.length || !question.required ? given : [{}];
  const error = problemOf(problems, idOf(path));
  const first = (at: number) => idOf(`${path}/${at}/${question.questions[0]?.key}`);
  const insert = (at: number, row: TypedPart) => {
    put([...rows.slice(0, at), row, ...rows.slice(at)]);
    focusSoon(first(at));
  };
  const remove = (at: number) => {
    put(rows.filter((_, i) => i !== at));
    focusSoon(idOf(path));
  };
  const full = question.most !== undefined && rows.length >= question.most;
  return (
    <fieldset className="field list">
      <legend>{label}</legend>
      {question.help && <p className="soft">{f.text(question.help)}</p>}
      {error && <p className="field-error">{error}</p>}
      {rows.map((row, i) => (
        <fieldset key={i} className="list-row" id={idOf(`${path}/${i}`)} tabIndex={-1}>
          <legend>
            {i18n._("Dòng")} {f.number(i + 1)}
          </legend>
          {problemOf(problems, idOf(`${path}/${i}`)) && <p className="field-error">{problemOf(problems, idOf(`${path}/${i}`))}</p>}
          <div className="grid">
            <Fields
              questions={question.questions}
              path={`${path}/${i}`}
              typed={row}
              problems={problems}
              put={(value) => put(rows.map((other, at) => (at === i ? (value as TypedPart) : other)))}
            />
          </div>
          <div className="row">
            <button type="button" className="close" disabled={full} onClick={() => insert(i + 1, { ...row })}>
              {i18n._("Chép")} <span className="visually-hidden">{i18n._("dòng")} {f.number(i + 1)}</span>
            </button>
            <button type="button" className="close" onClick={() => remove(i)}>
              {i18n._("Bỏ")} <span className="visually-hidden">{i18n._("dòng")} {f.number(i + 1)}</span>
            </button>
          </div>
        </fieldset>
      ))}
      <button type="button" className="close" id={idOf(path)} disabled={full} onClick={() => insert(rows.length, {})}>
        {rows.length ? i18n._("Thêm dòng") : i18n._("Thêm dòng đầu tiên")}
      </button>
    </fieldset>
  );
}
