import { expect, test } from "vitest";
import { changeOf, dayTyped, type FieldSpec, partsTyped, recordOf, typedDay, type Words } from "./fields";

const words: Words = {
  needed: (label) => `${label} needed`,
  number: (label) => `${label} number`,
  day: (label) => `${label} day`,
  nothing: "nothing",
};
const id = (name: string) => `form-${name}`;

const fields: FieldSpec[] = [
  { name: "name", label: "Name", kind: "text" },
  { name: "phone", label: "Phone", kind: "text", nullable: true },
  { name: "workers", label: "Workers", kind: "number" },
  { name: "died_on", label: "Died", kind: "day", nullable: true },
];
const base = { name: "Lê Thị Hoa", phone: "0912345678", workers: "12", died_on: "" };

test.each<[string, Record<string, string>, Record<string, unknown>, string[]]>([
  ["untouched", {}, {}, ["nothing"]],
  ["typed and put back", { name: "Lê Thị Hoa " }, {}, ["nothing"]],
  ["one field", { name: "Lê Thị Hòa" }, { name: "Lê Thị Hòa" }, []],
  ["taken away", { phone: "" }, { phone: null }, []],
  ["may not be taken away", { name: " " }, {}, ["Name needed"]],
  ["a number with points", { workers: "1.250" }, { workers: 1250 }, []],
  ["no number", { workers: "many" }, {}, ["Workers number"]],
  ["a day", { died_on: "5/3/2024" }, { died_on: "2024-03-05" }, []],
  ["no such day", { died_on: "31/2/2024" }, {}, ["Died day"]],
  ["every problem at once", { name: "", workers: "x" }, {}, ["Name needed", "Workers number"]],
])("a change, %s", (_, typed, body, problems) => {
  const change = changeOf(fields, base, typed, words, id);
  expect(change.body).toEqual(body);
  expect(change.problems.map((p) => p.text)).toEqual(problems);
});

test("a masked field left blank stays as it is", () =>
  expect(changeOf([{ name: "phone", label: "Phone", kind: "text", nullable: true, masked: true }], { phone: "" }, { phone: "" }, words, id).body).toEqual({}));

test("what another changed meanwhile is not changed back", () => {
  const renewed = { ...base, phone: "0987654321" };
  expect(changeOf(fields, renewed, { name: "Lê Thị Hòa" }, words, id).body).toEqual({ name: "Lê Thị Hòa" });
});

test("a new record says what it must and leaves out what it may", () => {
  const { body, problems } = recordOf(fields, { name: "Lê Thị Hoa" }, words, id);
  expect(body).toEqual({ name: "Lê Thị Hoa" });
  expect(problems).toEqual([{ field: "form-workers", text: "Workers needed" }]);
});

test.each(["2024-03-05", "1999-12-31"])("%s is typed and read back", (day) => {
  expect(typedDay(partsTyped(dayTyped(day)))).toBe(dayTyped(day));
});

test("no day is nothing typed", () => expect(dayTyped(undefined)).toBe(""));
