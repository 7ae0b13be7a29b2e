/** Names for the keys in tables of the law: the calculators that read a table say what its keys mean. */
import type { I18n } from "@lingui/core";
import type { Bilingual, Language } from "../language";
import { useTopicForms } from "./queries";
import type { Schema } from "./questions";
import { columnText } from "./words";

type Names = Map<string, Bilingual>;

export interface TableWords {
  column: (name: string) => string;
  /** What a text in a cell stands for; a text that nothing names is shown as it is. */
  value: (column: string, text: string) => string;
}

/** Every title of a schema under its key, and every choice under "key=choice" and "=choice". */
export function namesIn(schema: Schema, names: Names = new Map()): Names {
  const keep = (key: string, of: Schema) => {
    if (typeof of.title === "string" && !names.has(key))
      names.set(key, { vi: of.title, en: String(of["x-title-en"] ?? of.title) });
  };
  for (const [key, one] of Object.entries((schema.properties as Record<string, Schema> | undefined) ?? {})) {
    keep(key, one);
    for (const choice of (one.oneOf as Schema[] | undefined) ?? []) {
      keep(`${key}=${String(choice.const)}`, choice);
      keep(`=${String(choice.const)}`, choice);
    }
    namesIn((one.items as Schema | undefined) ?? one, names);
  }
  return names;
}

const MOST = 3;

export function useTopicWords(topics: readonly string[]): Names {
  const names: Names = new Map();
  for (const topic of useTopicForms(topics.slice(0, MOST)).data ?? []) namesIn(topic.answer, namesIn(topic.input, names));
  return names;
}

/** Column and cell texts as people read them. */
export function columnWords(names: Names, i18n: I18n, language: Language): TableWords {
  return {
    column: (name) => columnText(name, i18n) ?? names.get(name)?.[language] ?? name.replaceAll("_", " "),
    value: (column, text) => (names.get(`${column}=${text}`) ?? names.get(`=${text}`) ?? names.get(text))?.[language] ?? text,
  };
}
