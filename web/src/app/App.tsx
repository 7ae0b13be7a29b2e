import { Component, lazy, type ReactNode, Suspense, useLayoutEffect } from "react";
import { useText } from "../i18n";
import { type Page, useAddress } from "../router";
import { EvidenceProvider } from "../ui/Evidence";
import { Failed, Loading } from "../ui/States";
import { Shell } from "./Shell";

const pages = {
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
  unknown: lazy(() => import("../pages/UnknownPage")),
};

/** The words of the shell for a page: its title in the tab and the trail. */
export function useTitle(page: Page): string {
  const { i18n } = useText();
  switch (page.name) {
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
    case "area":
      return i18n._("Địa bàn");
    case "problem":
      return i18n._("Mã lỗi");
    case "unknown":
      return i18n._("Không có trang này");
  }
}

/** A fault of ours, or a part of the page that did not arrive, takes down the page and not the frame. */
class Guard extends Component<{ children: ReactNode; page: string; fallback: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError = () => ({ broken: true });
  override componentDidUpdate(before: { page: string }) {
    if (this.state.broken && before.page !== this.props.page) this.setState({ broken: false });
  }
  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}

export function App() {
  const { page } = useAddress();
  const { i18n } = useText();
  const title = useTitle(page);
  const Shown = pages[page.name];
  // Before the effects of the page, which may know a better name.
  useLayoutEffect(() => {
    document.title = `${title} – An Sinh`;
  }, [title]);
  const broken = <Failed problem={undefined} what={i18n._("trang")} retry={() => location.reload()} />;
  return (
    <EvidenceProvider>
      <Shell page={page} title={title}>
        <Guard page={JSON.stringify(page)} fallback={broken}>
          <Suspense fallback={<Loading what={i18n._("Đang tải {what}…", { what: title })} />}>
            <Shown />
          </Suspense>
        </Guard>
      </Shell>
    </EvidenceProvider>
  );
}
