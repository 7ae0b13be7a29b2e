import { expect, test } from "vitest";
import { columnsOf, filled, monthBefore, monthText, pasted } from "./sheet";

test("reads what was copied with headings, in any order", () => {
  expect(pasted("Họ và tên\tMã số BHXH\tMức lương\r\nLê Văn An\t8300000001\t5.200.000\r\n", "D02-LT")).toEqual([
    { name: "Lê Văn An", person_id: "8300000001", wage: "5.200.000" },
  ]);
});

test("reads what was copied without headings in the order of the page", () => {
  expect(pasted("TD\t8300000001\tLê Văn An\t12/05/1985", "D02-LT")).toEqual([
    { reason: "TD", person_id: "8300000001", name: "Lê Văn An", birth_date: "12/05/1985" },
  ]);
});

test("passes over blank rows and columns that are no field", () => {
  expect(pasted("\n\nHọ tên\tSTT\tGhi chú\nAn\t1\tmới\n\t\t\n", "D02-LT")).toEqual([{ name: "An", note: "mới" }]);
});

test("knows the month before and how officials write a month", () => {
  expect(monthBefore("2024-01")).toBe("2023-12");
  expect(monthBefore("2023-11")).toBe("2023-10");
  expect(monthText("2023-11")).toBe("11/2023");
});

test("leaves empty lines out", () => {
  expect(filled([{ name: " " }, {}, { name: "An" }])).toEqual([{ name: "An" }]);
});

test("asks of each line what its reason needs, and shows what it says already", () => {
  expect(columnsOf("D02-LT", { reason: "GH" })).toEqual(["reason", "person_id", "name", "birth_date", "from", "note"]);
  expect(columnsOf("D02-LT", { reason: "DC" })).toContain("wage");
  expect(columnsOf("D02-LT", { reason: "GH", wage: "x" })).toContain("wage");
  expect(columnsOf("D02-LT", { reason: "TM" })).toContain("citizen_id");
  expect(columnsOf("D05-TS", {})).toContain("income");
  expect(columnsOf("D02-LT", { reason: "OF" })).toContain("leave");
  expect(columnsOf("D02-LT", { reason: "TM" })).not.toContain("leave");
  expect(columnsOf("D02-LT", { reason: "GH" })).not.toContain("leave");
});

test("reads the columns of another list in its own order", () => {
  expect(pasted("tăng\t8300000001\tLê Văn An", "D03-TS")).toEqual([{ change: "tăng", person_id: "8300000001", name: "Lê Văn An" }]);
});
