import { useText } from "../../i18n";
import type { TableWords } from "../../law/names";
import { BasisLines, StatusMark } from "../../law/parts";
import type { History } from "../../law/queries";
import { gapsOf, type Line, type Span, spansOf } from "../../law/steps";

interface Props {
  history: History;
  lines: readonly Line[];
  words: TableWords;
}

type Dated = Omit<Span, "period"> & Partial<Pick<Span, "period">>;

/** What holds from when until when, newest first; gaps are rows too. */
export function HistoryTable({ history, lines, words }: Props) {
  const { i18n } = useText();
  const spans = spansOf(history);
  const key = history.columns.find((column) => column.key);
  const between = gapsOf(spans).filter((gap) => !spans.some((span) => span.from === gap.from));
  const rows: Dated[] = [...spans, ...between].sort((a, b) => (a.from < b.from ? 1 : -1));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={i18n._("Từ trước đến nay")}>
      <table className="cards history-table">
        <thead>
          <tr>
            <th scope="col">{i18n._("Từ ngày")}</th>
            <th scope="col">{i18n._("Đến hết ngày")}</th>
            {lines.map((line) => (
              <th key={line.key} scope="col" className="num">
                {heading(line, key?.name, words)}
              </th>
            ))}
            <th scope="col">{i18n._("Căn cứ")}</th>
            <th scope="col">{i18n._("Độ chắc chắn")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.period ? (
              <Row key={row.from} span={{ ...row, period: row.period }} lines={lines} name={key?.name} words={words} day={history.day} />
            ) : (
              <tr key={row.from}>
                <Days from={row.from} until={row.until} />
                <td colSpan={lines.length + 2} className="soft">
                  {i18n._("Chưa có giá trị trong khoảng này.")}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

/** "Vùng I"; a plain value is just the value. */
const heading = (line: Line, key: string | undefined, words: TableWords) =>
  key ? named(words.column(key), words.value(key, line.key)) : words.column("is");

/** A choice that says its own kind ("Vùng I") does not need it twice. */
export const named = (column: string, value: string) => (value.length <= 3 ? `${column} ${value}` : value);

/** The last day it holds: the law files keep the first day it does not. */
export function lastDay(until: string): string {
  return new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10);
}

export function Days({ from, until }: { from: string; until: string | undefined }) {
  const { i18n, f } = useText();
  return (
    <>
      <th scope="row">{f.date(from)}</th>
      <td data-label={i18n._("Đến hết ngày")}>{until ? f.date(lastDay(until)) : i18n._("nay")}</td>
    </>
  );
}

interface RowProps {
  span: Span;
  lines: readonly Line[];
  name: string | undefined;
  words: TableWords;
  day: string;
}

function Row({ span, lines, name, words, day }: RowProps) {
  const { i18n, f } = useText();
  const here = span.from <= day && (!span.until || day < span.until);
  const { basis, missing } = span.period;
  const steps = lines.map((line) => ({ line, step: line.steps.find((step) => step.from === span.from) }));
  const worst = steps.find(({ step }) => step && step.status !== basis.status)?.step?.status ?? basis.status;
  return (
    <tr className={here ? "here" : undefined}>
      <Days from={span.from} until={span.until} />
      {missing ? (
        <td colSpan={lines.length} data-label={i18n._("Giá trị")} className="soft">
          {f.text(missing)}
        </td>
      ) : (
        steps.map(({ line, step }) => (
          <td key={line.key} className="num" data-label={heading(line, name, words)}>
            {step ? <b>{f.text(step.shown)}</b> : "–"}
          </td>
        ))
      )}
      <td data-label={i18n._("Căn cứ")} className="cites">
        <BasisLines basis={basis} />
      </td>
      <td data-label={i18n._("Độ chắc chắn")}>
        <StatusMark status={missing ? "unconfirmed" : worst} />
      </td>
    </tr>
  );
}
