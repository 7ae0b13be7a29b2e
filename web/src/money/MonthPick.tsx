import { NativeSelect } from "@mantine/core";
import { around, shown } from "./months";

interface Props {
  label: string;
  value: string;
  /** The newest that can be meant. */
  newest: string;
  onChange: (month: string) => void;
}

/** A month from the newest one back; one that is older still is kept. */
export function MonthPick({ label, value, newest, onChange }: Props) {
  const months = around(newest);
  if (!months.includes(value)) months.push(value);
  return (
    <NativeSelect
      label={label}
      value={value}
      data={months.map((month) => ({ value: month, label: shown(month) }))}
      onChange={(event) => onChange(event.currentTarget.value)}
      style={{ maxWidth: "12rem" }}
    />
  );
}
