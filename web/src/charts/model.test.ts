import { expect, test } from "vitest";
import type { Figure, OverviewRow, ReportRow } from "../api/client";
import { bulletEnd } from "./Bullet";
import { breaksOf, changed, classOf, domainOf, excerpt, mayPaint, radius, ranked, tickText, tone, waterfallOf } from "./model";
import { labelled } from "./SeriesChart";

const figure = (value: string): Figure => ({ value, unit: "person", basis: "stated" });
const name = { vi: "x", en: "x" };

function province(code: string, value?: string): OverviewRow {
  const area = { code, level: "province" as const, name, full_name: code, valid_from: "2004-01-01" };
  return value === undefined ? { area } : { area, figure: figure(value) };
}

test("a mark for every row with a figure and none without", () => {
  const marks = ranked([province("01", "93.73"), province("02"), province("03", "91.95")]);
  expect(marks.map((m) => [m.row.area.code, m.value])).toEqual([["01", 93.73], ["03", 91.95]]);
});

test.each([
  [[10, 20], true, [0, 20]],
  [[-5, 20], true, [-7, 22]],
  [[90, 100], false, [89.2, 100.8]],
  [[5], false, [4.6, 5.4]],
])("domain of %o, from zero: %s", (values, zero, [low, high]) => {
  const [a, b] = domainOf(values, zero);
  expect(a).toBeCloseTo(low!);
  expect(b).toBeCloseTo(high!);
});

test("on a phone: three at both ends and five around one's own", () => {
  const all = ranked(Array.from({ length: 63 }, (_, i) => province(String(i), "1")));
  expect(excerpt(all, "30").map((r) => Number(r.row.area.code))).toEqual([
    ...[0, 1, 2, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 60, 61, 62],
  ]);
});

test("the breaks of a plan are the same all year, whatever the values", () => {
  expect(breaksOf("plan_percent", "ui_participants", [12, 13])).toEqual([80, 90, 95, 100]);
  expect(breaksOf("plan_percent", "ui_participants", [99])).toEqual([80, 90, 95, 100]);
});

test("other breaks are round and span the values", () => {
  expect(breaksOf("value", "late_payment_ratio", [0.9, 5.1])).toEqual([1, 2, 3, 4]);
});

test.each([
  [79.99, 0],
  [80, 1],
  [94.99, 2],
  [100, 4],
])("%d is in class %d", (value, expected) => expect(classOf(value, [80, 90, 95, 100])).toBe(expected));

test("rates may be painted, counts and money never", () => {
  expect(mayPaint("plan_percent", "percent")).toBe(true);
  expect(mayPaint("value", "percent")).toBe(true);
  expect(mayPaint("value", "person")).toBe(false);
  expect(mayPaint("value", "VND")).toBe(false);
});

test("four times as much is twice as wide", () => expect(radius(4, 16) * 2).toBe(radius(16, 16)));

test.each([
  [95, 5, "95"],
  [92.5, 2.5, "92.5"],
  [0.30000000000000004, 0.1, "0.3"],
])("tick %d at steps of %d reads %s", (value, step, text) => expect(tickText(value, step)).toBe(text));

function row(code: string, actual: string, change: string, previous?: string, part_of?: string): ReportRow {
  return {
    indicator: { code, name, unit: "person" },
    better: "up",
    part_of,
    questions: [],
    actual: figure(actual),
    change: { base: "same_period_last_year", absolute: figure(change), previous: previous === undefined ? undefined : figure(previous) },
  };
}

const binh_dinh = [
  row("si", "144764", "1144", "143620"),
  row("si_compulsory", "128942", "3694", undefined, "si"),
  row("si_voluntary", "15822", "-2550", undefined, "si"),
];

test("a waterfall ends where it should", () => {
  const steps = waterfallOf(binh_dinh, (r) => r.indicator.code)!;
  expect(steps.map((s) => [s.label, s.kind, s.from, s.to])).toEqual([
    ["si", "total", 0, 143620],
    ["si_compulsory", "up", 143620, 147314],
    ["si_voluntary", "down", 147314, 144764],
    ["si", "total", 0, 144764],
  ]);
});

test("no waterfall where the parts do not add up, or one is unknown", () => {
  const off = [row("si", "144764", "1144", "143621"), ...binh_dinh.slice(1)];
  expect(waterfallOf(off, () => "")).toBeUndefined();
  const unknown = [binh_dinh[0]!, binh_dinh[1]!, { ...binh_dinh[2]!, change: undefined }];
  expect(waterfallOf(unknown, () => "")).toBeUndefined();
});

test("rows without a percentage are not drawn as change", () => expect(changed(binh_dinh)).toEqual([]));

test.each([
  ["-2550", "up", "bad"],
  ["-3.31", "down", "good"],
  ["5", "neither", undefined],
  ["0", "up", undefined],
] as const)("%s where %s is better is %s", (value, better, expected) => expect(tone(value, better)).toBe(expected));

test("a bullet has room for what is above the plan", () => {
  expect(bulletEnd(93.73)).toBe(110);
  expect(bulletEnd(131)).toBe(140);
});

test("labels of a series keep clear of each other, and the ends are always labelled", () => {
  expect(labelled([0, 50, 100, 150, 300]).sort()).toEqual([0, 2, 4]);
  expect(labelled([0, 10]).sort()).toEqual([0, 1]);
});
