/** What stands at each address, what it is called, and who may see it. */
import type { I18n } from "@lingui/core";
import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { Permission } from "../api/session";
import type { Page } from "../router";

type Shown = LazyExoticComponent<ComponentType>;

const unknown = lazy(() => import("../pages/UnknownPage"));

export const PAGES: Record<Page["name"], Shown> = {
  report: lazy(() => import("../pages/report/ReportPage")),
  overview: lazy(() => import("../pages/overview/OverviewPage")),
  checks: lazy(() => import("../pages/ChecksPage")),
  import: lazy(() => import("../pages/ImportPage")),
  indicators: lazy(() => import("../pages/IndicatorsPage")),
  law: lazy(() => import("../pages/law/LawPage")),
  parameter: lazy(() => import("../pages/law/ParameterPage")),
  calc: lazy(() => import("../pages/calc/CalcPage")),
  topic: lazy(() => import("../pages/calc/TopicPage")),
  help: lazy(() => import("../pages/HelpPage")),
  statement: lazy(() => import("../pages/StatementPage")),
  area: lazy(() => import("../pages/AreaPage")),
  problem: lazy(() => import("../pages/ProblemPage")),
  "sign-in": lazy(() => import("../session/SignInPage")),
  account: lazy(() => import("../session/AccountPage")),
  find: lazy(() => import("../records/FindPage")),
  person: lazy(() => import("../records/PersonPage")),
  register: lazy(() => import("../records/RegisterPage")),
  "register-employer": lazy(() => import("../records/RegisterEmployerPage")),
  "register-facility": lazy(() => import("../records/RegisterFacilityPage")),
  household: lazy(() => import("../records/HouseholdPage")),
  employer: lazy(() => import("../records/EmployerPage")),
  facility: lazy(() => import("../records/FacilityPage")),
  merges: lazy(() => import("../records/MergesPage")),
  merge: lazy(() => import("../records/MergePage")),
  intake: lazy(() => import("../pages/intake/IntakePage")),
  "intake-file": lazy(() => import("../pages/intake/IntakeFilePage")),
  "own-employer": lazy(() => import("../pages/declarations/OwnEmployerPage")),
  "own-lists": lazy(() => import("../pages/declarations/OwnListsPage")),
  declarations: lazy(() => import("../pages/declarations/QueuePage")),
  declaration: lazy(() => import("../pages/declarations/DeclarationPage")),
  cases: lazy(() => import("../pages/cases/CasesPage")),
  case: lazy(() => import("../pages/cases/CasePage")),
  users: lazy(() => import("../pages/access/UsersPage")),
  approvals: lazy(() => import("../pages/access/ApprovalsPage")),
  keys: lazy(() => import("../pages/access/KeysPage")),
  audit: lazy(() => import("../pages/access/AuditPage")),
  facts: lazy(() => import("../pages/facts/FactsPage")),
  workbench: lazy(() => import("../collect/WorkbenchPage")),
  enrol: lazy(() => import("../collect/EnrolPage")),
  "enrol-voluntary": lazy(() => import("../collect/VoluntaryPage")),
  targets: lazy(() => import("../pages/targets/TargetsPage")),
  receipts: lazy(() => import("../money/ReceiptsPage")),
  arrears: lazy(() => import("../money/ArrearsPage")),
  notice: lazy(() => import("../money/NoticePage")),
  ledger: lazy(() => import("../money/LedgerPage")),
  unknown,
};

/** Pages for which one must have signed in: with any one of these, or with none where nothing is named. */
export const NEEDS: Partial<Record<Page["name"], readonly Permission[]>> = {
  account: [],
  facts: [],
  targets: [],
  find: ["person_find", "employer_read", "facility_read"],
  person: ["person_find"],
  register: ["person_change"],
  "register-employer": ["employer_change"],
  "register-facility": ["facility_change"],
  household: ["person_find"],
  employer: ["employer_read"],
  facility: ["facility_read"],
  merges: ["person_merge"],
  merge: ["person_merge"],
  intake: ["intake_send", "intake_read"],
  "intake-file": ["intake_send", "intake_read"],
  "own-employer": ["declaration_send"],
  "own-lists": ["declaration_send"],
  declarations: ["declaration_decide"],
  declaration: ["declaration_decide", "declaration_send"],
  cases: ["case_read"],
  case: ["case_read"],
  users: ["user_change", "user_approve"],
  approvals: ["user_change", "user_approve"],
  keys: ["user_change"],
  audit: ["audit_read"],
  workbench: ["enrol_change"],
  enrol: ["enrol_change"],
  "enrol-voluntary": ["enrol_change"],
  receipts: ["dues_read"],
  arrears: ["dues_read"],
  notice: ["dues_read"],
  ledger: ["dues_read"],
};

