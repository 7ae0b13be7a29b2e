import type { WorkingSession } from "../../api/client";
import { ChangeChart } from "../../charts/ChangeChart";
import { changed, waterfallOf } from "../../charts/model";
import { SeriesChart } from "../../charts/SeriesChart";
import { useText } from "../../i18n";

export default function Charts({ report }: { report: WorkingSession }) {
  const { i18n } = useText();
  const series = report.series.filter((s) => s.points.length > 1);
  const why = changed(report.rows).length > 0 || waterfallOf(report.rows, () => "") !== undefined;
  if (!why && !series.length) return null;
  return (
    <div className="two">
      {why && (
        <section className="panel" aria-label={i18n._("Thay đổi")}>
          <ChangeChart rows={report.rows} />
        </section>
      )}
      {series.map((s) => (
        <section key={s.indicator.code} className="panel" aria-label={i18n._("Chuỗi nhiều năm")}>
          <SeriesChart series={s} />
        </section>
      ))}
    </div>
  );
}
