/** Records of people: found, read as far as one may, changed with a reason, merged and taken apart again. */
import { AxeBuilder } from "@axe-core/playwright";
import { join } from "node:path";
import { faults } from "./reach.mjs";
import { assert, check, includes, open, out, PASSWORD, settled, signIn, textOf, visit, withLanguage } from "./support.mjs";

const STEWARD = "data_steward";
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const REASON = "Theo giấy khai sinh số 45/2019";

/** Two records of one woman, who is written in two ways. */
const TUYET = { name: "Nguyễn Thị Bạch Tuyết", birth_date: "12/05/1985", sex: "female", phone: "0912345678" };
const TWIN = { ...TUYET, name: "Nguyễn Thị Bạch Tiết", phone: "0912345679" };

export async function suite({ browser, base }) {
  const { context, page, noise, strays } = await open(browser, base);
  const steward = (await signIn(context, base, STEWARD)).user.name;
  await context.clearCookies();
  await check("a page of records asks for a sign-in, in place", () => signInForm(page, base, steward));
  const people = { by: steward };
  await check("a new person gets a number, their commune found by typing", () => register(page, base, people));
  if (!people.kept) return context.close();
  await check("the same person a second time, for the merge", () => registerTwin(page, people));
  await check("found without diacritics, in any order, with a birth year", () => search(page, base, people));
  await check("what is looked for is in no address and in no storage", () => traceless(page));
  await check("masked until a reason is given; the look is on the record", () => masks(browser, page, base, people));
  await check("a change shows every problem at once, then is saved with its reason", () => correct(page, base, people));
  await check("the record on another day, and as it was known then", () => past(page, base, people));
  await check("a session that ends mid-form: signed in again over the page, nothing typed is lost", () => renewed(context, page, base, people));
  await check("two records side by side, merged with keys alone, and undone", () => merge(page, base, people));
  await check("keys alone: Ctrl K, a name, Enter, the record", () => keys(page, base, people));
  await check("every page at every width, in both languages", () => looked(browser, base, people));
  await check("a role without the right sees no entry and no page", () => wrongRole(browser, base, people));
  await check("signing out takes what was shown with it", () => signedOut(page));
  await check("no request left the host and the console stayed quiet", () => assert.deepEqual([strays, noise], [[], []]));
  await context.close();
}

async function signInForm(page, base, steward) {
  await visit(page, base, "/tim-ho-so");
  includes(await textOf(page), "Đăng nhập", "chỉ dành cho người đã đăng nhập");
  await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
  assert.equal(await page.locator(".error-summary").getByRole("link").count(), 2);
  await page.getByLabel("Tên đăng nhập").fill(steward);
  await page.locator("#sign-in-password").fill("không phải mật khẩu này");
  await page.keyboard.press("Enter");
  await page.locator(".error-summary").getByRole("link").first().waitFor();
  assert.equal(await page.getByLabel("Tên đăng nhập").inputValue(), steward);
  await page.locator("#sign-in-password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.locator("#find").waitFor();
}

async function fill(page, form, person) {
  for (const [name, value] of Object.entries(person)) {
    const field = page.locator(`#${form}-${name}`);
    if (name === "sex") await field.selectOption(value);
    else await field.fill(value);
  }
  // The day picks the map: this commune is one of Ba Tri District, which ended in 2025.
  const from = page.getByRole("group", { name: "Kể từ ngày" });
  await page.locator(`#${form}-from`).fill("1");
  await from.getByLabel("Tháng").fill("1");
  await from.getByLabel("Năm").fill("2024");
  await page.locator(`#${form}-commune`).fill("an thuy");
  const options = page.locator('.pick [role="option"]');
  const wanted = options.filter({ hasText: "Xã An Thủy, Ba Tri" });
  await wanted.waitFor();
  while ((await wanted.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator(`#${form}-residence`).selectOption("permanent");
  await page.locator(`#${form}-reason`).fill(REASON);
}

const numberOf = (page) => /\/nguoi\/(\d{10})/.exec(page.url())[1];

async function register(page, base, people) {
  await visit(page, base, "/dang-ky");
  await page.getByRole("main").getByRole("button", { name: "Đăng ký" }).click();
  assert.ok((await page.locator(".error-summary").getByRole("link").count()) >= 5, "all that must be said is asked for at once");
  await fill(page, "register", TUYET);
  await page.getByRole("main").getByRole("button", { name: "Đăng ký" }).click();
  await page.waitForURL(/\/nguoi\/\d{10}/);
  await settled(page);
  includes(await textOf(page), TUYET.name, "Xã An Thủy");
  people.kept = numberOf(page);
}

async function registerTwin(page, people) {
  await page.goto(new URL("/dang-ky", page.url()).href);
  await settled(page);
  await fill(page, "register", TWIN);
  await page.getByRole("main").getByRole("button", { name: "Đăng ký" }).click();
  await page.waitForURL((url) => /\/nguoi\/\d{10}/.test(url.pathname) && !url.pathname.includes(people.kept));
  people.gone = numberOf(page);
}

async function search(page, base, { kept, gone }) {
  await visit(page, base, "/tim-ho-so");
  const hits = page.locator("ol.hits li");
  for (const typed of ["Nguyễn Thị Bạch Tuyết", "nguyen thi bach tuyet", "tuyet nguyen thi bach", "nguyen thi bach tuyet 1985", kept]) {
    await page.locator("#find").fill(typed);
    await hits.filter({ hasText: kept }).first().waitFor();
  }
  assert.equal(await hits.filter({ hasText: gone }).count(), 0, "a number finds one person");
  await page.locator("#find").fill("khong ai ten nhu vay ca");
  await page.getByText("Không có hồ sơ nào khớp").first().waitFor();
}

async function traceless(page) {
  assert.doesNotMatch(page.url(), /khong|q=/);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state]));
  assert.doesNotMatch(kept, /khong|nguyen|Nguyễn/i);
}

