/** What the employer's page and the officer's show alike. */
import type { Declaration, Differences, Finding } from "../../declarations/queries";
import { useDifferences } from "../../declarations/queries";
import { monthText } from "../../declarations/sheet";
import { useText } from "../../i18n";
import type { Page } from "../../router";
import { Link } from "../../ui/Link";
import { Shown } from "../../ui/States";
import { useDeclarationWords } from "./words";

const TONES: Record<string, string> = { accepted: "tag good", returned: "tag bad", checked: "tag wait", submitted: "tag wait" };

export function StateOf({ declaration }: { declaration: Declaration }) {
  const { f } = useText();
  return <span className={TONES[declaration.state.code] ?? "tag"}>{f.text(declaration.state.name)}</span>;
}

export function DeclarationTable({ rows, to }: { rows: readonly Declaration[]; to: (one: Declaration) => [Page, Record<string, string>?] }) {
  const { i18n, f } = useText();
  return (
    <table className="cards">
      <thead>
        <tr>
          <th scope="col">{i18n._("Tờ khai")}</th>
          <th scope="col">{i18n._("Đơn vị")}</th>
          <th scope="col">{i18n._("Tháng")}</th>
          <th scope="col">{i18n._("Trạng thái")}</th>
          <th scope="col" className="num">{i18n._("Dòng")}</th>
          <th scope="col" className="num">{i18n._("Lỗi")}</th>
          <th scope="col">{i18n._("Hạn")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => {
          const [page, query] = to(one);
          return (
            <tr key={one.id}>
              <th scope="row">
                <Link to={page} {...(query ? { query } : {})}>
                  {i18n._("{form} số {id}", { form: one.form.code, id: one.id })}
                </Link>
              </th>
              <td data-label={i18n._("Đơn vị")}>
                {one.employer_name ?? one.employer ?? "–"}
                {one.employer_name && <div className="small soft">{one.employer}</div>}
              </td>
              <td data-label={i18n._("Tháng")}>{monthText(one.month)}</td>
              <td data-label={i18n._("Trạng thái")}>
                <StateOf declaration={one} />
              </td>
              <td className="num" data-label={i18n._("Dòng")}>{f.number(one.lines)}</td>
              <td className="num" data-label={i18n._("Lỗi")}>{f.number(one.errors)}</td>
              <td data-label={i18n._("Hạn")}>{one.due_on ? f.date(one.due_on) : "–"}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Everything that was found, obstacles first in each line. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { i18n, f } = useText();
  const { column } = useDeclarationWords();
  if (!findings.length) return <p className="notice">{i18n._("Không có lỗi nào.")}</p>;
  return (
    <ul className="stack tight">
      {findings.map((one, at) => (
        <li key={at}>
          <span className={one.warning ? "tag wait" : "tag bad"}>{one.warning ? i18n._("Lưu ý") : i18n._("Lỗi")}</span>{" "}
          {one.line > 0 && <b>{i18n._("Dòng {line}", { line: one.line })}</b>}
          {one.field && <>, {column(one.field)}</>}
          {(one.line > 0 || one.field) && ": "}
          {f.text(one.detail)} <span className="soft">{f.text(one.remedy)}</span>
        </li>
      ))}
    </ul>
  );
}

export function DifferencesOf({ declaration }: { declaration: Declaration }) {
  const { i18n } = useText();
  const query = useDifferences(declaration);
  return (
    <section className="panel stack">
      <h2>{i18n._("Thay đổi so với tháng trước")}</h2>
      <Shown query={query} what={i18n._("các thay đổi")}>{(all) => <DifferenceTable all={all} />}</Shown>
    </section>
  );
}

function DifferenceTable({ all }: { all: Differences }) {
  const { i18n, f } = useText();
  const money = (amount: number) => f.moneyPerson(String(amount));
  const declared = all.rows.filter((row) => row.declared);
  const others = all.rows.filter((row) => !row.declared);
  return (
    <>
      <p>
        {i18n._("Lao động: {before} → {after}. Phải đóng: {dues_before} → {dues_after}.", {
          before: f.number(all.workers_before),
          after: f.number(all.workers_after),
          dues_before: money(all.dues_before),
          dues_after: money(all.dues_after),
        })}
      </p>
      {declared.length > 0 ? <Changed rows={declared} /> : <p className="soft">{i18n._("Tờ khai này không đổi gì của ai.")}</p>}
      {others.length > 0 && (
        <details>
          <summary>
            {i18n._("{count, plural, other {{n} thay đổi đã có trên hồ sơ từ trước, không do tờ khai này}}", {
              count: others.length,
              n: f.number(others.length),
            })}
          </summary>
          <Changed rows={others} />
        </details>
      )}
    </>
  );
}

function Changed({ rows }: { rows: Differences["rows"] }) {
  const { i18n, f } = useText();
  const money = (amount: number) => f.moneyPerson(String(amount));
  return (
    <table className="cards">
      <thead>
        <tr>
          <th scope="col">{i18n._("Họ và tên")}</th>
          <th scope="col">{i18n._("Thay đổi")}</th>
          <th scope="col" className="num">{i18n._("Lương trước")}</th>
          <th scope="col" className="num">{i18n._("Lương sau")}</th>
          <th scope="col" className="num">{i18n._("Tiền đóng")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, 200).map((row) => (
          <tr key={row.person_id}>
            <th scope="row">{row.name}</th>
            <td data-label={i18n._("Thay đổi")}>{f.text(row.happened.name)}</td>
            <td className="num" data-label={i18n._("Lương trước")}>{money(row.wage_before)}</td>
            <td className="num" data-label={i18n._("Lương sau")}>{money(row.wage_after)}</td>
            <td className="num" data-label={i18n._("Tiền đóng")}>{money(row.dues)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
