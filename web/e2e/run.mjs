/**
 * The whole application in a real browser over the real server. ANSINH_BIN names the server's binary.
 * `npm run e2e -- access` runs one suite.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { conclude, launch, startServer } from "./support.mjs";

/** Two at a time, each over a server of its own and about as long as the other; what measures times runs alone. */
const SUITES = [
  [["access"], ["facts", "formats", "charts", "journeys", "forms", "declarations", "people", "targets", "law", "calc", "failures", "files", "money", "cases", "collect"]],
  [["size"]],
];

const binary = process.env.ANSINH_BIN;
if (!binary) {
  console.log("ANSINH_BIN is not set: build the server first, then ANSINH_BIN=…/ansinh npm run e2e");
  process.exit(2);
}

/** These suites, one after the other, over one server. */
async function run(names) {
  const server = await startServer(binary);
  const browser = await launch();
  try {
    for (const name of names) {
      const began = Date.now();
      console.log(`-- ${name}`);
      const { suite } = await import(`./${name}.mjs`);
      await suite({ browser, base: server.base });
      console.log(`-- ${name}: ${Math.round((Date.now() - began) / 1000)} s`);
    }
  } finally {
    await browser.close();
    server.stop();
  }
  return conclude();
}

/** The same in a process of its own: how many passed and failed. */
function apart(names) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...names], { stdio: ["ignore", "pipe", "inherit"] });
  const counted = { passed: 0, failed: 0 };
  createInterface({ input: child.stdout }).on("line", (line) => {
    const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line) ?? [];
    if (passed === undefined) console.log(line);
    else Object.assign(counted, { passed: Number(passed), failed: Number(failed) });
  });
  return new Promise((resolve) => {
    child.once("close", (code) => resolve(code === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 }));
  });
}

async function runAll() {
  const counts = [];
  for (const beside of SUITES) counts.push(...(await Promise.all(beside.map(apart))));
  const sum = (key) => counts.reduce((all, one) => all + one[key], 0);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") ? 1 : 0;
}

const known = SUITES.flat(2);
const wanted = process.argv.slice(2);
process.exit(wanted.length ? await run(known.filter((name) => wanted.includes(name))) : await runAll());
