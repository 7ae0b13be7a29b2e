import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { Problem } from "../api/client";
import { useText } from "../i18n";
import { Choice, DayField, dayOf, type FieldProblem, fieldProblems, problemOf, ShortForm } from "../ui/Form";
import { today } from "../law/today";
import { AreaField } from "./AreaField";
import { changeOf, type FieldSpec, partsTyped, recordOf, type Typed, typedDay, type Words } from "./fields";
import type { AreaName } from "./queries";

/** Something on file was wrong, something changed on a day, or the record is new. */
export type Mode = "correct" | "change" | "either" | "new";

interface Props {
  title: string;
  /** Makes the ids of the fields unique on the page. */
  name: string;
  mode: Mode;
  fields: readonly FieldSpec[];
  base?: Typed;
  place?: AreaName | undefined;
  /** The day on which what is on file began to hold. */
  since?: string;
  /** A day of the form that is also the day of the change. */
  day_field?: string;
  note?: string;
  send: string;
  onSend: (body: Record<string, unknown>) => Promise<unknown>;
  /** After another change came between: reads the record again. */
  onRenew?: () => Promise<unknown>;
  onClose: () => void;
  /** After it was sent; absent, the form closes. */
  onDone?: () => void;
}

function useWords(): Words {
  const { i18n } = useText();
  return {
    needed: (label) => i18n._("{label}: hãy ghi, không để trống", { label }),
    number: (label) => i18n._("{label}: chỉ ghi chữ số", { label }),
    day: (label) => i18n._("{label}: phải là một ngày có thật, ví dụ 31 12 2023", { label }),
    nothing: i18n._("Chưa có ô nào khác với hồ sơ đang lưu"),
  };
}

/** A change of a record, with its reason: every problem at once, and only what differs is sent. */
export function RecordForm(props: Props) {
  const { title, name, fields, base = {}, mode, onSend, onClose, onRenew } = props;
  const { i18n, f } = useText();
  const words = useWords();
  const id = (field: string) => `${name}-${field || "reason"}`;
  const [typed, set_typed] = useState<Typed>({});
  const [kind, set_kind] = useState<"correct" | "change">(mode === "change" ? "change" : "correct");
  const [from, set_from] = useState("");
  const [reason, set_reason] = useState("");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const [sending, set_sending] = useState(false);
  const [overtaken, set_overtaken] = useState<"no" | "yes" | "renewed">("no");
  const asks_day = kind === "change" && mode !== "new" && !props.day_field;
  const put = (field: string, text: string) => set_typed({ ...typed, [field]: text });
  const refused = (problem: unknown) => {
    set_problems(fieldProblems(problem, id));
    if (problem instanceof Problem && problem.code === "record/changed-meanwhile" && onRenew) set_overtaken("yes");
  };
  const send = async () => {
    const { body, problems: found } =
      mode === "new" ? recordOf(fields, typed, words, id) : changeOf(fields, base, typed, words, id);
    const day = dayOf(partsTyped(props.day_field ? typed[props.day_field] : from));
    if (asks_day && !day) found.push({ field: id("from"), text: words.day(i18n._("Kể từ ngày")) });
    if (!reason.trim()) found.push({ field: id("reason"), text: i18n._("Hãy ghi lý do: lý do nằm lại trong lịch sử hồ sơ") });
    set_problems(found);
    if (found.length || sending) return;
    set_sending(true);
    try {
      await onSend({ ...body, ...((asks_day || props.day_field) && { from: day }), reason: reason.trim() });
      (props.onDone ?? onClose)();
    } catch (problem) {
      refused(problem);
    } finally {
      set_sending(false);
    }
  };
  const renew = async () => {
    await onRenew?.();
    set_problems([]);
    set_overtaken("renewed");
  };
  return (
    <section className="panel stack screen-only" aria-labelledby={id("title")}>
      <h2 id={id("title")}>{title}</h2>
      {props.note && <p>{props.note}</p>}
      {overtaken === "yes" && (
        <div className="notice partial row apart">
          <span>{i18n._("Người khác vừa sửa hồ sơ này. Những gì bạn gõ vẫn còn.")}</span>
          <Button variant="default" onClick={() => void renew()}>
            {i18n._("Tải bản mới")}
          </Button>
        </div>
      )}
      {overtaken === "renewed" && (
        <p className="notice" role="status">
          {i18n._("Đã tải bản mới. Hãy xem lại rồi gửi.")}
        </p>
      )}
      <ShortForm problems={problems} send={props.send} sending={sending} onSend={() => void send()} onClose={onClose}>
        {mode === "either" && (
          <Choice
            legend={i18n._("Vì sao sửa?")}
            name={id("kind")}
            value={kind}
            options={[
              { value: "correct", label: i18n._("Ghi sai") },
              { value: "change", label: i18n._("Thay đổi từ một ngày") },
            ]}
            onChange={set_kind}
          />
        )}
        {asks_day && (
          <>
            <DayField
              id={id("from")}
              label={i18n._("Kể từ ngày")}
              value={partsTyped(from)}
              error={problemOf(problems, id("from"))}
              onChange={(parts) => set_from(typedDay(parts))}
            />
            {props.since && (
              <p className="small soft">{i18n._("Bản đang lưu đúng từ {day}.", { day: f.date(props.since) })}</p>
            )}
          </>
        )}
        {fields.map((field) => (
          <Field
            key={field.name}
            id={id(field.name)}
            field={field}
            value={typed[field.name] ?? base[field.name] ?? ""}
            place={props.place}
            on={mode === "new" ? (dayOf(partsTyped(typed.from)) ?? today()) : kind === "correct" ? props.since : dayOf(partsTyped(from))}
            error={problemOf(problems, id(field.name))}
            onChange={(text) => put(field.name, text)}
          />
        ))}
        <Textarea
          id={id("reason")}
          label={i18n._("Lý do")}
          description={i18n._("Căn cứ của việc này, ví dụ số giấy khai sinh, số công văn.")}
          value={reason}
          maxLength={300}
          rows={2}
          error={problemOf(problems, id("reason"))}
          onChange={(event) => set_reason(event.currentTarget.value)}
        />
      </ShortForm>
    </section>
  );
}

interface FieldProps {
  id: string;
  field: FieldSpec;
  value: string;
  place: AreaName | undefined;
  on: string | undefined;
  error: string | undefined;
  onChange: (text: string) => void;
}

function Field({ id, field, value, place, on, error, onChange }: FieldProps) {
  const { i18n } = useText();
  const hint = field.masked ? i18n._("Đang bị che. Để trống thì giữ nguyên.") : field.hint;
  switch (field.kind) {
    case "day":
      return <DayField id={id} label={field.label} value={partsTyped(value)} error={error} onChange={(parts) => onChange(typedDay(parts))} />;
    case "area":
      return <AreaField id={id} label={field.label} code={value} place={place} on={on} error={error} onChange={onChange} />;
    case "choice":
      return (
        <NativeSelect
          id={id}
          label={field.label}
          description={hint}
          value={value}
          error={error}
          data={[...(value && !field.nullable ? [] : [{ value: "", label: "–" }]), ...(field.options ?? [])]}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    default:
      return (
        <TextInput
          id={id}
          label={field.label}
          description={hint}
          value={value}
          error={error}
          maxLength={field.maxLength ?? 200}
          inputMode={field.kind === "number" ? "numeric" : "text"}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
