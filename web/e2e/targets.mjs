/** Targets are handed down by a planner and taken note of by whom they are for. */
import { assert, check, includes, open, settled, signIn, textOf, visit, withLanguage } from "./support.mjs";

const HERE = "/giao-chi-tieu?area=83&as_of=2023-12-15&indicator=hi_participants";

export async function suite({ browser, base }) {
  const { context, page, noise, strays } = await open(browser, base, { as: "planner" });
  await check("every problem of a target at once", () => refused(page, base));
  await check("a target is assigned by a document", () => assigned(page, base));
  await check("a part is handed down, and the sum is compared", () => handedDown(page, base));
  await check("assigned anew, the version before is kept", () => again(page));
  await check("the director of the province takes note of it", async () => {
    await signIn(context, base, "director");
    await visit(page, base, HERE);
    assert.equal(await row(page, "QĐ 1/QĐ-BHXH").getByRole("button", { name: "Giao lại" }).count(), 0, "nobody sets their own");
    assert.equal(await row(page, "Ba Tri").first().getByRole("button", { name: "Giao lại" }).count(), 1, "but hands it down");
    assert.equal(await page.getByRole("button", { name: "Tiếp nhận" }).count(), 1, "each takes note of their own");
    await page.getByRole("button", { name: "Tiếp nhận" }).first().click();
    await page.getByText(/^e2e-\d+, /).first().waitFor();
  });
  await check("nothing is cut off at any width, in both languages", () => widths(page, base));
  await check("no request left the host and the console stayed quiet", () => assert.deepEqual([strays, noise], [[], []]));
  await context.close();
}

const row = (page, name) => page.getByRole("row", { name: new RegExp(name) });

async function refused(page, base) {
  await visit(page, base, HERE);
  await row(page, "Bến Tre").first().getByRole("button", { name: "Giao", exact: true }).click();
  await page.locator("#target-value").fill("0");
  await page.getByRole("dialog").getByRole("button", { name: "Giao", exact: true }).click();
  await page.locator(".error-summary").getByRole("link").first().waitFor();
  assert.equal(await page.locator(".error-summary").getByRole("link").count(), 2);
}

async function assigned(page) {
  await page.locator("#target-value").fill("1.219.441");
  await page.locator("#target-document").fill("QĐ 1/QĐ-BHXH");
  await page.locator("#target-issued").fill("2023-02-01");
  await page.getByRole("dialog").getByRole("button", { name: "Giao", exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await settled(page);
  includes(await textOf(page), "1.219.441", "QĐ 1/QĐ-BHXH, 01/02/2023");
}

async function handedDown(page) {
  await row(page, "Ba Tri").first().getByRole("button", { name: "Giao", exact: true }).click();
  await page.locator("#target-value").fill("180000");
  await page.locator("#target-document").fill("QĐ 2/BHXH");
  await page.locator("#target-issued").fill("2023-03-01");
  await page.getByRole("dialog").getByRole("button", { name: "Giao", exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await settled(page);
  includes(await textOf(page), "180.000", "lệch −1.039.441");
}

async function again(page) {
  await row(page, "Ba Tri").first().getByRole("button", { name: "Giao lại" }).click();
  await page.locator("#target-value").fill("190000");
  await page.locator("#target-document").fill("QĐ 9/BHXH");
  await page.getByRole("dialog").getByRole("button", { name: "Giao", exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await row(page, "Ba Tri").first().getByRole("button", { name: "Lần giao 2" }).click();
  await page.getByRole("dialog").getByText("QĐ 9/BHXH").waitFor();
  includes(await page.getByRole("dialog").innerText(), "180.000", "190.000");
  await page.keyboard.press("Escape");
}

async function widths(page, base) {
  for (const path of [HERE, "/so-lieu-chot?area=83&as_of=2023-12-15"])
    for (const language of ["vi", "en"])
      for (const width of [1366, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await visit(page, base, withLanguage(path, language));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${path} in ${language} is ${wide} wide at ${width}`);
      }
}
