/**
 * How numbers, money and dates are printed: the only place that does it. Held to tests/formats.cases.csv
 * together with the server. Numbers come as exact decimals in text and never pass through a float.
 */
import type { Language } from "./language";
import { unitWord, type Unit } from "./units";

const MINUS = "\u2212";

interface Exact {
  negative: boolean;
  whole: string;
  fraction: string;
}

function exact(text: string): Exact {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`not a decimal: ${text}`);
  const [, sign, whole, fraction = ""] = match;
  const zero = !/[1-9]/.test(`${whole}${fraction}`);
  return { negative: sign === "-" && !zero, whole: whole!.replace(/^0+(?=\d)/, ""), fraction };
}

/** At most `places` decimals, a half rounded away from zero. Fewer stay as they were printed. */
function capped(n: Exact, places: number): Exact {
  if (n.fraction.length <= places) return n;
  const kept = BigInt(n.whole + n.fraction.slice(0, places)) + (n.fraction[places]! >= "5" ? 1n : 0n);
  const digits = kept.toString().padStart(places + 1, "0");
  const cut = digits.length - places;
  return { negative: n.negative && kept !== 0n, whole: digits.slice(0, cut), fraction: digits.slice(cut) };
}

function written(n: Exact, language: Language): string {
  const [group, point] = language === "vi" ? [".", ","] : [",", "."];
  const whole = n.whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (n.negative ? MINUS : "") + whole + (n.fraction ? point + n.fraction : "");
}

const isZero = (n: Exact) => !/[1-9]/.test(n.whole + n.fraction);
const plus = (n: Exact) => (n.negative || isZero(n) ? "" : "+");

export const decimal = (text: string, language: Language) => written(exact(text), language);
export const integer = decimal;

/** As printed, at most `places` decimals: two in tables, one in charts. */
export const percent = (text: string, language: Language, places = 2) =>
  `${written(capped(exact(text), places), language)}%`;

/** A difference of two percentages is points, never per cent. */
export function points(text: string, language: Language): string {
  const n = capped(exact(text), 2);
  return `${plus(n)}${written(n, language)} ${language === "vi" ? "điểm %" : "pp"}`;
}

/** Money as one pays or gets it, to the đồng. */
export function moneyPerson(text: string, language: Language): string {
  const n = capped(exact(text), 0);
  if (language === "vi") return `${written(n, language)} đồng`;
  return `${n.negative ? MINUS : ""}VND ${written({ ...n, negative: false }, language)}`;
}

/** The number moved `by` places to the right of the point, without trailing zeros. */
function scaledDown(n: Exact, by: number): Exact {
  const digits = n.whole.padStart(by + 1, "0");
  const cut = digits.length - by;
  return { negative: n.negative, whole: digits.slice(0, cut), fraction: digits.slice(cut).replace(/0+$/, "") };
}

/**
 * Money of a fund. Vietnamese stays at tỷ; English moves to trillion from a thousand billion where three
 * decimals hold it exactly: so 124.3 trillion, but 1,913.039 billion.
 */
export function money(text: string, language: Language): string {
  const n = capped(exact(text), 0);
  if (n.whole.length < 10) return moneyPerson(text, language);
  const trillions = scaledDown(n, 12);
  if (language === "en" && n.whole.length > 12 && trillions.fraction.length <= 3)
    return `${written(trillions, language)} trillion VND`;
  const rounded = capped(scaledDown(n, 9), 3);
  const billions = { ...rounded, fraction: rounded.fraction.replace(/0+$/, "") };
  return `${written(billions, language)} ${language === "vi" ? "tỷ đồng" : "billion VND"}`;
}

/** A quantity with what it counts: "111.276 người", "2,69%", "124.300 tỷ đồng". */
export function count(text: string, unit: Unit, language: Language): string {
  if (unit === "percent") return percent(text, language);
  if (unit === "VND") return money(text, language);
  if (unit === "VND_per_visit") return moneyPerson(text, language) + (language === "vi" ? "/lượt" : " per visit");
  if (unit === "VND_per_person") return moneyPerson(text, language) + (language === "vi" ? "/người" : " per person");
  return `${decimal(text, language)} ${unitWord(unit, language, /^-?1$/.test(text))}`;
}

/** A quantity whose unit stands in the column's head. */
export function quantity(text: string, unit: Unit, language: Language): string {
  return unit === "VND" || unit === "percent" || unit.startsWith("VND_")
    ? count(text, unit, language)
    : decimal(text, language);
}

/** "+1.733 (+1,58%)". */
export function change(absolute: string, percentage: string | undefined, unit: Unit, language: Language): string {
  const first = unit === "percent" ? points(absolute, language) : signed(absolute, unit, language);
  if (percentage === undefined) return first;
  return `${first} (${signedPercent(percentage, language)})`;
}

export const signed = (text: string, unit: Unit, language: Language) =>
  plus(exact(text)) +
  (unit.startsWith("VND_") ? moneyPerson(text, language) : quantity(text, unit, language));

export const signedPercent = (text: string, language: Language, places = 2) =>
  plus(capped(exact(text), places)) + percent(text, language, places);

const SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const FULL = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

export function date(day: string, language: Language): string {
  const [y, m, d] = day.split("-");
  return language === "vi" ? `${d}/${m}/${y}` : `${Number(d)} ${SHORT[Number(m) - 1]} ${y}`;
}

/** As in documents: Decree 30/2020/NĐ-CP puts a zero before days under 10 and before months 1 and 2. */
export function dateLong(day: string, language: Language): string {
  const [y, m, d] = day.split("-");
  if (language === "en") return `${Number(d)} ${FULL[Number(m) - 1]} ${y}`;
  return `ngày ${d} tháng ${Number(m) < 3 ? m : Number(m)} năm ${y}`;
}

/** "2023", "2023-Q4", "2023-H1", "2023-9M", "2023-12". */
export function period(text: string, language: Language): string {
  const vi = language === "vi";
  const [y, part] = text.split("-");
  if (!part) return vi ? `Năm ${y}` : y!;
  if (part.startsWith("Q")) return vi ? `Quý ${["I", "II", "III", "IV"][Number(part[1]) - 1]}/${y}` : `${part} ${y}`;
  if (part.startsWith("H")) return vi ? `6 tháng ${part === "H1" ? "đầu" : "cuối"} năm ${y}` : `${part} ${y}`;
  if (part.endsWith("M"))
    return vi ? `${part.slice(0, -1)} tháng đầu năm ${y}` : `First ${part.slice(0, -1)} months of ${y}`;
  return vi ? `Tháng ${Number(part)}/${y}` : `${FULL[Number(part) - 1]} ${y}`;
}

/** "15/12/2023 07:00" of an instant, in Vietnam (UTC+7 the year round). */
export function moment(instant: string, language: Language): string {
  const there = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${date(there.slice(0, 10), language)} ${there.slice(11, 16)}`;
}

/** A float for placing marks; nothing that is printed comes from here. */
export const position = (text: string) => Number(text);
