/** Marks are rows, the map has both archipelagos, colours come from the palette (web gate 5). */
import { assert, check, open, visit } from "./support.mjs";

const PALETTE = ["#d6e6f4", "#abcfe5", "#6aaed6", "#3080bd", "#08519c", "#eceff2", "#e3e8ed"];
const hex = (rgb) => `#${rgb.match(/\d+/g).slice(0, 3).map((n) => Number(n).toString(16).padStart(2, "0")).join("")}`;

export async function suite({ browser, base }) {
  const { context, page } = await open(browser, base);
  for (const map of [63, 34]) {
    const address = `/tong-quan?indicator=hi_participants&measure=plan_percent&map=${map}&as_of=2023-12-15`;
    await check(`${map} units: every row with a figure is a mark, every unit is on the map`, async () => {
      await visit(page, base, address);
      const overview = await (await fetch(`${base}/api/v1/overview${new URL(page.url()).search}`)).json();
      assert.equal(overview.rows.length, map);
      const with_figure = overview.rows.filter((row) => row.figure).map((row) => row.area.code);
      const marks = await page.locator("svg.dots .mark").evaluateAll((list) => list.map((mark) => mark.dataset.code));
      assert.deepEqual(marks, with_figure);
      assert.equal(await page.locator("svg.map .mark").count(), map);
      assert.equal(await page.locator(".overview-table tbody tr").count(), map);
      assert.match(await page.locator(".overview-table tfoot").innerText(), new RegExp(`${map}/${map}`));
    });
    await check(`${map} units: a dot further right is a larger value`, async () => {
      const dots = await page.locator("svg.dots .mark").evaluateAll((list) =>
        list.map((mark) => [Number(mark.querySelector("circle").getAttribute("cx")), mark.dataset.code]),
      );
      const { rows } = await (await fetch(`${base}/api/v1/overview${new URL(page.url()).search}`)).json();
      const value = new Map(rows.map((row) => [row.area.code, Number(row.figure?.value)]));
      const known = dots.map(([x, code]) => [x, value.get(code)]);
      for (const [x1, v1] of known) for (const [x2, v2] of known) if (v1 > v2) assert.ok(x1 > x2, `${v1} at ${x1}, ${v2} at ${x2}`);
    });
    await check(`${map} units: Hoàng Sa, Trường Sa and the attribution are there`, async () => {
      for (const id of ["hoangsa", "truongsa"]) assert.ok(await page.locator(`[data-islands="${id}"] path`).isVisible(), id);
      assert.match(await page.locator("main").innerText(), /svg-maps\/vietnam.*CC BY 4\.0/);
    });
    await check(`${map} units: only colours of the palette`, async () => {
      const used = await page.locator("svg.map path.unit").evaluateAll((list) => [...new Set(list.map((path) => getComputedStyle(path).fill))]);
      for (const colour of used) assert.ok(PALETTE.includes(hex(colour)), colour);
    });
  }
  await check("a 34-unit view of 2023 says what it was computed from", async () => {
    assert.match(await page.locator("main").innerText(), /Tính lại từ 63 tỉnh/);
  });
  await check("counts are circles, never painted areas", async () => {
    await visit(page, base, "/tong-quan?indicator=hi_participants&measure=value&map=63&as_of=2023-12-15");
    const fills = await page.locator("svg.map path.unit").evaluateAll((list) => [...new Set(list.map((path) => path.getAttribute("class")))]);
    assert.deepEqual(fills, ["unit ground"]);
    assert.ok((await page.locator("svg.map .symbol").count()) > 0);
  });
  await check("arrow keys move between marks and the value is spoken", async () => {
    await visit(page, base, "/tong-quan?indicator=hi_participants&measure=plan_percent&map=63&as_of=2023-12-15");
    await page.locator('svg.map .mark[tabindex="0"]').focus();
    await page.keyboard.press("Home");
    const first = await page.locator("svg.map:focus-within .mark:focus").getAttribute("aria-label");
    await page.keyboard.press("ArrowRight");
    const second = await page.locator("svg.map .mark:focus").getAttribute("aria-label");
    assert.notEqual(first, second);
    assert.ok((await page.locator("figure .spoken").first().innerText()).startsWith(second.split(":")[0]));
  });
  await check("the bullet ends where its percentage says", async () => {
    await visit(page, base, "/bao-cao?area=83&as_of=2023-12-15");
    for (const bullet of await page.locator("svg.bullet").all()) {
      const { percent, width, whole } = await bullet.evaluate((svg) => ({
        percent: Number(svg.dataset.percent),
        width: svg.querySelector(".actual-bar").getBoundingClientRect().width,
        whole: svg.getBoundingClientRect().width,
      }));
      const end = Math.max(110, Math.ceil(percent / 10) * 10);
      assert.ok(Math.abs(width / whole - percent / end) < 0.02, `${percent} drawn as ${width}/${whole}`);
    }
  });
  await context.close();
}
