import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseCsv } from "./csv";
import * as format from "./format";
import type { Language } from "./language";
import type { Unit } from "./units";

const table = parseCsv(readFileSync(new URL("../../tests/formats.cases.csv", import.meta.url), "utf8"));

const printers: Record<string, (input: string, unit: Unit, language: Language) => string> = {
  integer: (input, _, language) => format.integer(input, language),
  decimal: (input, _, language) => format.decimal(input, language),
  percent: (input, _, language) => format.percent(input, language),
  points: (input, _, language) => format.points(input, language),
  count: format.count,
  money: (input, _, language) => format.money(input, language),
  money_person: (input, _, language) => format.moneyPerson(input, language),
  date: (input, _, language) => format.date(input, language),
  date_long: (input, _, language) => format.dateLong(input, language),
  period: (input, _, language) => format.period(input, language),
  change: (input, unit, language) => {
    const [absolute, percentage] = input.split(" ");
    return format.change(absolute!, percentage, unit, language);
  },
};

test("the shared table has at least 200 rows", () => expect(table.length).toBeGreaterThan(200));

test.each(table.slice(1))("%s %s %s in %s", (kind, input, unit, language, expected) => {
  expect(printers[kind!]!(input!, unit as Unit, language as Language)).toBe(expected);
});

test("a chart shows one decimal", () => expect(format.percent("93.73", "vi", 1)).toBe("93,7%"));

test("what is not a decimal is refused, not guessed", () => {
  for (const wrong of ["", "1,5", "1e6", "NaN", "1.2.3"]) expect(() => format.decimal(wrong, "vi")).toThrow("not a decimal");
});

test("an instant is shown in Vietnam", () =>
  expect(format.moment("2023-12-14T23:30:00Z", "vi")).toBe("15/12/2023 06:30"));
