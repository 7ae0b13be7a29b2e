/**
 * Fails when a part of the built application is heavier than promised. Sizes are exact: gzip for the
 * budgets of parts, brotli (what travels) for the first visit of a page.
 */
import { readdir, readFile, stat } from "node:fs/promises";

const dist = new URL("../dist/", import.meta.url);
const KB = 1000;
const failures = [];

async function sized(name, ending) {
  return (await stat(new URL(`${name}${ending}`, dist))).size;
}

function hold(what, bytes, limit) {
  const line = `${(bytes / KB).toFixed(1).padStart(7)} kB of ${String(limit).padStart(3)}  ${what}`;
  console.log(line);
  if (bytes > limit * KB) failures.push(line.trim());
}

const names = (await readdir(new URL("assets/", dist))).map((name) => `assets/${name}`);
const built = names.filter((name) => /\.(js|css|woff2)$/.test(name));
const html = await readFile(new URL("index.html", dist), "utf8");

/** Files that a chunk names in its import statements, and theirs. */
async function graph(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = await readFile(new URL(name, dist), "utf8");
  for (const [, file] of code.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g)) await graph(`assets/${file}`, seen);
  return seen;
}

const one = (start) => {
  const found = names.find((name) => name.startsWith(`assets/${start}-`) && name.endsWith(".js"));
  if (!found) throw new Error(`no chunk ${start}`);
  return found;
};

const entry = /<script[^>]+src="\/(assets\/[^"]+\.js)"/.exec(html)[1];
const css = built.filter((name) => name.endsWith(".css"));
const fonts = built.filter((name) => name.endsWith(".woff2"));

async function total(files, ending) {
  let sum = 0;
  for (const name of files) sum += await sized(name, ending);
  return sum;
}

/** The two pictures of the overview are found by what they carry, both chunks being called Charts. */
const charts = [];
for (const name of names.filter((n) => /\/Charts-[^.]+\.js$/.test(n))) charts.push([await sized(name, ""), name]);
charts.sort(([a], [b]) => a - b);
const [report_charts, overview_charts] = charts.map(([, name]) => name);

const first = await graph(entry);
const PAGES = { ReportPage: report_charts, OverviewPage: overview_charts };
for (const [page, drawn] of Object.entries(PAGES)) {
  const start = await graph(one("vi"), await graph(one(page), new Set(first)));
  hold(`${page}: JavaScript at start, gzip`, await total(start, ".gz"), 130);
  const all = [...(await graph(drawn, new Set(start))), ...css, "index.html"];
  hold(`${page}: programme, style and type of a first visit, brotli`, (await total(all, ".br")) + (await total(fonts, "")), 260);
}
hold("style sheets, gzip", await total(css, ".gz"), 15);

// Loaded only when a Word file is asked for; docs/decisions/0003-charts.md says why it may be heavier.
const EXCEPTIONS = { write: 70 };
const early = new Set([...first, ...(await graph(one("ReportPage")))]);
for (const name of built.filter((file) => file.endsWith(".js") && !early.has(file))) {
  const kind = /assets\/([^-]+)-/.exec(name)[1];
  hold(`lazy part ${kind}, gzip`, await sized(name, ".gz"), EXCEPTIONS[kind] ?? 60);
}

console.log(failures.length ? `\nover budget:\n${failures.join("\n")}` : "\nwithin budget");
process.exit(failures.length ? 1 : 0);
