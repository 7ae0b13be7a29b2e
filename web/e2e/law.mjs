/** The law as data: found, read, followed through time, in both languages. */
import { assert, check, includes, open, settled, textOf, visit, withLanguage } from "./support.mjs";

const WORDS = {
  vi: { search: "Tìm, có dấu hay không dấu", wage: "Lương tối thiểu vùng theo tháng", now: "2.530.000 đồng", unsure: "chưa xác nhận", period: "Giai đoạn", found: "quy định", gaps: "Có khoảng trống" },
  en: { search: "Search, with or without diacritics", wage: "Regional minimum wage, monthly", now: "VND 2,530,000", unsure: "unconfirmed", period: "Period", found: "parameters", gaps: "With gaps" },
};

const parameter = async (base, id, on) => (await fetch(`${base}/api/v1/law/${id}${on ? `?on=${on}` : ""}`)).json();

export async function suite({ browser, base }) {
  for (const language of ["vi", "en"]) await browse(browser, base, language, WORDS[language]);
  await history(browser, base);
  await tables(browser, base);
}

async function browse(browser, base, language, words) {
  const { context, page, strays, noise } = await open(browser, base);
  await check(`${language}: a parameter is found without diacritics, opened, and leads back`, async () => {
    await visit(page, base, withLanguage("/law", language));
    await page.getByLabel(words.search).fill(language === "vi" ? "luong toi thieu" : "minimum wage");
    await page.getByRole("link", { name: words.wage }).click();
    await page.getByRole("heading", { level: 1, name: words.wage }).waitFor();
    assert.match(await page.title(), new RegExp(words.wage));
    await page.goBack();
    await settled(page);
    assert.notEqual(await page.getByLabel(words.search).inputValue(), "");
  });
  await check(`${language}: the value of the day stands beside each, and doubt in words`, async () => {
    await visit(page, base, withLanguage("/law?on=2026-11-22&q=luong+co+so&chapter=reference", language === "vi" ? "vi" : "en"));
    if (language === "en") await page.getByLabel(words.search).fill("base salary");
    const row = page.locator("#reference tbody tr").first();
    includes(await row.innerText(), words.now);
    assert.ok((await row.locator("td").last().innerText()).trim().length > 3, "no word for how certain it is");
  });
  await check(`${language}: only what has gaps, as the server counts them`, async () => {
    await visit(page, base, withLanguage("/law", language));
    await page.getByText(words.gaps, { exact: true }).click();
    await page.waitForURL(/show=gaps/);
    const law = await (await fetch(`${base}/api/v1/law`)).json();
    const gaps = law.chapters.flatMap((c) => c.parameters).filter((p) => p.has_gap).length;
    assert.equal(await page.locator(".law-table tbody tr").count(), gaps);
    includes(await textOf(page, "main [role=status]"), `${gaps} ${words.found}`);
  });
  await check(`${language}: nothing left the host, the console stayed quiet`, () => assert.deepEqual([...strays, ...noise], []));
  await context.close();
}

async function history(browser, base) {
  const { context, page } = await open(browser, base);
  await check("the chart has a mark for every value, read with the arrow keys", async () => {
    const known = await parameter(base, "minimum_wage");
    const values = known.periods.reduce((sum, period) => sum + period.rows.length, 0);
    await visit(page, base, "/law/minimum_wage");
    assert.equal(await page.locator("svg.steps .mark").count(), values);
    await page.locator('svg.steps .mark[tabindex="0"]').focus();
    await page.keyboard.press("Home");
    const first = known.periods[0];
    includes(await textOf(page, ".spoken"), first.from.split("-").reverse().join("/"), first.rows[0].cells.is.shown.vi);
    await page.keyboard.press("ArrowRight");
    includes(await textOf(page, ".spoken"), known.periods[1].rows[0].cells.is.shown.vi);
  });
  await check("the lines stand in the order of their values, at their heights", async () => {
    const ends = await page.locator("svg.steps text.end").evaluateAll((all) => all.map((t) => [t.textContent, t.getBoundingClientRect().top]));
    assert.deepEqual(ends.map(([name]) => name.split(" ").slice(0, 2).join(" ")), ["Vùng I", "Vùng II", "Vùng III", "Vùng IV"]);
    for (let i = 1; i < ends.length; i++) assert.ok(ends[i][1] >= ends[i - 1][1] + 12, "labels lie over another");
  });
  await check("the table has every period with its citation, and the one of the day is marked", async () => {
    const known = await parameter(base, "minimum_wage");
    assert.equal(await page.locator(".history-table tbody tr").count(), known.periods.length);
    includes(await textOf(page, ".history-table"), ...known.periods.map((period) => period.basis.cites[0].vi));
    await visit(page, base, "/law/minimum_wage?on=2019-05-01");
    includes(await textOf(page, ".history-table tr.here"), "01/01/2019", "31/12/2019", "4.180.000 đồng");
  });
  await check("a day that does not exist is asked back, a real one changes the value", async () => {
    await visit(page, base, "/law/base_salary");
    const day = page.getByRole("group", { name: "Giá trị ở ngày" });
    await day.getByLabel("Ngày", { exact: true }).fill("31");
    await day.getByLabel("Tháng").fill("6");
    await page.getByRole("button", { name: "Xem", exact: true }).click();
    await page.getByText("Ngày này không có trong lịch").waitFor();
    await day.getByLabel("Ngày", { exact: true }).fill("30");
    await day.getByLabel("Năm").fill("2024");
    await page.getByRole("button", { name: "Xem", exact: true }).click();
    await page.waitForURL(/on=2024-06-30/);
    await page.locator(".headline").getByText("1.800.000 đồng").waitFor();
  });
  await check("a parameter leads to the calculators that use it", async () => {
    const known = await parameter(base, "contribution_rate");
    await visit(page, base, "/law/contribution_rate");
    for (const topic of known.used_by) await page.locator(`a[href^="/calc/${topic}"]`).first().waitFor();
    assert.ok(known.used_by.includes("contribution"));
  });
  await context.close();
}

async function tables(browser, base) {
  const { context, page } = await open(browser, base);
  await check("a table of the law is a table, its keys in words, and the period can be changed", async () => {
    const known = await parameter(base, "contribution_rate");
    await visit(page, base, "/law/contribution_rate");
    const now = known.periods.at(-1);
    assert.equal(await page.locator(".period-table tbody tr").count(), now.rows.length);
    includes(await textOf(page, ".period-table"), "Người lao động theo hợp đồng");
    await page.getByLabel("Giai đoạn").selectOption(known.periods[0].from);
    await page.waitForURL(new RegExp(`period=${known.periods[0].from}`));
    assert.equal(await page.locator(".period-table tbody tr").count(), known.periods[0].rows.length);
  });
  await check("on paper the page keeps its table and citations and loses its controls", async () => {
    await visit(page, base, "/law/minimum_wage");
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.getByRole("button", { name: "Xem", exact: true }).isVisible(), false);
    assert.ok(await page.locator(".history-table").isVisible());
    const wide = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    assert.ok(wide, "wider than the sheet");
  });
  await context.close();
}
