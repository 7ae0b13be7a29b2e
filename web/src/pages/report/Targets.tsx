import type { TargetComparison, WorkingSession } from "../../api/client";
import { useText } from "../../i18n";
import { Asking } from "../../ui/Evidence";

/** The report against the targets of resolutions, each with the document that sets it. */
export function Targets({ report }: { report: WorkingSession }) {
  const { i18n } = useText();
  if (!report.targets.length) return null;
  return (
    <section className="panel">
      <table className="cards">
        <caption>
          <h2>{i18n._("So với chỉ tiêu quốc gia")}</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">{i18n._("Chỉ tiêu")}</th>
            <th scope="col">{i18n._("Văn bản")}</th>
            <th scope="col" className="num">{i18n._("Mục tiêu")}</th>
            <th scope="col" className="num">{i18n._("Thực hiện")}</th>
            <th scope="col" className="num">{i18n._("Chênh lệch")}</th>
            <th scope="col">{i18n._("Kết quả")}</th>
          </tr>
        </thead>
        <tbody>
          {report.targets.map((t) => (
            <Line key={`${t.target.indicator.code}${t.target.document}${t.target.year}`} comparison={t} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Met, not met, or met ahead of a later year. */
export function useVerdict() {
  const { i18n } = useText();
  return (t: TargetComparison): string => {
    if (t.met) return t.later_year ? i18n._("đạt sớm mục tiêu năm {year}", { year: t.target.year }) : i18n._("đạt");
    return t.later_year ? i18n._("còn đến năm {year}", { year: t.target.year }) : i18n._("chưa đạt");
  };
}

function Line({ comparison: t }: { comparison: TargetComparison }) {
  const { i18n, f } = useText();
  const verdict = useVerdict();
  const { target } = t;
  const name = f.text(target.indicator.name);
  const value = f.quantity(target.value, target.unit);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={i18n._("Văn bản")}>
        <div>
          {target.document} <span className="soft">({target.year})</span>{" "}
          {target.status === "unconfirmed" && <span className="tag wait">{i18n._("chưa xác nhận")}</span>}
        </div>
      </td>
      <td className="num" data-label={i18n._("Mục tiêu")}>
        {target.comparison === "at_least" ? i18n._("ít nhất {value}", { value }) : i18n._("nhiều nhất {value}", { value })}
      </td>
      <td className="num" data-label={i18n._("Thực hiện")}>
        <div>
          <Asking figure={t.actual} label={`${name}, ${i18n._("thực hiện")}`} />
        </div>
      </td>
      <td className="num" data-label={i18n._("Chênh lệch")}>
        <div>
          <Asking figure={t.difference} label={`${name}, ${i18n._("chênh lệch")}`}>
            {target.unit === "percent" ? f.points(t.difference.value) : f.signed(t.difference.value, t.difference.unit)}
          </Asking>
        </div>
      </td>
      <td data-label={i18n._("Kết quả")}>
        <div>
          <span className={`tag ${t.met ? "good" : t.later_year ? "wait" : "bad"}`}>{verdict(t)}</span>
        </div>
      </td>
    </tr>
  );
}
