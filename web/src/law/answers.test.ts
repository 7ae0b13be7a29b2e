import { expect, test } from "vitest";
import { dateOf, given, type InputPart, monthOf, toInput, toTyped, type TypedPart, wholeOf } from "./answers";
import { SCHEMA } from "./fixtures";
import { questionsOf } from "./questions";

const questions = questionsOf(SCHEMA);

test.each([
  ["1250000", "1250000"],
  ["1.250.000", "1250000"],
  ["1,250,000", "1250000"],
  ["1 250 000", "1250000"],
  ["12,5", undefined],
  ["1.25", undefined],
  ["-5", undefined],
  ["", undefined],
])("the whole number “%s” is %s", (typed, expected) => expect(wholeOf(typed)).toBe(expected));

test.each([
  ["15/12/2023", "2023-12-15"],
  ["5/2/2024", "2024-02-05"],
  ["15-12-2023", "2023-12-15"],
  ["15122023", "2023-12-15"],
  ["31/11/2023", undefined],
  ["12/2023", undefined],
  ["2023-12-15", undefined],
])("the day “%s” is %s", (typed, expected) => expect(dateOf(typed)).toBe(expected));

test.each([
  ["07/2025", "2025-07"],
  ["7/2025", "2025-07"],
  ["072025", "2025-07"],
  ["13/2025", undefined],
  ["2025", undefined],
])("the month “%s” is %s", (typed, expected) => expect(monthOf(typed)).toBe(expected));

const TYPED: TypedPart = {
  wage: "12.345.678",
  start: "07/2025",
  born: "15/12/1965",
  rate: "5,8",
  factor: "2,34",
  coefficient: "5,76",
  child_born: "9/1961",
  hard: "false",
  age: { years: "60", months: "" },
  spells: [{ from: "01/2013", wage: "1.200.000", place: { code: "83" } }, { from: "" }],
};

const INPUT: InputPart = {
  wage: 12_345_678,
  start: "2025-07",
  born: "1965-12-15",
  rate: "5.8%",
  factor: "2.34",
  coefficient: "5.76",
  child_born: "1961-09",
  hard: false,
  age: { years: 60 },
  spells: [{ from: "2013-01", wage: 1_200_000, place: { code: "83" } }, {}],
};

test("what was typed becomes the topic's input; what was not given is left out", () =>
  expect(toInput(questions, TYPED)).toEqual(INPUT));

test("an input comes back as it would have been typed, and is the same input again", () => {
  const typed = toTyped(questions, INPUT, "vi");
  expect(typed).toMatchObject({ start: "07/2025", born: "15/12/1965", rate: "5,8", age: { years: "60" } });
  expect(toInput(questions, typed)).toEqual(INPUT);
  expect(toTyped(questions, INPUT, "en")).toMatchObject({ rate: "5.8" });
});

test("what cannot be read goes to the server as it was typed", () =>
  expect(toInput(questions, { wage: "12,5", born: "31/11/2023", start: "x" })).toMatchObject({
    wage: "12,5",
    born: "31/11/2023",
    start: "x",
  }));

test("an empty part that is required is sent, so that its questions are named", () =>
  expect(toInput(questions, {})).toEqual({ age: {} }));

test("a list of empty rows is not an answer", () => {
  const spells = questions.find((one) => one.key === "spells")!;
  expect(given(spells, [{}, { from: " " }])).toBe(false);
  expect(given(spells, [{ from: "01/2013" }])).toBe(true);
  expect(given(questions.find((one) => one.key === "age")!, {})).toBe(false);
});
