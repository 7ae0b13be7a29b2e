/** Names sorted and found as Vietnamese readers expect (web gate 3). The formats' table is a unit test on both sides. */
import { assert, check, open, settled, visit } from "./support.mjs";

/** What is typed, and the address that Enter leads to. */
const SEARCHES = [
  ["ben tre", "/dia-ban/83"],
  ["Bến Tre", "/dia-ban/83"],
  ["Bến Tre".normalize("NFD"), "/dia-ban/83"],
  ["thua thien hue", "/dia-ban/46"],
  ["Hoà Bình", "/dia-ban/17"],
  ["hoa binh", "/dia-ban/17"],
  ["dak lak", "/dia-ban/66"],
];

export async function suite({ browser, base }) {
  const { context, page } = await open(browser, base);
  for (const [typed, expected] of SEARCHES) {
    await check(`find “${typed}”${typed === typed.normalize("NFC") ? "" : " (decomposed)"}`, async () => {
      await visit(page, base, "/tro-giup?as_of=2023-12-15");
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").fill(typed);
      await page.locator('#hits [role="option"]').first().waitFor();
      await page.getByRole("status").filter({ hasText: "kết quả" }).waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(`**${expected}*`);
    });
  }
  await check("provinces stand in Vietnamese order", async () => {
    await visit(page, base, "/bao-cao?area=83&as_of=2023-12-15");
    const groups = await page.locator("main optgroup").evaluateAll((list) => list.map((group) => [...group.children].map((o) => o.text)));
    const names = groups.flat();
    assert.ok(names.length >= 63, `only ${names.length} provinces`);
    for (const group of groups) assert.deepEqual(group, [...group].sort(new Intl.Collator("vi").compare));
    assert.ok(groups.some((group) => group.length > 20));
  });
  await check("keys do nothing while Vietnamese is being composed", async () => {
    await visit(page, base, "/bao-cao?area=83&as_of=2023-12-15");
    const first = page.locator("tbody button.figure").first();
    await first.focus();
    await first.dispatchEvent("keydown", { key: "n", isComposing: true, bubbles: true });
    assert.ok(await first.evaluate((button) => button === document.activeElement));
    await page.keyboard.press("n");
    assert.ok(!(await first.evaluate((button) => button === document.activeElement)));
  });
  await check("the language stays in the address and comes back without it", async () => {
    await visit(page, base, "/tro-giup");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Help", level: 1 }).waitFor();
    assert.match(page.url(), /lang=en/);
    await page.getByRole("link", { name: "Indicator catalogue" }).click();
    await settled(page);
    assert.match(page.url(), /lang=en/);
    await visit(page, base, "/tro-giup");
    await page.getByRole("heading", { name: "Help", level: 1 }).waitFor();
    await page.evaluate(() => localStorage.clear());
  });
  await context.close();
}
