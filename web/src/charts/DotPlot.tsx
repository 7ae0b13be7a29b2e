import { scaleLinear } from "d3-scale";
import { useState } from "react";
import type { Overview } from "../api/client";
import { position } from "../format";
import { useText } from "../i18n";
import { isRate } from "../units";
import { useEvidence } from "../ui/Evidence";
import { domainOf, excerpt, ranked, type Ranked, tickText } from "./model";
import { useRoving } from "./roving";
import { useSize } from "./useSize";

const ROW = 21;
const TOP = 44;
const NAME = 138;
const VALUE = 84;

/** One province a line, best first: position shows the value, so the rank can be read off. */
export function DotPlot({ overview, own }: { overview: Overview; own: string | undefined }) {
  const { i18n, f } = useText();
  const { ref: box, width } = useSize<HTMLDivElement>(600);
  const [whole, set_whole] = useState(false);
  const all = ranked(overview.rows);
  const narrow = width < 440;
  const shown = narrow && !whole ? excerpt(all, own) : all;
  const left = narrow ? 112 : NAME;
  const rate = isRate(overview.unit);
  const nation = overview.national && rate ? position(overview.national.value) : undefined;
  const values = all.map((r) => r.value).concat(nation ?? []);
  const x = scaleLinear(domainOf(values, !rate), [left + 8, width - VALUE]);
  const ticks = x.ticks(narrow ? 2 : rate ? 5 : 3);
  const height = TOP + shown.length * ROW + 6;
  const marks = useRoving<SVGSVGElement>(shown.length, Math.max(0, shown.findIndex((r) => r.row.area.code === own)));
  const spoken = shown[marks.current];
  return (
    <div ref={box}>
      <svg
        ref={marks.ref}
        className="chart dots"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={i18n._("Biểu đồ chấm xếp hạng; phím mũi tên để đi từng địa bàn")}
        onKeyDown={marks.move}
      >
        {ticks.map((t) => (
          <g key={t} transform={`translate(${x(t)} 0)`}>
            <line className="grid" y1={TOP - 8} y2={height} />
            <text className="soft" y={TOP - 14} textAnchor="middle">
              {f.quantity(tickText(t, ticks.length > 1 ? ticks[1]! - ticks[0]! : 1), overview.unit)}
            </text>
          </g>
        ))}
        {nation !== undefined && (
          <g transform={`translate(${x(nation)} 0)`}>
            <line className="nation" y1={18} y2={height} />
            <text className="strong" y={13} textAnchor={x(nation) > width / 2 ? "end" : "start"}>
              {i18n._("Cả nước {value}", { value: f.quantity(overview.national!.value, overview.unit) })}
            </text>
          </g>
        )}
        {shown.map((r, i) => (
          <Dot
            key={r.row.area.code}
            ranked={r}
            place={i}
            y={TOP + i * ROW + ROW / 2}
            x={x(r.value)}
            left={left}
            own={r.row.area.code === own}
            current={marks.current === i}
            onFocus={() => marks.set_at(i)}
          />
        ))}
      </svg>
      {narrow && shown.length < all.length && (
        <button type="button" className="close" onClick={() => set_whole(true)}>
          {i18n._("Hiện cả {n} địa bàn", { n: f.number(all.length) })}
        </button>
      )}
      <p className="spoken" aria-live="polite">
        {spoken && <Spoken ranked={spoken} overview={overview} />}
      </p>
    </div>
  );
}

interface DotProps {
  ranked: Ranked;
  place: number;
  x: number;
  y: number;
  left: number;
  own: boolean;
  current: boolean;
  onFocus: () => void;
}

/** "Thành phố Hồ Chí Minh" does not fit, and nobody writes it out. */
export const shortName = (name: string) => (name === "Hồ Chí Minh" ? "TP. Hồ Chí Minh" : name);

function Dot({ ranked: { row }, place, x, y, left, own, current, onFocus }: DotProps) {
  const { i18n, f } = useText();
  const ask = useEvidence();
  const name = shortName(f.text(row.area.name));
  const value = `${row.partial ? "≥ " : ""}${f.quantity(row.figure.value, row.figure.unit)}`;
  const label = i18n._("{name}: {value}, hạng {rank}", { name, value, rank: row.rank ?? place + 1 });
  const open = () => ask({ figure: row.figure, label: name });
  return (
    <g
      className="mark"
      data-mark={place}
      data-code={row.area.code}
      role="button"
      aria-label={label}
      tabIndex={current ? 0 : -1}
      onFocus={onFocus}
      onClick={open}
      onKeyDown={(event) => event.key === "Enter" && open()}
    >
      <rect className="halo" x={1} y={y - ROW / 2 + 1} width={`calc(100% - 2px)`} height={ROW - 2} rx={3} pointerEvents="all" />
      <text x={left} y={y} dominantBaseline="central" textAnchor="end" className={own ? "strong" : undefined}>
        {name}
      </text>
      <line className="grid" x1={left + 8} x2={x} y1={y} y2={y} />
      <circle className={own ? "fill-rust" : "fill-blue"} cx={x} cy={y} r={own ? 7 : 5} />
      <text x={x + 12} y={y} dominantBaseline="central" className={own ? "strong" : undefined}>
        {value}
      </text>
    </g>
  );
}

function Spoken({ ranked: { row }, overview }: { ranked: Ranked; overview: Overview }) {
  const { i18n, f } = useText();
  return (
    <>
      <b>{f.text(row.area.name)}</b>: {row.partial && "≥ "}
      {f.count(row.figure.value, row.figure.unit)}
      {row.rank && `, ${i18n._("hạng {rank} trong {n} nơi có số liệu", { rank: row.rank, n: overview.reporting })}`}
      {row.missing_parts?.length ? ` · ${i18n._("thiếu {names}", { names: row.missing_parts.join(", ") })}` : ""}
    </>
  );
}
