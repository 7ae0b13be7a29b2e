import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { type FieldProblem, fieldProblems, problemOf, ShortForm } from "../../ui/Form";
import { type Standing, useAssign } from "./queries";
import type { Unit } from "./TargetsPage";

const idOf = (field: string) => `target-${field.split("/")[0] || "form"}`;

/** A number as it is typed here: points and spaces part thousands. */
const typedNumber = (text: string) => Number(text.replace(/[.\s,]/g, ""));

interface Props {
  of: { indicator: string; on: string; standing: Standing; unit: Unit };
  onClose: () => void;
}

export function AssignDialog({ of, onClose }: Props) {
  const { i18n, f } = useText();
  const { area, collector: known, target } = of.standing;
  const [fields, set_fields] = useState({
    value: target ? String(target.value) : "",
    document: target?.document ?? "",
    issued: of.on,
    collector: known ?? "",
  });
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const assign = useAssign();
  const text = (name: keyof typeof fields, label: string, description?: string, type = "text") => (
    <TextInput
      id={idOf(name)}
      type={type}
      label={label}
      description={description}
      value={fields[name]}
      autoComplete="off"
      error={problemOf(problems, idOf(name))}
      onChange={(event) => set_fields({ ...fields, [name]: event.currentTarget.value })}
    />
  );
  const send = () =>
    assign.mutate(
      {
        area: area.code,
        indicator: of.indicator,
        year: Number(of.on.slice(0, 4)),
        value: typedNumber(fields.value),
        document: fields.document,
        issued: fields.issued,
        ...(fields.collector ? { collector: fields.collector } : {}),
      },
      { onSuccess: onClose, onError: (problem) => set_problems(fieldProblems(problem, idOf)) },
    );
  return (
    <Dialog kind="drawer" title={i18n._("Giao chỉ tiêu năm {year}", { year: of.on.slice(0, 4) })} onClose={onClose}>
      <ShortForm problems={problems} send={i18n._("Giao")} sending={assign.isPending} onSend={send} onClose={onClose}>
        <p>{area.name}</p>
        {target && (
          <p className="soft">
            {i18n._("Đang là {value}, lần giao {n}. Lần giao trước vẫn được giữ.", {
              value: f.quantity(String(target.value), of.unit),
              n: f.number(target.version),
            })}
          </p>
        )}
        {text("value", i18n._("Số giao"))}
        {text("document", i18n._("Văn bản giao"), i18n._("Ví dụ: QĐ 123/QĐ-BHXH"))}
        {text("issued", i18n._("Ngày ban hành"), undefined, "date")}
        {area.level === "commune" && text("collector", i18n._("Mã nhân viên thu"), i18n._("Bỏ trống để giao cho cả xã"))}
      </ShortForm>
    </Dialog>
  );
}
