import { scaleLinear, scaleUtc } from "d3-scale";
import { domainOf } from "../../charts/model";
import { ChartFrame } from "../../charts/Frame";
import { useRoving } from "../../charts/roving";
import { useSize } from "../../charts/useSize";
import { useText } from "../../i18n";
import type { TableWords } from "../../law/names";
import type { History } from "../../law/queries";
import { gapsOf, type Line, runsOf, spansOf, spread, type Step } from "../../law/steps";
import { statusText, unitText } from "../../law/words";
import { lastDay, named } from "./HistoryTable";

const HEIGHT = 260;
const TOP = 24;
const BOTTOM = 30;
const LETTER = 16;

interface Props {
  history: History;
  lines: readonly Line[];
  words: TableWords;
}

const time = (day: string) => Date.parse(day);

/** A value over time as steps; a line each of a dimension, named where it ends. */
export function StepChart({ history, lines, words }: Props) {
  const { i18n, f } = useText();
  const { ref: box, width } = useSize<HTMLDivElement>(640);
  const key = history.columns.find((column) => column.key)?.name;
  const name = (line: Line) => (key ? named(words.column(key), words.value(key, line.key)) : "");
  // The unit stands in the chart's head.
  const short = (step: Step) => (history.kind === "amount" ? f.number(step.value) : f.text(step.shown));
  const all = lines.flatMap((line) => line.steps.map((step) => ({ line, step })));
  const marks = useRoving<SVGSVGElement>(all.length, all.length - 1);
  const spoken = all[marks.current];
  const narrow = width < 480;
  const left = narrow ? 6 : 12;
  const longest = Math.max(...lines.map((line) => `${name(line)} ${short(line.steps.at(-1)!)}`.length));
  const right = width - Math.min(longest * 7.4 + 8, width * 0.62);
  const end = Math.max(time(history.day), ...all.map(({ step }) => time(step.until ?? step.from)));
  const x = scaleUtc([Math.min(...all.map(({ step }) => time(step.from))), end], [left, right]);
  const y = scaleLinear(domainOf(all.map(({ step }) => step.value), true), [HEIGHT - BOTTOM, TOP]);
  const last = lines.map((line) => line.steps.at(-1)!);
  const places = spread(last.map((step) => y(step.value)), LETTER, TOP, HEIGHT - BOTTOM);
  const until = (step: Step) => (step.until ? f.date(lastDay(step.until)) : i18n._("nay"));
  const said = ({ line, step }: (typeof all)[number]) =>
    [name(line), `${f.date(step.from)} – ${until(step)}: ${f.text(step.shown)}`, statusText(step.status, i18n)].filter(Boolean).join(", ");
  const doubtful = all.some(({ step }) => step.status !== "confirmed");
  return (
    <ChartFrame
      title={f.text(history.label)}
      unit={[unitText(history.unit, i18n), doubtful && i18n._("nét đứt: chưa xác nhận với văn bản")].filter(Boolean).join("; ")}
      file={history.id}
      table={{
        head: [...(key ? [words.column(key)] : []), i18n._("Từ ngày"), i18n._("Đến hết ngày"), i18n._("Giá trị"), i18n._("Độ chắc chắn")],
        rows: all.map(({ line, step }) => [
          ...(key ? [name(line)] : []),
          ...[f.date(step.from), until(step), f.text(step.shown), statusText(step.status, i18n)],
        ]),
      }}
    >
      <div ref={box}>
        <svg
          ref={marks.ref}
          className="chart steps"
          viewBox={`0 0 ${width} ${HEIGHT}`}
          width={width}
          height={HEIGHT}
          role="group"
          aria-label={i18n._("Biểu đồ bậc thang; phím mũi tên để đi từng giai đoạn")}
          onKeyDown={marks.move}
        >
          {gapsOf(spansOf(history)).map((gap) => {
            const [a, b] = [x(time(gap.from)), x(gap.until ? time(gap.until) : end)];
            return (
              <g key={gap.from} className="gap">
                <rect x={a} y={TOP} width={Math.max(0, b - a)} height={HEIGHT - TOP - BOTTOM} />
                {b - a > 66 && (
                  <text className="soft" x={(a + b) / 2} y={TOP + 16} textAnchor="middle">
                    {i18n._("chưa có")}
                  </text>
                )}
              </g>
            );
          })}
          <line className="axis" x1={left} x2={right} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
          {x.ticks(narrow ? 3 : 8).map((tick) => (
            <text key={+tick} className="soft" x={x(tick)} y={HEIGHT - 10} textAnchor={x(tick) < 20 ? "start" : "middle"}>
              {tick.getUTCFullYear()}
            </text>
          ))}
          {lines.map((line, i) =>
            runsOf(line.steps).map((run) => (
              <path
                key={line.key + run[0]!.from}
                className={`riser line-${i % 4}`}
                d={run
                  .slice(1)
                  .map((step, at) => `M${x(time(step.from))} ${y(run[at]!.value)}V${y(step.value)}`)
                  .join("")}
              />
            )),
          )}
          {all.map(({ line, step }, i) => {
            const [a, b] = [x(time(step.from)), x(step.until ? time(step.until) : end)];
            const at = y(step.value);
            return (
              <g
                key={line.key + step.from}
                className="mark"
                data-mark={i}
                role="img"
                aria-label={said({ line, step })}
                tabIndex={marks.current === i ? 0 : -1}
                onFocus={() => marks.set_at(i)}
              >
                <rect className="halo" x={a - 3} y={at - 8} width={Math.max(b - a, 2) + 6} height={16} rx={3} pointerEvents="all" />
                <line
                  className={`tread line-${lines.indexOf(line) % 4} ${step.status === "confirmed" ? "" : "doubtful"}`}
                  x1={a}
                  x2={Math.max(b, a + 2)}
                  y1={at}
                  y2={at}
                />
              </g>
            );
          })}
          {lines.length === 1 && <ValueLabels steps={lines[0]!.steps.slice(0, -1)} short={short} x={(day) => x(time(day))} y={y} />}
          {lines.map((line, i) => (
            <text key={line.key} className="end" x={right + 8} y={places[i]! + 4}>
              {name(line)} <tspan className="strong">{short(line.steps.at(-1)!)}</tspan>
            </text>
          ))}
        </svg>
      </div>
      <p className="spoken" aria-live="polite">
        {spoken && said(spoken)}
      </p>
    </ChartFrame>
  );
}

interface LabelProps {
  steps: readonly Step[];
  short: (step: Step) => string;
  x: (day: string) => number;
  y: (value: number) => number;
}

/** The values of a single line, above each step that is long enough for its own. */
function ValueLabels({ steps, short, x, y }: LabelProps) {
  const fits = (step: Step) => !step.until || x(step.until) - x(step.from) >= short(step).length * 7.4;
  return steps.filter(fits).map((step) => (
    <text key={step.from} x={x(step.from)} y={y(step.value) - 8}>
      {short(step)}
    </text>
  ));
}
