import type { WorkingSession } from "../../api/client";
import { useText } from "../../i18n";

/** Whose report, as of when, and what it says, most important first. */
export function Head({ report }: { report: WorkingSession }) {
  const { i18n, f } = useText();
  const [first, ...rest] = report.headline;
  const { calendar } = report;
  const holidays = calendar.holidays_left.map((h) => `${f.text(h.name)} ${f.date(h.day)}`).join("; ");
  return (
    <header className="stack report-head">
      <div>
        <p className="kicker">{i18n._("Báo cáo phục vụ buổi làm việc")}</p>
        <h1>
          {f.language === "vi" ? report.area.full_name : f.text(report.area.name)}, {f.dateLong(report.as_of)}
        </h1>
        {report.closed && (
          <p className="soft">{i18n._("Đếm từ hồ sơ, chốt lần {n}", { n: f.number(report.closed.version) })}</p>
        )}
      </div>
      {first && <p className="headline">{f.text(first)}</p>}
      {rest.length > 0 && (
        <ul>
          {rest.map((sentence) => (
            <li key={sentence.vi}>{f.text(sentence)}</li>
          ))}
        </ul>
      )}
      <dl className="facts">
        <div>
          <dt>{i18n._("Năm đã qua")}</dt>
          <dd>{f.percent(calendar.year_elapsed_percent)}</dd>
        </div>
        <div>
          <dt>{i18n._("Ngày làm việc còn lại trong năm")}</dt>
          <dd>{f.number(calendar.working_days_left)}</dd>
        </div>
        <div>
          <dt>{i18n._("Ngày nghỉ lễ còn lại")}</dt>
          <dd>{holidays || i18n._("không còn")}</dd>
        </div>
        <div>
          <dt>{i18n._("Câu hỏi về số liệu")}</dt>
          <dd className={report.questions.some((q) => !q.answer) ? "bad" : "good"}>
            {f.number(report.questions.filter((q) => !q.answer).length)}
          </dd>
        </div>
      </dl>
    </header>
  );
}
