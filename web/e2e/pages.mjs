/** Every page in every state that it can be in, for the suites that look at all of them. */
export const PAGES = [
  ["report", "/bao-cao?area=83&as_of=2023-12-15"],
  ["report with questions", "/bao-cao?area=52&as_of=2023-06-13"],
  ["report, empty", "/bao-cao?area=96&as_of=2001-01-01"],
  ["overview", "/tong-quan?indicator=hi_participants&measure=plan_percent&map=63&as_of=2023-12-15"],
  ["overview, 34, partial", "/tong-quan?indicator=hi_participants&measure=value&map=34&as_of=2023-12-15"],
  ["overview, empty", "/tong-quan?indicator=hi_participants&measure=value&map=63&as_of=1999-01-01"],
  ["statement", "/so-lieu/1"],
  ["checks", "/kiem-tra"],
  ["import", "/nhap-so-lieu"],
  ["indicators", "/chi-tieu"],
  ["area", "/dia-ban/83?level=province&on=2023-12-15"],
  ["problems", "/problems/"],
  ["help", "/tro-giup"],
  ["no such page", "/khong-co"],
];
