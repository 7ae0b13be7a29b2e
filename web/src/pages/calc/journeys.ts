import type { I18n } from "@lingui/core";
import type { InputPart } from "../../law/answers";
import { today } from "../../law/today";
import type { Calculated, Completed } from "../../law/queries";
import type { Question } from "../../law/questions";

export interface Journey {
  /** Its place in addresses; that of its only topic, or of its own. */
  id: string;
  /** Topics that are asked together, in the order in which one needs another's answer. */
  topics: readonly string[];
  /** The same in the order in which their answers are read. */
  panels?: readonly string[];
  question: string;
  /** The questions it asks of all that its topics could, in its order: must be answered, may be. */
  asks?: { must: readonly string[]; may: readonly string[] };
  completed?: Completed;
  /** What its answers take for granted. */
  assumes?: string;
}

const sum = (rows: InputPart[string] | undefined) =>
  Array.isArray(rows) ? rows.reduce((months, row) => months + (typeof row.months === "number" ? row.months : 0), 0) : 0;

/** The month in which a pension may start, where the law gives one. */
function startOf(told: Calculated | undefined): string | undefined {
  const start = told?.answer.start;
  return typeof start === "string" ? start.slice(0, 7) : undefined;
}

/**
 * The same career taken out on the day asked, or left until a pension may start. The coefficients of that
 * later year are not known, so the average is that of today.
 */
const withdrawOrWait: Completed = ({ topic, input, on = today(), all }, told) => {
  const months = sum(all.spells);
  if (topic === "average-wage") return { ...input, start: on.slice(0, 7) };
  if (topic === "pension-date") return { ...input, months };
  if (topic === "lump-sum") return { ...input, decided: on };
  const start = startOf(told.get("pension-date"));
  const average = told.get("average-wage")?.answer.average;
  if (!start || typeof average !== "number") return undefined;
  const { spells: _, ...rest } = input;
  return { ...rest, start, months, average };
};

/** What people come to ask, in their words. A journey is shown where the server knows its topics. */
export const journeys = (i18n: I18n): Journey[] => [
  { id: "pension", topics: ["pension"], question: i18n._("Lương hưu của tôi sẽ là bao nhiêu?") },
  {
    id: "withdraw-or-wait",
    topics: ["average-wage", "pension-date", "lump-sum", "pension"],
    panels: ["lump-sum", "pension", "pension-date", "average-wage"],
    question: i18n._("Rút một lần hay chờ?"),
    asks: { must: ["sex", "born", "spells", "ground"], may: ["joined", "work", "work_months", "capacity_loss", "support"] },
    completed: withdrawOrWait,
    assumes: i18n._("Lương hưu tính như từ nay không đóng thêm, theo hệ số điều chỉnh và mức của hôm nay; đến lúc hưởng sẽ khác."),
  },
  { id: "maternity", topics: ["maternity"], question: i18n._("Thai sản: tôi được hưởng gì?") },
  { id: "unemployment", topics: ["unemployment"], question: i18n._("Thất nghiệp: tôi được trợ cấp bao nhiêu?") },
  { id: "household-premium", topics: ["household-premium"], question: i18n._("BHYT hộ gia đình: đóng bao nhiêu, được hỗ trợ bao nhiêu?") },
  { id: "voluntary", topics: ["voluntary"], question: i18n._("BHXH tự nguyện: đóng bao nhiêu, được hỗ trợ bao nhiêu?") },
  { id: "visit", topics: ["visit"], question: i18n._("Tôi phải trả bao nhiêu ở bệnh viện này?") },
];

/** Of all questions those that a journey asks. */
export function chosen(questions: readonly Question[], asks: Journey["asks"]): Question[] {
  if (!asks) return [...questions];
  const pick = (keys: readonly string[], required: boolean) =>
    keys.flatMap((key) => questions.filter((one) => one.key === key).map((one) => ({ ...one, required })));
  return [...pick(asks.must, true), ...pick(asks.may, false)];
}
