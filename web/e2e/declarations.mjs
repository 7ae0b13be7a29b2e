/** A month of an employer: its list, somebody pasted in, mended where the server says so, sent; the officer returns, then accepts. */
import { AxeBuilder } from "@axe-core/playwright";
import { join } from "node:path";
import { faults } from "./reach.mjs";
import { assert, check, includes, open, out, settled, signIn, textOf, visit, withLanguage } from "./support.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const EMPLOYER = "TB0777B";
const PEOPLE = [
  { name: "Lê Thị Khai", birth_date: "12/05/1985", sex: "female" },
  { name: "Trần Văn Báo", birth_date: "03/02/1991", sex: "male" },
];

export async function suite({ browser, base }) {
  const made = {};
  await check("an employer and two people are on the register", () => prepared(browser, base, made));
  if (made.people?.length !== 2) return;
  const hr = await open(browser, base, {});
  await signIn(hr.context, base, "employer_hr", made.employer);
  const officer = await open(browser, base, {});
  await signIn(officer.context, base, "collection_officer");
  await check("pasted lines are checked at their cells", () => drafted(hr.page, base, made));
  await check("sent as it is, it is returned once with everything", () => returned(hr.page, officer.page, base));
  await check("mended in place and sent again, it is accepted", () => accepted(hr.page, officer.page, base));
  await check("every page at every width, in both languages", () => looked(browser, base, made));
  await check("no request left the host and the console stayed quiet", () =>
    assert.deepEqual([hr.strays, hr.noise, officer.strays, officer.noise], [[], [], [], []]));
  await hr.context.close();
  await officer.context.close();
}

async function prepared(browser, base, made) {
  const { context } = await open(browser, base);
  const { csrf } = await signIn(context, base, "data_steward");
  const post = async (path, data) => {
    const answer = await context.request.post(base + path, { data, headers: { "X-CSRF-Token": csrf } });
    assert.equal(answer.status(), 201, await answer.text());
    return answer.json();
  };
  const rest = { commune: "28756", from: "2023-01-01", reason: "Tờ khai TK3" };
  await post("/api/v1/employers", { unit_code: EMPLOYER, name: "Công ty TNHH Dừa Xanh", kind: "private_enterprise", industry: "C", ...rest });
  made.people = [];
  for (const person of PEOPLE) made.people.push((await post("/api/v1/people", { ...person, ...rest })).id);
  made.employer = "1";
  await context.close();
}

const lines = (people, name) =>
  [
    ["Phương án", "Mã số BHXH", "Họ và tên", "Mức lương", "Vùng lương", "Từ tháng"],
    ["TD", people[0], PEOPLE[0].name, "9.000.000", "II", "11/2025"],
    ["TD", people[1], name, "7.500.000", "II", "11/2025"],
  ]
    .map((row) => row.join("\t"))
    .join("\n");

async function drafted(page, base, { people }) {
  await visit(page, base, "/don-vi?month=2025-11");
  includes(await textOf(page), "Công ty TNHH Dừa Xanh", "Danh sách tháng 10/2025");
  await page.getByText("Dán từ bảng tính", { exact: true }).click();
  await page.locator("#pasted").fill(lines(people, "Trần Văn Bảo Bình"));
  await page.getByRole("button", { name: "Thêm vào tờ khai" }).click();
  await page.getByRole("button", { name: "Lưu và kiểm tra" }).click();
  await page.locator("#line-1-name-why").waitFor();
  // Whose number it is not known to be, of them nothing is told.
  await page.getByText("Lao động: 0 → 1").waitFor();
  includes(await textOf(page), "Dòng 2, Họ và tên");
}

async function returned(page, officer, base) {
  await page.getByRole("button", { name: "Gửi cơ quan BHXH" }).click();
  await page.getByText("Cơ quan BHXH trả lời trước ngày").waitFor();
  await visit(officer, base, "/ho-so-khai");
  await officer.getByRole("link", { name: /D02-LT số/ }).click();
  await settled(officer);
  includes(await textOf(officer), "Họ tên không khớp với mã số BHXH", "Còn 1 lỗi", "Công ty TNHH Dừa Xanh");
  await officer.getByRole("button", { name: "Thêm nhận xét cho một dòng" }).click();
  await officer.getByLabel("Dòng", { exact: true }).selectOption("2");
  await officer.getByLabel("Ô", { exact: true }).selectOption("wage");
  await officer.getByLabel("Nhận xét", { exact: true }).fill("gửi kèm hợp đồng");
  await officer.getByLabel("Lý do trả lại").fill("sai họ tên");
  await officer.getByRole("button", { name: "Trả lại" }).click();
  await officer.getByText("sai họ tên").first().waitFor();
  includes(await textOf(officer), "Dòng 2, Mức lương", "gửi kèm hợp đồng");
  await visit(page, base, "/don-vi?month=2025-11");
  includes(await textOf(page), "Bị trả lại, cần sửa", "sai họ tên", "gửi kèm hợp đồng", "Thông báo C12-TS");
  await page.getByRole("link", { name: "Sửa và gửi lại" }).click();
}

async function accepted(page, officer, base) {
  await settled(page);
  await page.getByLabel("Họ và tên, dòng 2").fill(PEOPLE[1].name);
  await page.getByRole("button", { name: "Lưu và kiểm tra" }).click();
  await page.getByText("Lao động: 0 → 2").waitFor();
  await page.getByRole("button", { name: "Gửi cơ quan BHXH" }).click();
  await page.getByText("Cơ quan BHXH trả lời trước ngày").waitFor();
  await visit(officer, base, "/ho-so-khai");
  await officer.getByRole("link", { name: /D02-LT số/ }).click();
  await officer.getByRole("button", { name: "Nhận", exact: true }).click();
  await officer.getByText("đã nhận").first().waitFor();
  await visit(page, base, "/don-vi?month=2025-12");
  includes(await textOf(page), "2 lao động", "Lê Thị Khai");
}

async function looked(browser, base, made) {
  const pages = [
    ["employer_hr", made.employer, "/don-vi?month=2025-12", "declare"],
    ["employer_hr", made.employer, "/don-vi?month=2025-11&to_khai=1", "declared"],
    ["collection_officer", "83", "/ho-so-khai", "queue"],
    ["collection_officer", "83", "/ho-so-khai/1", "declaration"],
  ];
  for (const width of [1366, 390, 320]) {
    const { context, page } = await open(browser, base, { width, height: 900 });
    for (const [role, area, path, name] of pages) {
      await context.clearCookies();
      await signIn(context, base, role, area);
      for (const language of ["vi", "en"]) {
        await visit(page, base, withLanguage(path, language));
        await page.screenshot({ path: join(out, `${name}-${width}-${language}.png`), fullPage: true });
        assert.deepEqual(await page.evaluate(faults), [], `${path} at ${width}, ${language}`);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes[0].html}`), [], `${path} at ${width}`);
      }
    }
    await context.close();
  }
}
