/** The collection officer's day: a statement, the receipt that names nobody, who is late, the notice, the books. */
import { join } from "node:path";
import { faults } from "./reach.mjs";
import { assert, check, folder, includes, open, out, settled, signIn, textOf, visit } from "./support.mjs";
import { writeFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";

const UNIT = "TM0001M";
const MONTH = "2024-03";

/** Through the interface, as the program of an office would. */
async function asked(context, base, me, method, path, data) {
  const answer = await context.request.fetch(`${base}/api/v1${path}`, { method, data, headers: { "X-CSRF-Token": me.csrf } });
  const body = await answer.text();
  assert.ok(answer.ok(), `${method} ${path}: ${answer.status()} ${body.slice(0, 300)}`);
  return JSON.parse(body);
}

async function prepared(browser, base) {
  const { context } = await open(browser, base);
  const me = await signIn(context, base, "data_steward");
  await asked(context, base, me, "POST", "/employers", {
    unit_code: UNIT,
    name: "Hợp tác xã Muối Bạch Đằng",
    kind: "cooperative",
    industry: "A",
    commune: "28756",
    address: "ấp 3",
    from: "2023-01-01",
    reason: "e2e",
  });
  await context.close();
}

const premiums = () => {
  const path = join(folder, "ngan-sach.csv");
  writeFileSync(path, "date,amount,reference,unit_code,transaction\n2024-03-28,1000,NSNN,NS-83,P1\n2024-03-28,5000,la,XX-83,P2\n");
  return path;
};

const statement = () => {
  const path = join(folder, "sao-ke.csv");
  writeFileSync(path, `date,amount,reference,transaction\n2024-03-28,1250000,NOP BHXH ${UNIT} T3,E1\n2024-03-29,500000,htx muoi bach dang nop BHXH,E2\n2024-03-29,x,sai,E3\n`);
  return path;
};

async function looks(page, base, name, path) {
  for (const width of [1366, 390, 320])
    for (const language of ["vi", "en"])
      await check(`${name}, ${language}, ${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await visit(page, base, `${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
        await page.screenshot({ path: join(out, `money-${name}-${language}-${width}.png`), fullPage: true });
        assert.deepEqual(await page.evaluate(faults), []);
        const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
        assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes[0].target}`), []);
      });
  await page.setViewportSize({ width: 1366, height: 900 });
  await page.evaluate(() => localStorage.clear());
}

export async function suite({ browser, base }) {
  await prepared(browser, base);
  const { context, page, strays, noise } = await open(browser, base, { as: "collection_officer" });
  await check("a statement is taken line by line", async () => {
    await visit(page, base, "/thu/chung-tu");
    await page.locator('input[type="file"]').setInputFiles(statement());
    await page.getByText("1 khoản thu có đơn vị, 1 chưa rõ").waitFor();
    includes(await textOf(page), "1.750.000 đồng", "dòng 4, cột số tiền");
  });
  await check("the same statement again changes nothing", async () => {
    await page.locator('input[type="file"]').setInputFiles(statement());
    await page.getByText("Sao kê này đã nhập trước đây").waitFor();
  });
  await check("what the budget pays is taken by payer and area", async () => {
    await page.getByLabel("Ngân sách, quỹ, nhà tài trợ, người tham gia").check();
    await page.locator('input[type="file"]').setInputFiles(premiums());
    await page.getByText("0 khoản đã ghi, 0 đã có từ trước; tổng 0 đồng.").waitFor();
    includes(await textOf(page), "dòng 2: Vượt số còn phải đóng 1.000 đồng.", "dòng 3: Không rõ ai đóng.");
    await page.screenshot({ path: join(out, "money-premiums.png"), fullPage: true });
  });
  await looks(page, base, "receipts", "/thu/chung-tu");
  await check("a receipt is no collector's where none holds cash", async () => {
    await visit(page, base, "/thu/chung-tu");
    await page.getByRole("button", { name: /^Xử lý/ }).click();
    await page.getByRole("button", { name: "Nhân viên thu đã nộp khoản này" }).click();
    await page.getByText("Không nhân viên thu nào của địa bàn đang giữ tiền.").waitFor();
    await page.getByRole("button", { name: "Thôi" }).click();
  });
  await check("a receipt that names nobody finds its employer by the words of its name", async () => {
    await visit(page, base, "/thu/chung-tu");
    await page.getByRole("button", { name: /^Xử lý/ }).click();
    await page.getByText("vì có:").waitFor();
    await page.screenshot({ path: join(out, "money-settle.png"), fullPage: true });
    await page.getByRole("button", { name: "Ghi cho đơn vị này" }).click();
    await page.getByText("Mọi khoản thu đều đã có đơn vị.").waitFor();
  });
  await check("what was paid ahead stands on the notice", async () => {
    await visit(page, base, `/don-vi/${UNIT}/thong-bao?month=${MONTH}`);
    includes(await textOf(page), "Hợp tác xã Muối Bạch Đằng", "1.750.000", "Còn phải nộp: 0 đồng", "Chưa cài đặt tài khoản chuyên thu");
  });
  await looks(page, base, "notice", `/don-vi/${UNIT}/thong-bao?month=${MONTH}`);
  await check("the notice is saved as a workbook", async () => {
    await visit(page, base, `/don-vi/${UNIT}/thong-bao?month=${MONTH}`);
    const saving = page.waitForEvent("download");
    await page.getByRole("link", { name: "Tải Excel" }).click();
    assert.equal((await saving).suggestedFilename(), `C12-TS-${UNIT}-${MONTH}.xlsx`);
  });
  await check("a debt is marked hard to collect on a document", async () => {
    await page.getByRole("button", { name: "Xếp nợ khó thu" }).click();
    await page.getByRole("button", { name: "Ghi", exact: true }).click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel("Số văn bản làm căn cứ").fill("12/BB-XM");
    await page.getByRole("button", { name: "Ghi", exact: true }).click();
    await page.getByText("12/BB-XM").waitFor();
  });
  await check("a suspension asks for all it needs, is refused with its conditions, recorded, and ended earlier", async () => {
    await page.getByRole("button", { name: "Ghi tạm dừng đóng" }).click();
    await page.getByRole("button", { name: "Ghi", exact: true }).click();
    const asked = ["Hãy ghi tháng đầu", "Hãy ghi số tháng", "Hãy ghi ngày nộp văn bản", "Hãy ghi số quyết định", "Hãy ghi ngày quyết định"];
    assert.deepEqual(await page.getByRole("alert").getByRole("link").allInnerTexts(), asked);
    const day = async (label, d, m, y) => {
      const group = page.getByRole("group", { name: label });
      for (const [name, value] of [["Ngày", d], ["Tháng", m], ["Năm", y]]) await group.getByLabel(name, { exact: true }).fill(value);
    };
    await page.getByLabel("Tháng đầu (tháng/năm, 08/2025)").fill("03/2024");
    await page.getByLabel("Số tháng").fill("2");
    await day("Ngày đơn vị nộp văn bản", "4", "3", "2024");
    await page.getByLabel("Số quyết định").fill("15/QĐ-SLĐ");
    await day("Ngày quyết định", "12", "3", "2024");
    await page.getByLabel("Lao động phải nghỉ, % số tham gia").fill("40,5");
    await page.getByRole("button", { name: "Ghi", exact: true }).click();
    await page.getByRole("alert").getByText("phải ít nhất 50%, đơn vị có 40.5%").waitFor();
    await page.getByLabel("Lao động phải nghỉ, % số tham gia").fill("62,5");
    await page.getByLabel("Số ngày dừng hoạt động").fill("31");
    await page.getByRole("button", { name: "Ghi", exact: true }).click();
    await page.getByText("03/2024 đến 04/2024").waitFor();
    await page.getByRole("button", { name: "Kết thúc sớm hoặc hủy" }).click();
    await page.getByLabel("Tháng cuối mới (tháng/năm); để trống là hủy").fill("03/2024");
    await page.getByLabel("Lý do").fill("đã hoạt động lại");
    await page.getByRole("button", { name: "Ghi", exact: true }).click();
    await page.getByText("03/2024 đến 03/2024").waitFor();
    await page.getByText("“đã hoạt động lại”").waitFor();
  });
  await check("who is late is listed, or that nobody is", async () => {
    await visit(page, base, "/thu/cham-dong?on=2024-05-31");
    includes(await textOf(page), "Không có đơn vị nào chậm đóng");
  });
  await looks(page, base, "arrears", "/thu/cham-dong?on=2024-05-31");
  await looks(page, base, "ledger", `/so-cai?period=${MONTH}`);
  await check("the books are proven", async () => {
    await visit(page, base, `/so-cai?period=${MONTH}`);
    includes(await textOf(page), "Đầu kỳ: nợ", "Cuối kỳ: có");
    const sums = await page.locator("tr.sum td.num").allInnerTexts();
    assert.deepEqual([sums[0], sums[2], sums[4]], [sums[1], sums[3], sums[5]], "both sides add up");
    await page.getByRole("button", { name: "Đối chiếu" }).click();
    await page.getByText(/^Khớp:/).waitFor();
  });
  await check("nothing left the host, and the console is quiet", () => assert.deepEqual([...strays, ...noise], []));
  await context.close();
  await closing(browser, base);
}

async function closing(browser, base) {
  const { context, page } = await open(browser, base, { as: "director" });
  await check("a period is closed with a reason, and opened again", async () => {
    await visit(page, base, `/so-cai?period=${MONTH}`);
    await page.getByRole("button", { name: "Khóa sổ" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel("Lý do").fill("hết tháng");
    await page.getByRole("button", { name: "Khóa sổ" }).click();
    await page.getByRole("dialog", { name: "Khóa sổ kỳ 03/2024?" }).getByRole("button", { name: "Khóa sổ" }).click();
    await page.getByRole("heading", { name: "Kỳ 03/2024 đã khóa sổ" }).waitFor();
    await page.getByRole("alert").waitFor({ state: "detached" });
    assert.equal(await page.getByLabel("Lý do").inputValue(), "");
    await page.getByLabel("Lý do").fill("khai bổ sung");
    await page.getByRole("button", { name: "Mở lại sổ" }).click();
    await page.getByRole("dialog", { name: "Mở lại sổ kỳ 03/2024?" }).getByRole("button", { name: "Mở lại sổ" }).click();
    await page.getByRole("heading", { name: "Kỳ 03/2024 đang mở" }).waitFor();
    await settled(page);
  });
  await context.close();
}
