/** The lines of a declaration that is written: each with its cells by name, what was found at it, and what it says in short. */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { Cells, Finding, Form } from "../../declarations/queries";
import { columnsOf } from "../../declarations/sheet";
import { useText } from "../../i18n";
import { useDeclarationWords } from "./words";

interface Props {
  form: Form;
  lines: readonly Cells[];
  findings: readonly Finding[];
  /** Absent where nothing can be written any more. */
  onLines?: (lines: Cells[]) => void;
}

/** Few lines are open at once: those of a long list are read in short. */
const FEW = 8;

export function LineList({ form, lines, findings, onLines }: Props) {
  const { i18n } = useText();
  const [opened, set_opened] = useState<ReadonlySet<number>>(new Set());
  if (!lines.length) return <p className="soft">{i18n._("Chưa có dòng nào: chọn người trong danh sách, thêm người, hoặc dán từ bảng tính.")}</p>;
  const is_open = (row: number) =>
    !!onLines && (opened.has(row) || lines.length <= FEW || findings.some((one) => one.line === row + 1 && !one.warning));
  return (
    <ol className="plain declared">
      {lines.map((line, row) => {
        const those = findings.filter((one) => one.line === row + 1);
        return (
          <li key={row} className="stack tight">
            <Short form={form} line={line} row={row} open={is_open(row)} {...(onLines && !is_open(row) ? { onOpen: () => set_opened(new Set([...opened, row])) } : {})}>
              {onLines && (
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={i18n._("Xóa dòng {line}", { line: row + 1 })}
                  onClick={() => onLines(lines.filter((_, i) => i !== row))}
                >
                  {i18n._("Xóa")}
                </Button>
              )}
            </Short>
            {is_open(row) && (
              <div className="line-cells">
                {columnsOf(form, line).map((name) => (
                  <Cell
                    key={name}
                    name={name}
                    row={row}
                    value={line[name] ?? ""}
                    findings={those.filter((one) => one.field === name)}
                    onChange={(value) => onLines!(lines.map((one, i) => (i === row ? { ...one, [name]: value } : one)))}
                  />
                ))}
              </div>
            )}
            <OfTheLine findings={is_open(row) ? those.filter((one) => !(columnsOf(form, line) as readonly string[]).includes(one.field ?? "")) : those} />
          </li>
        );
      })}
    </ol>
  );
}

interface ShortProps {
  form: Form;
  line: Cells;
  row: number;
  open: boolean;
  onOpen?: () => void;
  children: React.ReactNode;
}

/** "3. Lê Thị Khai · 8300000001 · TD: chuyển đến · 9.000.000 · 11/2023" */
function Short({ form, line, row, open, onOpen, children }: ShortProps) {
  const { i18n } = useText();
  const { choices, column } = useDeclarationWords();
  const said = (name: string) => choices[name]?.find(([code]) => code === line[name])?.[1] ?? line[name];
  const rest = columnsOf(form, line).filter((name) => name !== "name" && line[name]);
  return (
    <div className="row apart">
      <span>
        <b>
          {i18n._("Dòng {line}", { line: row + 1 })}
          {line.name && `: ${line.name}`}
        </b>
        {!open && <span className="small soft"> {rest.map((name) => `${column(name)} ${said(name)}`).join(" · ")}</span>}
      </span>
      <span className="row">
        {onOpen && (
          <Button variant="default" size="compact-md" aria-label={i18n._("Sửa dòng {line}", { line: row + 1 })} onClick={onOpen}>
            {i18n._("Sửa")}
          </Button>
        )}
        {children}
      </span>
    </div>
  );
}

interface CellProps {
  name: string;
  row: number;
  value: string;
  findings: readonly Finding[];
  onChange: (value: string) => void;
}

function Cell({ name, row, value, findings, onChange }: CellProps) {
  const { i18n, f } = useText();
  const { column, choices } = useDeclarationWords();
  const id = `line-${row}-${name}`;
  const wrong = findings.some((one) => !one.warning);
  const described = findings.length ? { "aria-describedby": `${id}-why`, "aria-invalid": wrong } : {};
  const chosen = choices[name];
  // What a file or a paste wrote otherwise stays as it is.
  const known = !chosen || !value || chosen.some(([code]) => code === value);
  return (
    <div className={findings.length ? (wrong ? "wrong" : "noted") : undefined}>
      <label htmlFor={id}>
        {column(name)}
        <span className="visually-hidden">{i18n._(", dòng {line}", { line: row + 1 })}</span>
      </label>
      {chosen ? (
        <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)} {...described}>
          <option value="">–</option>
          {!known && <option value={value}>{value}</option>}
          {chosen.map(([code, text]) => (
            <option key={code} value={code}>{text}</option>
          ))}
        </select>
      ) : (
        <input id={id} value={value} autoComplete="off" onChange={(event) => onChange(event.currentTarget.value)} {...described} />
      )}
      {findings.length > 0 && (
        <span id={`${id}-why`} className="small">
          {findings.map((one) => f.text(one.detail)).join(" ")}
        </span>
      )}
    </div>
  );
}

/** What is wrong with a line and has no cell to stand at. */
function OfTheLine({ findings }: { findings: readonly Finding[] }) {
  const { f } = useText();
  const { column } = useDeclarationWords();
  if (!findings.length) return null;
  return (
    <ul className="stack tight small">
      {findings.map((one, at) => (
        <li key={at} className={one.warning ? undefined : "bad"}>
          {one.field && `${column(one.field)}: `}
          {f.text(one.detail)}
        </li>
      ))}
    </ul>
  );
}