async function masks(browser, page, base, { kept, by }) {
  await visit(page, base, `/nguoi/${kept}`);
  const text = await textOf(page);
  includes(text, "1985", "•");
  assert.doesNotMatch(text, /12\/05\/1985|0912345678/);
  await page.getByRole("button", { name: "Xem đầy đủ thông tin bị che" }).click();
  const box = page.getByRole("dialog", { name: "Vì sao cần xem?" });
  await box.getByRole("button", { name: "Xem", exact: true }).click();
  await box.locator(".error-summary").waitFor();
  await box.getByLabel("Lý do").fill("Đối chiếu hồ sơ thai sản");
  await page.keyboard.press("Enter");
  await page.getByText("0912345678").waitFor();
  includes(await textOf(page), "12/05/1985");
  await page.getByRole("button", { name: "Che lại" }).click();
  assert.doesNotMatch(await textOf(page), /0912345678/);
  const auditor = await open(browser, base, { as: "auditor" });
  const looks = await auditor.context.request.get(`${base}/api/v1/people/${kept}/looks`);
  includes(await looks.text(), "Đối chiếu hồ sơ thai sản", by, "person.unmask");
  await auditor.context.close();
}

async function correct(page, base, { kept }) {
  await visit(page, base, `/nguoi/${kept}`);
  await page.getByRole("button", { name: "Sửa hồ sơ" }).click();
  await page.getByRole("button", { name: "Ghi vào hồ sơ" }).click();
  const summary = page.locator(".error-summary");
  assert.equal(await summary.getByRole("link").count(), 2, "nothing changed, and no reason");
  await page.locator("#correct-citizen_id").fill("12345");
  await page.locator("#correct-phone").fill("12");
  await page.locator("#correct-reason").fill(REASON);
  await page.getByRole("button", { name: "Ghi vào hồ sơ" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".error-summary a[href='#correct-citizen_id'], .error-summary a[href='#correct-phone']").length === 2);
  assert.equal(await page.locator("#correct-citizen_id").inputValue(), "12345");
  await page.locator("#correct-citizen_id").fill("");
  await page.locator("#correct-phone").fill("");
  await page.locator("#correct-hamlet").fill("Ấp An Lợi");
  await page.getByRole("button", { name: "Ghi vào hồ sơ" }).click();
  await page.getByText("Bản trước vẫn còn trong lịch sử hồ sơ").waitFor();
  await settled(page);
  includes(await textOf(page, ".pairs.record"), "Ấp An Lợi");
}

async function past(page, base, { kept, by }) {
  await visit(page, base, `/nguoi/${kept}`);
  includes(await textOf(page, ".timeline"), "ghi sai, đã đính chính", REASON, by);
  await page.locator(".asof summary").click();
  await page.locator("#asof-on").fill("30");
  const on = page.getByRole("group", { name: "Điều đúng vào ngày" });
  await on.getByLabel("Tháng").fill("2");
  await on.getByLabel("Năm").fill("2024");
  await page.locator(".asof").getByRole("button", { name: "Xem" }).click();
  await page.locator(".asof .field-error").waitFor();
  await page.locator("#asof-on").fill("28");
  await page.locator(".asof").getByRole("button", { name: "Xem" }).click();
  await page.getByText("Đang xem hồ sơ như ngày 28/02/2024").waitFor();
  await settled(page);
  assert.equal(await page.getByRole("button", { name: "Sửa hồ sơ" }).count(), 0, "the past is not changed");
  await page.getByRole("button", { name: "Về hiện tại" }).click();
  await page.getByRole("button", { name: "Sửa hồ sơ" }).waitFor();
}

