import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { answered, client, type components } from "../api/client";
import { useMay } from "../api/session";
import { useText } from "../i18n";
import { useChange } from "../records/queries";
import { dayOf, type DayParts, DayField, type FieldProblem, fieldProblems, problemOf, ShortForm } from "../ui/Form";
import { Shown } from "../ui/States";
import { shown } from "./months";
import { type Suspension, type SuspensionReason, useSuspensions } from "./queries";
import { useMoneyWords } from "./words";

const NO_DAY: DayParts = { d: "", m: "", y: "" };

const isBlank = ({ d, m, y }: DayParts) => !d && !m && !y;

/** When the employer stopped paying to the pension fund, and until when it pays that back. */
export function Suspensions({ unit_code }: { unit_code: string }) {
  const { i18n } = useText();
  const may = useMay();
  const [open, set_open] = useState<"new" | number>();
  const query = useSuspensions(unit_code);
  const close = () => set_open(undefined);
  return (
    <section className="panel stack tight screen-only">
      <h2>{i18n._("Tạm dừng đóng quỹ hưu trí, tử tuất")}</h2>
      <Shown query={query} what={i18n._("tạm dừng đóng")}>
        {(all) => (
          <>
            {all.length === 0 && <p className="soft">{i18n._("Đơn vị chưa từng tạm dừng đóng.")}</p>}
            <ul className="plain">
              {all.map((one) => (
                <li key={one.id}>
                  <About one={one} />
                  {may("dues_change") && one.last && open !== one.id && (
                    <div>
                      <Button variant="default" onClick={() => set_open(one.id)}>
                        {i18n._("Kết thúc sớm hoặc hủy")}
                      </Button>
                    </div>
                  )}
                  {open === one.id && <End unit_code={unit_code} one={one} onClose={close} />}
                </li>
              ))}
            </ul>
            {may("dues_change") &&
              (open === "new" ? (
                <Decide unit_code={unit_code} onClose={close} />
              ) : (
                <div>
                  <Button variant="default" onClick={() => set_open("new")}>
                    {i18n._("Ghi tạm dừng đóng")}
                  </Button>
                </div>
              ))}
          </>
        )}
      </Shown>
    </section>
  );
}

function About({ one }: { one: Suspension }) {
  const { i18n, f } = useText();
  const first = shown(one.first);
  return (
    <>
      <b>{one.last ? i18n._("{first} đến {last}", { first, last: shown(one.last) }) : i18n._("{first}: đã hủy", { first })}</b>
      {` · ${f.text(one.word)} · ${one.document}, ${f.date(one.document_on)}`}
      {one.paid_back_by && ` · ${i18n._("đóng bù đến hết {day}", { day: f.date(one.paid_back_by) })}`}
      {one.steps.map((step) => step.note && <span key={step.record}>{` · “${step.note}”`}</span>)}
    </>
  );
}

