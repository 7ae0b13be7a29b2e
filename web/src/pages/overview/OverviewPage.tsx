import { lazy, Suspense } from "react";
import joined from "virtual:joined";
import type { Overview } from "../../api/client";
import { type OverviewFilter, useIndicators, useOverview } from "../../api/queries";
import { useScope } from "../../app/scope";
import { useText } from "../../i18n";
import { useAddress } from "../../router";
import { Empty, Loading, Shown } from "../../ui/States";
import { Filters } from "./Filters";
import { OverviewTable } from "./OverviewTable";

const Charts = lazy(() => import("./Charts"));

const MEASURES = ["value", "plan_percent", "share_percent", "change_percent"] as const;

/** What the address asks for; what it leaves out is the commonest question. */
function useFilter(): OverviewFilter | undefined {
  const { query } = useAddress();
  const { as_of } = useScope();
  if (!as_of) return undefined;
  const measure = MEASURES.find((m) => m === query.get("measure"));
  const map = query.get("map");
  return {
    indicator: query.get("indicator") ?? "hi_participants",
    as_of,
    measure: measure ?? (query.get("indicator") ? "value" : "plan_percent"),
    map: map === "63" ? 63 : map === "34" ? 34 : undefined,
  };
}

export default function OverviewPage() {
  const { i18n } = useText();
  const filter = useFilter();
  const indicators = useIndicators();
  const overview = useOverview(filter);
  const { reports } = useScope();
  if (!filter) {
    if (reports.data?.length === 0) return <Empty title={i18n._("Chưa có số liệu nào. Hãy nhập một tệp trước.")} />;
    return <Loading what={i18n._("Đang tải {what}…", { what: i18n._("tổng quan") })} />;
  }
  return (
    <div className="stack">
      <h1>{i18n._("Tổng quan toàn quốc")}</h1>
      <Filters filter={filter} map={overview.data?.map} indicators={indicators.data ?? []} />
      <Shown query={overview} what={i18n._("tổng quan")}>
        {(data) => <Body overview={data} />}
      </Shown>
    </div>
  );
}

function Body({ overview }: { overview: Overview }) {
  const { i18n, f } = useText();
  const { area } = useScope();
  const own = area && overview.map === 34 ? (joined[area] ?? area) : area;
  const table = <OverviewTable overview={overview} own={own} />;
  const some = overview.rows.some((row) => row.partial);
  return (
    <>
      <div className="report-head">
        <p className="headline">{f.text(overview.finding) || f.text(overview.indicator.name)}</p>
        <p className="soft">
          {f.text(overview.indicator.name)} · {i18n._("số liệu đến {day}", { day: f.date(overview.as_of) })} ·{" "}
          {i18n._("{n}/{all} địa bàn có số liệu", { n: overview.reporting, all: overview.map })}
        </p>
      </div>
      {overview.restated && (
        <p className="notice">
          {overview.map === 34
            ? i18n._("Tính lại từ 63 tỉnh, thành phố trước 01/07/2025.")
            : i18n._("Tính lại từ 34 tỉnh, thành phố.")}
        </p>
      )}
      {some && (
        <p className="notice partial">
          {i18n._("Nơi có dấu ≥ còn thiếu số liệu của một số tỉnh cũ: số thật ít nhất bằng số đang hiện.")}
        </p>
      )}
      {overview.reporting === 0 ? (
        <>
          <Empty title={i18n._("Chưa địa bàn nào có số liệu của chỉ tiêu này đến ngày {day}.", { day: f.date(overview.as_of) })}>
            <p>{i18n._("Hãy chọn ngày khác ở đầu trang, hoặc cách đo khác.")}</p>
          </Empty>
          {table}
        </>
      ) : (
        <Suspense fallback={table}>
          <Charts overview={overview} own={own}>
            {table}
          </Charts>
        </Suspense>
      )}
    </>
  );
}
