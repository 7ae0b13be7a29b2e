import type { components } from "./api/schema";
import type { Language } from "./language";

export type Unit = components["schemas"]["Unit"];

/** Vietnamese, one in English, many in English. */
const WORDS: Partial<Record<Unit, [string, string, string]>> = {
  person: ["người", "person", "people"],
  visit: ["lượt", "visit", "visits"],
  dossier: ["hồ sơ", "dossier", "dossiers"],
  decision: ["quyết định", "decision", "decisions"],
  employer: ["đơn vị", "employer", "employers"],
  facility: ["cơ sở", "facility", "facilities"],
  procedure: ["thủ tục", "procedure", "procedures"],
  province: ["tỉnh, thành phố", "province", "provinces"],
  organisation: ["tổ chức", "organisation", "organisations"],
  point: ["điểm thu", "collection point", "collection points"],
  account: ["tài khoản", "account", "accounts"],
  visit_per_person: ["lượt/người", "visit per person", "visits per person"],
};

const RATES: Partial<Record<Unit, [string, string]>> = {
  percent: ["%", "%"],
  VND: ["đồng", "VND"],
  VND_per_visit: ["đồng/lượt", "VND per visit"],
  VND_per_person: ["đồng/người", "VND per person"],
};

export function unitWord(unit: Unit, language: Language, one = false): string {
  const [vi, singular, plural] = WORDS[unit] ?? [...(RATES[unit] ?? [unit, unit]), RATES[unit]?.[1] ?? unit];
  if (language === "vi") return vi!;
  return (one ? singular : plural)!;
}

/** Rates may be painted on areas; counts may not, since large areas would shout. */
export const isRate = (unit: Unit) => unit === "percent" || unit.includes("_per_");
