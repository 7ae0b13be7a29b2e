/**
 * What is typed into a form, and the input that the server gets. Text that cannot be read goes to the server
 * as it was typed: it says what is wrong, in one voice for every client.
 */
import type { Language } from "../language";
import { dayOf } from "../ui/Form";
import type { Question } from "./questions";

export type Typed = string | TypedPart | TypedPart[] | undefined;
export interface TypedPart {
  [key: string]: Typed;
}

export type Input = string | number | boolean | InputPart | InputPart[];
export interface InputPart {
  [key: string]: Input;
}

/** "1.250.000", "1,250,000" and "1 250 000" are whole numbers; "12,5" is not. */
export function wholeOf(typed: string): string | undefined {
  const text = typed.trim();
  if (/^\d+$/.test(text)) return text;
  return /^\d{1,3}([., \u00a0]\d{3})+$/.test(text) ? text.replace(/\D/g, "") : undefined;
}

/** "15/12/2023", also with dots, hyphens or nothing between. */
export function dateOf(typed: string): string | undefined {
  const found = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(typed.trim()) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed.trim());
  return found ? dayOf({ d: found[1]!, m: found[2]!, y: found[3]! }) : undefined;
}

/** "07/2025", "7/2025", "072025". */
export function monthOf(typed: string): string | undefined {
  const found = /^(\d{1,2})[/.\- ](\d{4})$/.exec(typed.trim()) ?? /^(\d{2})(\d{4})$/.exec(typed.trim());
  return found ? dayOf({ d: "1", m: found[1]!, y: found[2]! })?.slice(0, 7) : undefined;
}

const decimalOf = (typed: string) => typed.trim().replace(",", ".");

/** "5,8" and "5,8 %" are "5.8%"; a fraction such as "1/3" stays one. */
function rateOf(typed: string): string {
  const text = decimalOf(typed).replace(/\s*%$/, "%");
  return /^\d+(\.\d+)?$/.test(text) ? `${text}%` : text;
}

function leafOf(question: Question, typed: string): Input {
  switch (question.kind) {
    case "amount":
    case "count": {
      const digits = wholeOf(typed);
      return digits !== undefined && digits.length <= 15 ? Number(digits) : typed.trim();
    }
    case "date":
      return dateOf(typed) ?? typed.trim();
    case "month":
      return monthOf(typed) ?? typed.trim();
    case "partial":
      return dateOf(typed) ?? monthOf(typed) ?? typed.trim();
    case "rate":
      return rateOf(typed);
    case "decimal":
      return decimalOf(typed);
    case "flag":
      return typed === "true" ? true : typed === "false" ? false : typed;
    default:
      return typed.trim();
  }
}

const rowsOf = (typed: Typed) => (Array.isArray(typed) ? typed : []);
export const partOf = (typed: Typed): TypedPart => (typeof typed === "object" && !Array.isArray(typed) ? typed : {});
export const textOf = (typed: Typed) => (typeof typed === "string" ? typed : "");

function inputOf(question: Question, typed: Typed): Input | undefined {
  if (question.kind === "list") {
    const rows = rowsOf(typed).map((row) => toInput(question.questions, row));
    return rows.length ? rows : undefined;
  }
  if (question.kind === "part") {
    const part = toInput(question.questions, partOf(typed));
    // An empty part that is asked for is sent, so that each of its questions is complained about by name.
    return question.required || Object.keys(part).length ? part : undefined;
  }
  const text = textOf(typed);
  return text.trim() ? leafOf(question, text) : undefined;
}

/** The input of a topic: only what it asks and what was given. */
export function toInput(questions: readonly Question[], typed: TypedPart): InputPart {
  const input: InputPart = {};
  for (const question of questions) {
    const value = inputOf(question, typed[question.key]);
    if (value !== undefined) input[question.key] = value;
  }
  return input;
}

function typedLeaf(question: Question, value: string, language: Language): string {
  const [y, m, d] = value.split("-");
  const day = question.kind === "date" || question.kind === "partial";
  if (day && dateOf(`${d}/${m}/${y}`) === value) return `${d}/${m}/${y}`;
  if ((question.kind === "month" || question.kind === "partial") && monthOf(`${m}/${y}`) === value) return `${m}/${y}`;
  if (question.kind === "rate" || question.kind === "decimal") {
    const text = value.replace(/%$/, "");
    return language === "vi" ? text.replace(".", ",") : text;
  }
  return value;
}

function typedOf(question: Question, value: Input, language: Language): Typed {
  if (question.kind === "list")
    return Array.isArray(value) ? value.map((row) => toTyped(question.questions, row, language)) : undefined;
  if (question.kind === "part")
    return typeof value === "object" && !Array.isArray(value) ? toTyped(question.questions, value, language) : undefined;
  return typeof value === "object" ? undefined : typedLeaf(question, String(value), language);
}

/** The other way: an input that came in a link, as it would have been typed. */
export function toTyped(questions: readonly Question[], input: InputPart, language: Language): TypedPart {
  const typed: TypedPart = {};
  for (const question of questions) {
    const value = input[question.key];
    if (value !== undefined) typed[question.key] = typedOf(question, value, language);
  }
  return typed;
}

/** Whether anything was given to a question. */
export const given = (question: Question, typed: Typed) => {
  const value = inputOf({ ...question, required: false }, typed);
  return value !== undefined && !(Array.isArray(value) && value.every((row) => !Object.keys(row).length));
};
