/** The first sheet of an Excel workbook as rows of text, the way the server reads a CSV file. */
import { readSheet } from "read-excel-file/universal";

type Value = string | boolean | Date | null;

const two = (n: number) => String(n).padStart(2, "0");

/** Excel keeps a long number as 8.3085001234E+10: written out, since a number of a person has no exponent. */
export function plainNumber(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/.exec(text);
  if (!match) return text;
  const [, sign, whole = "", part = "", power] = match;
  const digits = whole + part;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits + "0".repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function textOf(value: Value): string {
  if (value === null || value === undefined) return "";
  // A day without a zone: the library gives it as midnight UTC.
  if (value instanceof Date) return `${two(value.getUTCDate())}/${two(value.getUTCMonth() + 1)}/${value.getUTCFullYear()}`;
  if (typeof value === "boolean") return value ? "1" : "0";
  return value.normalize("NFC");
}

/** Refuses (throws) what is no .xlsx file. Blank rows at the end are left out. */
export async function rowsOf(workbook: Blob | ArrayBuffer): Promise<string[][]> {
  const sheet = (await readSheet(workbook as ArrayBuffer, 1, { parseNumber: plainNumber })) as unknown as Value[][];
  const rows = sheet.map((row) => row.map(textOf));
  while (rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  return rows;
}

export const isWorkbook = (name: string) => /\.xlsx$/i.test(name);
