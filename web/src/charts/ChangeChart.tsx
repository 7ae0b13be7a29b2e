import { scaleLinear } from "d3-scale";
import type { Figure, ReportRow } from "../api/client";
import { useText } from "../i18n";
import { useEvidence } from "../ui/Evidence";
import { ChartFrame } from "./Frame";
import { type Bar, changed, tone, waterfallOf } from "./model";
import { useRoving } from "./roving";
import { useSize } from "./useSize";

/** Heights of a line: name and value side by side, or one above the other on a phone. */
const WIDE = { row: 46, value: 14, bar: 22 };
const NARROW = { row: 64, value: 32, bar: 40 };

interface Line {
  key: string;
  label: string;
  value: string;
  from: number;
  to: number;
  fill: string;
  figure: Figure;
  broken?: boolean;
}

/** Why the total moved, where the parts say so; else how far each indicator moved. */
export function ChangeChart({ rows }: { rows: readonly ReportRow[] }) {
  const { i18n, f } = useText();
  const name = (row: ReportRow) => f.text(row.indicator.name);
  const steps = waterfallOf(rows, name);
  if (steps) return <Waterfall steps={steps} />;
  const list = changed(rows);
  if (!list.length) return null;
  const lines: Line[] = list.map(({ row, change, percent, value }) => ({
    key: row.indicator.code,
    label: name(row),
    value: f.change(change.absolute.value, percent.value, row.indicator.unit),
    from: 0,
    to: value,
    fill: tone(percent.value, row.better) === "bad" ? "fill-rust" : "fill-blue",
    figure: change.absolute,
  }));
  const fell = list.filter((one) => one.value < 0).length;
  const title = fell
    ? i18n._("{fell} trong {all} chỉ tiêu giảm so cùng kỳ", { fell, all: list.length })
    : i18n._("Cả {all} chỉ tiêu có số so sánh đều không giảm", { all: list.length });
  return (
    <Bars
      title={title}
      unit={i18n._("Thay đổi, %")}
      file="thay-doi"
      lines={lines}
      head={[i18n._("Chỉ tiêu"), i18n._("Thay đổi")]}
      domain={[Math.min(0, ...lines.map((l) => l.to)), Math.max(0, ...lines.map((l) => l.to))]}
    />
  );
}

function Waterfall({ steps }: { steps: readonly Bar[] }) {
  const { i18n, f } = useText();
  const total = steps[0]!;
  const unit = total.row.indicator.unit;
  const lines: Line[] = steps.map((s, i) => ({
    key: String(i),
    label: s.kind === "total" ? (i ? i18n._("Hiện nay") : i18n._("Kỳ gốc")) : s.label,
    value: s.kind === "total" ? f.quantity(s.figure.value, unit) : f.signed(s.figure.value, unit),
    from: s.from,
    to: s.to,
    fill: { total: "fill-total", up: "fill-blue", down: "fill-rust" }[s.kind],
    figure: s.figure,
    broken: s.kind === "total",
  }));
  const ends = steps.flatMap((s) => (s.kind === "total" ? [s.to] : [s.from, s.to]));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return (
    <Bars
      title={i18n._("{name}: thay đổi do đâu", { name: total.label })}
      unit={i18n._("{unit}; thanh tổng được cắt bớt phần chung", { unit: f.unit(unit) })}
      file="vi-sao"
      lines={lines}
      head={[i18n._("Bước"), f.unit(unit)]}
      domain={[low - (high - low) * 0.6, high]}
    />
  );
}

interface BarsProps {
  title: string;
  unit: string;
  file: string;
  lines: readonly Line[];
  head: [string, string];
  domain: [number, number];
}

function Bars({ title, unit, file, lines, head, domain }: BarsProps) {
  const { ref: box, width } = useSize<HTMLDivElement>(520);
  const ask = useEvidence();
  const marks = useRoving<SVGSVGElement>(lines.length);
  const x = scaleLinear(domain, [4, width - 4]);
  const [start] = x.domain();
  const edge = (n: number) => x(Math.max(n, start!));
  const at = width < 440 ? NARROW : WIDE;
  const height = lines.length * at.row + 6;
  return (
    <ChartFrame title={title} unit={unit} file={file} table={{ head, rows: lines.map((l) => [l.label, l.value]) }}>
      <div ref={box}>
        <svg ref={marks.ref} className="chart bars" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={title} onKeyDown={marks.move}>
          {lines.map((l, i) => {
            const [a, b] = [edge(l.from), edge(l.to)].sort((p, q) => p - q) as [number, number];
            const open = () => ask({ figure: l.figure, label: l.label });
            return (
              <g
                key={l.key}
                className="mark"
                data-mark={i}
                role="button"
                aria-label={`${l.label}: ${l.value}`}
                tabIndex={marks.current === i ? 0 : -1}
                onFocus={() => marks.set_at(i)}
                onClick={open}
                onKeyDown={(event) => event.key === "Enter" && open()}
                transform={`translate(0 ${i * at.row})`}
              >
                <rect className="halo" x={1} y={2} width={width - 2} height={at.row - 4} rx={3} pointerEvents="all" />
                <text x={4} y={14}>
                  {l.label}
                </text>
                <text x={at === WIDE ? width - 4 : 4} y={at.value} textAnchor={at === WIDE ? "end" : "start"} className="strong">
                  {l.value}
                </text>
                <rect className={l.fill} x={a} y={at.bar} width={Math.max(b - a, 1.5)} height={14} />
                {domain[0] <= 0 && <line className="axis" x1={x(0)} x2={x(0)} y1={at.bar - 3} y2={at.bar + 17} />}
                {l.broken && <path d={`M26 ${at.bar - 2}l-6 18M34 ${at.bar - 2}l-6 18`} stroke="#fff" strokeWidth="4" />}
              </g>
            );
          })}
        </svg>
      </div>
    </ChartFrame>
  );
}
