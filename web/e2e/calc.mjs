/** Calculators: one question at a time with the mouse and with keys alone, all on one page, links, paper. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, check, folder, includes, open, settled, textOf, visit, withLanguage } from "./support.mjs";

const WORDS = {
  vi: { next: "Tiếp", skip: "Bỏ qua", check: "Đã đủ để tính: xem lại và tính luôn", calculate: "Tính", result: "Kết quả", why: "Vì sao? Xem cách tính", month: "Tháng đóng", total: "3.950.616 đồng", change: "Sửa", wage: /^Tiền lương/, malformed: "không đúng dạng", toAll: "Mọi mục trên một trang", grouped: "12.345.678", copied: "Đã chép" },
  en: { next: "Next", skip: "Skip", check: "Enough to calculate: check and calculate now", calculate: "Calculate", result: "Result", why: "Why? See the steps", month: "Month", total: "VND 3,950,616", change: "Change", wage: /^Wage/, malformed: "malformed", toAll: "All on one page", grouped: "12,345,678", copied: "Copied" },
};

const ANSWER = "/calc/contribution#month=2025-07&wage=12345678&region=I";

const button = (page, name) => page.getByRole("button", { name, exact: true });

export async function suite({ browser, base }) {
  for (const language of ["vi", "en"]) {
    await citizen(browser, base, language, WORDS[language]);
    await clerk(browser, base, language, WORDS[language]);
  }
  await keys(browser, base);
  await rows(browser, base);
  await together(browser, base);
  await links(browser, base);
  await paper(browser, base);
  await everyTopic(browser, base);
}

async function citizen(browser, base, language, words) {
  const { context, page, strays, noise } = await open(browser, base, { width: 390 });
  await check(`${language}: one question at a time, a wrong answer asked back, a last look, the answer`, async () => {
    await visit(page, base, withLanguage("/calc/contribution", language));
    await page.getByLabel(words.month, { exact: true }).fill("13/2025");
    await button(page, words.next).click();
    await page.locator(".error-summary").getByText(words.malformed).waitFor();
    await page.getByLabel(words.month, { exact: true }).fill("7/2025");
    await button(page, words.next).click();
    await page.getByLabel(words.wage).pressSequentially("12345678");
    assert.equal(await page.getByLabel(words.wage).inputValue(), words.grouped);
    await button(page, words.next).click();
    await button(page, words.skip).click();
    await page.getByRole("radio").first().check();
    await button(page, words.next).click();
    await button(page, words.check).click();
    includes(await textOf(page, ".given"), "07/2025", language === "vi" ? "12.345.678 đồng" : "VND 12,345,678");
    await button(page, words.calculate).click();
    await page.getByRole("heading", { name: words.result }).waitFor();
    includes(await textOf(page, ".lines"), words.total);
  });
  await check(`${language}: back and forward keep what was typed, and a change is one step away`, async () => {
    await page.goBack();
    await page.locator(".given .change").first().waitFor();
    await page.goForward();
    await page.getByRole("heading", { name: words.result }).waitFor();
    await button(page, words.change).click();
    await page.locator(".given .change button").first().click();
    assert.equal(await page.getByLabel(words.month, { exact: true }).inputValue(), "7/2025");
  });
  await check(`${language}: the answer says how it came about, with the law to each figure`, async () => {
    await visit(page, base, withLanguage(ANSWER.split("#")[0], language) + "#" + ANSWER.split("#")[1]);
    await button(page, words.why).click();
    const trace = await textOf(page, ".trace");
    includes(trace, "× 8%", "41/2024/QH15");
    await page.locator(".trace a[href^='/law/contribution_rate']").first().click();
    await page.locator(".period-table").waitFor();
  });
  await check(`${language}: nothing left the host, the console stayed quiet`, () => assert.deepEqual([...strays, ...noise], []));
  await context.close();
}

async function clerk(browser, base, language, words) {
  const { context, page } = await open(browser, base);
  await check(`${language}: on one page every problem at once, on top and beside its field`, async () => {
    await visit(page, base, withLanguage("/calc/contribution?mode=all", language));
    await page.getByLabel(words.wage).fill("12,5");
    await button(page, words.calculate).click();
    const summary = page.locator(".error-summary");
    await summary.waitFor();
    assert.equal(await summary.getByRole("link").count(), 2);
    assert.ok(await summary.evaluate((element) => element === document.activeElement), "the summary takes the focus");
    await summary.getByRole("link").first().click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "in/month");
    assert.equal(await page.getByLabel(words.wage).inputValue(), "12,5");
    await page.locator('[id="in/month"]').fill("072025");
    await page.getByLabel(words.wage).fill("12345678");
    await page.getByLabel(words.wage).press("Enter");
    await page.getByRole("heading", { name: words.result }).waitFor();
    includes(page.url(), "mode=all", "#month=2025-07&wage=12345678");
  });
  await check(`${language}: the mode is in the address and keeps what was given`, async () => {
    await page.reload();
    await settled(page);
    assert.equal(await page.getByLabel(words.wage).inputValue(), words.grouped);
    await page.locator("main h1").waitFor();
    await page.getByLabel(words.wage).fill("1");
    includes(await textOf(page, ".form.all [role=status]"), words.calculate);
  });
  await context.close();
}

async function keys(browser, base) {
  const { context, page } = await open(browser, base);
  await check("with keys alone from the list of calculators to an answer", async () => {
    await visit(page, base, "/calc/contribution");
    await page.getByLabel("Tháng đóng").focus();
    await page.keyboard.type("07/2025");
    await page.keyboard.press("Enter");
    await page.getByText("Câu 2/").waitFor();
    assert.match(await page.evaluate(() => document.activeElement.textContent), /Câu 2/);
    await page.keyboard.press("Tab");
    await page.keyboard.type("5000000");
    assert.equal(await page.evaluate(() => document.activeElement.value), "5.000.000");
    await page.keyboard.press("Enter");
    await page.getByText("Câu 3/").waitFor();
    await button(page, "Đã đủ để tính: xem lại và tính luôn").focus();
    await page.keyboard.press("Enter");
    await button(page, "Tính").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Kết quả" }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Kết quả");
  });
  await check("a digit typed in the middle of a sum stays where it was typed", async () => {
    await visit(page, base, "/calc/contribution?mode=all");
    const wage = page.getByLabel(/^Tiền lương hoặc/);
    await wage.pressSequentially("1250000");
    for (let i = 0; i < 4; i++) await wage.press("ArrowLeft");
    await wage.pressSequentially("99");
    assert.equal(await wage.inputValue(), "125.099.000");
    await wage.press("Backspace");
    await wage.press("Backspace");
    assert.equal(await wage.inputValue(), "1.250.000");
  });
  await context.close();
}

async function rows(browser, base) {
  const { context, page } = await open(browser, base, { width: 390 });
  await check("rows are added, copied and removed, and the focus goes along", async () => {
    await visit(page, base, "/calc/exemption?mode=all");
    await page.getByRole("button", { name: "Thêm dòng đầu tiên" }).click();
    await page.waitForFunction(() => document.activeElement.id === "in/visits/0/discharged_on");
    await page.keyboard.type("01/03/2025");
    await page.locator('[id="in/visits/0/copay"]').fill("900000");
    await page.getByRole("button", { name: "Chép dòng 1" }).click();
    await page.waitForFunction(() => document.activeElement.id === "in/visits/1/discharged_on");
    assert.equal(await page.locator('[id="in/visits/1/copay"]').inputValue(), "900.000");
    await page.locator('[id="in/visits/1/copay"]').fill("x");
    await page.locator('[id="in/on"]').fill("01/08/2025");
    await button(page, "Tính").click();
    await page.locator('.error-summary a[href="#in/visits/1/copay"]').click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "in/visits/1/copay");
    await page.getByRole("button", { name: "Bỏ dòng 2" }).click();
    assert.equal(await page.locator(".list-row").count(), 1);
  });
  await context.close();
}

const CAREER = "sex=male&born=1970-05-10&spells=from,months,wage;2008-01,72,3000000;2014-01,84,6000000;2021-01,48,9000000&ground=left&joined=2008-01";

/** The journey that asks several topics with one career. */
async function together(browser, base) {
  const { context, page, noise } = await open(browser, base);
  await check("withdraw or wait: one career, both answers side by side, each as its own calculator gives it", async () => {
    await visit(page, base, `/calc/withdraw-or-wait?on=2026-11-22#${CAREER}`);
    const panels = page.locator("article.panel");
    assert.deepEqual(await panels.locator("> h3").allInnerTexts(), ["Bảo hiểm xã hội một lần", "Lương hưu", "Thời điểm hưởng lương hưu", "Mức bình quân tiền lương"]);
    const [a, b] = [await panels.nth(0).boundingBox(), await panels.nth(1).boundingBox()];
    assert.ok(a.y === b.y && b.x > a.x, "not side by side");
    const spells = [["2008-01", 72, 3e6], ["2014-01", 84, 6e6], ["2021-01", 48, 9e6]].map(([from, months, wage]) => ({ from, months, wage }));
    const answer = await fetch(`${base}/api/v1/calc/lump-sum?on=2026-11-22`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ decided: "2026-11-22", ground: "left", joined: "2008-01", spells }),
    });
    const { lines } = await answer.json();
    includes(await textOf(page, "article.panel"), ...lines.filter((line) => line.value).map((line) => line.value.vi));
    includes((await panels.nth(1).innerText()).replace(/\s+/g, " "), "Lương hưu hằng tháng");
  });
  await check("withdraw or wait: who is short of years is told so instead of a pension", async () => {
    await visit(page, base, `/calc/withdraw-or-wait?on=2026-11-22#${CAREER.replace("2008-01,72,3000000;", "").replace("2008-01", "2014-01")}`);
    includes(await textOf(page, "article.panel:nth-of-type(2)"), "chưa đủ điều kiện");
    includes(await textOf(page, "article.panel:nth-of-type(3)"), "Còn thiếu");
  });
  await check("the doors of the citizens lead where they say", async () => {
    await visit(page, base, "/calc");
    const doors = await page.locator(".door").evaluateAll((all) => all.map((door) => door.getAttribute("href")));
    assert.equal(doors.length, 7);
    for (const door of doors) {
      await visit(page, base, door);
      await page.locator(".form.one").waitFor();
    }
  });
  await check("the console stayed quiet all along", () => assert.deepEqual(noise, []));
  await context.close();
}

