import { type KeyboardEvent, useRef } from "react";
import type { Figure, ReportRow, WorkingSession } from "../../api/client";
import { singleKeys } from "../../app/Keys";
import { Bullet } from "../../charts/Bullet";
import { tone } from "../../charts/model";
import { useText } from "../../i18n";
import { Asking } from "../../ui/Evidence";
import { baseText } from "../../words";

/** The indicators, one a line; N and P go from line to line while the focus is inside. */
export function ReportTable({ report }: { report: WorkingSession }) {
  const { i18n, f } = useText();
  const body = useRef<HTMLTableSectionElement>(null);
  const implied = report.rows.some((r) => [r.plan, r.gap, r.change?.previous].some((x) => x?.basis === "implied"));
  return (
    <section className="panel" aria-labelledby="report-table">
      <header className="row apart">
        <h2 id="report-table">{i18n._("Các chỉ tiêu")}</h2>
        <p className="small soft">
          <svg className="calendar-sign" viewBox="0 0 10 8" aria-hidden="true">
            <path d="M5 0 10 8H0Z" />
          </svg>{" "}
          {i18n._("phần của năm đã qua: {percent}", { percent: f.percent(report.calendar.year_elapsed_percent, 1) })}
        </p>
      </header>
      <table className="cards report-table">
        <thead>
          <tr>
            <th scope="col">{i18n._("Chỉ tiêu")}</th>
            <th scope="col" className="num">{i18n._("Thực hiện")}</th>
            <th scope="col" className="num">{i18n._("Kế hoạch")}</th>
            <th scope="col" style={{ width: "15%" }}>{i18n._("% kế hoạch")}</th>
            <th scope="col" className="num">{i18n._("Tăng, giảm")}</th>
            <th scope="col" className="num">{i18n._("Tỷ lệ")}</th>
            <th scope="col" className="num">{i18n._("Còn thiếu")}</th>
            <th scope="col" className="num">{i18n._("Cần mỗi ngày làm việc")}</th>
            <th scope="col" className="num">{i18n._("Xếp hạng")}</th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={(event) => step(event, body.current)}>
          {report.rows.map((row) => (
            <Row key={row.indicator.code} row={row} elapsed={report.calendar.year_elapsed_percent} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={9}>
              {i18n._("{shown}/{all} dòng", { shown: report.rows.length, all: report.rows.length })}
              {implied && ` · ~ ${i18n._("suy ra từ tỷ lệ đã công bố, trong khoảng ghi bên dưới số")}`}
            </td>
          </tr>
        </tfoot>
      </table>
      {report.missing.length > 0 && (
        <p className="notice partial">
          {i18n._("Chưa có số liệu: {names}.", { names: report.missing.map((m) => f.text(m.name)).join("; ") })}
        </p>
      )}
    </section>
  );
}

/** N and P: the first number of the next and the previous line. Not while Vietnamese is being composed. */
function step(event: KeyboardEvent, body: HTMLTableSectionElement | null) {
  const by = { n: 1, p: -1 }[event.key.toLowerCase()];
  const blocked = event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || !singleKeys();
  if (!by || blocked || !body) return;
  const lines = [...body.rows];
  const at = lines.findIndex((line) => line.contains(document.activeElement));
  const next = lines[(at + by + lines.length) % lines.length];
  next?.querySelector<HTMLElement>("button")?.focus();
  event.preventDefault();
}

type Rank = NonNullable<ReportRow["rank"]>;

function Row({ row, elapsed }: { row: ReportRow; elapsed: string }) {
  const { i18n, f } = useText();
  const name = f.text(row.indicator.name);
  const ranked = (rank: Rank) => {
    const numbers = { n: rank.reporting, of: rank.of };
    if (rank.level === "district") return i18n._("{n} trong {of} huyện có số liệu", numbers);
    if (rank.level === "commune") return i18n._("{n} trong {of} xã có số liệu", numbers);
    return i18n._("{n} trong {of} tỉnh có số liệu", numbers);
  };
  const { unit } = row.indicator;
  return (
    <tr className={row.part_of ? "part" : undefined} data-indicator={row.indicator.code}>
      <th scope="row">
        {name} <span className="soft small nowrap">({f.unit(unit)})</span>
        {row.questions.length > 0 && (
          <>
            <br />
            <a className="asks" href="#cau-hoi">
              {i18n._("{count, plural, other {{n} câu hỏi}} về số này", { count: row.questions.length, n: row.questions.length })}
            </a>
          </>
        )}
      </th>
      <td className="num" data-label={i18n._("Thực hiện")}>
        <span className="actual">
          <Asking figure={row.actual} label={`${name}, ${i18n._("thực hiện")}`} />
        </span>
      </td>
      <td className={row.plan ? "num" : "num none"} data-label={i18n._("Kế hoạch")}>
        <div>
          <Asking figure={row.plan} label={`${name}, ${i18n._("kế hoạch")}`} />
        </div>
      </td>
      <td className={row.plan_percent ? undefined : "none"} data-label={i18n._("% kế hoạch")}>
        <div>
          <Asking figure={row.plan_percent} label={`${name}, ${i18n._("% kế hoạch")}`} />
          {row.plan_percent && <Bullet percent={row.plan_percent.value} elapsed={elapsed} label={name} />}
        </div>
      </td>
      <td className={row.change ? "num" : "num none"} data-label={i18n._("Tăng, giảm")}>
        <ChangeCell row={row} name={name} />
      </td>
      <td className={row.share ? "num" : "num none"} data-label={i18n._("Tỷ lệ")}>
        <ShareCell row={row} name={name} />
      </td>
      <td className={row.gap ? "num" : "num none"} data-label={i18n._("Còn thiếu")}>
        <div>
          <AfterPlan figure={row.gap} label={`${name}, ${i18n._("còn thiếu")}`} />
        </div>
      </td>
      <td className={row.per_working_day ? "num" : "num none"} data-label={i18n._("Cần mỗi ngày làm việc")}>
        <div>
          <AfterPlan figure={row.per_working_day} label={`${name}, ${i18n._("cần mỗi ngày làm việc")}`} />
        </div>
      </td>
      <td className={row.rank ? "num" : "num none"} data-label={i18n._("Xếp hạng")}>
        {row.rank ? (
          <div>
            {row.rank.position}/{row.rank.reporting}
            <span className="small soft screen-only">{ranked(row.rank)}</span>
          </div>
        ) : (
          <span className="soft">–</span>
        )}
      </td>
    </tr>
  );
}

/** What follows from the plan: a dash, not "chưa có", where there is no plan to reach. */
function AfterPlan({ figure, label }: { figure: Figure | undefined; label: string }) {
  return figure ? <Asking figure={figure} label={label} /> : <span className="soft">–</span>;
}

function ChangeCell({ row: { change, better, indicator }, name }: { row: ReportRow; name: string }) {
  const { i18n, f } = useText();
  if (!change) return <span className="soft">{i18n._("chưa có")}</span>;
  const { absolute, percent } = change;
  const kind = tone(absolute.value, better);
  const arrow = absolute.value.startsWith("-") ? "↓" : /[1-9]/.test(absolute.value) ? "↑" : "";
  return (
    <div className={kind}>
      <Asking figure={absolute} label={`${name}, ${i18n._("tăng, giảm")}`}>
        <span className="nowrap">
          {f.signed(absolute.value, indicator.unit)}
          {percent && ` (${f.signedPercent(percent.value)})`}
        </span>
      </Asking>
      <span className="small soft">
        <span aria-hidden="true">{arrow}</span>{" "}
        {change.base_text ? f.text(change.base_text) : baseText(change.base, i18n)}
      </span>
    </div>
  );
}

function ShareCell({ row: { share }, name }: { row: ReportRow; name: string }) {
  const { i18n, f } = useText();
  if (!share) return <span className="soft">–</span>;
  const of = f.text(share.of.name);
  return (
    <div>
      <Asking figure={share.percent} label={`${name} / ${of}`} />
      <span className="small soft">
        {i18n._("của {of}", { of: of.charAt(0).toLowerCase() + of.slice(1) })}
        {share.denominator && (
          <>
            {" "}
            <Asking figure={share.denominator} label={of} />
          </>
        )}
      </span>
    </div>
  );
}
