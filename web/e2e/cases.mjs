/** From arrears to a fine that a second person approved: the officer, the inspector and the director at work. */
import { assert, check, includes, open, out, settled, startServer, textOf, visit } from "./support.mjs";

const ON = "2023-07-10";
const LIST = `/cham-dong/ho-so?on=${ON}`;
const WIDTHS = [1366, 390, 320];

/** A small province whose employers owe four months and have paid nothing. */
function prepare(run) {
  run("synth", "--area", "Bến Tre", "--year", "2023", "--scale", "1/500");
  for (const month of ["2023-01", "2023-02", "2023-03"]) run("dues", "run", "--month", month);
}

async function noSideways(page, what) {
  const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(wide <= seen, `${what} is ${wide} px wide on ${seen}`);
}

async function shots(page, base, path, name) {
  for (const lang of ["vi", "en"])
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await visit(page, base, `${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
      await page.screenshot({ path: `${out}/${name}-${width}-${lang}.png`, fullPage: true });
      await noSideways(page, `${name} ${lang}`);
    }
  await page.setViewportSize({ width: 1366, height: 900 });
  await page.evaluate(() => localStorage.clear());
}

export async function suite({ browser }) {
  const { base, stop } = await startServer(process.env.ANSINH_BIN, { name: "cases", prepare });
  const officer = await open(browser, base, { as: "collection_officer" });
  const { page } = officer;
  let number = "";
  await check("the officer opens cases of all late units", async () => {
    await visit(page, base, LIST);
    includes(await textOf(page), "Không có hồ sơ nào như vậy vào ngày 10/07/2023");
    await page.getByRole("button", { name: "Lập hồ sơ" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Lập hồ sơ" }).click();
    await page.getByText(/Đã lập \d/).waitFor();
    await page.getByRole("button", { name: "Xong" }).click();
    await page.locator("tr[data-case]").first().waitFor();
    number = (await page.locator("tr[data-case]").first().getAttribute("data-case")) ?? "";
    includes(await textOf(page, "tr[data-case]"), "Mới lập", "Đôn đốc lần 1");
  });
  await check("the list's sums are those of the arrears", async () => {
    const cases = await (await officer.context.request.get(`${base}/api/v1/cases?on=${ON}`)).json();
    const list = await (await officer.context.request.get(`${base}/api/v1/committee-list?area=83&on=${ON}`)).json();
    assert.equal(cases.owed, list.sum.late);
    assert.equal(cases.cases.length, list.sum.units);
  });
  await check("letters are previewed and recorded once", async () => {
    await page.getByRole("button", { name: "Văn bản đôn đốc hàng loạt" }).click();
    await page.getByRole("button", { name: "Xem trước" }).click();
    await page.getByText(/văn bản sẽ gửi/).waitFor();
    await page.screenshot({ path: `${out}/cases-letters.png` });
    await page.getByRole("button", { name: /Ghi là đã gửi/ }).click();
    await page.getByText(/0 không ghi được/).waitFor();
    await page.getByRole("button", { name: "Đóng" }).first().click();
  });
  await check("a commitment is recorded, with every problem at once", async () => {
    await visit(page, base, `/cham-dong/ho-so/${number}?on=${ON}`);
    await page.getByLabel("Bước", { exact: true }).selectOption("commitment");
    await page.getByRole("button", { name: "Ghi bước này" }).click();
    await page.locator(".error-summary").waitFor();
    includes(await textOf(page, ".error-summary"), "Chưa ghi số văn bản", "Lộ trình cần ít nhất một kỳ");
    await page.getByLabel("Số văn bản, biên bản, quyết định").fill("12/CK");
    for (const [label, text] of [["Ngày", "11"], ["Tháng", "7"], ["Năm", "2023"]])
      await page.locator("fieldset", { hasText: "Ngày thực hiện" }).getByLabel(label, { exact: true }).fill(text);
    await page.getByLabel(/^Lộ trình/).fill("31/07/2023 1.000.000");
    await page.getByRole("button", { name: "Ghi bước này" }).click();
    await page.locator('li[data-step="commitment"]').waitFor();
    includes(await textOf(page), "Đã cam kết", "1.000.000", "chưa đến hạn");
  });
  const write = async (who, body) => {
    const me = await (await who.context.request.get(`${base}/api/v1/session`)).json();
    const answer = await who.context.request.post(`${base}/api/v1/cases/${number}/steps`, {
      data: body,
      headers: { "X-CSRF-Token": me.csrf },
    });
    assert.equal(answer.status(), 201, await answer.text());
    return answer.json();
  };
  const inspector = await open(browser, base, { as: "inspector" });
  await check("the inspector proposes a fine in its range", async () => {
    await write(officer, { kind: "hand_over", on: "2023-08-01", document: "13/BHXH" });
    await write(inspector, { kind: "inspection_decision", on: "2023-08-10", document: "14/QĐ" });
    await write(inspector, {
      kind: "inspection_record", on: "2023-08-20", document: "15/BB", people: 5, unregistered: 1, amount: 0, from: "2023-01", to: "2023-06",
    });
    await visit(inspector.page, base, `/cham-dong/ho-so/${number}?on=2023-09-01`);
    await inspector.page.getByLabel("Bước", { exact: true }).selectOption("penalty");
    await inspector.page.getByLabel("Số văn bản, biên bản, quyết định").fill("16/QĐ");
    await inspector.page.getByLabel("Mức phạt (đồng)").fill("1");
    await inspector.page.getByRole("button", { name: "Đề xuất" }).click();
    await inspector.page.locator(".error-summary").waitFor();
    const text = await textOf(inspector.page, ".error-summary");
    includes(text, "Mức phạt phải từ", "12%", "tổ chức: × 2");
    const least = /Mức phạt phải từ ([\d.]+)/.exec(text)[1];
    await inspector.page.getByLabel("Mức phạt (đồng)").fill(least);
    await inspector.page.getByRole("button", { name: "Đề xuất" }).click();
    await inspector.page.locator('li[data-step="penalty"]').waitFor();
    includes(await textOf(inspector.page, 'li[data-step="penalty"]'), "chờ người thứ hai quyết định");
    assert.equal(await inspector.page.getByRole("button", { name: "Duyệt", exact: true }).count(), 0);
  });
  await check("the director approves it", async () => {
    const director = await open(browser, base, { as: "director" });
    await visit(director.page, base, `/cham-dong/ho-so/${number}`);
    await director.page.getByRole("button", { name: "Duyệt", exact: true }).click();
    await director.page.getByText("Đã xử phạt").first().waitFor();
    await settled(director.page);
    await shots(director.page, base, `/cham-dong/ho-so/${number}?on=2023-09-01`, "case");
    await director.context.close();
  });
  await check("the lists fit every width in both languages", async () => {
    await shots(page, base, LIST, "cases");
    await shots(inspector.page, base, `${LIST}&view=candidates`, "candidates");
    await shots(inspector.page, base, `${LIST}&view=recovered`, "recovered");
  });
  await check("candidates come with their reasons", async () => {
    await visit(inspector.page, base, `${LIST}&view=candidates`);
    includes(await textOf(inspector.page, "tr[data-candidate]"), "chậm đóng", "(+");
  });
  await check("letter and list are A4 pages, and nothing was noisy", async () => {
    for (const path of [`/api/v1/cases/${number}/letter?on=${ON}`, `/api/v1/committee-list/html?area=83&on=${ON}`]) {
      const html = await (await officer.context.request.get(base + path)).text();
      const sheet = await browser.newPage();
      await sheet.setContent(html);
      includes(await sheet.innerText("body"), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Bến Tre, ngày 10 tháng 7 năm 2023", "Nơi nhận:", "GIÁM ĐỐC");
      await sheet.emulateMedia({ media: "print" });
      await sheet.setViewportSize({ width: 624, height: 900 });
      const tops = await sheet.locator(".head > div").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      assert.equal(tops[0], tops[1], "the two sides of the heading stand side by side on paper");
      await sheet.pdf({ path: `${out}/${path.includes("letter") ? "letter" : "committee"}.pdf`, preferCSSPageSize: true });
      await sheet.screenshot({ path: `${out}/${path.includes("letter") ? "letter" : "committee"}.png`, fullPage: true });
      await sheet.close();
    }
    for (const who of [officer, inspector]) assert.deepEqual([who.noise, who.strays], [[], []]);
  });
  await check("the letter is seen in the page before it is printed", async () => {
    await visit(page, base, `/cham-dong/ho-so/${number}?on=2023-09-01`);
    await page.getByText("Xem trước văn bản đôn đốc").click();
    await page.locator("article.letter").getByText("Kính gửi:").waitFor();
    includes(await textOf(page, "article.letter"), "nội dung chuyển khoản", "Nơi nhận:");
    await page.screenshot({ path: `${out}/case-letter.png`, fullPage: true });
    assert.deepEqual(officer.noise, []);
  });
  await check("without a day the pages open on the last that has data, and say which", async () => {
    const { working_day } = await (await officer.context.request.get(`${base}/api/v1/meta`)).json();
    for (const path of ["/cham-dong/ho-so", "/thu/cham-dong", `/cham-dong/ho-so/${number}`]) {
      await visit(page, base, path);
      assert.equal(new URL(page.url()).searchParams.get("on"), working_day, path);
      assert.equal(await page.locator("#on").inputValue(), String(Number(working_day.slice(8))), path);
    }
    await visit(page, base, LIST);
    includes(await textOf(page, ".on-day"), "Ngày có số liệu mới nhất");
  });
  await check("whoever has no right does not see cases", async () => {
    const other = await open(browser, base, { as: "claims_assessor" });
    await visit(other.page, base, LIST);
    includes(await textOf(other.page), "Vai trò của bạn không có quyền này");
    await other.context.close();
  });
  await officer.context.close();
  await inspector.context.close();
  stop();
}
