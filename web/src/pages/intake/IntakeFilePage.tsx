import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useText } from "../../i18n";
import {
  type IntakeFile,
  type IntakeRow,
  isUnderWay,
  type RowOutcome,
  useIntakeFile,
  useIntakeRows,
  useResume,
} from "../../intake/queries";
import { useAddress } from "../../router";
import { Choice } from "../../ui/Form";
import { Link } from "../../ui/Link";
import { Empty, Failed, More, Shown } from "../../ui/States";
import { StateTag } from "./IntakePage";
import { useIntakeWords } from "./words";

export default function IntakeFilePage() {
  const { i18n } = useText();
  const { page } = useAddress();
  const id = page.name === "intake-file" ? Number(page.id) : 0;
  const query = useIntakeFile(id);
  return (
    <div className="stack">
      <Shown query={query} what={i18n._("tệp gửi đến")}>
        {(file) => <File file={file} />}
      </Shown>
    </div>
  );
}

function File({ file }: { file: IntakeFile }) {
  const { i18n, f } = useText();
  const { kinds, states } = useIntakeWords();
  useEffect(() => {
    document.title = `${file.file_name} – An Sinh`;
  }, [file.file_name]);
  const facts: [string, string][] = [
    [i18n._("Gồm"), kinds[file.kind]],
    [i18n._("Gửi lúc"), f.moment(file.arrived_at)],
    [i18n._("Người gửi"), file.sent_by],
    [i18n._("Bảng mã"), file.encoding],
    [i18n._("Dung lượng"), i18n._("{n} byte", { n: f.number(file.bytes) })],
  ];
  return (
    <>
      <div className="row apart">
        <h1>{file.file_name}</h1>
        <StateTag file={file} word={states[file.state]} />
      </div>
      {file.repeated && (
        <p className="notice">{i18n._("Tệp này đã gửi trước đây: đây là kết quả của lần đó, không có gì thay đổi.")}</p>
      )}
      <section className="panel stack">
        <dl className="facts">
          {facts.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className="small soft">
          SHA-256: <code>{file.sha256}</code>
        </p>
        <p>
          <a href={`/api/v1/intake/${file.id}/original`} download={file.file_name}>
            {i18n._("Tải tệp như đã gửi")}
          </a>
        </p>
      </section>
      <Progress file={file} />
      <WholeProblems file={file} />
      <Forms file={file} />
      {file.rows.total > 0 && !isUnderWay(file) && <Rows file={file} />}
    </>
  );
}

function Progress({ file }: { file: IntakeFile }) {
  const { i18n, f } = useText();
  const { outcomes } = useIntakeWords();
  const resume = useResume(file.id);
  const { total, done } = file.rows;
  return (
    <section className="panel stack" role="status" aria-label={i18n._("Kết quả")}>
      <h2>{i18n._("Kết quả")}</h2>
      {isUnderWay(file) && (
        <>
          <progress value={done} max={Math.max(total, 1)} aria-label={i18n._("Đã xử lý")} />
          <p>
            {i18n._("{done} trên {total} dòng", { done: f.number(done), total: f.number(total) })}
            {file.rows_per_second !== undefined && ` · ${i18n._("{n} dòng/giây", { n: f.number(file.rows_per_second) })}`}
            {file.seconds_left !== undefined && ` · ${i18n._("còn khoảng {n} giây", { n: f.number(file.seconds_left) })}`}
          </p>
          <p className="small soft">{i18n._("Có thể rời trang này, việc vẫn tiếp tục.")}</p>
        </>
      )}
      {file.state === "failed" && (
        <div className="stack tight">
          <p>{i18n._("Việc dừng giữa chừng. Những dòng đã nhận vẫn còn, xử lý tiếp thì bắt đầu từ dòng kế.")}</p>
          {resume.isError && <Failed problem={resume.error} what={i18n._("tệp gửi đến")} />}
          <div>
            <Button loading={resume.isPending} onClick={() => resume.mutate()}>
              {i18n._("Xử lý tiếp")}
            </Button>
          </div>
        </div>
      )}
      <dl className="facts">
        <div>
          <dt>{i18n._("Dòng đã đọc")}</dt>
          <dd>{f.number(done)}</dd>
        </div>
        {(["added", "changed", "unchanged", "refused"] as const).map((outcome) => (
          <div key={outcome}>
            <dt>{outcomes[outcome]}</dt>
            <dd className={outcome === "refused" && file.rows.refused ? "bad" : undefined}>
              {f.number(file.rows[outcome])}
            </dd>
          </div>
        ))}
      </dl>
      {file.rows.refused > 0 && !isUnderWay(file) && (
        <p>
          <a href={`/api/v1/intake/${file.id}/rejects.csv?lang=${f.language}`} download>
            {i18n._("Tải các dòng bị trả lại, kèm cột lỗi (CSV)")}
          </a>
        </p>
      )}
    </section>
  );
}

function WholeProblems({ file }: { file: IntakeFile }) {
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

function Forms({ file }: { file: IntakeFile }) {
  const { i18n, f } = useText();
  if (!file.forms?.length) return null;
  const states = {
    done: i18n._("Đã nhận"),
    waiting: i18n._("Đã lưu, chờ nghiệp vụ xử lý"),
    refused: i18n._("Trả lại"),
  };
  return (
    <section className="panel stack">
      <h2>{i18n._("Biểu mẫu trong hồ sơ")}</h2>
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">{i18n._("Biểu mẫu")}</th>
            <th scope="col">{i18n._("Trạng thái")}</th>
            <th scope="col">{i18n._("Chữ ký số")}</th>
            <th scope="col" className="num">{i18n._("Dung lượng (byte)")}</th>
          </tr>
        </thead>
        <tbody>
          {file.forms.map((form) => (
            <tr key={form.number}>
              <th scope="row">{form.name}</th>
              <td data-label={i18n._("Trạng thái")}>{states[form.state]}</td>
              <td data-label={i18n._("Chữ ký số")}>
                {form.signature === "unverified" ? i18n._("có, chưa kiểm tra") : i18n._("không có")}
              </td>
              <td className="num" data-label={i18n._("Dung lượng (byte)")}>{f.number(form.bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Filter = RowOutcome | "all";

function Rows({ file }: { file: IntakeFile }) {
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