async function links(browser, base) {
  const { context, page } = await open(browser, base);
  await check("the link that is copied opens the same answer, and the server never sees what was given", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: base });
    await visit(page, base, "/calc/contribution?mode=all");
    await page.locator('[id="in/month"]').fill("07/2025");
    await page.locator('[id="in/wage"]').fill("12345678");
    await page.locator('[id="in/region"]').check();
    await button(page, "Tính").click();
    await button(page, "Chép liên kết").click();
    await page.getByText("Đã chép").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(link, /#month=2025-07&wage=12345678&region=I$/);
    const before = await textOf(page, ".lines");
    const other = await open(browser, base);
    const asked = [];
    other.page.on("request", (request) => request.method() === "GET" && asked.push(request.url()));
    await other.page.goto(link);
    await settled(other.page);
    assert.equal(await textOf(other.page, ".lines"), before);
    assert.deepEqual(asked.filter((url) => url.includes("12345678")), []);
    await other.context.close();
  });
  await check("changing the language keeps the answer", async () => {
    await page.getByRole("button", { name: /English/ }).click();
    await page.locator(".lines").getByText("VND 3,950,616").waitFor();
    assert.match(page.url(), /#month=2025-07/);
  });
  await context.close();
}

async function paper(browser, base) {
  const { context, page } = await open(browser, base);
  await check("on paper: what was given, the answer, every step; no controls, our fonts", async () => {
    await visit(page, base, ANSWER);
    const file = join(folder, "calc.pdf");
    writeFileSync(file, await page.pdf({ tagged: true, preferCSSPageSize: true }));
    const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    includes(text, "Mức đóng bắt buộc", "3.950.616 đồng", "Tháng đóng", "07/2025", "12.345.678 đồng × 8%", "41/2024/QH15");
    assert.doesNotMatch(text, /Chép liên kết|Hỏi từng câu/);
    assert.match(execFileSync("pdfinfo", [file], { encoding: "utf8" }), /Pages:\s+[1-4]\n/);
  });
  await context.close();
}

/** The pages know no topic by name: each topic of the server opens as a form in both ways. */
async function everyTopic(browser, base) {
  const { topics } = await (await fetch(`${base}/api/v1/calc`)).json();
  const { context, page, noise } = await open(browser, base, { width: 320 });
  for (const topic of topics)
    await check(`${topic.id}: a field for every question, at 320 px`, async () => {
      await visit(page, base, `/calc/${topic.id}?mode=all`);
      const { input } = await (await fetch(`${base}/api/v1/calc/${topic.id}`)).json();
      for (const key of Object.keys(input.properties))
        assert.equal(await page.locator(`[id="in/${key}"]`).count(), 1, `no field for ${key}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), "too wide");
      await visit(page, base, `/calc/${topic.id}`);
      await page.locator(".form.one").waitFor();
    });
  await check("no topic made the console speak", () => assert.deepEqual(noise, []));
  await context.close();
}
