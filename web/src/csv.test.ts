import { expect, test } from "vitest";
import { parseCsv, toCsv } from "./csv";

test("what is written is read back", () => {
  const rows = [["Địa bàn", "ghi, chú"], ['"Bến Tre"', "hai\ndòng"], ["", "1"]];
  expect(parseCsv(toCsv(rows).slice(1))).toEqual(rows);
});

test("Excel is told that it is UTF-8", () => expect(toCsv([["a"]])).toBe("\uFEFFa\r\n"));
