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
/** Columns of the lists besides: a line shows those that it says something of. */
const FURTHER = {
  "D02-LT": ["change", "phone", "ethnicity", "nationality", "position", "title", "allowance", "unemployment", "contract_from", "contract_to", "facility"],
  "D03-TS": ["phone", "ethnicity", "nationality", "own", "central", "local", "other"],
  "D05-TS": ["phone", "ethnicity", "nationality", "facility", "method", "central", "local", "other"],
} as const satisfies Record<Form, readonly string[]>;
export type Column = (typeof COLUMNS | typeof FURTHER)[Form][number];

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
  return [
    ...COLUMNS[form].filter((name) => !others.includes(name) || ALSO[reason]?.includes(name) || line[name]),
    ...FURTHER[form].filter((name) => name in line),
  ];
}

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Headings as the forms write them, as the server reads them in a file. */
const HEADINGS: Partial<Record<Column, readonly string[]>> = {
  change: ["loai", "loai thay doi", "loai khai", "tang giam", "kind of change"],
  reason: ["phuong an", "ma phuong an", "ly do", "ma thay doi", "pa", "reason code"],
  person_id: ["ma so bhxh", "so so bhxh", "ma bhxh", "ma so bao hiem xa hoi", "si number"],
  name: ["ho va ten", "ho ten", "full name"],
  birth_date: ["ngay sinh", "ngay thang nam sinh", "nam sinh", "date of birth"],
  sex: ["gioi tinh", "gender"],
  citizen_id: [
    ...["so cccd", "cccd", "so dinh danh ca nhan", "so dinh danh", "so can cuoc", "so cmt"],
    ...["so cmnd cccd ho chieu", "so cmnd", "cmnd", "so ddcn cccd"],
  ],
  phone: ["so dien thoai", "dien thoai", "sdt"],
  ethnicity: ["dan toc"],
  nationality: ["quoc tich"],
  commune: ["xa", "xa phuong", "xa phuong thi tran", "ma xa", "noi cu tru"],
  position: ["nhom", "nhom nguoi lao dong", "doi tuong"],
  title: [
    ...["chuc danh", "chuc vu", "chuc danh nghe", "job title"],
    ...["cap bac chuc vu chuc danh nghe", "cap bac chuc vu chuc danh nghe noi lam viec"],
  ],
  wage: ["muc luong", "tien luong", "luong", "he so muc luong", "tien luong he so muc luong", "muc dong"],
  allowance: ["phu cap", "phu cap luong", "cac khoan bo sung", "phu cap va bo sung"],
  region: ["vung", "vung luong", "vung luong toi thieu", "vung luong tt"],
  unemployment: ["tham gia bhtn", "bhtn", "dong bhtn"],
  contract_from: ["hop dong tu ngay", "hdld tu ngay", "ngay bat dau hop dong", "ngay ky hop dong"],
  contract_to: ["hop dong den ngay", "hdld den ngay", "ngay ket thuc hop dong"],
  leave: ["loai nghi"],
  from: ["tu thang", "tu ngay", "tu thang nam", "thang bat dau", "from month", "tu"],
  to: ["den thang", "den ngay", "den thang nam", "to month", "den"],
  group: ["nhom bhyt", "doi tuong bhyt", "ma doi tuong", "nhom doi tuong"],
  facility: ["noi kcb ban dau", "ma noi kcb", "ma kcb", "noi dang ky kcb", "noi kcb ban dau ma 5 so"],
  months: ["so thang", "so thang dong"],
  amount: ["so tien", "so tien dong", "tong so tien", "tien dong"],
  own: ["tu dong", "ty le tu dong", "nguoi tham gia dong"],
  central: ["nstw ho tro", "ngan sach trung uong", "ngan sach tw", "nha nuoc ho tro", "nstw"],
  local: ["nsdp ho tro", "ngan sach dia phuong", "nsdp"],
  other: ["ho tro khac", "khac", "to chuc khac ho tro"],
  receipt_no: ["so bien lai", "bien lai", "so bl"],
  receipt_on: ["ngay bien lai", "ngay bl"],
  income: ["muc thu nhap", "thu nhap", "muc thu nhap lua chon", "muc dong"],
  method: ["phuong thuc", "phuong thuc dong", "phuong thuc dong thang"],
  note: ["ghi chu"],
};

/** Numbers of rows say nothing. */
const PASSED_OVER = ["stt", "tt", "so thu tu", "no"];

/** The column of the list that a heading names. */
function columnNamed(heading: string, form: Form): Column | undefined {
  const asked = plain(heading);
  const columns: readonly Column[] = [...COLUMNS[form], ...FURTHER[form]];
  return columns.find((name) => plain(name) === asked || HEADINGS[name]?.includes(asked));
}

export interface Pasted {
  lines: Cells[];
  /** Columns that were left out: by heading, or by number where there are none. */
  unknown: string[];
}

/** What was copied from a spreadsheet: rows of cells between tabs, with headings or in the order of the page. */
export function pasted(text: string, form: Form): Pasted {
  const rows = text
    .split(/\r?\n/)
    .map((row) => row.split("\t").map((cell) => cell.trim().replace(/^"(.*)"$/, "$1")))
    .filter((row) => row.some(Boolean));
  // Of two columns for the same cell the first is read.
  const named = (rows[0] ?? []).map((heading) => columnNamed(heading, form)).map((name, at, all) => (all.indexOf(name) === at ? name : undefined));
  const headings = named.filter(Boolean).length >= 2 ? rows.shift()! : undefined;
  const columns: readonly (Column | undefined)[] = headings ? named : COLUMNS[form];
  const lines = rows.map((row) => Object.fromEntries(row.flatMap((cell, at) => (columns[at] && cell ? [[columns[at], cell]] : []))));
  const said = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, at) => rows.some((row) => row[at]));
  const unknown = said.flatMap((says, at) => {
    const heading = headings ? headings[at] : String(at + 1);
    return says && !columns[at] && !(headings && PASSED_OVER.includes(plain(heading ?? ""))) ? [heading || String(at + 1)] : [];
  });
  return { lines, unknown };
}

/** "2023-11" as officials write it: "11/2023". */
export const monthText = (month: string) => month.split("-").reverse().join("/");

export function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
}

/** Lines that begin in the month of the declaration go along to another month. */
export const movedTo = (lines: readonly Cells[], before: string, month: string): Cells[] =>
  lines.map((line) => (line.from === monthText(before) ? { ...line, from: monthText(month) } : line));

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
