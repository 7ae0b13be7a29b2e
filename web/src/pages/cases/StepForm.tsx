import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { planOf } from "../../cases/plan";
import { type CaseFile, type StepInput, type StepKind, useTakeStep } from "../../cases/queries";
import { useText } from "../../i18n";
import { setQuery } from "../../router";
import { DayField, dayOf, fieldProblems, partsOf, problemOf, ShortForm } from "../../ui/Form";

type Choices = CaseFile["choices"];
type Typed = Record<"document" | "channel" | "reason" | "note" | "amount" | "people" | "unregistered" | "from" | "to" | "plan", string>;

const EMPTY: Typed = { document: "", channel: "letter", reason: "", note: "", amount: "", people: "", unregistered: "", from: "", to: "", plan: "" };

/** Which fields a step has beside its day, document and note. */
const FIELDS: Record<StepKind, readonly (keyof Typed)[]> = {
  reminder_1: ["channel"],
  reminder_2: ["channel"],
  reminder_3: ["channel"],
  commitment: ["plan"],
  excuse: ["reason"],
  hand_over: [],
  inspection_decision: [],
  inspection_record: ["from", "to", "people", "unregistered", "amount"],
  penalty: ["reason", "amount"],
  enforcement: ["amount"],
  referral: [],
  closing: ["reason"],
};

/** Reminders that leave no letter behind. */
const SPOKEN = ["phone", "visit"];

const whole = (text: string) => (text.trim() ? Number(text.replace(/[.\s,]/g, "")) : undefined);
const month = (text: string) => text.trim().replace(/^(\d{1,2})\/(\d{4})$/, (_, m: string, y: string) => `${y}-${m.padStart(2, "0")}`);

function inputOf(kind: StepKind, on: string, typed: Typed, letter: boolean): StepInput {
  const has = (field: keyof Typed) => FIELDS[kind].includes(field);
  return {
    kind,
    on,
    document: typed.document.trim(),
    note: typed.note.trim(),
    ...(has("channel") && { channel: typed.channel, letter: letter && !SPOKEN.includes(typed.channel) }),
    ...(has("reason") && { reason: typed.reason }),
    ...(has("amount") && whole(typed.amount) !== undefined && { amount: whole(typed.amount) }),
    ...(has("people") && whole(typed.people) !== undefined && { people: whole(typed.people) }),
    ...(has("unregistered") && whole(typed.unregistered) !== undefined && { unregistered: whole(typed.unregistered) }),
    ...(has("from") && typed.from.trim() && { from: month(typed.from) }),
    ...(has("to") && typed.to.trim() && { to: month(typed.to) }),
    ...(has("plan") && { instalments: planOf(typed.plan) }),
  };
}

/** Its day is at first that of the page. */
export function StepForm({ file, steps, day: shown }: { file: CaseFile; steps: Choices["steps"]; day: string }) {
  const { i18n, f } = useText();
  const [chosen, set_chosen] = useState("");
  const [on, set_on] = useState(partsOf(shown));
  const [typed, set_typed] = useState(EMPTY);
  const [letter, set_letter] = useState(true);
  const sent = useTakeStep(file.number);
  const step = steps.find((one) => one.code === chosen) ?? steps[0]!;
  const kind = step.code as StepKind;
  const problems = fieldProblems(sent.error, (field) => `step-${field.split("/")[0]}`);
  const day = dayOf(on);
  const send = () => {
    if (day)
      sent.mutate(inputOf(kind, day, { ...typed, reason: typed.reason || reasonsOf(kind, file, f.text)[0]?.value || "" }, letter), {
        onSuccess: () => {
          set_typed(EMPTY);
          set_chosen("");
          // The page of an earlier day does not know it yet.
          if (day > shown) setQuery({ on: day }, "replace");
        },
      });
  };
  return (
    <ShortForm problems={problems} send={step.second_person ? i18n._("Đề xuất") : i18n._("Ghi bước này")} sending={sent.isPending} onSend={send}>
      <NativeSelect
        id="step-kind"
        label={i18n._("Bước")}
        value={step.code}
        data={steps.map((one) => ({ value: one.code, label: f.text(one.name) }))}
        error={problemOf(problems, "step-kind")}
        onChange={(event) => {
          set_chosen(event.currentTarget.value);
          sent.reset();
        }}
      />
      {step.second_person && <p className="small soft">{i18n._("Bước này chỉ có hiệu lực khi người thứ hai duyệt.")}</p>}
      <DayField id="step-on" label={i18n._("Ngày thực hiện")} value={on} error={day ? problemOf(problems, "step-on") : i18n._("Ngày không có trong lịch.")} onChange={set_on} />
      <Fields kind={kind} file={file} typed={typed} problems={problems} onChange={(part) => set_typed({ ...typed, ...part })} />
      {FIELDS[kind].includes("channel") && !SPOKEN.includes(typed.channel) && (
        <label className="row" style={{ minHeight: 44 }}>
          <input type="checkbox" checked={letter} onChange={(event) => set_letter(event.currentTarget.checked)} />
          {i18n._("Lưu văn bản đôn đốc của ngày này làm bằng chứng đã gửi")}
        </label>
      )}
    </ShortForm>
  );
}

