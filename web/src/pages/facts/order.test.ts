import { expect, test } from "vitest";
import { bySize } from "./order";

test("sizes stand by the number they begin with, within their indicator", () => {
  const as_text = ["0-4", "10-49", "200+", "5-9", "50-199"];
  const facts = ["workers", "employers"].flatMap((code) => as_text.map((slice) => ({ indicator: { code }, slice })));
  const sizes = ["0-4", "5-9", "10-49", "50-199", "200+"];
  expect(bySize(facts).map(({ indicator, slice }) => `${indicator.code} ${slice}`)).toEqual([
    ...sizes.map((size) => `workers ${size}`),
    ...sizes.map((size) => `employers ${size}`),
  ]);
});
