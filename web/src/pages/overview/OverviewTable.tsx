import type { Overview, OverviewRow } from "../../api/client";
import { toCsv } from "../../csv";
import { useText } from "../../i18n";
import { Asking } from "../../ui/Evidence";
import { Link } from "../../ui/Link";
import { download, fileName } from "../../ui/download";

/** The same rows as a table: all of them, counted at its end. */
export function OverviewTable({ overview, own }: { overview: Overview; own: string | undefined }) {
  const { i18n, f } = useText();
  const name = f.text(overview.indicator.name);
  const note = (row: OverviewRow) =>
    row.missing_parts?.length ? i18n._("thiếu {names}", { names: row.missing_parts.join(", ") }) : "";
  const save = () => {
    const head = [i18n._("Hạng"), i18n._("Mã"), i18n._("Địa bàn"), `${name} (${f.unit(overview.unit)})`, i18n._("Ghi chú")];
    const rows = overview.rows.map((row) => [
      row.rank === undefined ? "" : String(row.rank),
      row.area.code,
      f.text(row.area.name),
      row.figure?.value ?? "",
      note(row),
    ]);
    const file = fileName("tong-quan", overview.indicator.code, overview.as_of, "csv");
    download(file, new Blob([toCsv([head, ...rows])], { type: "text/csv" }));
  };
  return (
    <section className="panel table-panel">
      <table className="overview-table">
        <caption>
          {name}, {f.unit(overview.unit)}, {f.date(overview.as_of)}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="num">{i18n._("Hạng")}</th>
            <th scope="col">{i18n._("Địa bàn")}</th>
            <th scope="col" className="num">{i18n._("Giá trị")}</th>
            <th scope="col">{i18n._("Nguồn")}</th>
          </tr>
        </thead>
        <tbody>
          {overview.rows.map((row) => (
            <tr key={row.area.code} className={row.area.code === own ? "own" : undefined}>
              <td className="num">{row.rank ?? "–"}</td>
              <th scope="row">
                <Link to={{ name: "report" }} query={{ area: row.area.code }}>
                  {f.text(row.area.name)}
                </Link>
              </th>
              <td className="num">
                <Asking figure={row.figure} label={`${f.text(row.area.name)}, ${name}`} prefix={row.partial ? "≥ " : ""} />
              </td>
              <td>
                {row.figure?.source} <span className="soft">{note(row)}</span>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={4}>
              {i18n._("{shown}/{all} dòng", { shown: overview.rows.length, all: overview.map })}
            </td>
          </tr>
        </tfoot>
      </table>
      <button type="button" className="close screen-only" onClick={save}>
        {i18n._("Tải CSV")}
      </button>
    </section>
  );
}
