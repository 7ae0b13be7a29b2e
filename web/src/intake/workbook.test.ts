import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { plainNumber, rowsOf } from "./workbook";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The smallest workbook that a spreadsheet opens: one sheet, style 1 shows a day. */
function workbook(cells: string): ArrayBuffer {
  const files = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${LINKS}"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Người" sheetId="1" r:id="b"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${LINKS}"><Relationship Id="b" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="c" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData></worksheet>`,
  };
  const zipped = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  return zipped.buffer.slice(zipped.byteOffset, zipped.byteOffset + zipped.byteLength) as ArrayBuffer;
}

const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe("a workbook", () => {
  it("becomes rows of text", async () => {
    const rows = await rowsOf(
      workbook(
        `<row r="1">${text("A1", "Họ và tên")}${text("B1", "Ngày sinh")}${text("C1", "Số CCCD")}</row>` +
          `<row r="2">${text("A2", "Nguye\u0302\u0303n An")}<c r="B2" s="1"><v>31093</v></c><c r="C2"><v>83085001234</v></c></row>` +
          `<row r="3">${text("A3", "Lê Bình")}${text("B3", "1990")}${text("C3", "083090001234")}</row>`,
      ),
    );
    expect(rows).toEqual([
      ["Họ và tên", "Ngày sinh", "Số CCCD"],
      ["Nguyễn An", "15/02/1985", "83085001234"],
      ["Lê Bình", "1990", "083090001234"],
    ]);
  });

  it("is refused when it is none", async () => {
    await expect(rowsOf(new TextEncoder().encode("no workbook").buffer as ArrayBuffer)).rejects.toThrow();
  });
});

it.each([
  ["83085001234", "83085001234"],
  ["8.3085001234E+10", "83085001234"],
  ["1.5E+3", "1500"],
  ["1.25E-2", "0.0125"],
  ["-1.25E+1", "-12.5"],
  ["12.5", "12.5"],
])("%s is written out as %s", (typed, plain) => expect(plainNumber(typed)).toBe(plain));
