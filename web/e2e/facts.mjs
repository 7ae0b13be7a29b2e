/** Published figures stand on the page exactly as they were printed (web gate 2). */
import { assert, check, includes, open, textOf, visit } from "./support.mjs";

const BEN_TRE = "/bao-cao?area=83&as_of=2023-12-15";
const BINH_DINH = "/bao-cao?area=52&as_of=2023-06-13";
const LAI_CHAU = "/bao-cao?area=12&as_of=2022-12-31";

/** [address, indicator, what its row says in Vietnamese] */
const ROWS = [
  [BEN_TRE, "si_participants", ["111.276", "93,73%", "+1.733 (+1,58%)", "118.720", "118.714 – 118.726", "7.444"]],
  [BEN_TRE, "si_compulsory_participants", ["99.597"]],
  [BEN_TRE, "si_voluntary_participants", ["11.679"]],
  [BEN_TRE, "ui_participants", ["90.981", "96,92%", "+487 (+0,54%)", "93.872", "2.891"]],
  [BEN_TRE, "hi_participants", ["1.193.467", "97,87%", "+4.710 (+0,4%)", "91,95%", "1.219.441", "25.974"]],
  [BINH_DINH, "si_compulsory_participants", ["128.942", "92,17%", "+3.694 (+2,95%)", "139.896", "10.954"]],
  [BINH_DINH, "si_voluntary_participants", ["15.822", "71,57%", "−2.550 (−13,88%)", "22.107", "6.285"]],
  [LAI_CHAU, "hi_participants", ["393.656", "82,1%"]],
  [LAI_CHAU, "si_compulsory_participants", ["29.523"]],
  [LAI_CHAU, "si_voluntary_participants", ["7.540"]],
];

const ENGLISH = [
  [BEN_TRE, ["111,276", "93.73%", "+1,733 (+1.58%)", "1,193,467", "91.95%"]],
  [BINH_DINH, ["−2,550 (−13.88%)", "71.57%"]],
];

const NATION_2023 = ["18.260.000", "39,25%", "1.830.000", "3,92%", "14.700.000", "31,6%", "93,35%", "2,69%"];

/** What the checks must ask about; the numbers that each question turns on. */
const QUESTIONS = [
  ["S3", ["119.165", "1.416.248"]],
  ["S3", ["1.913.039 tỷ đồng"]],
  ["S3", ["115"]],
  ["S3", ["1.092.840"]],
  ["S4", ["10", "9"]],
];

async function nationCode(base) {
  const { areas } = await (await fetch(`${base}/api/v1/areas?level=nation&on=2023-12-31`)).json();
  return areas[0].code;
}

export async function suite({ browser, base }) {
  const { context, page, strays } = await open(browser, base);
  for (const [address, indicator, expected] of ROWS) {
    await check(`${indicator} of ${address} as printed`, async () => {
      await visit(page, base, address);
      includes(await textOf(page, `tr[data-indicator="${indicator}"]`), ...expected);
    });
  }
  for (const [address, expected] of ENGLISH) {
    await check(`${address} in English`, async () => {
      await visit(page, base, `${address}&lang=en`);
      includes(await textOf(page), ...expected);
    });
  }
  await page.evaluate(() => localStorage.clear());
  await check("the nation in 2023", async () => {
    await visit(page, base, `/bao-cao?area=${await nationCode(base)}&as_of=2023-12-31`);
    includes(await textOf(page), ...NATION_2023);
  });
  await check("the arrears are the lowest since 2016, the procedures went from 114 to 25", async () => {
    includes(await textOf(page), "2016", "6,0%", "114", "25");
  });
  for (const [source, expected] of QUESTIONS) {
    await check(`${source} is asked about ${expected.join(" and ")}`, async () => {
      await visit(page, base, `/kiem-tra?source=${source}`);
      const texts = await page.locator(".question").allInnerTexts();
      assert.ok(texts.some((text) => expected.every((part) => text.includes(part))), `no question of ${texts.length} names ${expected}`);
    });
  }
  await check("Bến Tre raises no question", async () => {
    await visit(page, base, "/kiem-tra?source=S0");
    assert.equal(await page.locator(".question").count(), 0);
  });
  await check("no request left the host", () => assert.deepEqual(strays, []));
  await context.close();
}
