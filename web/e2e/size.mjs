/** What a first visit really transfers, and the address every request goes to (web gate 7). */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { assert, check, open, settled } from "./support.mjs";

const LIMIT = 300_000;

async function weigh(browser, base, path) {
  const { context, page, strays } = await open(browser, base);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  let requests = 0;
  session.on("Network.loadingFinished", (event) => {
    bytes += event.encodedDataLength;
    requests += 1;
  });
  await page.goto(base + path);
  await settled(page);
  await page.locator("main svg.chart").first().waitFor();
  await page.waitForLoadState("networkidle");
  await context.close();
  return { bytes, requests, strays };
}

export async function suite({ browser, base }) {
  for (const path of ["/bao-cao?area=83&as_of=2023-12-15", "/tong-quan?indicator=hi_participants&measure=plan_percent&map=63&as_of=2023-12-15"]) {
    await check(`${path}: a first visit stays under ${LIMIT / 1000} kB`, async () => {
      const { bytes, requests, strays } = await weigh(browser, base, path);
      console.log(`      ${(bytes / 1000).toFixed(1)} kB in ${requests} requests`);
      assert.ok(bytes <= LIMIT, `${bytes} bytes`);
      assert.deepEqual(strays, []);
    });
  }
  await check("the parts of the application are within their budgets", () => {
    execFileSync("node", [fileURLToPath(new URL("../tools/size.mjs", import.meta.url))], { stdio: "pipe" });
  });
  await check("the content policy allows our own host and nothing inline", async () => {
    const answer = await fetch(`${base}/bao-cao`);
    const policy = answer.headers.get("content-security-policy") ?? "";
    assert.match(policy, /default-src 'self'/);
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval/);
  });
}
