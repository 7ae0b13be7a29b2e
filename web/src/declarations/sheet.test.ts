import { expect, test } from "vitest";
import type { Cells } from "./queries";
import { columnsOf, filled, monthBefore, monthText, movedTo, pasted } from "./sheet";

test("reads what was copied with headings, in any order", () => {
  expect(pasted("Họ và tên\tMã số BHXH\tMức lương\r\nLê Văn An\t8300000001\t5.200.000\r\n", "D02-LT")).toEqual({
    lines: [{ name: "Lê Văn An", person_id: "8300000001", wage: "5.200.000" }],
    unknown: [],
  });
});

test("reads what was copied without headings in the order of the page", () => {
  expect(pasted("TD\t8300000001\tLê Văn An\t12/05/1985", "D02-LT").lines).toEqual([
    { reason: "TD", person_id: "8300000001", name: "Lê Văn An", birth_date: "12/05/1985" },
  ]);
});

test("passes over blank rows and columns that are no field", () => {
  expect(pasted("\n\nHọ tên\tSTT\tGhi chú\nAn\t1\tmới\n\t\t\n", "D02-LT")).toEqual({ lines: [{ name: "An", note: "mới" }], unknown: [] });
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
  expect(pasted("tăng\t8300000001\tLê Văn An", "D03-TS").lines).toEqual([{ change: "tăng", person_id: "8300000001", name: "Lê Văn An" }]);
});

test("reads every cell that a line of the list can have, and shows what was pasted", () => {
  const headings = "Họ và tên\tChức vụ\tPhụ cấp\tHợp đồng từ ngày\tTham gia BHTN\tNhóm người lao động";
  const { lines, unknown } = pasted(`${headings}\nLê Văn An\tKế toán\t500000\t01/11/2025\tcó\tcán bộ`, "D02-LT");
  expect(lines).toEqual([
    { name: "Lê Văn An", title: "Kế toán", allowance: "500000", contract_from: "01/11/2025", unemployment: "có", position: "cán bộ" },
  ]);
  expect(unknown).toEqual([]);
  expect(columnsOf("D02-LT", lines[0]!)).toEqual(expect.arrayContaining(["title", "allowance", "contract_from", "unemployment", "position"]));
});

test("reads a heading as its list means it", () => {
  expect(pasted("Họ tên\tMức đóng\nAn\t9", "D02-LT").lines).toEqual([{ name: "An", wage: "9" }]);
  expect(pasted("Họ tên\tMức đóng\nAn\t9", "D05-TS").lines).toEqual([{ name: "An", income: "9" }]);
});

test("tells which columns it left out", () => {
  expect(pasted("STT\tHọ tên\tMã số BHXH\tTên cha\tSố hộ chiếu\n1\tAn\t83\tBình\t\n", "D02-LT").unknown).toEqual(["Tên cha"]);
  expect(pasted("Họ tên\tMã số BHXH\tPhương án\nAn\t83\tTM", "D05-TS").unknown).toEqual(["Phương án"]);
  expect(pasted("Họ tên\tLương\tMức lương\nAn\t8\t9", "D02-LT")).toEqual({ lines: [{ name: "An", wage: "8" }], unknown: ["Mức lương"] });
  expect(pasted(["TD", ...Array(13).fill(""), "thừa"].join("\t"), "D02-LT").unknown).toEqual(["15"]);
});

test("takes along the lines that begin in the month of the declaration", () => {
  const lines: Cells[] = [{ name: "An", from: "11/2025" }, { name: "Bình", from: "09/2025" }, { name: "Cúc" }];
  expect(movedTo(lines, "2025-11", "2025-12")).toEqual([{ name: "An", from: "12/2025" }, { name: "Bình", from: "09/2025" }, { name: "Cúc" }]);
});
