/** Names for the keys in tables of the law: the calculators that read a table say what its keys mean. */
import type { Bilingual, Language } from "../language";
import { useTopicForms } from "./queries";
import type { Schema } from "./questions";
import { columnText } from "./columns";

type Names = Map<string, Bilingual>;

export interface TableWords {
  column: (name: string) => string;
  /** What a text in a cell stands for; a text that nothing names is shown as it is. */
  value: (column: string, text: string) => string;
}

/** What several questions call differently is no name for a word that stands alone. */
function shared(names: Names, key: string, title: Bilingual) {
  const before = names.get(key);
  names.set(key, before && before.vi !== title.vi ? { vi: "", en: "" } : title);
}

const titleOf = (of: Schema): Bilingual => ({ vi: String(of.title ?? ""), en: String(of["x-title-en"] ?? of.title ?? "") });

/** Every title of a schema under its key, and every choice under "key=choice" and, where all agree, "=choice". */
export function namesIn(schema: Schema, names: Names = new Map()): Names {
  for (const [key, one] of Object.entries((schema.properties as Record<string, Schema> | undefined) ?? {})) {
    if (!names.has(key)) names.set(key, titleOf(one));
    for (const choice of (one.oneOf as Schema[] | undefined) ?? []) {
      names.set(`${key}=${String(choice.const)}`, titleOf(choice));
      shared(names, `=${String(choice.const)}`, titleOf(choice));
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
export function columnWords(names: Names, language: Language): TableWords {
  const named = (...keys: string[]) => keys.map((key) => names.get(key)?.[language]).find(Boolean);
  return {
    column: (name) => columnText(name, language),
    value: (column, text) => named(`${column}=${text}`, text, `=${text}`) ?? text,
  };
}
