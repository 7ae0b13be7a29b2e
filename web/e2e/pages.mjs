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
  ["law", "/law"],
  ["law, a chapter", "/law?chapter=contribution"],
  ["law, nothing found", "/law?q=khongcogi"],
  ["parameter, by region", "/law/minimum_wage"],
  ["parameter, plain", "/law/base_salary?on=2022-01-01"],
  ["parameter, table", "/law/contribution_rate?period=2020-07-15"],
  ["parameter, unknown", "/law/khong_co"],
  ["calc", "/calc"],
  ["calc, first question", "/calc/contribution"],
  ["calc, choices", "/calc/contribution?step=3"],
  ["calc, check with problems", "/calc/contribution#month=2025-13&wage=12%2C5"],
  ["calc, answer", "/calc/contribution#month=2025-07&wage=12345678&region=I"],
  ["calc, all on one page", "/calc/contribution?mode=all#month=2025-07&wage=12345678&region=I"],
  ["calc, list of rows", "/calc/exemption?mode=all#on=2025-08-01&visits=discharged_on,copay;2025-03-01,900000;2025-05-01,1200000"],
  ["calc, unknown", "/calc/khong-co"],
  ["help", "/tro-giup"],
  ["no such page", "/khong-co"],
];

/** Those that ask for a sign-in, by role. Records of people are looked at in people.mjs, which makes them first. */
export const SIGNED_IN_PAGES = {
  data_steward: [
    ["find", "/tim-ho-so"],
    ["register", "/dang-ky"],
    ["merges", "/trung-lap"],
    ["intake", "/tiep-nhan"],
    ["account", "/tai-khoan"],
    ["keys", "/khoa-truy-cap"],
  ],
  administrator: [
    ["users", "/nguoi-dung"],
    ["approvals", "/phe-duyet"],
  ],
  auditor: [["audit", "/nhat-ky"]],
  collection_officer: [
    ["receipts", "/thu/chung-tu"],
    ["late employers", "/thu/cham-dong?on=2023-12-15"],
    ["books", "/so-cai"],
  ],
};