/** Pages that stand under another one's entry. */
export const WITHIN: Partial<Record<Page["name"], Page>> = {
  parameter: { name: "law" },
  topic: { name: "calc" },
  person: { name: "find" },
  register: { name: "find" },
  "register-employer": { name: "find" },
  "register-facility": { name: "find" },
  household: { name: "find" },
  employer: { name: "find" },
  facility: { name: "find" },
  merge: { name: "merges" },
  "intake-file": { name: "intake" },
  enrol: { name: "workbench" },
  "enrol-voluntary": { name: "workbench" },
  notice: { name: "arrears" },
  declaration: { name: "declarations" },
  case: { name: "cases" },
};

/** The words of the shell for a page: its title in the tab and the trail. They never name a person. */
export function titleOf(name: Page["name"], i18n: I18n): string {
  switch (name) {
    case "report":
      return i18n._("Báo cáo buổi làm việc");
    case "overview":
      return i18n._("Tổng quan toàn quốc");
    case "checks":
      return i18n._("Kiểm tra số liệu");
    case "import":
      return i18n._("Nhập số liệu");
    case "indicators":
      return i18n._("Danh mục chỉ tiêu");
    case "help":
      return i18n._("Trợ giúp");
    case "law":
      return i18n._("Pháp luật");
    case "parameter":
      return i18n._("Quy định");
    case "calc":
      return i18n._("Tính");
    case "topic":
      return i18n._("Phép tính");
    case "statement":
      return i18n._("Số này từ đâu?");
    case "facts":
      return i18n._("Số liệu chốt");
    case "targets":
      return i18n._("Giao chỉ tiêu");
    case "receipts":
      return i18n._("Chứng từ thu");
    case "arrears":
      return i18n._("Đơn vị chậm đóng");
    case "notice":
      return i18n._("Thông báo đóng hằng tháng");
    case "ledger":
      return i18n._("Sổ cái các quỹ");
    case "area":
      return i18n._("Địa bàn");
    case "problem":
      return i18n._("Mã lỗi");
    case "sign-in":
      return i18n._("Đăng nhập");
    case "account":
      return i18n._("Tài khoản của tôi");
    case "find":
      return i18n._("Tìm hồ sơ");
    case "person":
      return i18n._("Hồ sơ người tham gia");
    case "register":
      return i18n._("Đăng ký người mới");
    case "register-employer":
      return i18n._("Đăng ký đơn vị mới");
    case "register-facility":
      return i18n._("Đăng ký cơ sở khám chữa bệnh mới");
    case "household":
      return i18n._("Hộ gia đình");
    case "employer":
      return i18n._("Đơn vị sử dụng lao động");
    case "facility":
      return i18n._("Cơ sở khám chữa bệnh");
    case "merges":
      return i18n._("Hồ sơ trùng");
    case "merge":
      return i18n._("Xét hai hồ sơ");
    case "intake":
      return i18n._("Tiếp nhận tệp");
    case "intake-file":
      return i18n._("Tệp đã nhận");
    case "own-employer":
      return i18n._("Đơn vị của tôi");
    case "own-lists":
      return i18n._("Danh sách D03-TS, D05-TS");
    case "declarations":
      return i18n._("Hồ sơ khai");
    case "declaration":
      return i18n._("Tờ khai");
    case "cases":
      return i18n._("Hồ sơ chậm đóng");
    case "case":
      return i18n._("Một hồ sơ chậm đóng");
    case "users":
      return i18n._("Người dùng");
    case "approvals":
      return i18n._("Phê duyệt");
    case "keys":
      return i18n._("Khóa truy cập");
    case "audit":
      return i18n._("Nhật ký");
    case "workbench":
      return i18n._("Thu hôm nay");
    case "enrol":
      return i18n._("Đăng ký theo hộ");
    case "enrol-voluntary":
      return i18n._("Đăng ký BHXH tự nguyện");
    case "unknown":
      return i18n._("Không có trang này");
  }
}
