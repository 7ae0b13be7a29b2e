/** What leaves the application: PDF, Excel, Word, CSV, opened again by other programmes (web gate 6). */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, check, folder, includes, open, visit } from "./support.mjs";

const run = (name, ...args) => execFileSync(name, args, { encoding: "utf8", maxBuffer: 1 << 26 });
const REPORT = "/bao-cao?area=83&as_of=2023-12-15";

async function printed(page, name) {
  const path = join(folder, `${name}.pdf`);
  const bytes = await page.pdf({ path, tagged: true, preferCSSPageSize: true, printBackground: true });
  return { path, bytes: bytes.length, text: run("pdftotext", "-layout", path, "-").replace(/[ \t]+/g, " ") };
}

/**
 * Every letter is embedded and can be read back as text. A variable font goes into a PDF as outlines without a
 * name (Type 3); any font with another name than ours has stepped in for a missing sign.
 */
function holdFonts(path) {
  for (const line of run("pdffonts", path).trim().split("\n").slice(2)) {
    assert.match(line, /^(\[none\] +Type 3|\w+\+Inter)/);
    assert.match(line, / yes (yes|no ) yes +\d+ +0$/);
  }
}

const pagesOf = (path) => Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", path))[1]);

/** Text of one file inside a zip. */
const inside = (path, name) => run("unzip", "-p", path, name);

export async function suite({ browser, base }) {
  const { context, page } = await open(browser, base);
  await pdf(page, base);
  await word(page, base);
  await excel(base);
  await csv(page, base);
  await context.close();
}

async function pdf(page, base) {
  for (const [language, expected] of [
    ["vi", ["111.276", "93,73%", "+1.733 (+1,58%)", "1.193.467", "GIÁM ĐỐC", "BHXH"]],
    ["en", ["111,276", "93.73%", "+1,733 (+1.58%)", "DIRECTOR"]],
  ]) {
    await check(`the report as PDF (${language}): all there, tagged, our type, numbered`, async () => {
      await visit(page, base, `${REPORT}&lang=${language}`);
      const { path, bytes, text } = await printed(page, `report-${language}`);
      includes(text, ...expected, `1/${pagesOf(path)}`);
      assert.ok(pagesOf(path) <= 6, `${pagesOf(path)} pages`);
      assert.ok(bytes <= 500_000, `${bytes} bytes`);
      assert.match(run("pdfinfo", path), /Tagged:\s+yes/);
      assert.match(run("pdfinfo", path), /Page size:\s+59[45].* x 84[12]/);
      holdFonts(path);
    });
  }
  await page.evaluate(() => localStorage.clear());
  await check("the overview as PDF: all 63 names, 63/63 rows, the head on every page", async () => {
    await visit(page, base, "/tong-quan?indicator=hi_participants&measure=plan_percent&map=63&as_of=2023-12-15");
    const { path, text } = await printed(page, "overview");
    const { areas } = await (await fetch(`${base}/api/v1/areas?level=province&on=2023-12-15`)).json();
    assert.equal(areas.length, 63);
    includes(text, ...areas.map((area) => area.name.vi), "63/63");
    assert.ok(pagesOf(path) <= 6, `${pagesOf(path)} pages`);
    holdFonts(path);
    const heads = text.split("\f").filter((sheet) => /Hạng\s+Địa bàn/.test(sheet)).length;
    assert.ok(heads >= 2, `the table's head is on ${heads} pages`);
  });
  await check("nothing is drawn outside the margins", async () => {
    const boxes = run("pdftotext", "-bbox", join(folder, "report-vi.pdf"), "-");
    const [, width] = /<page width="([\d.]+)"/.exec(boxes);
    for (const [, left, right] of boxes.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"/g)) {
      assert.ok(Number(left) >= 50 && Number(right) <= Number(width) - 36, `a word from ${left} to ${right} of ${width}`);
    }
  });
}

async function word(page, base) {
  for (const [language, button, expected] of [
    ["vi", "Tải Word", ["BẢO HIỂM XÃ HỘI VIỆT NAM", "111.276", "93,73%", "+1.733 (+1,58%)", "Bến Tre, ngày 15 tháng 12 năm 2023"]],
    ["en", "Download Word", ["VIETNAM SOCIAL SECURITY", "111,276", "93.73%"]],
  ]) {
    await check(`the report as Word (${language}): A4, left margin 30 mm, Times New Roman 13`, async () => {
      await visit(page, base, `${REPORT}&lang=${language}`);
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: button }).click();
      const file = await download;
      assert.equal(file.suggestedFilename(), "bao-cao-ben-tre-2023-12-15.docx");
      const path = join(folder, `report-${language}.docx`);
      await file.saveAs(path);
      const body = inside(path, "word/document.xml");
      includes(body.replace(/<[^>]+>/g, ""), ...expected);
      assert.match(body, /<w:pgSz w:w="11906" w:h="16838"/);
      assert.match(body, /<w:pgMar [^>]*w:left="1700"/);
      assert.match(body, /<w:tblHeader/);
      const styles = inside(path, "word/styles.xml");
      assert.match(styles, /Times New Roman/);
      assert.match(styles, /<w:sz w:val="26"/);
    });
  }
  await page.evaluate(() => localStorage.clear());
}

async function excel(base) {
  await check("the report as Excel: formulas, and a sheet of sources", async () => {
    const answer = await fetch(`${base}/api/v1/reports/working-session.xlsx?area=83&as_of=2023-12-15&lang=vi`);
    assert.equal(answer.status, 200);
    const path = join(folder, "report.xlsx");
    writeFileSync(path, Buffer.from(await answer.arrayBuffer()));
    includes(inside(path, "xl/workbook.xml"), "Nguồn");
    const sheet = inside(path, "xl/worksheets/sheet1.xml");
    assert.match(sheet, /<f>/);
    includes(sheet, "111276", "1193467");
  });
}

async function csv(page, base) {
  await check("the overview as CSV: every row, read by Excel as UTF-8", async () => {
    await visit(page, base, "/tong-quan?indicator=hi_participants&measure=plan_percent&map=63&as_of=2023-12-15");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải CSV" }).last().click();
    const text = readFileSync(await (await download).path(), "utf8");
    assert.ok(text.startsWith("\uFEFF"));
    assert.equal(text.trim().split("\r\n").length, 64);
    includes(text, "Bến Tre");
  });
}
