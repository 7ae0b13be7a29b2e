import type { ReactNode } from "react";
import { useText } from "../i18n";
import { useRecordWords } from "./words";

interface Props {
  /** A field and what stands in it; what is empty is left out. */
  rows: readonly [string, ReactNode][];
  from: string;
  to: string | undefined;
  children?: ReactNode;
}

/** What is on file, and since when. */
export function Pairs({ rows, from, to, children }: Props) {
  const { i18n, f } = useText();
  const words = useRecordWords();
  return (
    <section className="panel stack" aria-label={i18n._("Thông tin")}>
      <dl className="pairs record">
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name} className="pair" data-field={name}>
                <dt>{words.field(name)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p className="small soft">
        {to
          ? i18n._("Bản này đúng từ {from} đến trước {to}.", { from: f.date(from), to: f.date(to) })
          : i18n._("Bản này đúng từ {from}.", { from: f.date(from) })}
      </p>
      {children}
    </section>
  );
}
