/** The collector's day on a phone: whom to call, a household quoted, enrolled and paid for in under a minute. */
import { AxeBuilder } from "@axe-core/playwright";
import { join } from "node:path";
import { faults } from "./reach.mjs";
import { assert, check, includes, open, out, settled, signIn, textOf, visit, withLanguage } from "./support.mjs";

const COLLECTOR = "commune_collector";
const COMMUNE = "28756";
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const PHONE = { width: 390, height: 844 };

export async function suite({ browser, base }) {
  const household = await household_of_two(browser, base);
  const { context, page, noise, strays } = await open(browser, base, PHONE);
  await signIn(context, base, COLLECTOR, COMMUNE);
  await check("an empty day says so, and what would be on it", () => emptyDay(page, base));
  await check("a household: quote, confirm, receipt and cards, in under a minute", () => enrols(page, base, household));
  await check("who waits has a name; taking back asks why", () => waits(page, base, household));
  await household.newborn();
  await check("voluntary insurance: every problem, quote, confirm, receipt", () => voluntary(page, base, household));
  await check("a list of the voluntarily insured: refused line by line, mended, sent", () => lists(page, base, household));
  await check("the day shows what was done, and who is to call", () => afterwards(page, base, household));
  await check("a number is masked until it is pressed; the outcome takes two taps", () => calls(page));
  await check("both pages at every width, in both languages", () => looked(browser, base, household));
  await check("a role without the right sees no entry", () => wrongRole(browser, base));
  await check("no request left the host and the console stayed quiet", () => assert.deepEqual([strays, noise], [[], []]));
  await context.close();
}

/** Registered by the steward, and a household of one to look at; a newborn of another household has no card yet. */
async function household_of_two(browser, base) {
  const { context } = await open(browser, base);
  const { csrf } = await signIn(context, base, "data_steward");
  const send = async (path, data) => {
    const answer = await context.request.post(base + path, { data, headers: { "X-CSRF-Token": csrf } });
    assert.ok(answer.ok(), `${path}: ${await answer.text()}`);
    return answer.json();
  };
  const person = (name, birth_date, sex) =>
    send("/api/v1/people", { name, birth_date, sex, phone: "0912345678", commune: COMMUNE, residence: "permanent", from: "2023-01-01", reason: "Tờ khai" });
  const head = await person("Phạm Văn Thu", "1985", "male");
  const wife = await person("Trần Thị Hoa", "1987", "female");
  const made = await send("/api/v1/households", { head: head.id, commune: COMMUNE, address: "12 đường số 3", from: "2023-02-01", reason: "Sổ hộ khẩu" });
  await send(`/api/v1/households/${made.id}/members`, { person: wife.id, relation: "vợ", from: "2023-03-01", reason: "Tờ khai" });
  const alone = await person("Lê Thị Một", "1990", "female");
  const other = await send("/api/v1/households", { head: alone.id, commune: COMMUNE, address: "14 đường số 3", from: "2023-02-01", reason: "Sổ hộ khẩu" });
  await context.close();
  return { id: made.id, other: other.id, alone: alone.id, newborn: () => newborn(browser, base) };
}

async function newborn(browser, base) {
  const { context } = await open(browser, base);
  const { csrf } = await signIn(context, base, "data_steward");
  const born = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
  const answer = await context.request.post(`${base}/api/v1/people`, {
    data: { name: "Phạm Thị Bé", birth_date: born, sex: "female", phone: "0912345679", commune: COMMUNE, residence: "permanent", from: born, reason: "Giấy khai sinh" },
    headers: { "X-CSRF-Token": csrf },
  });
  assert.ok(answer.ok(), await answer.text());
  await context.close();
}

async function emptyDay(page, base) {
  await visit(page, base, "/thu/hom-nay");
  includes(await textOf(page), "Hôm nay không còn ai cần gọi", "Chưa được giao chỉ tiêu");
  await page.screenshot({ path: join(out, "collect-empty.png"), fullPage: true });
}

