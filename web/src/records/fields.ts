/** A form of a record as data: its fields, what was typed in them, and the change that this makes. */
import { dayOf, type DayParts, type FieldProblem, partsOf } from "../ui/Form";

export interface Option {
  value: string;
  label: string;
}

export interface FieldSpec {
  name: string;
  label: string;
  hint?: string;
  kind: "text" | "number" | "day" | "choice" | "area";
  options?: readonly Option[];
  maxLength?: number;
  /** Can be taken away: sent as null. */
  nullable?: boolean;
  /** May stay blank in a new record. */
  optional?: boolean;
  /** A part is hidden: blank leaves it as it is. */
  masked?: boolean;
}

/** Values by field, as typed: a day is "d/m/y". */
export type Typed = Readonly<Record<string, string>>;

export const typedDay = (parts: DayParts) => (parts.d || parts.m || parts.y ? `${parts.d}/${parts.m}/${parts.y}` : "");

export function partsTyped(text: string | undefined): DayParts {
  const [d = "", m = "", y = ""] = (text ?? "").split("/");
  return { d, m, y };
}

/** A day on file as it would be typed. */
export const dayTyped = (day: string | undefined) => (day ? typedDay(partsOf(day)) : "");

export interface Words {
  needed: (label: string) => string;
  number: (label: string) => string;
  day: (label: string) => string;
  nothing: string;
}

export interface Change {
  body: Record<string, unknown>;
  problems: FieldProblem[];
}

/** What one field says: a value, null where it is taken away, or why it says nothing. */
function valueOf(field: FieldSpec, text: string, words: Words): { value: unknown } | { problem: string } {
  if (!text) return field.nullable ? { value: null } : { problem: words.needed(field.label) };
  switch (field.kind) {
    case "number": {
      const digits = text.replace(/[.\s]/g, "");
      return /^\d{1,9}$/.test(digits) ? { value: Number(digits) } : { problem: words.number(field.label) };
    }
    case "day": {
      const day = dayOf(partsTyped(text));
      return day ? { value: day } : { problem: words.day(field.label) };
    }
    default:
      return { value: text };
  }
}

/** Only what was touched and differs from what is on file goes into a change. */
export function changeOf(fields: readonly FieldSpec[], base: Typed, typed: Typed, words: Words, idOf: (name: string) => string): Change {
  const change: Change = { body: {}, problems: [] };
  for (const field of fields) {
    const text = typed[field.name]?.trim();
    if (text === undefined || text === (base[field.name] ?? "")) continue;
    const said = valueOf(field, text, words);
    if ("problem" in said) change.problems.push({ field: idOf(field.name), text: said.problem });
    else change.body[field.name] = said.value;
  }
  if (!change.problems.length && !Object.keys(change.body).length)
    change.problems.push({ field: idOf(fields[0]?.name ?? ""), text: words.nothing });
  return change;
}

/** A new record says all that it must. */
export function recordOf(fields: readonly FieldSpec[], typed: Typed, words: Words, idOf: (name: string) => string): Change {
  const record: Change = { body: {}, problems: [] };
  for (const field of fields) {
    const text = typed[field.name]?.trim() ?? "";
    if (!text && (field.optional || field.nullable)) continue;
    const said = valueOf(field, text, words);
    if ("problem" in said) record.problems.push({ field: idOf(field.name), text: said.problem });
    else record.body[field.name] = said.value;
  }
  return record;
}
