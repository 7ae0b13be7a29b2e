/** The server slow, broken, away or for viewing only. These states alone are made by intercepting requests. */
import { assert, check, includes, open, settled, textOf, visit } from "./support.mjs";

const REPORT = "/bao-cao?area=83&as_of=2023-12-15";
const SESSION = "**/api/v1/reports/working-session?*";

const problem = (status, code) => ({
  status,
  contentType: "application/problem+json",
  body: JSON.stringify({ type: `/problems/${code}`, title: "Kho dữ liệu không trả lời", status, code, remedy: "Thử lại sau ít phút." }),
});

/** Runs with requests intercepted, and lets them through again whatever happens. */
async function intercepted(page, pattern, handler, run) {
  await page.route(pattern, handler);
  try {
    await run(() => page.unroute(pattern, handler));
  } finally {
    await page.unroute(pattern, handler);
  }
}

export async function suite({ browser, base }) {
  const { context, page } = await open(browser, base, { as: "planner" });
  await check("500: what failed, the code, one button; and the button mends it", () => broken(page, base));
  await check("slow: the frame is there at once, and says what is coming", () => slow(page, base));
  await check("offline: says so, keeps the address, comes back on retry", () => offline(page, base));
  await check("stale: after a failed update the old numbers stay, with their time", () => stale(page, base));
  await check("a refused form keeps every word and names the fields", () => refused(page, base));
  await check("read-only: no forms, and who can change that", () => readOnly(page, base));
  await check("an unknown area: a stable code and a way on", async () => {
    await page.goto(`${base}/dia-ban/zz?on=2023-12-15`);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    const code = await alert.getByRole("link").innerText();
    assert.match(code, /^[a-z-]+\/[a-z-]+$/);
    await alert.getByRole("link").click();
    await settled(page);
    includes(await textOf(page), code);
  });
  await check("an address that is no page says so", async () => {
    await visit(page, base, "/khong-co-trang-nay");
    includes(await textOf(page), "Không có trang này");
  });
  await context.close();
}

const figures = (page) => page.getByText("111.276").first().waitFor();

const broken = (page, base) =>
  intercepted(page, SESSION, (route) => route.fulfill(problem(500, "store/unavailable")), async (mend) => {
    await page.goto(base + REPORT);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    includes(await alert.innerText(), "Chưa tải được báo cáo", "store/unavailable", "Kho dữ liệu không trả lời");
    await mend();
    await alert.getByRole("button", { name: "Thử lại" }).click();
    await figures(page);
  });

async function slow(page, base) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const late = async (route) => {
    await held;
    await route.continue();
  };
  await intercepted(page, SESSION, late, async () => {
    await page.goto(base + REPORT);
    await page.getByText("Đang tải báo cáo…").waitFor();
    assert.ok(await page.getByRole("navigation", { name: "Các trang" }).isVisible());
    release();
    await figures(page);
  }).finally(release);
}

const offline = (page, base) =>
  intercepted(page, "**/api/v1/**", (route) => route.abort("internetdisconnected"), async (mend) => {
    await page.goto(base + REPORT);
    await page.getByRole("alert").getByText("Không kết nối được với máy chủ").waitFor();
    assert.match(page.url(), /area=83&as_of=2023-12-15/);
    await mend();
    await page.getByRole("button", { name: "Thử lại" }).click();
    await figures(page);
  });

async function stale(page, base) {
  await visit(page, base, REPORT);
  await page.getByRole("button", { name: "Thêm ghi chú" }).click();
  await page.getByLabel("Nội dung").fill("Ghi chú thử");
  await page.getByRole("textbox", { name: /^Nguồn/ }).fill("thử");
  await intercepted(page, SESSION, (route) => route.fulfill(problem(500, "store/unavailable")), async () => {
    await page.getByRole("button", { name: "Lưu ghi chú" }).click();
    await page.getByText("Chưa cập nhật được").waitFor();
    includes(await textOf(page), "111.276");
  });
}

async function refused(page, base) {
  const errors = [{ code: "date/past", pointer: "/due", detail: "Hạn đã qua." }];
  const body = JSON.stringify({ type: "/problems/form/invalid", title: "Có chỗ cần sửa", status: 422, code: "form/invalid", errors });
  await visit(page, base, REPORT);
  await intercepted(page, "**/api/v1/tasks", (route) => route.fulfill({ ...problem(422, "form/invalid"), body }), async () => {
    const due = page.getByRole("group", { name: "Hạn" });
    await page.getByRole("button", { name: "Thêm kiến nghị hoặc kết luận" }).click();
    await page.getByLabel("Việc cần làm").fill("Một việc dài".repeat(90));
    await page.getByLabel("Người hoặc đơn vị làm").fill("Phòng Thu");
    await page.locator("#task-due").fill("1");
    await due.getByLabel("Tháng").fill("1");
    await due.getByLabel("Năm").fill("2023");
    await page.getByRole("button", { name: "Ghi việc" }).click();
    await page.locator(".error-summary").getByText("Hạn đã qua.").waitFor();
    assert.equal((await page.getByLabel("Việc cần làm").inputValue()).length, 1080);
  });
}

async function readOnly(page, base) {
  const closed = async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), writable: false } });
  };
  await intercepted(page, "**/api/v1/meta", closed, async () => {
    await visit(page, base, "/nhap-so-lieu");
    includes(await textOf(page), "chỉ cho xem", "Người quản trị");
    assert.equal(await page.locator('input[type="file"]').count(), 0);
    await visit(page, base, REPORT);
    assert.equal(await page.getByRole("button", { name: "Thêm ghi chú" }).count(), 0);
  });
}
