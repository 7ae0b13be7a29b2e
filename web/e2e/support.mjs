/** The server under test, the browser, and a way to count what passed. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const ARGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

export const out = fileURLToPath(new URL("out/", import.meta.url));
mkdirSync(out, { recursive: true });

export const dist = fileURLToPath(new URL("../dist", import.meta.url));
export const folder = mkdtempSync(join(tmpdir(), "ansinh-e2e-"));

let passed = 0;
const failed = [];

/** Runs one check and goes on after a failure, so that one run shows them all. */
export async function check(name, run) {
  try {
    await run();
    passed += 1;
    if (process.env.VERBOSE) console.log(`ok    ${name}`);
  } catch (error) {
    failed.push(name);
    console.log(`FAIL  ${name}\n      ${String(error?.message ?? error).split("\n").slice(0, 12).join("\n      ")}`);
  }
}

export function conclude() {
  rmSync(folder, { recursive: true, force: true });
  console.log(`${passed} passed, ${failed.length} failed`);
  return failed.length ? 1 : 0;
}

/** By the address of a server: the program over its store, as the operator runs it, and the users made in it. */
const servers = new Map();
export const PASSWORD = "một mật khẩu đủ dài 83";

/** A user of the role for this area, made when first asked for, signs in: the pages of the context are theirs. */
export async function signIn(context, base, role, area = "83") {
  const request = context.request;
  const first = user_of(servers.get(base), role, area);
  const session = (password) =>
    request.post(`${base}/api/v1/session`, { data: { user_name: first.name, password } }).then((answer) => answer.json());
  if (first.password) {
    const { csrf } = await session(first.password);
    const changed = await request.put(`${base}/api/v1/session/password`, {
      data: { current: first.password, new: PASSWORD },
      headers: { "X-CSRF-Token": csrf },
    });
    assert.equal(changed.status(), 200, await changed.text());
    first.password = undefined;
  }
  const me = await session(PASSWORD);
  assert.ok(me.csrf, `${role} does not sign in: ${JSON.stringify(me)}`);
  return me;
}

function user_of({ run, users }, role, area) {
  const asked = `${role} ${area}`;
  if (users.has(asked)) return users.get(asked);
  const name = `e2e-${users.size}`;
  const everywhere = ["planner", "administrator", "auditor", "operator"].includes(role);
  const reach = everywhere ? [] : [role === "employer_hr" ? "--employer" : "--area", area];
  const made = JSON.parse(run("user", "add", name, "--full-name", "Người dùng thử", "--role", role, ...reach));
  users.set(asked, { name, password: Object.values(made)[0][0].secret });
  return users.get(asked);
}

/**
 * A fresh database with what the product ships, and the server over it on a free port. `prepare` fills it before.
 */
export async function startServer(binary, { name = "e2e", prepare } = {}) {
  const db = `sqlite:${join(folder, `${name}.db`)}`;
  const run = (...words) => {
    const ran = spawnSync(binary, ["--db", db, "--json", ...words], { encoding: "utf8" });
    assert.equal(ran.status, 0, `${words.join(" ")}: ${ran.stderr || ran.stdout}`);
    return ran.stdout;
  };
  const init = spawnSync(binary, ["--db", db, "init"], { encoding: "utf8" });
  assert.equal(init.status, 0, `init failed: ${init.stderr || init.stdout}`);
  prepare?.(run);
  const server = spawn(binary, ["--db", db, "serve", "--port", "0", "--web", dist], { stdio: ["ignore", "pipe", openSync(join(out, `server-${process.pid}.log`), "w")] });
  const ended = new Promise((_, reject) => server.once("exit", (code) => reject(new Error(`the server ended with ${code}`))));
  ended.catch(() => {});
  const lines = createInterface({ input: server.stdout });
  const listening = new Promise((resolve) => {
    lines.on("line", (line) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
      if (address) resolve(address[0]);
    });
  });
  const base = await Promise.race([listening, ended]);
  servers.set(base, { run, users: new Map() });
  return { base, stop: () => server.kill() };
}

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGS.split(" ") });

/** A window whose every request must stay on the host, and whose console must stay quiet. */
export async function open(browser, base, { width = 1366, height = 900, as } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true });
  if (as) await signIn(context, base, as);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const strays = [];
  const noise = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(data|blob|about):/.test(url)) strays.push(url);
  });
  page.on("pageerror", (error) => noise.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    // The browser reports each answer of 400 and above by itself; the tests of failures ask for those.
    if (/Failed to load resource/.test(message.text())) return;
    noise.push(message.text());
  });
  return { context, page, strays, noise };
}

/** The page has what it asked for: nothing is loading, fonts are in, charts are drawn. */
export async function settled(page) {
  await page.waitForFunction(() => document.querySelector("main h1, main .notice") && !document.querySelector('[aria-busy="true"]'));
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
}

export async function visit(page, base, path) {
  await page.goto(base + path);
  await settled(page);
}

export const withLanguage = (path, language) => `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;

/** The text of the page as a reader has it, blanks made one. */
export const textOf = async (page, selector = "main") =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, " ");

export function includes(text, ...parts) {
  for (const part of parts) assert.ok(text.includes(part), `“${part}” is not in: ${text.slice(0, 1200)}`);
}

export { assert };
