/** A director's session with the mouse and again with keys alone, in both languages. */
import { assert, check, includes, open, settled, textOf, visit, withLanguage } from "./support.mjs";

const REPORT = "/bao-cao?area=83&as_of=2023-12-15";

const WORDS = {
  vi: { where: "Số này từ đâu?", close: "Đóng", present: "Trình chiếu", keys: "Phím tắt", checks: "Kiểm tra số liệu", own: "Nguyên văn trong nguồn" },
  en: { where: "Where does this number come from?", close: "Close", present: "Present", keys: "Keys", checks: "Figure checks", own: "The source's own words" },
};

/** Tabs until the wanted element has the focus; a hundred stops without it is a fault. */
async function tabTo(page, wanted) {
  for (let i = 0; i < 100; i++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  assert.fail("not reached with the Tab key");
}

export async function suite({ browser, base }) {
  for (const language of ["vi", "en"]) {
    const words = WORDS[language];
    const { context, page, noise } = await open(browser, base);
    await check(`${language}: a number opens its source and gives the focus back (mouse)`, async () => {
      await visit(page, base, withLanguage(REPORT, language));
      const number = page.locator('tr[data-indicator="si_participants"] button.figure').first();
      await number.click();
      const drawer = page.getByRole("dialog", { name: words.where });
      await drawer.getByText(words.own).waitFor();
      includes(await drawer.innerText(), "participants in social insurance");
      await drawer.getByRole("button", { name: words.close }).click();
      await drawer.waitFor({ state: "detached" });
      assert.ok(await number.evaluate((element) => element === document.activeElement), "focus was not given back");
    });
    await check(`${language}: the same with keys alone: skip link, N, P, Enter, Esc`, async () => {
      await visit(page, base, withLanguage(REPORT, language));
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
      await page.keyboard.press("Enter");
      await tabTo(page, page.locator('tr[data-indicator="si_participants"] button.figure').first());
      const row = () => page.evaluate(() => document.activeElement.closest("tr")?.dataset.indicator);
      await page.keyboard.press("n");
      assert.equal(await row(), "si_compulsory_participants");
      await page.keyboard.press("p");
      assert.equal(await row(), "si_participants");
      await page.keyboard.press("Enter");
      await page.getByRole("dialog", { name: words.where }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog", { name: words.where }).waitFor({ state: "detached" });
    });
    await check(`${language}: a presentation goes forward, back and away with keys`, async () => {
      await visit(page, base, withLanguage(REPORT, language));
      await page.getByRole("button", { name: words.present }).click();
      const show = page.locator("dialog.present");
      await show.waitFor();
      await page.keyboard.press("ArrowRight");
      await page.waitForURL("**present=2**");
      await show.getByText(language === "vi" ? "111.276 người" : "111,276 people").waitFor();
      await page.keyboard.press("ArrowLeft");
      await page.waitForURL("**present=1**");
      await page.keyboard.press("Escape");
      await show.waitFor({ state: "detached" });
      assert.doesNotMatch(page.url(), /present/);
    });
    await check(`${language}: ? lists the keys, and single-letter keys can be switched off`, async () => {
      await visit(page, base, withLanguage(REPORT, language));
      await page.keyboard.press("?");
      const keys = page.getByRole("dialog", { name: words.keys });
      await keys.getByRole("checkbox").uncheck();
      await page.keyboard.press("Escape");
      await keys.waitFor({ state: "detached" });
      await page.keyboard.press("?");
      assert.equal(await page.locator("dialog[open]").count(), 0);
      await page.evaluate(() => localStorage.clear());
    });
    await check(`${language}: from page to page and back, the filters stay`, async () => {
      await visit(page, base, withLanguage(REPORT, language));
      await page.getByRole("link", { name: words.checks }).click();
      await settled(page);
      assert.match(page.url(), /area=83&as_of=2023-12-15/);
      await page.goBack();
      await settled(page);
      includes(await textOf(page), language === "vi" ? "111.276" : "111,276");
    });
    await check(`${language}: the console stayed quiet`, () => assert.deepEqual(noise, []));
    await context.close();
  }
  await dayPicker(browser, base);
}

async function dayPicker(browser, base) {
  const { context, page } = await open(browser, base);
  await check("a day that does not exist is asked back, a real one becomes the address", async () => {
    await visit(page, base, "/tong-quan?as_of=2023-12-15");
    await page.getByRole("button", { name: "Số liệu đến 15/12/2023" }).click();
    const dialog = page.getByRole("dialog", { name: "Chọn ngày của số liệu" });
    await dialog.getByLabel("Ngày", { exact: true }).fill("31");
    await dialog.getByLabel("Tháng").fill("11");
    await dialog.getByRole("button", { name: "Xem", exact: true }).click();
    await dialog.getByText("Ngày này không có trong lịch").waitFor();
    await dialog.getByLabel("Ngày", { exact: true }).fill("13");
    await dialog.getByLabel("Tháng").fill("6");
    await dialog.getByRole("button", { name: "Xem", exact: true }).click();
    await page.waitForURL("**as_of=2023-06-13**");
  });
  await check("a link is a view: opened anew it shows the same", async () => {
    await visit(page, base, "/tong-quan?indicator=hi_participants&measure=plan_percent&map=34&as_of=2023-12-15");
    const before = await textOf(page, ".overview-table");
    await page.reload();
    await settled(page);
    assert.equal(await textOf(page, ".overview-table"), before);
    assert.ok(await page.getByRole("radio", { name: "34 tỉnh" }).isChecked());
  });
  await context.close();
}