function reasonsOf(kind: StepKind, file: CaseFile, text: (both: { vi: string; en: string }) => string) {
  const list = kind === "penalty" ? file.choices.fine_acts : kind === "closing" ? file.choices.closing_reasons : file.choices.excuses;
  return list.map((one) => ({ value: one.code, label: text(one.name) }));
}

interface FieldsProps {
  kind: StepKind;
  file: CaseFile;
  typed: Typed;
  problems: ReturnType<typeof fieldProblems>;
  onChange: (part: Partial<Typed>) => void;
}

function Fields({ kind, file, typed, problems, onChange }: FieldsProps) {
  const { i18n, f } = useText();
  const labels: Record<keyof Typed, string> = {
    document: i18n._("Số văn bản, biên bản, quyết định"),
    channel: i18n._("Hình thức gửi"),
    reason: kind === "penalty" ? i18n._("Hành vi") : i18n._("Lý do"),
    note: i18n._("Ghi chú (có thể để trống)"),
    amount:
      kind === "inspection_record"
        ? i18n._("Tiền lương đóng thiếu phát hiện (đồng)")
        : kind === "penalty"
          ? i18n._("Mức phạt (đồng)")
          : i18n._("Số tiền khấu trừ (đồng)"),
    people: i18n._("Số lao động"),
    unregistered: i18n._("Số lao động chưa đăng ký"),
    from: i18n._("Thanh tra từ tháng (tháng/năm)"),
    to: i18n._("đến tháng (tháng/năm)"),
    plan: i18n._("Lộ trình: mỗi dòng một kỳ, ngày rồi số tiền, ví dụ 31/01/2026 3.000.000"),
  };
  const text = (field: keyof Typed, numeric = false) => (
    <TextInput
      id={`step-${field}`}
      label={labels[field]}
      value={typed[field]}
      maxLength={300}
      inputMode={numeric ? "numeric" : undefined}
      error={problemOf(problems, `step-${field}`)}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  );
  const has = (field: keyof Typed) => FIELDS[kind].includes(field);
  return (
    <>
      {text("document")}
      {has("channel") && (
        <NativeSelect
          id="step-channel"
          label={labels.channel}
          value={typed.channel}
          data={file.choices.channels.map((one) => ({ value: one.code, label: f.text(one.name) }))}
          onChange={(event) => onChange({ channel: event.currentTarget.value })}
        />
      )}
      {has("reason") && (
        <NativeSelect
          id="step-reason"
          label={labels.reason}
          value={typed.reason}
          data={reasonsOf(kind, file, f.text)}
          error={problemOf(problems, "step-reason")}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
        />
      )}
      {has("from") && text("from")}
      {has("to") && text("to")}
      {has("people") && text("people", true)}
      {has("unregistered") && text("unregistered", true)}
      {has("amount") && text("amount", true)}
      {has("plan") && (
        <Textarea
          id="step-instalments"
          label={labels.plan}
          value={typed.plan}
          rows={4}
          error={problemOf(problems, "step-instalments")}
          onChange={(event) => onChange({ plan: event.currentTarget.value })}
        />
      )}
      {text("note")}
    </>
  );
}
