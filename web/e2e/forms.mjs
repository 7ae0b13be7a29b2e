/** What people write: all problems at once, nothing typed is lost, and it is there afterwards. */
import { assert, check, includes, open, settled, textOf, visit } from "./support.mjs";

const REPORT = "/bao-cao?area=83&as_of=2023-12-15";
const TEXT = 'Giao tổ công tác <script>alert("x")</script> rà soát 120 đơn vị';

export async function suite({ browser, base }) {
  const { context, page, noise } = await open(browser, base, { as: "planner" });
  await check("an empty task shows every problem at once, each leading to its field", async () => {
    await visit(page, base, REPORT);
    await page.getByRole("button", { name: "Thêm kiến nghị hoặc kết luận" }).click();
    await page.getByRole("button", { name: "Ghi việc" }).click();
    const summary = page.locator(".error-summary");
    assert.equal(await summary.getByRole("link").count(), 3);
    assert.ok(await summary.evaluate((element) => element === document.activeElement), "the summary takes the focus");
    await summary.getByRole("link").nth(1).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "task-owner");
  });
  await check("a conclusion becomes a task with owner and due date", async () => {
    await page.getByLabel("Việc cần làm").fill(TEXT);
    await page.getByLabel("Người hoặc đơn vị làm").fill("Phòng Thanh tra – Kiểm tra");
    await page.locator("#task-due").fill("31");
    await page.getByRole("group", { name: "Hạn" }).getByLabel("Tháng").fill("12");
    await page.getByRole("group", { name: "Hạn" }).getByLabel("Năm").fill("2023");
    await page.getByRole("button", { name: "Ghi việc" }).click();
    await page.locator("#viec table").getByText("rà soát 120 đơn vị").waitFor();
    includes(await textOf(page, "#viec table"), TEXT, "Phòng Thanh tra – Kiểm tra", "31/12/2023");
  });
  await check("the task is marked as done", async () => {
    const row = page.locator("#viec tr").filter({ hasText: "rà soát 120 đơn vị" });
    await row.getByRole("button", { name: /^Đánh dấu đã xong/ }).click();
    await row.getByText("đã xong", { exact: true }).waitFor();
  });
  await check("a note needs a source, keeps what was typed, and is saved with it", async () => {
    await page.getByRole("button", { name: "Thêm ghi chú" }).click();
    await page.getByLabel("Nội dung").fill("Hạn mặn đến sớm ở ba huyện ven biển.");
    await page.getByRole("button", { name: "Lưu ghi chú" }).click();
    assert.equal(await page.locator(".error-summary").getByRole("link").count(), 1);
    assert.equal(await page.getByLabel("Nội dung").inputValue(), "Hạn mặn đến sớm ở ba huyện ven biển.");
    await page.getByRole("textbox", { name: /^Nguồn/ }).fill("Báo cáo của Sở Nông nghiệp, 12/2023");
    await page.getByRole("button", { name: "Lưu ghi chú" }).click();
    await page.getByText("Hạn mặn đến sớm ở ba huyện ven biển.").waitFor();
  });
  await check("a question is answered by name and keeps its answer", async () => {
    await visit(page, base, "/kiem-tra?source=S3");
    const question = page.locator(".question").filter({ has: page.getByRole("button", { name: "Trả lời" }) }).first();
    const id = await question.getAttribute("id");
    await question.getByRole("button", { name: "Trả lời" }).click();
    await page.getByLabel("Câu trả lời").fill("Là số người tham gia bảo hiểm thất nghiệp.");
    await page.getByLabel("Người trả lời").fill("Trần Thị Thu");
    await page.getByRole("button", { name: "Ghi câu trả lời" }).click();
    await page.locator(`[id="${id}"]`).getByText("Trần Thị Thu").waitFor();
    await page.reload();
    await settled(page);
    includes(await page.locator(`[id="${id}"]`).innerText(), "Là số người tham gia bảo hiểm thất nghiệp.", "đã sửa");
  });
  await imports(page, base);
  await check("what was typed was never run, and the console stayed quiet", () => assert.deepEqual(noise, []));
  await context.close();
}

const HEAD =
  "article,published,area,as_of,indicator,value,unit,plan_percent,change,change_percent,change_base,share_percent,share_of,printed_as";
const GOOD = "CQ1,2023-12-20,Bến Tre,2023-11-30,si_participants,110900,person,,,,,,,\"báo cáo tháng 11\"";
const BAD = "CQ1,2023-12-20,Bến Tre,2023-11-30,ui_participants,bad12x,person,,,,,,,";

const choose = (page, name, text) =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

async function imports(page, base) {
  await check("an import takes the good rows and shows each bad one with line, column and remedy", async () => {
    await visit(page, base, "/nhap-so-lieu");
    await choose(page, "thang-11.csv", `${HEAD}\n${GOOD}\n${BAD}\n`);
    const result = page.getByRole("status", { name: "Kết quả nhập" });
    await result.getByText("Đã nhập thang-11.csv").waitFor();
    const text = (await result.innerText()).replace(/\s+/g, " ");
    includes(text, "Dòng đã đọc 2", "Thêm mới 1", "Trả lại 1", "1 chỗ cần sửa", "value");
    assert.match(text, /\b3\b/);
  });
  await check("the refused rows come back as a file with a reason", async () => {
    const result = page.getByRole("status", { name: "Kết quả nhập" });
    const href = await result.getByRole("link", { name: /Tải các dòng bị trả lại/ }).getAttribute("href");
    const answer = await fetch(base + href);
    assert.equal(answer.status, 200);
    includes(await answer.text(), "bad12x");
  });
  await check("the same file again changes nothing", async () => {
    await visit(page, base, "/nhap-so-lieu");
    await choose(page, "thang-11.csv", `${HEAD}\n${GOOD}\n${BAD}\n`);
    await page.getByText("Tệp này đã nhập trước đây").waitFor();
  });
}
