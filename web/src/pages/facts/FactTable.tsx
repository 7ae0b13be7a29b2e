import { Button } from "@mantine/core";
import { useText } from "../../i18n";
import { setQuery } from "../../router";
import { Link } from "../../ui/Link";
import { bySize } from "./order";
import type { Fact, FactsOf } from "./queries";

const NONE = "–";

export function FactTable({ facts, of }: { facts: readonly Fact[]; of: FactsOf }) {
  const { i18n } = useText();
  const sliced = of.breakdown !== "all";
  return (
    <div className="stack tight">
      {of.indicator && (
        <div>
          <Button variant="default" onClick={() => setQuery({ indicator: undefined, slice: undefined, after: undefined })}>
            {i18n._("Mọi chỉ tiêu")}
          </Button>
        </div>
      )}
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">{i18n._("Chỉ tiêu")}</th>
            {sliced && <th scope="col">{i18n._("Giá trị phân tổ")}</th>}
            <th scope="col" className="num">{i18n._("Số liệu")}</th>
            <th scope="col" className="num">{i18n._("So cùng kỳ")}</th>
            <th scope="col" className="num">{i18n._("So tháng trước")}</th>
            {!sliced && <th scope="col" className="num">{i18n._("Kế hoạch")}</th>}
            {!sliced && <th scope="col" className="num">{i18n._("Tỷ lệ")}</th>}
          </tr>
        </thead>
        <tbody>
          {(of.breakdown === "size" ? bySize(facts) : facts).map((fact) => (
            <Row key={`${fact.indicator.code} ${fact.slice ?? ""}`} fact={fact} of={of} sliced={sliced} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ fact, of, sliced }: { fact: Fact; of: FactsOf; sliced: boolean }) {
  const { i18n, f } = useText();
  const { unit } = fact.indicator;
  const change = (base: string) => {
    const found = fact.changes.find((one) => one.base === base);
    return found ? f.change(found.by, found.percent, unit) : NONE;
  };
  return (
    <tr>
      <th scope="row">
        <Link to={{ name: "facts" }} query={{ indicator: fact.indicator.code, breakdown: of.breakdown, slice: fact.slice }}>
          {f.text(fact.indicator.name)}
        </Link>
      </th>
      {sliced && <td data-label={i18n._("Giá trị phân tổ")}>{fact.slice_name ? f.text(fact.slice_name) : fact.slice}</td>}
      <td className="num" data-label={i18n._("Số liệu")}>{f.count(fact.value, unit)}</td>
      <td className="num" data-label={i18n._("So cùng kỳ")}>{change("same_period_last_year")}</td>
      <td className="num" data-label={i18n._("So tháng trước")}>{change("previous_month")}</td>
      {!sliced && (
        <td className="num" data-label={i18n._("Kế hoạch")}>
          {fact.plan?.percent ? f.percent(fact.plan.percent) : NONE}
          {fact.plan && (
            <span className="small soft">
              {" "}
              {f.quantity(fact.plan.value, unit)}
              {fact.plan.status === "implied" && ` (${i18n._("suy ra")})`}
            </span>
          )}
        </td>
      )}
      {!sliced && (
        <td className="num" data-label={i18n._("Tỷ lệ")}>
          {fact.share ? f.percent(fact.share.value) : NONE}
        </td>
      )}
    </tr>
  );
}
