import type { I18n } from "@lingui/core";
import { moneyPerson } from "../../format";
import type { Printer } from "../../i18n";
import { dateOf, given, monthOf, partOf, textOf, type Typed, wholeOf } from "../../law/answers";
import type { Question } from "../../law/questions";
import { unitText } from "../../law/words";

function leafText(question: Question, text: string, f: Printer, i18n: I18n): string {
  const whole = wholeOf(text);
  const [date, month] = [dateOf(text), monthOf(text)];
  switch (question.kind) {
    case "amount":
      return whole ? moneyPerson(whole, f.language) : text;
    case "count":
      return whole && question.unit ? `${f.integer(whole)} ${unitText(question.unit, i18n)}` : whole ? f.integer(whole) : text;
    case "date":
      return date ? f.date(date) : text;
    case "partial":
      return date ? f.date(date) : text;
    case "month":
      return month ? month.split("-").reverse().join("/") : text;
    case "rate":
      return /%$/.test(text) || text.includes("/") ? text : `${text}%`;
    case "choice":
      return f.text(question.options.find((one) => one.value === text)?.label) || text;
    case "flag":
      return text === "true" ? i18n._("Có") : i18n._("Không");
    default:
      return text;
  }
}

/** An answer as a reader of the page takes it: lists by their number of rows and each row's values. */
export function shownOf(question: Question, typed: Typed, f: Printer, i18n: I18n): string {
  if (question.kind === "part") {
    const part = partOf(typed);
    return question.questions
      .filter((one) => given(one, part[one.key]))
      .map((one) => `${f.text(one.label)}: ${shownOf(one, part[one.key], f, i18n)}`)
      .join("; ");
  }
  if (question.kind === "list") {
    const rows = Array.isArray(typed) ? typed : [];
    return rows.map((row, i) => `(${f.number(i + 1)}) ${shownOf({ ...question, kind: "part" }, row, f, i18n)}`).join("\n");
  }
  return leafText(question, textOf(typed), f, i18n);
}
