/** The catalogue of the language being shown, and the printers bound to it. */
import { i18n } from "@lingui/core";
import { useLingui } from "@lingui/react";
import { useMemo } from "react";
import * as format from "./format";
import { simple } from "./simple.mjs";
import { type Bilingual, firstLanguage, keepLanguage, type Language } from "./language";
import { unitWord, type Unit } from "./units";

// Vietnamese texts that at most name their parameters are not in their catalogue (tools/trim.mjs).
i18n.setMessagesCompiler(simple);

const catalogues = {
  vi: () => import("./locales/vi"),
  en: () => import("./locales/en"),
};

export async function show(language: Language) {
  const { messages } = await catalogues[language]();
  document.documentElement.lang = language;
  i18n.loadAndActivate({ locale: language, messages });
  keepLanguage(language);
}

export const start = () => show(firstLanguage());

function bound(language: Language) {
  return {
    language,
    integer: (text: string) => format.integer(text, language),
    number: (n: number) => format.integer(String(n), language),
    percent: (text: string, places?: number) => format.percent(text, language, places),
    points: (text: string) => format.points(text, language),
    count: (text: string, unit: Unit) => format.count(text, unit, language),
    moneyPerson: (text: string) => format.moneyPerson(text, language),
    quantity: (text: string, unit: Unit) => format.quantity(text, unit, language),
    signed: (text: string, unit: Unit) => format.signed(text, unit, language),
    signedPercent: (text: string, places?: number) => format.signedPercent(text, language, places),
    change: (absolute: string, percentage: string | undefined, unit: Unit) =>
      format.change(absolute, percentage, unit, language),
    date: (day: string) => format.date(day, language),
    dateLong: (day: string) => format.dateLong(day, language),
    moment: (instant: string) => format.moment(instant, language),
    unit: (unit: Unit) => unitWord(unit, language),
    /** A text that comes in both languages. */
    text: (both: Bilingual | undefined) => both?.[language] ?? "",
  };
}

export type Printer = ReturnType<typeof bound>;

/** Printers without React, for files that are written. */
export const printer = bound;

export function useText() {
  const { i18n: catalogue } = useLingui();
  const language = catalogue.locale as Language;
  const f = useMemo(() => bound(language), [language]);
  return { i18n: catalogue, f };
}
