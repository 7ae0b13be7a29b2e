/**
 * An input as the part of a link after "#", which never reaches a server's log:
 * "month=2025-07&age.years=53&spells=from,months;2013-01,12;2014-01,9". Keys are the topic's own, lists are
 * tables, and each value is escaped, so that the marks between them stay free.
 */
import type { Input, InputPart } from "./answers";
import type { Question } from "./questions";

const escaped = (value: Input) => encodeURIComponent(String(value));

/** Pairs of dotted names and escaped values; a list is one pair. */
function pairs(input: InputPart, before = ""): [string, string][] {
  return Object.entries(input).flatMap(([key, value]): [string, string][] => {
    if (Array.isArray(value)) return [[before + key, table(value)]];
    if (typeof value === "object") return pairs(value, `${before}${key}.`);
    return [[before + key, escaped(value)]];
  });
}

/** The names of the columns, then a row each. A list within a row is escaped as one value. */
function table(rows: readonly InputPart[]): string {
  const flat = rows.map((row) => new Map(pairs(row)));
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  const cell = (row: Map<string, string>, column: string) => {
    const value = row.get(column) ?? "";
    return /[,;]/.test(value) ? encodeURIComponent(value) : value;
  };
  return [columns.join(","), ...flat.map((row) => columns.map((column) => cell(row, column)).join(","))].join(";");
}

export const encoded = (input: InputPart) =>
  pairs(input)
    .map(([key, value]) => `${key}=${value}`)
    .join("&");

function leaf(question: Question, value: string): Input {
  const text = decodeURIComponent(value);
  if ((question.kind === "amount" || question.kind === "count") && /^\d{1,15}$/.test(text)) return Number(text);
  if (question.kind === "flag" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

function rows(question: Question, value: string, nested: boolean): InputPart[] {
  const [head = "", ...lines] = (nested && !/[,;]/.test(value) ? decodeURIComponent(value) : value).split(";");
  const columns = head ? head.split(",") : [];
  return lines.map((line) => {
    const cells = line.split(",");
    return part(question.questions, columns.map((column, i): [string, string] => [column, cells[i] ?? ""]), true);
  });
}

/** Puts dotted names back into parts; what the topic does not ask is left out. */
function part(questions: readonly Question[], given: readonly [string, string][], nested: boolean): InputPart {
  const input: InputPart = {};
  for (const question of questions) {
    if (question.kind === "part") {
      const own = given.filter(([key]) => key.startsWith(`${question.key}.`));
      const inner = own.map(([key, value]): [string, string] => [key.slice(question.key.length + 1), value]);
      const found = part(question.questions, inner, nested);
      if (Object.keys(found).length) input[question.key] = found;
      continue;
    }
    const value = given.find(([key]) => key === question.key)?.[1];
    if (value) input[question.key] = question.kind === "list" ? rows(question, value, nested) : leaf(question, value);
  }
  return input;
}

/** The input of a link, or nothing where the link is no input of these questions. */
export function decoded(questions: readonly Question[], text: string): InputPart | undefined {
  if (!text.includes("=")) return undefined;
  try {
    const given = text.split("&").map((pair): [string, string] => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), pair.slice(at + 1)];
    });
    const input = part(questions, given, false);
    return Object.keys(input).length ? input : undefined;
  } catch {
    return undefined; // a link that was cut in the middle of an escape
  }
}
