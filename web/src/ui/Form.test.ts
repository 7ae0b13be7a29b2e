import { expect, test } from "vitest";
import { Problem } from "../api/client";
import { dayOf, fieldProblems, partsOf } from "./Form";

test.each([
  ["15", "12", "2023", "2023-12-15"],
  ["5", "2", "2024", "2024-02-05"],
  ["29", "2", "2024", "2024-02-29"],
  ["29", "2", "2023", undefined],
  ["31", "4", "2023", undefined],
  ["0", "1", "2023", undefined],
  ["15", "13", "2023", undefined],
  ["15", "12", "23", undefined],
  ["", "12", "2023", undefined],
])("%s %s %s is %s", (d, m, y, expected) => expect(dayOf({ d, m, y })).toBe(expected));

test("a day comes apart and together again", () => expect(dayOf(partsOf("2023-02-05"))).toBe("2023-02-05"));

test("each problem of the server goes to its field, all at once", () => {
  const problem = new Problem({
    type: "/problems/form/invalid",
    title: "Có chỗ cần sửa",
    status: 422,
    code: "form/invalid",
    errors: [
      { code: "date/past", pointer: "/due", detail: "Hạn đã qua.", remedy: "Chọn ngày sau." },
      { code: "text/empty", pointer: "#/owner", detail: "Thiếu tên." },
    ],
  });
  expect(fieldProblems(problem, (field) => `task-${field}`)).toEqual([
    { field: "task-due", text: "Hạn đã qua. Chọn ngày sau." },
    { field: "task-owner", text: "Thiếu tên." },
  ]);
});