async function enrols(page, base, household) {
  const began = Date.now();
  await visit(page, base, `/dang-ky-ho/${household.id}`);
  includes(await textOf(page), "Phạm Văn Thu", "Trần Thị Hoa", "người thứ 2", "sau 30 ngày");
  await page.getByLabel("6 tháng").check();
  await settled(page);
  await page.getByLabel("12 tháng").check();
  await settled(page);
  await page.screenshot({ path: join(out, "collect-quote.png"), fullPage: true });
  await page.getByRole("button", { name: /Đăng ký, phải thu/ }).click();
  await page.getByRole("heading", { name: /đang chờ nộp tiền/ }).waitFor();
  await page.getByRole("button", { name: "Đã thu tiền" }).click();
  await page.getByRole("heading", { name: /Biên lai/ }).waitFor();
  assert.equal(await page.locator("main code").count(), 2);
  assert.ok(Date.now() - began < 60_000);
  await page.screenshot({ path: join(out, "collect-receipt.png"), fullPage: true });
}

async function waits(page, base, { other }) {
  await visit(page, base, `/dang-ky-ho/${other}`);
  await page.getByRole("button", { name: /Đăng ký, phải thu/ }).click();
  await page.getByRole("heading", { name: /đang chờ nộp tiền/ }).waitFor();
  await visit(page, base, "/thu/hom-nay");
  includes(await textOf(page), "Chờ nộp tiền (1)", "Lê Thị Một", `Hộ số ${other}`, "Đăng ký số");
  await page.getByRole("button", { name: "Hủy", exact: true }).click();
  await page.getByLabel("Lý do hủy").fill("");
  await page.getByRole("button", { name: /Hủy đăng ký số/ }).click();
  await page.locator(".error-summary").waitFor();
  await page.getByLabel("Lý do hủy").fill("Hộ xin nộp tháng sau");
  await page.screenshot({ path: join(out, "collect-waiting.png"), fullPage: true });
  await page.getByRole("button", { name: /Hủy đăng ký số/ }).click();
  await page.getByText("Chờ nộp tiền (1)").waitFor({ state: "detached" });
}

