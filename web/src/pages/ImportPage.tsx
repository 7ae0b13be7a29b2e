import { Button } from "@mantine/core";
import { type DragEvent, useRef, useState } from "react";
import { type components, Problem } from "../api/client";
import { useImportFigures, useImports } from "../api/queries";
import { useOffered } from "../api/session";
import { toCsv } from "../csv";
import { useText } from "../i18n";
import { download } from "../ui/download";
import { Empty, Failed, NoPermission, Shown } from "../ui/States";

type Outcome = components["schemas"]["ImportResult"];
type Summary = components["schemas"]["ImportSummary"];

const COLUMNS =
  "article,published,area,as_of,indicator,value,unit,plan_percent,change,change_percent,change_base,share_percent,share_of,printed_as";

export default function ImportPage() {
  const { i18n } = useText();
  const offered = useOffered("figures_change");
  const imported = useImportFigures();
  const forbidden = imported.error instanceof Problem && imported.error.status === 403;
  return (
    <div className="stack">
      <h1>{i18n._("Nhập số liệu")}</h1>
      <p>{i18n._("Dòng đúng được nhận ngay, dòng sai được trả lại kèm lý do. Nhập lại cùng một tệp thì không có gì thay đổi.")}</p>
      {!offered || forbidden ? (
        <NoPermission />
      ) : (
        <Chooser busy={imported.isPending} onFile={(file) => imported.mutate(file)} />
      )}
      {imported.isError && !forbidden && <Failed problem={imported.error} what={i18n._("tệp lên máy chủ")} />}
      {imported.data && <Result outcome={imported.data} />}
      <History />
    </div>
  );
}

function Chooser({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const { i18n } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [over, set_over] = useState(false);
  const take = (files: FileList | null) => {
    if (files?.[0]) onFile(files[0]);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    set_over(false);
    take(event.dataTransfer.files);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    set_over(true);
  };
  return (
    <section className="panel stack">
      <div
        className={over ? "drop over stack tight" : "drop stack tight"}
        onDragOver={hover}
        onDragLeave={() => set_over(false)}
        onDrop={dropped}
      >
        <p>{i18n._("Kéo tệp CSV vào đây, hoặc")}</p>
        <div>
          <Button loading={busy} onClick={() => input.current?.click()}>
            {i18n._("Chọn tệp CSV")}
          </Button>
        </div>
        <p className="small soft">{i18n._("UTF-8, dấu phẩy, dòng đầu là tên cột.")}</p>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          hidden
          aria-label={i18n._("Tệp CSV")}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = "";
          }}
        />
      </div>
      <p>
        <button
          type="button"
          className="figure good"
          onClick={() => download("mau-so-lieu.csv", new Blob([toCsv([COLUMNS.split(",")])], { type: "text/csv" }))}
        >
          {i18n._("Tải tệp mẫu (các cột)")}
        </button>
      </p>
    </section>
  );
}

function Result({ outcome: { import: summary, repeated, refusals } }: { outcome: Outcome }) {
  const { i18n, f } = useText();
  return (
    <section className="panel stack" role="status" aria-label={i18n._("Kết quả nhập")}>
      <h2>
        {repeated
          ? i18n._("Tệp này đã nhập trước đây: không có gì thay đổi")
          : i18n._("Đã nhập {file}", { file: summary.file_name })}
      </h2>
      <Counts summary={summary} />
      {refusals.length > 0 && (
        <>
          <h3>
            {i18n._("{count, plural, other {{n} chỗ cần sửa}}", { count: refusals.length, n: f.number(refusals.length) })}
          </h3>
          <table className="cards">
            <thead>
              <tr>
                <th scope="col" className="num">{i18n._("Dòng")}</th>
                <th scope="col">{i18n._("Cột")}</th>
                <th scope="col">{i18n._("Sai ở đâu")}</th>
                <th scope="col">{i18n._("Cách sửa")}</th>
              </tr>
            </thead>
            <tbody>
              {refusals.map((r) => (
                <tr key={`${r.line}${r.column}${r.code}`}>
                  <th scope="row" className="num">{f.number(r.line)}</th>
                  <td data-label={i18n._("Cột")}>{r.column}</td>
                  <td data-label={i18n._("Sai ở đâu")}>{f.text(r.detail)}</td>
                  <td data-label={i18n._("Cách sửa")}>{f.text(r.remedy)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Refused summary={summary} />
        </>
      )}
    </section>
  );
}

function Refused({ summary }: { summary: Summary }) {
  const { i18n, f } = useText();
  return (
    <p>
      <a href={`/api/v1/figures/imports/${summary.id}/refused.csv?lang=${f.language}`} download>
        {i18n._("Tải các dòng bị trả lại của lần nhập {id} (CSV)", { id: summary.id })}
      </a>
    </p>
  );
}

function Counts({ summary: s }: { summary: Summary }) {
  const { i18n, f } = useText();
  const counts: [string, number][] = [
    [i18n._("Dòng đã đọc"), s.rows_read],
    [i18n._("Thêm mới"), s.rows_added],
    [i18n._("Không đổi"), s.rows_unchanged],
    [i18n._("Trả lại"), s.rows_refused],
  ];
  return (
    <dl className="facts">
      {counts.map(([label, n]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={n && label === i18n._("Trả lại") ? "bad" : undefined}>{f.number(n)}</dd>
        </div>
      ))}
    </dl>
  );
}

function History() {
  const { i18n, f } = useText();
  const query = useImports();
  return (
    <section className="panel stack">
      <h2>{i18n._("Các lần nhập")}</h2>
      <Shown query={query} what={i18n._("các lần nhập")}>
        {(imports) =>
          imports.length === 0 ? (
            <Empty title={i18n._("Chưa nhập tệp nào.")}>
              <p>{i18n._("Chọn một tệp CSV ở trên để bắt đầu.")}</p>
            </Empty>
          ) : (
            <ul className="plain stack">
              {imports.map((s) => (
                <li key={s.id} className="stack tight">
                  <p>
                    <b>{s.file_name}</b> <span className="soft">{f.moment(s.imported_at)}</span>
                  </p>
                  <Counts summary={s} />
                  {s.rows_refused > 0 && <Refused summary={s} />}
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </section>
  );
}
