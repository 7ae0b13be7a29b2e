import { useText } from "../../i18n";
import type { Fact } from "../facts/queries";

/** The year's plan of the area itself, whoever set it, and how far it is: to read, not to assign. */
export function Plans({ facts }: { facts: readonly Fact[] }) {
  const { i18n, f } = useText();
  const planned = facts.filter((fact) => fact.plan);
  if (!planned.length) return null;
  return (
    <section className="panel stack" aria-labelledby="plans">
      <h2 id="plans">{i18n._("Kế hoạch năm của địa bàn")}</h2>
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">{i18n._("Chỉ tiêu")}</th>
            <th scope="col" className="num">{i18n._("Kế hoạch")}</th>
            <th scope="col" className="num">{i18n._("Thực hiện")}</th>
            <th scope="col" className="num">{i18n._("Đạt")}</th>
          </tr>
        </thead>
        <tbody>
          {planned.map(({ indicator, value, plan }) => (
            <tr key={indicator.code}>
              <th scope="row">{f.text(indicator.name)}</th>
              <td className="num" data-label={i18n._("Kế hoạch")}>
                {f.count(plan!.value, indicator.unit)}
                {plan!.status === "implied" && <span className="small soft"> ({i18n._("suy ra")})</span>}
              </td>
              <td className="num" data-label={i18n._("Thực hiện")}>{f.count(value, indicator.unit)}</td>
              <td className="num" data-label={i18n._("Đạt")}>{plan!.percent ? f.percent(plan!.percent) : "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
