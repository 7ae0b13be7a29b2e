import shapes, { type Shape } from "virtual:provinces";
import type { Overview, OverviewRow } from "../api/client";
import { position } from "../format";
import { useText } from "../i18n";
import { useEvidence } from "../ui/Evidence";
import { breaksOf, classOf, mayPaint, radius, ranked } from "./model";
import { useRoving } from "./roving";
import { useSize } from "./useSize";

const VIEW = { width: shapes.width + 20, height: shapes.height + 20 };

/** Rates are painted, counts stand as circles. Hoàng Sa and Trường Sa are on every map. */
export function ProvinceMap({ overview, own }: { overview: Overview; own: string | undefined }) {
  const { i18n, f } = useText();
  const { ref: box, width, height } = useSize<SVGSVGElement>(520);
  const scale = Math.min(width / VIEW.width, height / VIEW.height);
  const rows = new Map(overview.rows.map((row) => [row.area.code, row]));
  const values = ranked(overview.rows).map((r) => r.value);
  const painted = mayPaint(overview.measure, overview.unit);
  const breaks = breaksOf(overview.measure, overview.indicator.code, values);
  const units = shapes[overview.map];
  const marks = useRoving<SVGSVGElement>(units.length, Math.max(0, units.findIndex((s) => s.code === own)));
  const current = rows.get(units[marks.current]?.code ?? "");
  const outlined = units.find((s) => s.code === own);
  return (
    <figure>
      <svg
        ref={(svg) => {
          marks.ref.current = svg;
          box.current = svg;
        }}
        className="chart map"
        viewBox={`-10 0 ${VIEW.width} ${VIEW.height}`}
        role="group"
        aria-label={i18n._("Bản đồ {n} tỉnh, thành phố; phím mũi tên để đi từng nơi", { n: overview.map })}
        onKeyDown={marks.move}
      >
        {units.map((shape, i) => (
          <Unit
            key={shape.code}
            shape={shape}
            place={i}
            row={rows.get(shape.code)}
            paint={painted ? classIn(rows.get(shape.code), breaks) : "ground"}
            current={marks.current === i}
            onFocus={() => marks.set_at(i)}
          />
        ))}
        {!painted &&
          ranked(overview.rows).map(({ row, value }) => {
            const shape = units.find((s) => s.code === row.area.code);
            if (!shape) return null;
            const [cx, cy] = shape.centre;
            return <circle key={row.area.code} className="symbol" pointerEvents="none" cx={cx} cy={cy} r={radius(value, Math.max(...values))} />;
          })}
        {shapes.islands.map(({ id, code, frame: [left, top, w, h], path }) => (
          <g key={id} className="archipelago" data-islands={id}>
            <rect className="islands" x={left - 20} y={top - 20} width={w + 40} height={h + 40} rx={10} />
            <path className={`island ${painted ? classIn(rows.get(code), breaks) : "ground"}`} d={path} />
            <text x={left + w + 20} y={top - 34} textAnchor="end" fontSize={13 / scale} className="soft">
              {id === "hoangsa" ? i18n._("QĐ. Hoàng Sa") : i18n._("QĐ. Trường Sa")}
            </text>
          </g>
        ))}
        {outlined && <path className="own" d={outlined.path} />}
      </svg>
      {painted ? <Classes overview={overview} breaks={breaks} /> : <p className="small soft">{i18n._("Diện tích vòng tròn tỷ lệ với số lượng; màu tô chỉ dùng cho tỷ lệ.")}</p>}
      <p className="spoken" aria-live="polite">
        {current && (
          <>
            <b>{f.text(current.area.name)}</b>:{" "}
            {current.figure ? `${current.partial ? "≥ " : ""}${f.count(current.figure.value, current.figure.unit)}` : i18n._("chưa có")}
          </>
        )}
      </p>
      <p className="small soft">
        {i18n._("Bản đồ: @svg-maps/vietnam, dựa trên bản vẽ của StephenTruong110, CC BY 4.0; đã giản lược nét.")}
      </p>
    </figure>
  );
}

const classIn = (row: OverviewRow | undefined, breaks: readonly number[]) =>
  row?.figure ? `class-${classOf(position(row.figure.value), breaks)}` : "class-none";

interface UnitProps {
  shape: Shape;
  place: number;
  row: OverviewRow | undefined;
  paint: string;
  current: boolean;
  onFocus: () => void;
}

function Unit({ shape, place, row, paint, current, onFocus }: UnitProps) {
  const { i18n, f } = useText();
  const ask = useEvidence();
  const name = row ? f.text(row.area.name) : shape.code;
  const value = row?.figure
    ? `${row.partial ? "≥ " : ""}${f.quantity(row.figure.value, row.figure.unit)}`
    : i18n._("chưa có");
  const open = () => row?.figure && ask({ figure: row.figure, label: name });
  return (
    <g
      className="mark"
      data-mark={place}
      data-code={shape.code}
      role="button"
      aria-label={`${name}: ${value}`}
      aria-disabled={!row?.figure}
      tabIndex={current ? 0 : -1}
      onFocus={onFocus}
      onMouseEnter={onFocus}
      onClick={open}
      onKeyDown={(event) => event.key === "Enter" && open()}
    >
      <path className={`unit ${paint}`} d={shape.path} />
      <path className="halo" d={shape.path} style={{ strokeWidth: 6 }} pointerEvents="none" />
    </g>
  );
}

function Classes({ overview, breaks }: { overview: Overview; breaks: readonly number[] }) {
  const { i18n, f } = useText();
  const text = (n: number) => f.quantity(String(n), overview.unit);
  const labels = [
    i18n._("dưới {a}", { a: text(breaks[0]!) }),
    ...breaks.slice(1).map((b, i) => i18n._("{a} đến dưới {b}", { a: text(breaks[i]!), b: text(b) })),
    i18n._("từ {a}", { a: text(breaks.at(-1)!) }),
  ];
  return (
    <ul className="legend">
      {labels.map((label, i) => (
        <li key={label}>
          <i className={`class-${i}`} />
          {label}
        </li>
      ))}
      <li>
        <i className="class-none" />
        {i18n._("chưa có")}
      </li>
    </ul>
  );
}
