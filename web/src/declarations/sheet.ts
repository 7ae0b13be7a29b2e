/** Lines of a declaration as they are typed and pasted. */
import type { Cells, Form, Worker } from "./queries";

/** The columns that the page shows, in the order in which a spreadsheet without headings is read. */
const PERSON = ["person_id", "name", "birth_date", "sex", "citizen_id", "commune"] as const;
const PAID = ["from", "months", "amount", "receipt_no", "receipt_on", "note"] as const;
export const COLUMNS = {
  "D02-LT": ["reason", ...PERSON, "wage", "region", "from", "to", "note", "leave"],
  "D03-TS": ["change", ...PERSON, "group", "facility", ...PAID],
  "D05-TS": ["change", ...PERSON, "income", ...PAID],
} as const satisfies Record<Form, readonly string[]>;
export type Column = (typeof COLUMNS)[Form][number];

/** Cells of D02-LT that say nothing of whoever leaves, is away or comes back. */
const OF_NEWCOMERS: readonly string[] = ["sex", "citizen_id", "commune", "wage", "region", "to"];
/** Of whoever is away alone: OF is sickness or maternity, and must say which. */
const OF_LEAVE: readonly string[] = ["leave"];
const ALSO: Record<string, readonly string[]> = { DC: ["wage", "region"], CD: ["wage", "region"], KL: ["to"], OF: ["to", "leave"], TS: ["to"] };

/** What a line asks for: by its reason, and whatever it says already. */
export function columnsOf(form: Form, line: Cells): readonly Column[] {
  const reason = line.reason ?? "";
  const is_new = form !== "D02-LT" || ["", "TM", "TD", "TC"].includes(reason);
  const others = is_new ? OF_LEAVE : [...OF_NEWCOMERS, ...OF_LEAVE];
  return COLUMNS[form].filter((name) => !others.includes(name) || ALSO[reason]?.includes(name) || line[name]);
}

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Headings as the forms write them. */
const HEADINGS: Record<string, Column> = {
  "phuong an": "reason",
  "ma phuong an": "reason",
  "ly do": "reason",
  "ma so bhxh": "person_id",
  "so so bhxh": "person_id",
  "ho va ten": "name",
  "ho ten": "name",
  "ngay sinh": "birth_date",
  "gioi tinh": "sex",
  "so cccd": "citizen_id",
  cccd: "citizen_id",
  xa: "commune",
  "muc luong": "wage",
  "tien luong": "wage",
  luong: "wage",
  vung: "region",
  "vung luong": "region",
  "vung luong toi thieu": "region",
  "tu thang": "from",
  "tu ngay": "from",
  "den thang": "to",
  "den ngay": "to",
  "ghi chu": "note",
  "loai nghi": "leave",
  "loai thay doi": "change",
  "nhom bhyt": "group",
  "noi kcb ban dau": "facility",
  "so thang": "months",
  "muc thu nhap": "income",
  "so tien dong": "amount",
  "so bien lai": "receipt_no",
  "ngay bien lai": "receipt_on",
  ...Object.fromEntries(Object.values(COLUMNS).flatMap((names) => names.map((name) => [plain(name), name]))),
};

/** What was copied from a spreadsheet: rows of cells between tabs, with headings or in the order of the page. */
export function pasted(text: string, form: Form): Cells[] {
  const rows = text
    .split(/\r?\n/)
    .map((row) => row.split("\t").map((cell) => cell.trim().replace(/^"(.*)"$/, "$1")))
    .filter((row) => row.some(Boolean));
  const named = rows[0]?.map((heading) => HEADINGS[plain(heading)]) ?? [];
  const has_headings = named.filter(Boolean).length >= 2;
  const columns: (Column | undefined)[] = has_headings ? named : [...COLUMNS[form]];
  return (has_headings ? rows.slice(1) : rows).map((row) => {
    const cells: Cells = {};
    row.forEach((cell, at) => {
      const column = columns[at];
      if (column && cell) cells[column] = cell;
    });
    return cells;
  });
}

/** "2023-11" as officials write it: "11/2023". */
export const monthText = (month: string) => month.split("-").reverse().join("/");

export function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
}

/** A line that begins with what is known of a worker. */
export const lineOf = (worker: Worker, reason: string, month: string): Cells => ({
  reason,
  person_id: worker.person_id,
  name: worker.name,
  birth_date: worker.birth_date,
  from: monthText(month),
  ...(reason === "DC" ? { wage: String(worker.wage) } : {}),
});

export const filled = (lines: readonly Cells[]) => lines.filter((line) => Object.values(line).some((cell) => cell.trim()));
