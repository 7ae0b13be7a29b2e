/**
 * The whole application in a real browser over the real server. ANSINH_BIN names the server's binary.
 * `npm run e2e -- access` runs one suite.
 */
import { conclude, launch, startServer } from "./support.mjs";

const SUITES = ["facts", "formats", "charts", "journeys", "forms", "declarations", "people", "targets", "law", "calc", "failures", "files", "money", "cases", "collect", "access", "size"];

const binary = process.env.ANSINH_BIN;
if (!binary) {
  console.log("ANSINH_BIN is not set: build the server first, then ANSINH_BIN=…/ansinh npm run e2e");
  process.exit(2);
}
const wanted = process.argv.slice(2);
const server = await startServer(binary);
const browser = await launch();
try {
  for (const name of SUITES.filter((suite) => !wanted.length || wanted.includes(suite))) {
    console.log(`-- ${name}`);
    const { suite } = await import(`./${name}.mjs`);
    await suite({ browser, base: server.base });
  }
} finally {
  await browser.close();
  server.stop();
}
process.exit(conclude());
