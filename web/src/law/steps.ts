/** The history of a parameter as steps over time: which line is where, and where nothing is known. */
import type { Bilingual } from "../language";
import type { History, LawPeriod, Status } from "./queries";

export interface Span {
  from: string;
  /** The first day it no longer holds; none while it holds. */
  until: string | undefined;
  period: LawPeriod;
}

/** Periods with their ends: a period without one of its own holds until the next begins. */
export const spansOf = ({ periods }: Pick<History, "periods">): Span[] =>
  periods.map((period, i) => ({ from: period.from, until: period.until ?? periods[i + 1]?.from, period }));

/** The span that holds on a day, else the last. */
export const spanOn = (spans: readonly Span[], day: string): Span | undefined =>
  spans.find((s) => s.from <= day && (!s.until || day < s.until)) ?? spans.at(-1);

export interface Step {
  from: string;
  until: string | undefined;
  value: number;
  shown: Bilingual;
  status: Status;
}

export interface Line {
  /** Which of the dimension ("I"), or "" of a plain parameter. */
  key: string;
  steps: Step[];
}

const NUMERIC = ["amount", "rate", "count"];

/** Places a value: "1/3" and "8%" among them. Nothing that is printed comes from here. */
export function placeOf(value: unknown): number {
  if (typeof value === "number") return value;
  const [number = "", divisor = "1"] = String(value).replace(/%$/, "").split("/");
  return Number(number) / Number(divisor);
}

/** A parameter that is one number a day, plain or by one dimension, can be drawn. */
export function linesOf(history: Pick<History, "kind" | "columns" | "periods">): Line[] | undefined {
  const keys = history.columns.filter((column) => column.key);
  const value = history.columns.find((column) => !column.key);
  if (!NUMERIC.includes(history.kind) || keys.length > 1 || !value) return undefined;
  const lines = new Map<string, Line>();
  for (const span of spansOf(history))
    for (const row of span.period.rows) {
      const cell = row.cells[value.name];
      if (!cell) continue;
      const key = keys[0] ? String(row.cells[keys[0].name]?.value ?? "") : "";
      const line = lines.get(key) ?? { key, steps: [] };
      const status = (row.basis ?? span.period.basis).status;
      line.steps.push({ from: span.from, until: span.until, value: placeOf(cell.value), shown: cell.shown, status });
      lines.set(key, line);
    }
  return lines.size ? [...lines.values()] : undefined;
}

/** Steps that follow one another without a gap, to be drawn in one stroke. */
export function runsOf(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const before = runs.at(-1)?.at(-1);
    if (before && before.until === step.from) runs.at(-1)!.push(step);
    else runs.push([step]);
  }
  return runs;
}

/** Spans of time without a value: those that say so, and what lies between two periods. */
export function gapsOf(spans: readonly Span[]): { from: string; until: string | undefined }[] {
  return spans.flatMap((span, i) => {
    const next = spans[i + 1]?.from;
    const between = span.until && next && span.until < next ? [{ from: span.until, until: next }] : [];
    return [...(span.period.missing ? [{ from: span.from, until: span.until }] : []), ...between];
  });
}

/** Labels at the right end of their lines, moved apart until none lies over another. */
export function spread(places: readonly number[], room: number, low: number, high: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!);
  const out = [...places];
  let least = low;
  for (const i of order) least = (out[i] = Math.max(out[i]!, least)) + room;
  let most = high;
  for (const i of order.reverse()) most = (out[i] = Math.min(out[i]!, most)) - room;
  return out;
}
