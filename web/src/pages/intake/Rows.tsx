import { useState } from "react";
import { useText } from "../../i18n";
import { type IntakeFile, type IntakeRow, type RowOutcome, useIntakeRows } from "../../intake/queries";
import { Choice } from "../../ui/Form";
import { Link } from "../../ui/Link";
import { Empty, More, Shown } from "../../ui/States";
import { useIntakeWords } from "./words";

export function WholeProblems({ file }: { file: IntakeFile }) {
  const { i18n, f } = useText();
  if (!file.problems?.length) return null;
  return (
    <section className="notice error stack tight" role="alert">
      <h2>{i18n._("Lỗi của cả tệp")}</h2>
      <ul>
        {file.problems.map((p) => (
          <li key={p.code + p.field}>
            {p.field && <b>{p.field}: </b>}
            {f.text(p.detail)} {f.text(p.remedy)}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Filter = RowOutcome | "all";

export function Rows({ file }: { file: IntakeFile }) {
  const { i18n } = useText();
  const { outcomes } = useIntakeWords();
  const [filter, set_filter] = useState<Filter>(file.rows.refused ? "refused" : "all");
  const query = useIntakeRows(file, filter === "all" ? undefined : filter);
  return (
    <section className="panel stack">
      <h2>{i18n._("Từng dòng")}</h2>
      <Choice
        legend={i18n._("Xem")}
        name="outcome"
        value={filter}
        options={[
          { value: "all", label: i18n._("Tất cả") },
          ...(["refused", "changed", "added", "unchanged"] as const).map((value) => ({
            value,
            label: outcomes[value],
            disabled: !file.rows[value],
          })),
        ]}
        onChange={set_filter}
      />
      <Shown query={query} what={i18n._("các dòng của tệp")}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          if (!rows.length) return <Empty title={i18n._("Không có dòng nào như vậy.")} />;
          return (
            <>
              <RowTable rows={rows} kind={file.kind} />
              <More query={query} />
            </>
          );
        }}
      </Shown>
    </section>
  );
}

function RowTable({ rows, kind }: { rows: IntakeRow[]; kind: IntakeFile["kind"] }) {
  const { i18n, f } = useText();
  const { outcomes } = useIntakeWords();
  return (
    <table className="cards">
      <thead>
        <tr>
          <th scope="col" className="num">{i18n._("Dòng")}</th>
          <th scope="col">{i18n._("Kết quả")}</th>
          <th scope="col">{i18n._("Sai ở đâu, cách sửa")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line}>
            <th scope="row" className="num">{f.number(row.line)}</th>
            <td data-label={i18n._("Kết quả")}>
              {row.record && kind === "people" ? (
                <Link to={{ name: "person", id: row.record }}>{outcomes[row.outcome]}</Link>
              ) : (
                outcomes[row.outcome]
              )}
            </td>
            <td data-label={i18n._("Sai ở đâu, cách sửa")}>
              {row.problems.length === 0 ? (
                "–"
              ) : (
                <ul className="plain stack tight">
                  {row.problems.map((p) => (
                    <li key={p.code + p.field}>
                      {p.field && <b>{p.field}: </b>}
                      {f.text(p.detail)} {f.text(p.remedy)}
                    </li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
