/** What an officer decides on, and how others than its sender look at what was sent. */
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useMay, useMe } from "../../api/session";
import { useText } from "../../i18n";
import { type IntakeFile, isUnderWay, useAccept, useReturn } from "../../intake/queries";
import { Failed } from "../../ui/States";

/** The sender's own key counts as the sender: "lan/PREFIX". */
const isSender = (file: IntakeFile, name: string | undefined) => file.sent_by.split("/")[0] === name;

export function Downloads({ file }: { file: IntakeFile }) {
  const { i18n, f } = useText();
  const { data: me } = useMe();
  const may = useMay();
  const [reason, set_reason] = useState("");
  const own = isSender(file, me?.user.name);
  if (!own && !may("person_unmask")) return null;
  const why = own ? "" : `reason=${encodeURIComponent(reason.trim())}`;
  const has_rejects = file.rows.refused > 0 && !isUnderWay(file);
  return (
    <div className="stack tight">
      {!own && (
        <TextInput
          id="look-reason"
          label={i18n._("Lý do cần xem tệp")}
          description={i18n._("Tệp có dữ liệu cá nhân: lý do và tên người xem được ghi vào nhật ký.")}
          value={reason}
          maxLength={300}
          onChange={(event) => set_reason(event.currentTarget.value)}
        />
      )}
      {(own || reason.trim()) && (
        <>
          <a href={`/api/v1/intake/${file.id}/original?${why}`} download={file.file_name}>
            {i18n._("Tải tệp như đã gửi")}
          </a>
          {has_rejects && (
            <a href={`/api/v1/intake/${file.id}/rejects.csv?lang=${f.language}&${why}`} download>
              {i18n._("Tải các dòng bị trả lại, kèm cột lỗi (CSV)")}
            </a>
          )}
        </>
      )}
    </div>
  );
}

const CHANGES = {
  people: "person_change",
  households: "person_change",
  employers: "employer_change",
  facilities: "facility_change",
} as const;

export function Review({ file }: { file: IntakeFile }) {
  const { i18n, f } = useText();
  const may = useMay();
  const { decision } = file;
  const may_decide =
    file.kind === "envelope" ? may("person_change", "employer_change") : may(CHANGES[file.kind]);
  if (file.state === "waiting" && may_decide) return <Decide file={file} />;
  if (file.state === "waiting")
    return <p className="notice">{i18n._("Tệp đã được lưu, chờ cán bộ BHXH duyệt.")}</p>;
  if (!decision) return null;
  const when = { who: decision.by, at: f.moment(decision.at) };
  return (
    <p className={file.state === "returned" ? "notice error" : "notice"}>
      {file.state === "returned"
        ? i18n._("{who} trả lại lúc {at}: {reason}", { ...when, reason: decision.reason ?? "" })
        : i18n._("{who} duyệt lúc {at}", when)}
    </p>
  );
}

function Decide({ file }: { file: IntakeFile }) {
  const { i18n } = useText();
  const accept = useAccept(file.id);
  const send_back = useReturn(file.id);
  const [reason, set_reason] = useState("");
  const failed = accept.error ?? send_back.error;
  return (
    <section className="panel stack">
      <h2>{i18n._("Duyệt tệp này")}</h2>
      {failed && <Failed problem={failed} what={i18n._("tệp chờ duyệt")} />}
      <TextInput
        id="return-reason"
        label={i18n._("Lý do trả lại")}
        description={i18n._("Người gửi đọc được. Duyệt thì không cần ghi.")}
        value={reason}
        maxLength={300}
        onChange={(event) => set_reason(event.currentTarget.value)}
      />
      <div className="row">
        <Button loading={accept.isPending} onClick={() => accept.mutate()}>
          {i18n._("Duyệt")}
        </Button>
        <Button
          variant="default"
          disabled={!reason.trim()}
          loading={send_back.isPending}
          onClick={() => send_back.mutate(reason.trim())}
        >
          {i18n._("Trả lại")}
        </Button>
      </div>
    </section>
  );
}
