import type { ReactNode } from "react";
import type { Overview } from "../../api/client";
import { DotPlot } from "../../charts/DotPlot";
import { ProvinceMap } from "../../charts/ProvinceMap";
import { useText } from "../../i18n";

interface Props {
  overview: Overview;
  own: string | undefined;
  /** The table of the same rows, under the ranking. */
  children: ReactNode;
}

/** Both pictures of the same rows, in one part of the programme that comes after the numbers. */
export default function Charts({ overview, own, children }: Props) {
  const { i18n, f } = useText();
  return (
    <div className="overview">
      <div className="ranking">
        <section className="panel dots-panel">
          <header>
            <h2>{i18n._("Xếp hạng")}</h2>
            <p className="kicker">{f.unit(overview.unit)}</p>
          </header>
          <DotPlot overview={overview} own={own} />
        </section>
        {children}
      </div>
      <section className="panel map-panel">
        <header>
          <h2>{i18n._("Trên bản đồ")}</h2>
          <p className="kicker">{f.unit(overview.unit)}</p>
        </header>
        <ProvinceMap overview={overview} own={own} />
      </section>
    </div>
  );
}
