import { Button } from "@mantine/core";
import { type DragEvent, useRef, useState } from "react";
import { useMay } from "../../api/session";
import { toCsv } from "../../csv";
import { useText } from "../../i18n";
import { type IntakeFile, type IntakeKind, useIntake, useTakeIn, useWaiting } from "../../intake/queries";
import { go, hrefOf } from "../../router";
import { Choice } from "../../ui/Form";
import { Link } from "../../ui/Link";
import { Empty, Failed, More, Shown } from "../../ui/States";
import { StateTag } from "./StateTag";
import { useIntakeWords } from "./words";

/** What the page could not read by itself, before anything was sent. */
type Unread = "workbook" | undefined;

export default function IntakePage() {
  const { i18n, f } = useText();
  const may_decide = useMay()("person_change", "employer_change", "facility_change");
  const [kind, set_kind] = useState<IntakeKind>("people");
  const [unread, set_unread] = useState<Unread>();
  const sent = useTakeIn();
  const { kinds } = useIntakeWords();
  const send = async (file: File) => {
    set_unread(undefined);
    const { isWorkbook, rowsOf } = await import("../../intake/workbook");
    let body: Blob | string = file;
    if (isWorkbook(file.name)) {
      const rows = await rowsOf(file).catch(() => undefined);
      if (!rows?.length) return set_unread("workbook");
      body = toCsv(rows);
    }
    const is_envelope = /\.xml$/i.test(file.name);
    sent.mutate(
      { kind: is_envelope ? "envelope" : kind, file_name: file.name, body },
      { onSuccess: (taken) => go(hrefOf({ name: "intake-file", id: String(taken.id) })) },
    );
  };
  return (
    <div className="stack">
      <h1>{i18n._("Tiếp nhận tệp")}</h1>
      <p>{i18n._("Dòng đúng được nhận ngay, dòng sai được trả lại kèm mọi lỗi. Gửi lại cùng một tệp thì không có gì thay đổi.")}</p>
      <section className="panel stack" aria-label={i18n._("Gửi tệp")}>
        <Choice
          legend={i18n._("Tệp này gồm")}
          name="kind"
          value={kind}
          options={(["people", "households", "employers", "facilities"] as const).map((value) => ({
            value,
            label: kinds[value],
          }))}
          onChange={set_kind}
        />
        <p>
          <a href={`/api/v1/intake/templates/${kind}?lang=${f.language}`} download>
            {i18n._("Tải tệp mẫu để điền (CSV)")}
          </a>
        </p>
        <Drop busy={sent.isPending} onFile={(file) => void send(file)} />
      </section>
      {unread === "workbook" && (
        <div className="notice error stack tight" role="alert">
          <h2>{i18n._("Không đọc được bảng tính")}</h2>
          <p>{i18n._("Tệp không phải .xlsx, đặt mật khẩu, hoặc trang đầu để trống. Mở bằng Excel, lưu lại dạng .xlsx hoặc CSV UTF-8 rồi gửi lại.")}</p>
        </div>
      )}
      {sent.isError && <Failed problem={sent.error} what={i18n._("tệp lên máy chủ")} />}
      {may_decide && <Waiting />}
      <Files />
    </div>
  );
}

function Drop({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const { i18n } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [over, set_over] = useState(false);
  const take = (files: FileList | null) => {
    if (files?.[0]) onFile(files[0]);
  };
  const hover = (event: DragEvent, is_over: boolean) => {
    event.preventDefault();
    set_over(is_over);
  };
  return (
    <div
      className={over ? "drop over stack tight" : "drop stack tight"}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={() => set_over(false)}
      onDrop={(event) => {
        hover(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <p>{i18n._("Kéo tệp vào đây, hoặc")}</p>
      <div>
        <Button loading={busy} onClick={() => input.current?.click()}>
          {i18n._("Chọn tệp")}
        </Button>
      </div>
      <p className="small soft">
        {i18n._("Excel (.xlsx, trang đầu), CSV (UTF-8, TCVN3, VNI, Windows-1258: bảng mã được nhận ra), hoặc hồ sơ điện tử .xml.")}
      </p>
      <input
        ref={input}
        type="file"
        accept=".csv,.xlsx,.xml,text/csv"
        hidden
        aria-label={i18n._("Tệp gửi đến")}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}

function Waiting() {
  const { i18n } = useText();
  const query = useWaiting(true);
  const files = query.data?.pages.flatMap((page) => page.files);
  if (files?.length === 0) return null;
  return (
    <section className="panel stack">
      <h2>{i18n._("Chờ anh/chị duyệt")}</h2>
      <p>{i18n._("Người gửi không có quyền cập nhật sổ: xem rồi duyệt hoặc trả lại.")}</p>
      <Shown query={query} what={i18n._("các tệp chờ duyệt")}>
        {({ pages }) => (
          <>
            <FileTable files={pages.flatMap((page) => page.files)} />
            <More query={query} />
          </>
        )}
      </Shown>
    </section>
  );
}

function Files() {
  const { i18n } = useText();
  const query = useIntake();
  return (
    <section className="panel stack">
      <h2>{i18n._("Đã gửi")}</h2>
      <Shown query={query} what={i18n._("các tệp gửi đến")}>
        {({ pages }) => {
          const files = pages.flatMap((page) => page.files);
          if (!files.length)
            return (
              <Empty title={i18n._("Chưa có tệp nào.")}>
                <p>{i18n._("Chọn loại tệp ở trên rồi gửi tệp đầu tiên.")}</p>
              </Empty>
            );
          return (
            <>
              <FileTable files={files} />
              <More query={query} />
            </>
          );
        }}
      </Shown>
    </section>
  );
}

function FileTable({ files }: { files: readonly IntakeFile[] }) {
  const { i18n, f } = useText();
  const { kinds, states } = useIntakeWords();
  return (
    <table className="cards">
      <thead>
        <tr>
          <th scope="col">{i18n._("Tệp")}</th>
          <th scope="col">{i18n._("Gồm")}</th>
          <th scope="col">{i18n._("Gửi lúc")}</th>
          <th scope="col">{i18n._("Trạng thái")}</th>
          <th scope="col" className="num">{i18n._("Dòng")}</th>
          <th scope="col" className="num">{i18n._("Trả lại")}</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.id}>
            <th scope="row">
              <Link to={{ name: "intake-file", id: String(file.id) }}>{file.file_name}</Link>
            </th>
            <td data-label={i18n._("Gồm")}>{kinds[file.kind]}</td>
            <td data-label={i18n._("Gửi lúc")}>
              {f.moment(file.arrived_at)}, {file.sent_by}
            </td>
            <td data-label={i18n._("Trạng thái")}>
              <StateTag file={file} word={states[file.state]} />
            </td>
            <td className="num" data-label={i18n._("Dòng")}>{f.number(file.rows.done)}</td>
            <td className="num" data-label={i18n._("Trả lại")}>{f.number(file.rows.refused)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
