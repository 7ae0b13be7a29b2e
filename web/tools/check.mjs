/** Fails when the generated types or the catalogues lag behind what they are made from. */
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { schema } from "./schema.mjs";

const at = (path) => new URL(`../${path}`, import.meta.url);
const complaints = [];

if ((await readFile(at("src/api/schema.d.ts"), "utf8")) !== (await schema()))
  complaints.push("src/api/schema.d.ts is not what docs/openapi.yaml says: run `npm run generate`");

// Extraction rewrites the catalogues; put them back as they were and compare.
const catalogues = ["src/locales/vi.po", "src/locales/en.po"];
const undated = (text) => text.replace(/"POT-Creation-Date:.*\n/, "");
const before = await Promise.all(catalogues.map((path) => readFile(at(path), "utf8")));
execFileSync("npx", ["lingui", "extract", "--clean"], { cwd: at("."), stdio: "pipe" });
for (const [i, path] of catalogues.entries()) {
  const after = await readFile(at(path), "utf8");
  await writeFile(at(path), before[i]);
  if (undated(after) !== undated(before[i]))
    complaints.push(`${path} lags behind the code: run \`npm run extract\` and translate what is new`);
}

console.log(complaints.length ? complaints.join("\n") : "types and catalogues are current");
process.exit(complaints.length ? 1 : 0);
