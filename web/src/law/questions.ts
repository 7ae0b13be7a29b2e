/** What a topic asks, read from its JSON Schema: the form knows no topic by name. */
import type { components } from "../api/client";
import type { Bilingual } from "../language";

export type Kind =
  | "amount" | "count" | "decimal" | "rate" | "date" | "partial" | "month" | "text" | "choice" | "flag" | "part" | "list";

export interface Option {
  value: string;
  label: Bilingual;
}

export interface Question {
  key: string;
  kind: Kind;
  label: Bilingual;
  help?: Bilingual;
  /** Of a count: "months". */
  unit?: string;
  required: boolean;
  options: readonly Option[];
  /** Of a part, and of each row of a list. */
  questions: readonly Question[];
  /** Rows a list takes at most. */
  most?: number;
}

export type Schema = components["schemas"]["JsonSchema"];

const text = (of: unknown) => (typeof of === "string" ? of : "");
const both = (vi: unknown, en: unknown): Bilingual => ({ vi: text(vi), en: text(en) || text(vi) });

const FORMATS: Record<string, Kind> = {
  date: "date",
  month: "month",
  rate: "rate",
  decimal: "decimal",
  "partial-date": "partial",
};

/** A text that is a day by its title takes what is known of it: "1961", "9/1961", "15/09/1961". */
const plainKind = (title: string): Kind => (/^Ngày /.test(title) ? "partial" : "text");

/** A factor is written without per cent, though it is a rate to the server. */
const isFactor = (schema: Schema) => schema["x-unit"] === "times" || /^Hệ số/.test(text(schema.title));

function kindOf(schema: Schema): Kind {
  if (Array.isArray(schema.oneOf)) return "choice";
  switch (schema.type) {
    case "object":
      return "part";
    case "array":
      return "list";
    case "boolean":
      return "flag";
    case "integer":
      return schema["x-unit"] === "VND" ? "amount" : "count";
    default:
      if (schema.format === "rate" && isFactor(schema)) return "decimal";
      return FORMATS[text(schema.format)] ?? plainKind(text(schema.title));
  }
}

const optionOf = (one: Schema): Option => ({ value: text(one.const), label: both(one.title, one["x-title-en"]) });

function questionOf(key: string, schema: Schema, required: boolean): Question {
  const kind = kindOf(schema);
  const inner = kind === "list" ? (schema.items as Schema) : schema;
  const question: Question = {
    key,
    kind,
    label: both(schema.title ?? key, schema["x-title-en"]),
    required,
    options: kind === "choice" ? (schema.oneOf as Schema[]).map(optionOf) : [],
    questions: kind === "part" || kind === "list" ? questionsOf(inner) : [],
  };
  if (schema.description) question.help = both(schema.description, schema["x-description-en"]);
  if (kind === "count" && schema["x-unit"]) question.unit = text(schema["x-unit"]);
  if (typeof schema.maxItems === "number") question.most = schema.maxItems;
  return question;
}

/** The questions of an object, in the order of its schema. */
export function questionsOf(schema: Schema): Question[] {
  const required = new Set((schema.required as string[] | undefined) ?? []);
  return Object.entries((schema.properties as Record<string, Schema> | undefined) ?? {}).map(([key, one]) =>
    questionOf(key, one, required.has(key)),
  );
}

const sameOption = (a: Option) => (b: Option) => a.value === b.value;

function merged(a: Question, b: Question): Question {
  return {
    ...a,
    required: a.required || b.required,
    options: [...a.options, ...b.options.filter((one) => !a.options.some(sameOption(one)))],
    questions: joined([a.questions, b.questions]),
  };
}

/** One form for several topics: what more than one asks under the same name is asked once. */
export function joined(forms: readonly (readonly Question[])[]): Question[] {
  const all = new Map<string, Question>();
  for (const one of forms.flat()) {
    const before = all.get(one.key);
    all.set(one.key, before && before.kind === one.kind ? merged(before, one) : (before ?? one));
  }
  return [...all.values()];
}

/** What must be answered comes first, so that the way to the answer is short. */
export const inOrder = (questions: readonly Question[]) => [
  ...questions.filter((one) => one.required),
  ...questions.filter((one) => !one.required),
];
