import { describe, expect, it } from "vitest";
import { planOf } from "./plan";

describe("a schedule as it is typed", () => {
  it.each([
    ["31/01/2026 3.000.000", ["2026-01-31=3000000"]],
    ["1/2/2026 3000000\n\n 28/02/2026  1,500,000 ", ["2026-02-01=3000000", "2026-02-28=1500000"]],
    // What is no day or no amount goes to the server as it is, which says where it is wrong.
    ["31/02/2026 5", ["31/02/2026=5"]],
    ["31/01/2026", ["2026-01-31="]],
    ["", []],
  ])("%j", (typed, plan) => expect(planOf(typed)).toEqual(plan));
});
