import { expect, test } from "vitest";
import type { InputPart } from "./answers";
import { SCHEMA } from "./fixtures";
import { decoded, encoded } from "./link";
import { questionsOf } from "./questions";

const questions = questionsOf(SCHEMA);

test("a link reads as the input does", () =>
  expect(encoded({ start: "2025-07", age: { years: 53 }, spells: [{ from: "2013-01", wage: 12 }, { from: "2014-01" }] })).toBe(
    "start=2025-07&age.years=53&spells=from,wage;2013-01,12;2014-01,",
  ));

const INPUTS: [string, InputPart][] = [
  ["plain values", { wage: 12_345_678, start: "2025-07", hard: true, rate: "5.8%", sex: "female" }],
  ["a part", { age: { years: 53, months: 2 } }],
  ["a table", { spells: [{ from: "2013-01", wage: 1 }, { from: "2014-01" }, { wage: 5 }] }],
  ["a part within a row", { spells: [{ place: { code: "83" } }, { from: "2013-01" }] }],
  ["a list within a row", { spells: [{ from: "2013-01", rests: [{ day: "2013-01-02" }, { day: "2013-01-03" }] }, { from: "2014-01" }] }],
  ["marks of the link itself", { note: "a=b&c;d,e.f%g #h", spells: [{ employer: "Công ty A, B; C & D = 100%" }] }],
  ["what cannot be read", { wage: "12,5", born: "31/11/2023", hard: "maybe" }],
  ["an empty row", { spells: [{}, { from: "2014-01" }] }],
];

test.each(INPUTS)("%s come back from a link", (_, input) => expect(decoded(questions, encoded(input))).toEqual(input));

test("the marks of a link need no escape of the browser", () => {
  for (const [, input] of INPUTS) expect(encoded(input)).toMatch(/^[\w\-.~!*'()%=&,;]*$/);
});

test("sixty spells of a career stay a link that can be sent", () => {
  const spells = Array.from({ length: 60 }, (_, i) => ({ from: `20${10 + (i % 10)}-01`, wage: 5_000_000 + i }));
  expect(encoded({ spells }).length).toBeLessThan(1_200);
});

test.each(["", "main", "note=%E0%A4%A", "other=1"])("“%s” is no input", (text) =>
  expect(decoded(questions, text)).toBeUndefined());

test("what the topic does not ask is left out", () =>
  expect(decoded(questions, "start=2025-07&evil=1&age.other=3")).toEqual({ start: "2025-07" }));
