import { expect, test } from "vitest";
import { around, isMonth, monthOf, plus, shown } from "./months";

test("months are counted over the end of a year", () => {
  expect(plus("2023-12", 1)).toBe("2024-01");
  expect(plus("2024-01", -1)).toBe("2023-12");
  expect(plus("2024-01", -13)).toBe("2022-12");
  expect(around("2024-01", 3)).toEqual(["2024-02", "2024-01", "2023-12"]);
});

test("months are read and written", () => {
  expect(isMonth("2024-01")).toBe(true);
  for (const text of [null, "", "2024-13", "2024-1", "01/2024"]) expect(isMonth(text)).toBe(false);
  expect(shown("2024-01")).toBe("01/2024");
  expect(monthOf("2024-01-31")).toBe("2024-01");
});
