import { NativeSelect } from "@mantine/core";
import { useText } from "../../i18n";
import type { TableWords } from "../../law/names";
import { BasisLines, StatusMark } from "../../law/parts";
import type { History, LawPeriod } from "../../law/queries";
import { type Span, spanOn, spansOf } from "../../law/steps";
import { unitText } from "../../law/words";
import { setQuery, useAddress } from "../../router";
import { Empty } from "../../ui/States";
import { lastDay } from "./HistoryTable";

interface Props {
  history: History;
  words: TableWords;
}

/** A table of the law: one period at a time, the one of the day first. */
export function TableHistory({ history, words }: Props) {
  const { i18n, f } = useText();
  const { query } = useAddress();
  const spans = spansOf(history);
  const span = spans.find((one) => one.from === query.get("period")) ?? spanOn(spans, history.day);
  if (!span) return <Empty title={i18n._("Chưa có giá trị nào.")} />;
  const named = ({ from, until }: Span) =>
    until ? `${f.date(from)} – ${f.date(lastDay(until))}` : `${i18n._("Từ")} ${f.date(from)} ${i18n._("đến nay")}`;
  return (
    <>
      {spans.length > 1 && (
        <NativeSelect
          className="screen-only period"
          label={i18n._("Giai đoạn")}
          value={span.from}
          data={[...spans].reverse().map((one) => ({ value: one.from, label: named(one) }))}
          onChange={(event) => setQuery({ period: event.currentTarget.value })}
        />
      )}
      <p>
        <b>{named(span)}</b>
      </p>
      <p>
        {i18n._("Căn cứ")}: <BasisLines basis={span.period.basis} /> <StatusMark status={span.period.basis.status} />
      </p>
      {span.period.missing ? (
        <p className="notice partial">{f.text(span.period.missing)}</p>
      ) : (
        <PeriodTable history={history} period={span.period} words={words} />
      )}
    </>
  );
}

type Column = History["columns"][number];
type Row = LawPeriod["rows"][number];

/** label_vi and label_en are one column: the label in the language of the page. */
function columnsOf(columns: readonly Column[], language: string): Column[] {
  const has = columns.some((column) => column.name === "label_vi");
  return columns.filter((column) => !has || column.name !== `label_${language === "vi" ? "en" : "vi"}`);
}

/** From here on a number of years is a year. */
const FIRST_YEAR = 1900;
const isYear = (column: Column, value: unknown) => column.unit === "years" && Number(value) >= FIRST_YEAR;

const cited = ({ basis }: Row) => basis?.cites.map((cite) => cite.cite).join() ?? "";

function PeriodTable({ history, period, words }: Props & { period: LawPeriod }) {
  const { i18n, f } = useText();
  const columns = columnsOf(history.columns, f.language);
  const own = period.basis.cites.map((cite) => cite.cite).join();
  const differs = period.rows.some((row) => row.basis && cited(row) !== own);
  const doubted = period.rows.some((row) => row.basis && row.basis.status !== period.basis.status);
  const title = (column: Column) => (/^label_/.test(column.name) ? words.column("label") : words.column(column.name));
  const number = (column: Column) => ["amount", "rate", "count"].includes(column.kind);
  const year = (column: Column) => period.rows.some((row) => isYear(column, row.cells[column.name]?.value));
  const shown = (row: Row, column: Column) => {
    const cell = row.cells[column.name];
    if (!cell) return "–";
    if (isYear(column, cell.value)) return String(cell.value);
    return column.kind === "text" ? words.value(column.name, String(cell.value)) : f.text(cell.shown);
  };
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={f.text(history.label)}>
      <table className="cards period-table">
        <caption>
          {f.number(period.rows.length)} {i18n._("dòng")}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" className={column !== columns[0] && number(column) ? "num" : undefined}>
                {title(column)}
                {column.unit && column.kind === "count" && !year(column) && <span className="interval">{unitText(column.unit, i18n)}</span>}
              </th>
            ))}
            {differs && <th scope="col">{i18n._("Căn cứ")}</th>}
            {doubted && <th scope="col">{i18n._("Độ chắc chắn")}</th>}
          </tr>
        </thead>
        <tbody>
          {period.rows.map((row, i) => (
            <tr key={i}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.name} scope="row">
                    {shown(row, column)}
                  </th>
                ) : (
                  <td key={column.name} className={number(column) ? "num" : undefined} data-label={title(column)}>
                    {shown(row, column)}
                  </td>
                ),
              )}
              {differs && (
                <td className="cites" data-label={i18n._("Căn cứ")}>
                  <BasisLines basis={row.basis ?? period.basis} />
                </td>
              )}
              {doubted && (
                <td data-label={i18n._("Độ chắc chắn")}>
                  <StatusMark status={(row.basis ?? period.basis).status} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
