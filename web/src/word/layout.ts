/** The layout of administrative documents, Decree 30/2020/NĐ-CP, Annex I. */
import { AlignmentType, BorderStyle, convertMillimetersToTwip, type ISectionPropertiesOptions, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from "docx";
import type { WorkingSession } from "../api/client";
import type { Words } from "./write";

export const FONT = "Times New Roman";
/** Half points: 13 pt, and 11 pt in tables. */
export const SIZE = 26;
export const SMALL = 22;

/** 210 × 297 mm in twentieths of a point, as Word itself rounds it. */
const A4 = { width: 11906, height: 16838 };

const mm = convertMillimetersToTwip;

export const page: ISectionPropertiesOptions = {
  titlePage: true,
  page: {
    size: A4,
    margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) },
  },
};

const run = (words: string, more: object = {}) => new TextRun({ text: words, ...more });

const centred = (words: string, more: object = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [run(words, more)] });

export const text = (words: string) =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: { before: 120, line: 300 },
    indent: { firstLine: mm(10) },
    children: [run(words)],
  });

export const bullet = (words: string) =>
  new Paragraph({ alignment: AlignmentType.BOTH, spacing: { before: 60 }, indent: { left: mm(10), hanging: mm(4) }, children: [run(`– ${words}`)] });

export const heading = (words: string) =>
  new Paragraph({ keepNext: true, spacing: { before: 240, after: 80 }, heading: "Heading2", children: [run(words, { bold: true, font: FONT, size: SIZE, color: "000000" })] });

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Two columns without lines: sender and motto, or recipients and signature. */
function pair(left: Paragraph[], right: Paragraph[], share = 42): Table {
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({ borders: bare, verticalAlign: VerticalAlign.TOP, width: { size, type: WidthType.PERCENTAGE }, children });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: bare,
    rows: [new TableRow({ children: [cell(left, share), cell(right, 100 - share)] })],
  });
}

export function letterhead(report: WorkingSession, { f, i18n }: Words): (Paragraph | Table)[] {
  const area = f.language === "vi" ? report.area.full_name : f.text(report.area.name);
  return [
    pair(
      [
        centred(i18n._("BẢO HIỂM XÃ HỘI VIỆT NAM"), { size: 24 }),
        centred(i18n._("BHXH {area}", { area }).toLocaleUpperCase("vi"), { size: 24, bold: true }),
        centred(i18n._("Số: ……/BC-BHXH"), { size: 26 }),
      ],
      [
        centred(i18n._("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), { size: 24, bold: true }),
        centred(i18n._("Độc lập - Tự do - Hạnh phúc"), { size: 26, bold: true, underline: {} }),
        centred(`${f.text(report.area.name)}, ${f.dateLong(report.as_of)}`, { size: 26, italics: true }),
      ],
    ),
    new Paragraph({ spacing: { before: 320 }, alignment: AlignmentType.CENTER, heading: "Heading1", children: [run(i18n._("BÁO CÁO"), { bold: true, size: 28, font: FONT, color: "000000" })] }),
    centred(i18n._("Phục vụ buổi làm việc, số liệu đến {day}", { day: f.dateLong(report.as_of) }), { bold: true, size: 28 }),
    new Paragraph({}),
  ];
}

export const signature = (_report: WorkingSession, { i18n }: Words): (Paragraph | Table)[] => [
  new Paragraph({}),
  pair(
    [
      new Paragraph({ children: [run(i18n._("Nơi nhận:"), { bold: true, italics: true, size: 24 })] }),
      new Paragraph({ children: [run(i18n._("- Như trên;"), { size: SMALL })] }),
      new Paragraph({ children: [run(i18n._("- Lưu: VT."), { size: SMALL })] }),
    ],
    [centred(i18n._("GIÁM ĐỐC"), { bold: true }), centred(i18n._("(Chữ ký, dấu, họ và tên)"), { italics: true })],
    50,
  ),
];

/** A table with its head repeated on every page. */
export function grid(head: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[]): Table {
  const cell = (words: string, column: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[column]!, type: WidthType.PERCENTAGE },
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      children: [
        new Paragraph({
          alignment: bold ? AlignmentType.CENTER : /^[+−≈≥≤]?\s?[\d.,]+/.test(words) && column ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [run(words, { size: SMALL, bold })],
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((words, i) => cell(words, i, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((words, i) => cell(words, i, false)) })),
    ],
  });
}
