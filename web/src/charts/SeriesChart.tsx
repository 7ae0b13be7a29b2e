import { scaleLinear, scaleTime } from "d3-scale";
import { line } from "d3-shape";
import type { Series } from "../api/client";
import { position } from "../format";
import { useText } from "../i18n";
import { useEvidence } from "../ui/Evidence";
import { ChartFrame } from "./Frame";
import { domainOf } from "./model";
import { useRoving } from "./roving";
import { useSize } from "./useSize";

const HEIGHT = 190;
const EDGE = { top: 28, right: 56, bottom: 30, left: 44 };

/** Which points have room for a label: the last, the first, and those between that stay clear of others. */
export function labelled(places: readonly number[], room = 84): number[] {
  const kept = [places.length - 1];
  const clear = (i: number) => kept.every((k) => Math.abs(places[k]! - places[i]!) >= room);
  for (let i = 0; i < places.length - 1; i++) if (i === 0 || clear(i)) kept.push(i);
  return kept;
}

/** One indicator over the years, each point labelled. */
export function SeriesChart({ series }: { series: Series }) {
  const { i18n, f } = useText();
  const { ref: box, width } = useSize<HTMLDivElement>(520);
  const ask = useEvidence();
  const { unit } = series.indicator;
  const points = series.points.map((p) => ({ ...p, at: new Date(p.as_of), value: position(p.figure.value) }));
  const marks = useRoving<SVGSVGElement>(points.length, points.length - 1);
  const x = scaleTime([points[0]!.at, points.at(-1)!.at], [EDGE.left, width - EDGE.right]);
  const y = scaleLinear(domainOf(points.map((p) => p.value), false), [HEIGHT - EDGE.bottom, EDGE.top]);
  const path = line<(typeof points)[number]>((p) => x(p.at), (p) => y(p.value))(points);
  const name = f.text(series.indicator.name);
  const shown = labelled(points.map((p) => x(p.at)));
  return (
    <ChartFrame
      title={series.finding ? `${name}: ${f.text(series.finding)}` : name}
      unit={`${name}, ${f.unit(unit)}`}
      file={`chuoi-${series.indicator.code}`}
      table={{
        head: [i18n._("Ngày"), name],
        rows: points.map((p) => [f.date(p.as_of), f.quantity(p.figure.value, unit)]),
      }}
    >
      <div ref={box}>
        <svg
          ref={marks.ref}
          className="chart series"
          viewBox={`0 0 ${width} ${HEIGHT}`}
          width={width}
          height={HEIGHT}
          role="group"
          aria-label={i18n._("Biểu đồ {name} qua các năm", { name })}
          onKeyDown={marks.move}
        >
          <line className="axis" x1={EDGE.left - 12} x2={width - EDGE.right + 12} y1={HEIGHT - EDGE.bottom} y2={HEIGHT - EDGE.bottom} />
          <path className="line-blue" d={path ?? ""} />
          {points.map((p, i) => {
            const open = () => ask({ figure: p.figure, label: `${name}, ${f.date(p.as_of)}` });
            const anchor = i === 0 && points.length > 1 ? "start" : i === points.length - 1 ? "end" : "middle";
            return (
              <g
                key={p.as_of}
                className="mark"
                data-mark={i}
                role="button"
                aria-label={`${f.date(p.as_of)}: ${f.count(p.figure.value, unit)}`}
                tabIndex={marks.current === i ? 0 : -1}
                onFocus={() => marks.set_at(i)}
                onClick={open}
                onKeyDown={(event) => event.key === "Enter" && open()}
              >
                <circle className="halo" cx={x(p.at)} cy={y(p.value)} r={12} pointerEvents="all" />
                <circle className={i === points.length - 1 ? "fill-rust" : "fill-blue"} cx={x(p.at)} cy={y(p.value)} r={5} />
                {shown.includes(i) && (
                  <>
                    <text x={x(p.at)} y={y(p.value) - 13} textAnchor="middle" className={i === points.length - 1 ? "strong" : undefined}>
                      {f.quantity(p.figure.value, unit)}
                    </text>
                    <text x={x(p.at) + { start: -24, middle: 0, end: 24 }[anchor]} y={HEIGHT - 10} textAnchor={anchor} className="soft">
                      {f.date(p.as_of)}
                    </text>
                  </>
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </ChartFrame>
  );
}
