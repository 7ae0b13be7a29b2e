/** For everyone: axe, and what axe does not see (web gate 4). */
import { AxeBuilder } from "@axe-core/playwright";
import { join } from "node:path";
import { PAGES, SIGNED_IN_PAGES } from "./pages.mjs";
import { faults } from "./reach.mjs";
import { assert, check, open, out, settled, visit, withLanguage } from "./support.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const WIDTHS = [320, 390, 1366];

async function axe(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  assert.deepEqual(
    violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(", ")}`),
    [],
  );
}

const slug = (text) => text.replace(/[^a-z0-9]+/g, "-");

export async function suite({ browser, base }) {
  await everyPage(browser, base, PAGES);
  for (const [as, pages] of Object.entries(SIGNED_IN_PAGES)) await everyPage(browser, base, pages, as);
  await overlays(browser, base);
  await focus(browser, base);
  await failed(browser, base);
}

async function everyPage(browser, base, pages, as) {
  for (const width of WIDTHS) {
    const { context, page, strays } = await open(browser, base, { width, as });
    for (const language of ["vi", "en"]) {
      for (const [name, path] of pages) {
        await check(`${name}, ${language}, ${width} px`, async () => {
          await visit(page, base, withLanguage(path, language));
          // An answer takes the focus and scrolls; what the top bar covers meanwhile is no fault.
          await page.evaluate(() => scrollTo(0, 0));
          await page.screenshot({ path: join(out, `${slug(name)}-${language}-${width}.png`), fullPage: true });
          assert.deepEqual(await page.evaluate(faults), []);
          await axe(page);
        });
      }
    }
    await check(`no request left the host at ${width} px${as ? `, ${as}` : ""}`, () => assert.deepEqual(strays, []));
    await context.close();
  }
}

/** What lies over the page: drawers, boxes, forms. */
async function overlays(browser, base) {
  const report = "/bao-cao?area=83&as_of=2023-12-15";
  const openers = {
    "number's source": (page) => page.locator("tbody button.figure").first().click(),
    finder: async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: /Tên hoặc mã/ }).fill("ben");
      await page.locator('#hits [role="option"]').first().waitFor();
    },
    keys: (page) => page.keyboard.press("?"),
    "day picker": (page) => page.getByRole("button", { name: /^Số liệu đến/ }).click(),
    presentation: async (page) => {
      await page.getByRole("button", { name: "Trình chiếu" }).click();
      await page.locator("dialog.present[open]").waitFor();
      await page.keyboard.press("ArrowRight");
      await page.locator(".slide .huge").waitFor();
    },
    "task form with problems": async (page) => {
      await page.getByRole("button", { name: "Thêm kiến nghị hoặc kết luận" }).click();
      await page.getByRole("button", { name: "Ghi việc" }).click();
    },
  };
  for (const width of [390, 1366]) {
    const { context, page } = await open(browser, base, { width });
    for (const [name, opened] of Object.entries(openers)) {
      await check(`${name}, ${width} px`, async () => {
        await visit(page, base, report);
        if (width < 480 && name === "day picker") await page.getByRole("button", { name: /15\/12\/2023/ }).click();
        else await opened(page);
        await settled(page);
        await page.screenshot({ path: join(out, `${slug(name)}-${width}.png`) });
        assert.deepEqual(await page.evaluate(faults), []);
        await axe(page);
      });
    }
    await context.close();
  }
}

async function focus(browser, base) {
  const { context, page } = await open(browser, base);
  await check("the focus is always seen and never under the header", async () => {
    await visit(page, base, "/bao-cao?area=83&as_of=2023-12-15");
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return { end: true };
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const bar = document.querySelector(".top").getBoundingClientRect().bottom;
        const free = at.closest(".top, .skip") || box.bottom > bar;
        const ring = style.outlineStyle !== "none" || at.querySelector(".halo") || at.matches("input[type=radio]");
        return { free: !!free, ring: !!ring, what: at.outerHTML.slice(0, 120) };
      });
      if (seen.end) break;
      assert.ok(seen.free, `under the header: ${seen.what}`);
      assert.ok(seen.ring, `no ring: ${seen.what}`);
    }
  });
  await check("the focus ring changes pixels", async () => {
    const link = page.locator(".side a").nth(1);
    const before = await link.screenshot();
    await link.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    assert.notDeepEqual(await link.screenshot(), before);
  });
  await check("in forced colours the charts keep their marks", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await visit(page, base, "/tong-quan?indicator=hi_participants&measure=plan_percent&map=63&as_of=2023-12-15");
    await page.screenshot({ path: join(out, "forced-colors.png"), fullPage: true });
    const fills = await page.locator("svg.dots circle").evaluateAll((list) => list.map((c) => getComputedStyle(c).fill));
    assert.ok(fills.length > 0 && fills.every((fill) => fill !== "none"), "a dot has no colour");
  });
  await context.close();
}

async function failed(browser, base) {
  const { context, page } = await open(browser, base, { width: 390 });
  await check("a page that failed to load, 390 px", async () => {
    await page.route("**/api/v1/reports/working-session?*", (route) => route.fulfill({ status: 500, body: "" }));
    await page.goto(`${base}/bao-cao?area=83&as_of=2023-12-15`);
    await page.getByRole("alert").waitFor();
    assert.deepEqual(await page.evaluate(faults), []);
    await axe(page);
  });
  await context.close();
}
