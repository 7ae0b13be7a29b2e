/** The two languages, and the one being shown: the address decides, then the last choice, then Vietnamese. */
export type Language = "vi" | "en";

export interface Bilingual {
  vi: string;
  en: string;
}

const KEY = "ansinh.lang";

export const isLanguage = (text: string | null): text is Language => text === "vi" || text === "en";

/** Storage can be refused (private windows, policy): then the address alone carries the language. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  if (isLanguage(asked)) return asked;
  const kept = stored();
  return isLanguage(kept) ? kept : "vi";
}

export function keepLanguage(language: Language) {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The address still says it.
  }
}
