import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { answered, client, type components } from "../api/client";
import { useMay } from "../api/session";
import { useText } from "../i18n";
import { useChange } from "../records/queries";
import { dayOf, type DayParts, DayField, type FieldProblem, fieldProblems, problemOf, ShortForm } from "../ui/Form";
import { Shown } from "../ui/States";
import { type HardReason, useHardDebt } from "./queries";
import { useMoneyWords } from "./words";

/** Whether the debt is marked hard to collect; the marks of before stay. */
export function HardDebt({ unit_code }: { unit_code: string }) {
  const { i18n, f } = useText();
  const may = useMay();
  const [open, set_open] = useState(false);
  const query = useHardDebt(unit_code, true);
  return (
    <section className="panel stack tight screen-only">
      <h2>{i18n._("Nợ khó thu")}</h2>
      <Shown query={query} what={i18n._("nợ khó thu")}>
        {(marks) => (
          <>
            {marks.length === 0 && <p className="soft">{i18n._("Đơn vị chưa từng được xếp nợ khó thu.")}</p>}
            <ul className="plain">
              {marks.map((mark) => (
                <li key={mark.record}>
                  <b>{f.text(mark.word)}</b>
                  {mark.document && ` · ${mark.document}`}
                  {mark.document_on && `, ${f.date(mark.document_on)}`}
                  {mark.note && ` · “${mark.note}”`}
                </li>
              ))}
            </ul>
            {may("dues_change") &&
              (open ? (
                <Mark unit_code={unit_code} marked={!!marks[0] && marks[0].reason !== "none"} onClose={() => set_open(false)} />
              ) : (
                <div>
                  <Button variant="default" onClick={() => set_open(true)}>
                    {marks[0] && marks[0].reason !== "none" ? i18n._("Đổi hoặc bỏ xếp khó thu") : i18n._("Xếp nợ khó thu")}
                  </Button>
                </div>
              ))}
          </>
        )}
      </Shown>
    </section>
  );
}

function Mark({ unit_code, marked, onClose }: { unit_code: string; marked: boolean; onClose: () => void }) {
  const { i18n } = useText();
  const words = useMoneyWords();
  const [reason, set_reason] = useState<HardReason>(marked ? "none" : "missing");
  const [document_no, set_document] = useState("");
  const [note, set_note] = useState("");
  const [day, set_day] = useState<DayParts>({ d: "", m: "", y: "" });
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const id = (field: string) => `hard-${field || "reason"}`;
  const mark = useChange(
    (body: components["schemas"]["HardMarkInput"]) =>
      answered(client.POST("/api/v1/employers/{unit_code}/hard-debt", { params: { path: { unit_code } }, body })),
    "arrears",
  );
  const send = () => {
    const document_on = dayOf(day);
    const written = day.d || day.m || day.y;
    if (written && !document_on) return set_problems([{ field: id("document_on"), text: i18n._("Ngày này không có") }]);
    const body = { reason, document: document_no.trim(), note: note.trim(), ...(document_on && { document_on }) };
    mark.mutate(body, { onSuccess: onClose, onError: (problem) => set_problems(fieldProblems(problem, id)) });
  };
  const reasons = (Object.keys(words.hard) as HardReason[]).filter((one) => one !== "none" || marked);
  return (
    <ShortForm problems={problems} send={i18n._("Ghi")} sending={mark.isPending} onSend={send} onClose={onClose}>
      <NativeSelect
        id={id("reason")}
        label={i18n._("Xếp là")}
        value={reason}
        data={reasons.map((value) => ({ value, label: words.hard[value] }))}
        error={problemOf(problems, id("reason"))}
        onChange={(event) => set_reason(event.currentTarget.value as HardReason)}
      />
      <TextInput
        id={id("document")}
        label={i18n._("Số văn bản làm căn cứ")}
        value={document_no}
        maxLength={300}
        autoComplete="off"
        error={problemOf(problems, id("document"))}
        onChange={(event) => set_document(event.currentTarget.value)}
      />
      <DayField id={id("document_on")} label={i18n._("Ngày văn bản")} value={day} error={problemOf(problems, id("document_on"))} onChange={set_day} />
      <TextInput
        id={id("note")}
        label={i18n._("Ghi chú; bắt buộc khi bỏ xếp")}
        value={note}
        maxLength={300}
        autoComplete="off"
        error={problemOf(problems, id("note"))}
        onChange={(event) => set_note(event.currentTarget.value)}
      />
    </ShortForm>
  );
}
