import type { ReactNode } from "react";
import { toCsv } from "../csv";
import { useText } from "../i18n";
import { download } from "../ui/download";

export interface Alternative {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

interface Props {
  /** A sentence that states the finding. */
  title: string;
  /** What is drawn and in which unit. */
  unit: string;
  table: Alternative;
  file: string;
  open?: boolean;
  children: ReactNode;
}

/** Every chart: a finding as its title, its unit, and the same rows as a table and as CSV. */
export function ChartFrame({ title, unit, table, file, open = false, children }: Props) {
  const { i18n } = useText();
  const csv = () => download(`${file}.csv`, new Blob([toCsv([[...table.head], ...table.rows.map((r) => [...r])])], { type: "text/csv" }));
  return (
    <figure>
      <figcaption>
        <h3>{title}</h3>
        <p className="kicker">{unit}</p>
      </figcaption>
      {children}
      <details className="screen-only" open={open}>
        <summary>{i18n._("Xem dạng bảng")}</summary>
        <div className="scroll" tabIndex={0} role="region" aria-label={title}>
          <table>
            <thead>
              <tr>
                {table.head.map((name, i) => (
                  <th key={name} scope="col" className={i ? "num" : undefined}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join(" ")}>
                  {row.map((cell, i) =>
                    i ? (
                      <td key={table.head[i]} className="num">
                        {cell}
                      </td>
                    ) : (
                      <th key="first" scope="row">
                        {cell}
                      </th>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <td colSpan={table.head.length}>
                  {i18n._("{shown}/{all} dòng", { shown: table.rows.length, all: table.rows.length })}
                </td>
              </tr>
            </tfoot>
          </table>
        </div>
        <button type="button" className="close" onClick={csv}>
          {i18n._("Tải CSV")}
        </button>
      </details>
    </figure>
  );
}
