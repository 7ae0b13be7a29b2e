import type { Overview } from "../../api/client";
import { DotPlot } from "../../charts/DotPlot";
import { ProvinceMap } from "../../charts/ProvinceMap";
import { useText } from "../../i18n";

/** Both pictures of the same rows, in one part of the programme that comes after the numbers. */
export default function Charts({ overview, own }: { overview: Overview; own: string | undefined }) {
  const { i18n, f } = useText();
  return (
    <div className="overview">
      <section className="panel">
        <header>
          <h2>{i18n._("Xếp hạng")}</h2>
          <p className="kicker">{f.unit(overview.unit)}</p>
        </header>
        <DotPlot overview={overview} own={own} />
      </section>
      <section className="panel">
        <header>
          <h2>{i18n._("Trên bản đồ")}</h2>
          <p className="kicker">{f.unit(overview.unit)}</p>
        </header>
        <ProvinceMap overview={overview} own={own} />
      </section>
    </div>
  );
}