async function renewed(context, page, base, { kept }) {
  await visit(page, base, `/nguoi/${kept}`);
  await page.getByRole("button", { name: "Chuyển nơi ở" }).click();
  await page.locator("#move-hamlet").fill("Ấp An Bình");
  await page.locator("#move-from").fill("1");
  const from = page.getByRole("group", { name: "Kể từ ngày" });
  await from.getByLabel("Tháng").fill("6");
  await from.getByLabel("Năm").fill("2024");
  await page.locator("#move-reason").fill("Đơn của người tham gia");
  await context.clearCookies();
  await page.getByRole("button", { name: "Ghi vào hồ sơ" }).click();
  const box = page.getByRole("dialog", { name: "Phiên làm việc đã hết" });
  await box.waitFor();
  await box.locator("#sign-in-password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByText("Bản trước vẫn còn trong lịch sử hồ sơ").waitFor();
  await settled(page);
  includes(await textOf(page, ".pairs.record"), "Ấp An Bình");
}

async function press(page, wanted, key = "Tab") {
  for (let i = 0; i < 120; i++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  assert.fail("not reached with keys");
}

async function merge(page, base, { kept, gone }) {
  await visit(page, base, `/trung-lap/${kept}/${gone}`);
  const numbers = page.getByRole("group", { name: "Giữ mã số nào?" });
  await press(page, numbers.locator("input:checked"));
  if (!(await numbers.getByLabel(kept).isChecked())) await page.keyboard.press("ArrowLeft");
  assert.ok(await numbers.getByLabel(kept).isChecked());
  const phone = page.getByRole("group", { name: /^Điện thoại/ }).locator("input");
  await press(page, phone.first());
  await page.keyboard.press("ArrowRight");
  assert.ok(await phone.nth(1).isChecked());
  await press(page, page.locator("#merge-reason"));
  await page.keyboard.type("Đã xem giấy tờ gốc");
  await press(page, page.getByRole("button", { name: "Gộp thành một hồ sơ" }));
  await page.keyboard.press("Enter");
  await page.getByText(`Đã gộp ${gone} vào ${kept}`).waitFor();
  await press(page, page.getByRole("button", { name: /^Hoàn lại việc gộp/ }));
  await page.keyboard.press("Enter");
  await page.keyboard.type("Hai người khác nhau");
  await page.keyboard.press("Enter");
  await page.getByText("hai hồ sơ trở về như trước khi gộp").waitFor();
  await visit(page, base, `/nguoi/${gone}`);
  includes(await textOf(page), TWIN.name, gone);
}

async function keys(page, base, { kept }) {
  await visit(page, base, "/bao-cao?area=83&as_of=2023-12-15");
  await page.keyboard.press("Control+k");
  await page.locator("dialog.finder input").waitFor();
  await page.keyboard.type("nguyen thi bach tuyet 1985");
  await page.locator('#hits [role="option"]').filter({ hasText: kept }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`/nguoi/${kept}`));
  await settled(page);
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)), "the focus is on the page");
}

async function looked(browser, base, { kept, gone }) {
  const pages = { find: "/tim-ho-so", person: `/nguoi/${kept}`, "person before": `/nguoi/${kept}?on=2024-02-28`, register: "/dang-ky", "register an employer": "/dang-ky-don-vi", "register a facility": "/dang-ky-co-so-y-te", merges: "/trung-lap", merge: `/trung-lap/${kept}/${gone}`, account: "/tai-khoan" };
  const wrong = [];
  const { context, page } = await open(browser, base, { as: STEWARD });
  for (const width of [320, 390, 1366]) {
    await page.setViewportSize({ width, height: 900 });
    for (const language of ["vi", "en"])
      for (const [name, path] of Object.entries(pages)) {
        await visit(page, base, withLanguage(path, language));
        await page.screenshot({ path: join(out, `${name.replace(/\W/g, "-")}-${language}-${width}.png`), fullPage: true });
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        const found = [...(await page.evaluate(faults)), ...violations.map((v) => `${v.id}: ${v.nodes[0].target.join(" ")}`)];
        wrong.push(...found.map((fault) => `${name}, ${language}, ${width} px: ${fault}`));
      }
  }
  await context.close();
  assert.deepEqual(wrong, []);
}

async function wrongRole(browser, base, { kept }) {
  const { context, page } = await open(browser, base, { as: "administrator" });
  await visit(page, base, `/nguoi/${kept}`);
  includes(await textOf(page), "Vai trò của bạn không có quyền này");
  const entries = await textOf(page, "#side");
  assert.doesNotMatch(entries, /Tìm hồ sơ|Hồ sơ trùng/);
  includes(entries, "Người dùng");
  const answer = await context.request.get(`${base}/api/v1/people/${kept}`);
  assert.equal(answer.status(), 403);
  await context.close();
}

async function signedOut(page) {
  await page.locator("#side").getByRole("button", { name: "Đăng xuất" }).click();
  await page.getByText("chỉ dành cho người đã đăng nhập").waitFor();
  assert.doesNotMatch(await textOf(page), new RegExp(TUYET.name));
}
