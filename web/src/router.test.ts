import { expect, test } from "vitest";
import { hrefOf, parsePath, pathOf, type Page } from "./router";

test.each<[string, Page]>([
  ["/", { name: "report" }],
  ["/tong-quan", { name: "overview" }],
  ["/tong-quan/", { name: "overview" }],
  ["/so-lieu/12", { name: "statement", id: "12" }],
  ["/so-lieu/0", { name: "unknown" }],
  ["/so-lieu/x", { name: "unknown" }],
  ["/dia-ban/83", { name: "area", code: "83" }],
  ["/problems/figure/parts-total", { name: "problem", code: "figure/parts-total" }],
  ["/nguoi/8300000017", { name: "person", id: "8300000017" }],
  ["/nguoi/830000001", { name: "unknown" }],
  ["/don-vi/TA0123A", { name: "employer", id: "TA0123A" }],
  ["/trung-lap", { name: "merges" }],
  ["/trung-lap/8300000017/8300000025", { name: "merge", kept: "8300000017", gone: "8300000025" }],
  ["/trung-lap/8300000017", { name: "unknown" }],
  ["/tiep-nhan/7", { name: "intake-file", id: "7" }],
  ["/cham-dong/ho-so", { name: "cases" }],
  ["/cham-dong/ho-so/2026-000123", { name: "case", id: "2026-000123" }],
  ["/cham-dong/ho-so/x", { name: "unknown" }],
  ["/cham-dong", { name: "unknown" }],
  ["/law/minimum_wage", { name: "parameter", id: "minimum_wage" }],
  ["/khong-co", { name: "unknown" }],
])("%s is %o", (path, page) => {
  expect(parsePath(path)).toEqual(page);
  if (path.endsWith("/") || page.name === "unknown") return;
  expect(pathOf(page)).toBe(path);
});

test("language, area and day follow the reader; other filters do not", () =>
  expect(hrefOf({ name: "checks" }, { source: "S3" }, "?lang=en&area=83&as_of=2023-12-15&measure=value")).toBe(
    "/kiem-tra?lang=en&area=83&as_of=2023-12-15&source=S3",
  ));

test("a filter that is given wins, and an empty one goes", () =>
  expect(hrefOf({ name: "report" }, { area: "52", as_of: undefined }, "?area=83&as_of=2023-12-15")).toBe(
    "/bao-cao?area=52",
  ));
