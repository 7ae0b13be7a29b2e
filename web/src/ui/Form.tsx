import { Button, TextInput } from "@mantine/core";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Problem } from "../api/client";
import { useText } from "../i18n";

export interface FieldProblem {
  /** Id of the field to go to. */
  field: string;
  text: string;
}

interface SummaryProps {
  problems: readonly FieldProblem[];
  /** Where the field is not on the page yet; otherwise it simply takes the focus. */
  onGo?: (field: string) => void;
}

/** Every problem of the form at once, each a link to its field (GOV.UK error summary). */
export function ErrorSummary({ problems, onGo = (field) => document.getElementById(field)?.focus() }: SummaryProps) {
  const { i18n } = useText();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length) ref.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={ref}>
      <h3>{i18n._("Có chỗ cần sửa")}</h3>
      <ul>
        {problems.map((p) => (
          <li key={p.field + p.text}>
            <a
              href={`#${p.field}`}
              onClick={(event) => {
                event.preventDefault();
                onGo(p.field);
              }}
            >
              {p.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ShortFormProps {
  problems: readonly FieldProblem[];
  /** What the button says that sends it. */
  send: string;
  sending: boolean;
  onSend: () => void;
  /** Absent where it cannot be given up. */
  onClose?: (() => void) | undefined;
  children: ReactNode;
}

/** A few fields that are sent or given up: its problems on top, its two buttons below. */
export function ShortForm({ problems, send, sending, onSend, onClose, children }: ShortFormProps) {
  const { i18n } = useText();
  return (
    <form
      className="form screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
      noValidate
    >
      <ErrorSummary problems={problems} />
      {children}
      <div className="row">
        <Button type="submit" loading={sending}>
          {send}
        </Button>
        {onClose && (
          <Button variant="default" onClick={onClose}>
            {i18n._("Thôi")}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The server's problems of a form, put at the fields that their pointers (/due) name. */
export function fieldProblems(problem: unknown, idOf: (field: string) => string): FieldProblem[] {
  if (!(problem instanceof Problem)) return [];
  const { errors, detail, title, remedy } = problem.body;
  if (!errors?.length) return [{ field: idOf(""), text: [title, detail, remedy].filter(Boolean).join(". ") }];
  return errors.map((e) => ({
    field: idOf(e.pointer.replace(/^#?\//, "")),
    text: [e.detail, e.remedy].filter(Boolean).join(" "),
  }));
}

export const problemOf = (problems: readonly FieldProblem[], field: string) =>
  problems.find((p) => p.field === field)?.text;

export interface DayParts {
  d: string;
  m: string;
  y: string;
}

export const partsOf = (day: string | undefined): DayParts => {
  const [y = "", m = "", d = ""] = (day ?? "").split("-");
  return { d: d.replace(/^0/, ""), m: m.replace(/^0/, ""), y };
};

/** The day that three fields make, or nothing where there is no such day. */
export function dayOf({ d, m, y }: DayParts): string | undefined {
  if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m) || !/^\d{4}$/.test(y)) return undefined;
  const day = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  const made = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(day) ? day : undefined;
}

interface DayProps {
  id: string;
  label: string;
  value: DayParts;
  error?: string | undefined;
  onChange: (parts: DayParts) => void;
}

/** A day in three fields: no calendar to click through, no doubt about which is the month. */
export function DayField({ id, label, value, error, onChange }: DayProps) {
  const { i18n } = useText();
  const error_id = useId();
  const field = (part: keyof DayParts, name: string, length: number) => (
    <TextInput
      id={part === "d" ? id : undefined}
      label={name}
      value={value[part]}
      inputMode="numeric"
      maxLength={length}
      error={!!error}
      aria-describedby={error ? error_id : undefined}
      onChange={(event) => onChange({ ...value, [part]: event.currentTarget.value.trim() })}
    />
  );
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      {error && (
        <p className="field-error" id={error_id}>
          {error}
        </p>
      )}
      <div className="days">
        {field("d", i18n._("Ngày"), 2)}
        {field("m", i18n._("Tháng"), 2)}
        {field("y", i18n._("Năm"), 4)}
      </div>
    </fieldset>
  );
}

interface ChoiceProps<T extends string> {
  legend: string;
  name: string;
  value: T;
  options: readonly { value: T; label: string; disabled?: boolean }[];
  onChange: (value: T) => void;
}

/** A few options side by side: radio buttons underneath. */
export function Choice<T extends string>({ legend, name, value, options, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
