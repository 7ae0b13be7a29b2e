/** What the charts draw, without drawing it: every mark's place follows from its row. */
import type { Figure, Indicator, Measure, OverviewRow, ReportRow } from "../api/client";
import { position } from "../format";
import { isRate, type Unit } from "../units";

export interface Ranked {
  row: OverviewRow & { figure: Figure };
  value: number;
}

export const ranked = (rows: readonly OverviewRow[]): Ranked[] =>
  rows.flatMap((row) => (row.figure ? [{ row: { ...row, figure: row.figure }, value: position(row.figure.value) }] : []));

/** A little room on both sides; from zero for counts, where the length from zero is what is read. */
export function domainOf(values: readonly number[], from_zero: boolean): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (from_zero && low >= 0) return [0, high || 1];
  const room = (high - low || Math.abs(high) || 1) * 0.08;
  return [low - room, high + room];
}

/** On a phone: the best three, the last three and the five on both sides of one's own. */
export function excerpt(list: readonly Ranked[], own: string | undefined): Ranked[] {
  const at = list.findIndex((r) => r.row.area.code === own);
  return list.filter((_, i) => i < 3 || i >= list.length - 3 || (at >= 0 && Math.abs(i - at) <= 5));
}

/** Breaks that stay the same all year, so that a map of May can be held beside one of June. */
const FIXED: Partial<Record<Measure, Record<string, readonly number[]>>> = {
  plan_percent: { "*": [80, 90, 95, 100] },
  change_percent: { "*": [-5, 0, 2, 5] },
  share_percent: { hi_participants: [85, 90, 93, 95], si_participants: [20, 30, 40, 50] },
};

export function breaksOf(measure: Measure, indicator: string, values: readonly number[]): readonly number[] {
  const fixed = FIXED[measure]?.[indicator] ?? FIXED[measure]?.["*"];
  if (fixed) return fixed;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const raw = (high - low || Math.abs(high) || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= raw)!;
  const first = Math.floor(low / step) * step + step;
  return [0, 1, 2, 3].map((i) => Number((first + i * step).toPrecision(12)));
}

export const classOf = (value: number, breaks: readonly number[]) => breaks.filter((b) => value >= b).length;

/** Counts are never painted on areas. */
export const mayPaint = (measure: Measure, unit: Unit) => measure !== "value" || isRate(unit);

/** Radius of a symbol whose area stands for the value. */
export const radius = (value: number, largest: number, full = 62) => full * Math.sqrt(Math.max(value, 0) / largest);

/** With as many digits after the point as the step between ticks has. */
export const tickText = (value: number, step: number) =>
  value.toFixed(String(Number(step.toPrecision(12))).split(".")[1]?.length ?? 0);

export interface Bar {
  label: string;
  from: number;
  to: number;
  kind: "total" | "up" | "down";
  row: ReportRow;
  figure: Figure;
}

const whole = (text: string) => (/^-?\d+$/.test(text) ? BigInt(text) : undefined);

/**
 * From last year's total over the change of each part to today's: only where every part's change is known
 * and they add up exactly.
 */
export function waterfallOf(rows: readonly ReportRow[], name: (row: ReportRow) => string): Bar[] | undefined {
  for (const total of rows) {
    const parts = rows.filter((r) => r.part_of === total.indicator.code);
    const before = total.change?.previous;
    if (!parts.length || !before || !total.actual) continue;
    const steps = parts.map((p) => p.change && whole(p.change.absolute.value));
    const [start, end] = [whole(before.value), whole(total.actual.value)];
    if (start === undefined || end === undefined || steps.some((s) => s === undefined)) continue;
    if (start + steps.reduce<bigint>((sum, s) => sum + s!, 0n) !== end) continue;
    let at = start;
    const bar = (row: ReportRow, figure: Figure, to: bigint, kind: Bar["kind"]): Bar => {
      const made = { label: name(row), from: kind === "total" ? 0 : Number(at), to: Number(to), kind, row, figure };
      at = to;
      return made;
    };
    return [
      bar(total, before, start, "total"),
      ...parts.map((p, i) => bar(p, p.change!.absolute, at + steps[i]!, steps[i]! < 0n ? "down" : "up")),
      bar(total, total.actual, end, "total"),
    ];
  }
  return undefined;
}

/** Rows whose change is known in per cent, as bars from zero. */
export const changed = (rows: readonly ReportRow[]) =>
  rows.flatMap((row) => {
    const percent = row.change?.percent;
    return row.change && percent ? [{ row, change: row.change, percent, value: position(percent.value) }] : [];
  });

/** Whether a change is for the better; neither where the catalogue does not say. */
export const tone = (value: string, better: Indicator["better"] | undefined): "good" | "bad" | undefined => {
  const n = position(value);
  if (!n || !better || better === "neither") return undefined;
  return n > 0 === (better === "up") ? "good" : "bad";
};
