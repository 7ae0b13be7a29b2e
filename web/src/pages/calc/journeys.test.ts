import { expect, test } from "vitest";
import type { Calculated } from "../../law/queries";
import type { Question } from "../../law/questions";
import { chosen, journeys } from "./journeys";

const i18n = { _: (text: string) => text } as Parameters<typeof journeys>[0];
const wait = journeys(i18n).find((one) => one.id === "withdraw-or-wait")!;
const all = { spells: [{ from: "2000-01", months: 120 }, { from: "2010-01", months: 36 }] };
const answer = (of: object) => ({ answer: of }) as unknown as Calculated;
const told = (start: string | undefined) =>
  new Map([
    ["pension-date", answer(start ? { start } : {})],
    ["average-wage", answer({ average: 7_000_000 })],
  ]);
const asked = (topic: string) => ({ topic, input: { sex: "male", ...(topic === "pension" ? { spells: all.spells } : {}) }, on: "2026-11-22", all });

test("the length of the career is that of its spells", () =>
  expect(wait.completed!(asked("pension-date"), new Map())).toEqual({ sex: "male", months: 156 }));

test("money is taken out on the day asked", () =>
  expect(wait.completed!(asked("lump-sum"), new Map())).toEqual({ sex: "male", decided: "2026-11-22" }));

test("the average is that of the day asked", () =>
  expect(wait.completed!(asked("average-wage"), new Map())).toEqual({ sex: "male", start: "2026-11" }));

test("a pension starts when it first may, and is not worked out where it may not", () => {
  expect(wait.completed!(asked("pension"), told("2034-05-01"))).toEqual({
    sex: "male",
    start: "2034-05",
    months: 156,
    average: 7_000_000,
  });
  expect(wait.completed!(asked("pension"), told(undefined))).toBeUndefined();
});

test("a journey asks its own questions in its own order, and says which it needs", () => {
  const question = (key: string, required: boolean): Question => ({
    key,
    kind: "text",
    label: { vi: key, en: key },
    required,
    options: [],
    questions: [],
  });
  const questions = [question("start", true), question("support", true), question("spells", false), question("sex", true)];
  expect(chosen(questions, wait.asks).map((one) => [one.key, one.required])).toEqual([
    ["sex", true],
    ["spells", true],
    ["support", false],
  ]);
  expect(chosen(questions, undefined)).toEqual(questions);
});
