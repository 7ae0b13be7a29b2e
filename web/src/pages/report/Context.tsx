import { Button, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { WorkingSession } from "../../api/client";
import { useAddNote, useMeta } from "../../api/queries";
import { useOffered } from "../../api/session";
import { useText } from "../../i18n";
import { type FieldProblem, fieldProblems, problemOf, ShortForm } from "../../ui/Form";

export function Context({ report }: { report: WorkingSession }) {
  const { i18n, f } = useText();
  const closed = useMeta().data?.writable === false;
  const offered = useOffered("session_change");
  const [open, set_open] = useState(false);
  return (
    <section className="panel stack">
      <h2>{i18n._("Bối cảnh địa phương")}</h2>
      {report.context.length === 0 && <p className="soft">{i18n._("Chưa có ghi chú nào.")}</p>}
      <ul className="plain stack tight">
        {report.context.map((note) => (
          <li key={note.id}>
            {f.text(note.text)}{" "}
            <span className="small soft">
              {note.source} · {f.date(note.as_of)}
            </span>
          </li>
        ))}
      </ul>
      {closed ? (
        <p className="small soft screen-only">{i18n._("Máy chủ này chỉ cho xem, không nhận số liệu mới.")}</p>
      ) : open ? (
        <NoteForm report={report} onClose={() => set_open(false)} />
      ) : offered && (
        <div className="screen-only">
          <Button variant="default" onClick={() => set_open(true)}>
            {i18n._("Thêm ghi chú")}
          </Button>
        </div>
      )}
    </section>
  );
}

const id = (field: string) => `note-${field || "text"}`;

function NoteForm({ report, onClose }: { report: WorkingSession; onClose: () => void }) {
  const { i18n } = useText();
  const [text, set_text] = useState("");
  const [source, set_source] = useState("");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const add = useAddNote();
  const send = () => {
    const found: FieldProblem[] = [];
    if (!text.trim()) found.push({ field: id("text"), text: i18n._("Hãy viết nội dung ghi chú") });
    if (!source.trim()) found.push({ field: id("source"), text: i18n._("Hãy ghi nguồn của ghi chú") });
    set_problems(found);
    if (found.length) return;
    const body = { area: report.area.code, as_of: report.as_of, text: text.trim(), source: source.trim() };
    add.mutate(body, { onSuccess: onClose, onError: (problem) => set_problems(fieldProblems(problem, id)) });
  };
  return (
    <ShortForm
      problems={problems}
      send={i18n._("Lưu ghi chú")}
      sending={add.isPending}
      onSend={send}
      onClose={onClose}
    >
      <Textarea
        id={id("text")}
        label={i18n._("Nội dung")}
        value={text}
        maxLength={2000}
        error={problemOf(problems, id("text"))}
        onChange={(event) => set_text(event.currentTarget.value)}
      />
      <TextInput
        id={id("source")}
        label={i18n._("Nguồn (văn bản, người nêu)")}
        value={source}
        maxLength={300}
        error={problemOf(problems, id("source"))}
        onChange={(event) => set_source(event.currentTarget.value)}
      />
    </ShortForm>
  );
}

export function Sources({ report }: { report: WorkingSession }) {
  const { i18n, f } = useText();
  return (
    <section className="panel stack tight">
      <h2>{i18n._("Nguồn")}</h2>
      <ul className="plain stack tight">
        {report.sources.map((s) => (
          <li key={s.key}>
            <b>{s.key}</b> {s.title}
            <span className="small soft">
              {s.publisher && ` · ${s.publisher}`}
              {s.published && ` · ${f.date(s.published)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
