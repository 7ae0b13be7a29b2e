import { useEffect } from "react";
import { useText } from "../../i18n";
import { type IntakeFile, isUnderWay, useIntakeFile } from "../../intake/queries";
import { useAddress } from "../../router";
import { Shown } from "../../ui/States";
import { Downloads, Review } from "./Review";
import { Rows, WholeProblems } from "./Rows";
import { StateTag } from "./StateTag";
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
    ...(file.receiving ? [[i18n._("Trạng thái tiếp nhận"), `${file.receiving.code} – ${f.text(file.receiving.word)}`] as [string, string]] : []),
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
        <Downloads file={file} />
      </section>
      <Review file={file} />
      <Progress file={file} />
      <WholeProblems file={file} />
      <Forms file={file} />
      {file.rows.done > 0 && !isUnderWay(file) && <Rows file={file} />}
    </>
  );
}

function Progress({ file }: { file: IntakeFile }) {
  const { i18n, f } = useText();
  const { outcomes } = useIntakeWords();
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