async function voluntary(page, base, { alone }) {
  await visit(page, base, `/dang-ky-tu-nguyen/${alone}`);
  includes(await textOf(page), "Lê Thị Một");
  await page.getByLabel("Phương thức đóng").selectOption("years_ahead");
  await page.getByLabel(/Số năm/).fill("");
  await page.getByLabel(/Thu nhập chọn đóng/).fill("");
  await page.getByRole("button", { name: "Tính mức đóng" }).click();
  assert.equal(await page.locator(".error-summary").getByRole("link").count(), 2);
  await page.getByLabel("Phương thức đóng").selectOption("every_3_months");
  await page.getByLabel(/Thu nhập chọn đóng/).fill("1.000");
  await page.getByRole("button", { name: "Tính mức đóng" }).click();
  await page.locator(".error-summary").waitFor();
  await page.getByLabel(/Thu nhập chọn đóng/).fill("2.000.000");
  await page.getByRole("button", { name: "Tính mức đóng" }).click();
  await page.getByRole("heading", { name: "Mức đóng" }).waitFor();
  await page.screenshot({ path: join(out, "collect-voluntary.png"), fullPage: true });
  await page.getByRole("button", { name: /Đăng ký, phải thu/ }).click();
  await page.getByRole("heading", { name: /đang chờ nộp tiền/ }).waitFor();
  await visit(page, base, `/dang-ky-tu-nguyen/${alone}`);
  await page.getByRole("heading", { name: /đang chờ nộp tiền/ }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Tính mức đóng" }).count(), 0, "who waits is not asked again");
  await page.getByRole("button", { name: "Đã thu tiền" }).click();
  await page.getByRole("heading", { name: /Biên lai/ }).waitFor();
}

async function lists(page, base, { alone }) {
  await visit(page, base, "/don-vi");
  await page.getByRole("link", { name: /Lập danh sách D03-TS/ }).click();
  await page.getByLabel("D05-TS: người tham gia BHXH tự nguyện").check();
  await page.getByRole("button", { name: "Thêm người", exact: true }).click();
  await page.getByLabel("Mã số BHXH, dòng 1").fill(alone);
  await page.getByLabel("Họ và tên, dòng 1").fill("Lê Thị Hai");
  await page.getByLabel("Mức thu nhập, dòng 1").fill("hai triệu");
  await page.getByLabel("Số tháng, dòng 1").fill("3");
  await page.getByLabel("Từ tháng, dòng 1").fill("11/2030");
  await page.getByRole("button", { name: "Lưu và kiểm tra" }).click();
  await page.locator("#line-0-income-why").waitFor();
  includes(await textOf(page, "#line-0-name-why"), "không khớp");
  await page.screenshot({ path: join(out, "collect-list.png"), fullPage: true });
  await page.getByLabel("Họ và tên, dòng 1").fill("Lê Thị Một");
  await page.getByLabel("Mức thu nhập, dòng 1").fill("2.000.000");
  await page.getByRole("button", { name: "Lưu và kiểm tra" }).click();
  await page.getByRole("button", { name: "Gửi cơ quan BHXH" }).click();
  await page.getByText(/^Đã gửi/).waitFor();
}

async function afterwards(page, base, household) {
  await visit(page, base, `/dang-ky-ho/${household.id}`);
  includes(await textOf(page), "Không còn ai trong hộ cần tham gia", "Mở hồ sơ hộ");
  await visit(page, base, "/thu/hom-nay");
  const text = await textOf(page);
  assert.match(text, /Người tham gia tháng này 3/);
  const { working_day } = await (await page.request.get(`${base}/api/v1/meta`)).json();
  assert.equal(new URL(page.url()).searchParams.get("on"), working_day);
  includes(text, "Trẻ mới sinh chưa có thẻ (1)");
}

async function calls(page) {
  await page.getByRole("button", { name: /Xem số •+679/ }).click();
  await page.getByRole("link", { name: "0912345679" }).waitFor();
  await page.screenshot({ path: join(out, "collect-calls.png"), fullPage: true });
  await page.getByRole("button", { name: "Ghi kết quả" }).click();
  await page.getByRole("button", { name: "Đã chuyển đi" }).click();
  await page.getByText("Hôm nay không còn ai cần gọi").waitFor();
}

async function looked(browser, base, household) {
  for (const width of [320, 390, 1366])
    for (const language of ["vi", "en"]) {
      const { context, page, noise } = await open(browser, base, { width, height: 844 });
      await signIn(context, base, COLLECTOR, COMMUNE);
      for (const [name, path] of [
        ["day", "/thu/hom-nay"],
        ["enrol", `/dang-ky-ho/${household.other}`],
        ["enrolled", `/dang-ky-ho/${household.id}`],
        ["voluntary", `/dang-ky-tu-nguyen/${household.alone}`],
        ["lists", "/lap-danh-sach?to_khai=1"],
        ["new-list", "/lap-danh-sach?form=D05-TS"],
      ]) {
        await visit(page, base, withLanguage(path, language));
        await page.screenshot({ path: join(out, `collect-${name}-${width}-${language}.png`), fullPage: true });
        assert.deepEqual(await page.evaluate(faults), [], `${name} ${width} ${language}`);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`), [], `${name} ${width} ${language}`);
      }
      assert.deepEqual(noise, []);
      await context.close();
    }
}

async function wrongRole(browser, base) {
  const { context, page } = await open(browser, base, { as: "director" });
  await visit(page, base, "/thu/hom-nay");
  assert.equal(await page.getByRole("link", { name: "Thu hôm nay" }).count(), 0);
  await context.close();
}
