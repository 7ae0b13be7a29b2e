import { expect, test } from "vitest";
import type { History, LawPeriod } from "./queries";
import { gapsOf, linesOf, placeOf, runsOf, spanOn, spansOf, spread } from "./steps";

type Cells = LawPeriod["rows"][number]["cells"];

const shown = (text: string) => ({ vi: text, en: text });
const cell = (value: number | string) => ({ value, shown: shown(String(value)) });
const basis = { cites: [], status: "confirmed" as const };
const period = (from: string, rows: Cells[], rest: Partial<LawPeriod> = {}): LawPeriod => ({
  from,
  basis,
  rows: rows.map((cells) => ({ cells })),
  ...rest,
});
const IS = { name: "is", kind: "amount", unit: "VND/month", key: false };
const REGION = { name: "region", kind: "text", unit: "", key: true };

const history = (periods: LawPeriod[], columns: History["columns"] = [IS], kind: History["kind"] = "amount") => ({
  kind,
  columns,
  periods,
});

const SALARY = history([
  period("2018-07-01", [{ is: cell(1_390_000) }]),
  period("2019-07-01", [{ is: cell(1_490_000) }], { until: "2021-01-01" }),
  period("2023-07-01", [{ is: cell(1_800_000) }]),
  period("2024-07-01", [], { missing: shown("chưa tìm thấy") }),
  period("2025-07-01", [{ is: cell(2_340_000) }], { basis: { cites: [], status: "unconfirmed" } }),
]);

test("a period holds until it ends or the next begins", () =>
  expect(spansOf(SALARY).map((s) => [s.from, s.until])).toEqual([
    ["2018-07-01", "2019-07-01"],
    ["2019-07-01", "2021-01-01"],
    ["2023-07-01", "2024-07-01"],
    ["2024-07-01", "2025-07-01"],
    ["2025-07-01", undefined],
  ]));

test.each([
  ["2018-07-01", "2018-07-01"],
  ["2019-06-30", "2018-07-01"],
  ["2019-07-01", "2019-07-01"],
  ["2022-01-01", "2025-07-01"],
  ["2030-01-01", "2025-07-01"],
])("on %s the period from %s is shown", (day, from) => expect(spanOn(spansOf(SALARY), day)?.from).toBe(from));

test("a plain amount is one line whose strokes break at the gaps", () => {
  const [line, ...others] = linesOf(SALARY)!;
  expect(others).toEqual([]);
  expect(line!.steps.map((s) => s.value)).toEqual([1_390_000, 1_490_000, 1_800_000, 2_340_000]);
  expect(line!.steps.at(-1)!.status).toBe("unconfirmed");
  expect(runsOf(line!.steps).map((run) => run.map((s) => s.from))).toEqual([
    ["2018-07-01", "2019-07-01"],
    ["2023-07-01"],
    ["2025-07-01"],
  ]);
});

test("gaps are those that say so and those between periods", () =>
  expect(gapsOf(spansOf(SALARY))).toEqual([
    { from: "2021-01-01", until: "2023-07-01" },
    { from: "2024-07-01", until: "2025-07-01" },
  ]));

test("an amount by region is a line each", () => {
  const rows = (a: number, b: number) => [
    { region: cell("I"), is: cell(a) },
    { region: cell("II"), is: cell(b) },
  ];
  const lines = linesOf(history([period("2020-01-01", rows(4_420_000, 3_920_000)), period("2022-07-01", rows(4_680_000, 4_160_000))], [REGION, IS]))!;
  expect(lines.map((line) => [line.key, line.steps.map((s) => s.value)])).toEqual([
    ["I", [4_420_000, 4_680_000]],
    ["II", [3_920_000, 4_160_000]],
  ]);
});

test("tables, texts and two dimensions are not drawn", () => {
  expect(linesOf(history([period("2020-01-01", [{ is: cell("x") }])], [IS], "text"))).toBeUndefined();
  expect(linesOf(history([], [REGION, { ...REGION, name: "sex" }, IS]))).toBeUndefined();
  expect(linesOf(history([], [REGION, IS], "table"))).toBeUndefined();
});

test.each([[5, 5], ["8%", 8], ["0.5%", 0.5], ["1/3", 1 / 3]])("%s is placed at %d", (value, place) =>
  expect(placeOf(value)).toBeCloseTo(place));

test("labels move apart, keep their order and stay inside", () => {
  const out = spread([100, 102, 30, 101], 16, 10, 110);
  const sorted = [...out].sort((a, b) => a - b);
  expect(out[2]).toBe(30);
  sorted.slice(1).forEach((place, i) => expect(place - sorted[i]!).toBeGreaterThanOrEqual(16));
  expect(sorted.at(-1)).toBeLessThanOrEqual(110);
  expect(out[0]).toBeLessThan(out[3]!);
});
