/**
 * Vietnamese is the language of the code: a message is its own text, and only those with more than named
 * parameters need the compiled form. Leaves the others out of what a first visit loads.
 */
import { readFile, writeFile } from "node:fs/promises";
import { simple } from "../src/simple.mjs";

const path = new URL("../src/locales/vi.ts", import.meta.url);
const source = await readFile(path, "utf8");
const [, text] = /JSON\.parse\((".*")\)/s.exec(source);
const messages = JSON.parse(JSON.parse(text));
const needed = Object.fromEntries(Object.entries(messages).filter(([id, form]) => JSON.stringify(form) !== JSON.stringify(simple(id))));
await writeFile(path, source.replace(text, () => JSON.stringify(JSON.stringify(needed))));