function Decide({ unit_code, onClose }: { unit_code: string; onClose: () => void }) {
  const { i18n } = useText();
  const { suspension } = useMoneyWords();
  const [reason, set_reason] = useState<SuspensionReason>("stop");
  const [said, set_said] = useState({ first: "", months: "", document: "", worker_share: "", loss_share: "", stop_days: "" });
  const [filed_on, set_filed_on] = useState(NO_DAY);
  const [document_on, set_document_on] = useState(NO_DAY);
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const id = (field: string) => `suspension-${field || "reason"}`;
  const record = useChange(
    (body: components["schemas"]["SuspensionInput"]) =>
      answered(client.POST("/api/v1/employers/{unit_code}/suspensions", { params: { path: { unit_code } }, body })),
    "arrears",
    "notice",
  );
  const send = () => {
    const filed = dayOf(filed_on);
    const decided = dayOf(document_on);
    const missing: FieldProblem[] = [];
    const need = (field: string, given: unknown, text: string) => given || missing.push({ field: id(field), text });
    const noDay = i18n._("Ngày này không có");
    need("first", said.first.trim(), i18n._("Hãy ghi tháng đầu"));
    need("months", said.months.trim(), i18n._("Hãy ghi số tháng"));
    need("filed_on", filed, isBlank(filed_on) ? i18n._("Hãy ghi ngày nộp văn bản") : noDay);
    need("document", said.document.trim(), i18n._("Hãy ghi số quyết định"));
    need("document_on", decided, isBlank(document_on) ? i18n._("Hãy ghi ngày quyết định") : noDay);
    if (!filed || !decided || missing.length) return set_problems(missing);
    const share = (text: string) => `${text.trim().replace(",", ".")}%`;
    const body = {
      reason,
      first: said.first.trim(),
      months: Number(said.months) || 0,
      filed_on: filed,
      document: said.document.trim(),
      document_on: decided,
      ...(said.worker_share && { worker_share: share(said.worker_share) }),
      ...(said.loss_share && { loss_share: share(said.loss_share) }),
      ...(said.stop_days && { stop_days: Number(said.stop_days) || 0 }),
    };
    record.mutate(body, { onSuccess: onClose, onError: (problem) => set_problems(fieldProblems(problem, id)) });
  };
  const text = (field: keyof typeof said, label: string) => (
    <TextInput
      id={id(field)}
      label={label}
      value={said[field]}
      maxLength={field === "document" ? 300 : 7}
      autoComplete="off"
      error={problemOf(problems, id(field))}
      onChange={(event) => set_said({ ...said, [field]: event.currentTarget.value })}
    />
  );
  return (
    <ShortForm problems={problems} send={i18n._("Ghi")} sending={record.isPending} onSend={send} onClose={onClose}>
      <NativeSelect
        id={id("reason")}
        label={i18n._("Lý do")}
        value={reason}
        data={(Object.keys(suspension) as SuspensionReason[]).map((value) => ({ value, label: suspension[value] }))}
        error={problemOf(problems, id("reason"))}
        onChange={(event) => set_reason(event.currentTarget.value as SuspensionReason)}
      />
      {text("first", i18n._("Tháng đầu (tháng/năm, 08/2025)"))}
      {text("months", i18n._("Số tháng"))}
      <DayField id={id("filed_on")} label={i18n._("Ngày đơn vị nộp văn bản")} value={filed_on} error={problemOf(problems, id("filed_on"))} onChange={set_filed_on} />
      {text("document", i18n._("Số quyết định"))}
      <DayField id={id("document_on")} label={i18n._("Ngày quyết định")} value={document_on} error={problemOf(problems, id("document_on"))} onChange={set_document_on} />
      {text("worker_share", i18n._("Lao động phải nghỉ, % số tham gia"))}
      {reason === "stop" && text("stop_days", i18n._("Số ngày dừng hoạt động"))}
      {reason === "disaster" && text("loss_share", i18n._("Tài sản thiệt hại, %"))}
    </ShortForm>
  );
}

function End({ unit_code, one, onClose }: { unit_code: string; one: Suspension; onClose: () => void }) {
  const { i18n } = useText();
  const [last, set_last] = useState("");
  const [note, set_note] = useState("");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const id = (field: string) => `suspension-end-${field || "last"}`;
  const end = useChange(
    (body: components["schemas"]["SuspensionEnd"]) =>
      answered(client.POST("/api/v1/employers/{unit_code}/suspensions/{id}/end", { params: { path: { unit_code, id: one.id } }, body })),
    "arrears",
    "notice",
  );
  const send = () =>
    end.mutate(
      { note: note.trim(), ...(last.trim() && { last: last.trim() }) },
      { onSuccess: onClose, onError: (problem) => set_problems(fieldProblems(problem, id)) },
    );
  return (
    <ShortForm problems={problems} send={i18n._("Ghi")} sending={end.isPending} onSend={send} onClose={onClose}>
      <TextInput
        id={id("last")}
        label={i18n._("Tháng cuối mới (tháng/năm); để trống là hủy")}
        value={last}
        maxLength={7}
        autoComplete="off"
        error={problemOf(problems, id("last"))}
        onChange={(event) => set_last(event.currentTarget.value)}
      />
      <TextInput
        id={id("note")}
        label={i18n._("Lý do")}
        value={note}
        maxLength={300}
        autoComplete="off"
        error={problemOf(problems, id("note"))}
        onChange={(event) => set_note(event.currentTarget.value)}
      />
    </ShortForm>
  );
}
