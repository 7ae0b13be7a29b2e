import { expect, test } from "vitest";
import { SCHEMA } from "./fixtures";
import { inOrder, joined, questionsOf } from "./questions";

const questions = questionsOf(SCHEMA);

test("every kind of the schema becomes its kind of question, in the schema's order", () =>
  expect(questions.map((one) => [one.key, one.kind])).toEqual([
    ["wage", "amount"],
    ["start", "month"],
    ["born", "date"],
    ["loss", "count"],
    ["rate", "rate"],
    ["factor", "decimal"],
    ["sex", "choice"],
    ["hard", "flag"],
    ["coefficient", "decimal"],
    ["child_born", "partial"],
    ["note", "text"],
    ["age", "part"],
    ["spells", "list"],
  ]));

test("titles, help, units, options and rows come along in both languages", () => {
  const by = Object.fromEntries(questions.map((one) => [one.key, one]));
  expect(by.born).toMatchObject({ label: { vi: "Ngày sinh", en: "Born" }, help: { en: "By the birth certificate." }, required: true });
  expect(by.loss).toMatchObject({ unit: "percent", required: false });
  expect(by.sex!.options[1]).toEqual({ value: "female", label: { vi: "Nữ", en: "Woman" } });
  expect(by.age!.questions.map((one) => [one.key, one.required])).toEqual([["years", true], ["months", false]]);
  expect(by.spells).toMatchObject({ most: 600, required: true });
  expect(by.spells!.questions.map((one) => one.kind)).toEqual(["month", "amount", "text", "part", "list"]);
});

test("what must be answered is asked first, and otherwise the order stays", () =>
  expect(inOrder(questions).map((one) => one.key)).toEqual([
    ...["start", "born", "age", "spells"],
    ...["wage", "loss", "rate", "factor", "sex", "hard", "coefficient", "child_born", "note"],
  ]));

test("two topics ask once what both ask, with the choices of both", () => {
  const other = questionsOf({
    type: "object",
    required: ["sex"],
    properties: {
      sex: { type: "string", oneOf: [{ const: "male", title: "Nam" }, { const: "unknown", title: "Chưa rõ" }] },
      ground: { type: "string", title: "Lý do" },
      wage: { type: "boolean", title: "Có lương" },
    },
  });
  const both = joined([questions, other]);
  expect(both.map((one) => one.key)).toEqual([...questions.map((one) => one.key), "ground"]);
  const sex = both.find((one) => one.key === "sex")!;
  expect(sex.required).toBe(true);
  expect(sex.options.map((one) => one.value)).toEqual(["male", "female", "unknown"]);
  // A name that means two things keeps the first meaning.
  expect(both.find((one) => one.key === "wage")!.kind).toBe("amount");
});
