/** The lines of this month's declaration: typed or pasted, checked by the server, mended cell by cell, sent. */
import { Button, Textarea } from "@mantine/core";
import { useRef, useState } from "react";
import { type Cells, type Declaration, type Finding, useSave, useSubmit } from "../../declarations/queries";
import { COLUMNS, filled, monthText, pasted } from "../../declarations/sheet";
import { useText } from "../../i18n";
import { setQuery } from "../../router";
import { Failed } from "../../ui/States";
import { DifferencesOf, Findings, StateOf } from "./Parts";
import { useDeclarationWords } from "./words";

interface Props {
  unit_code: string;
  month: string;
  lines: Cells[];
  onLines: (lines: Cells[]) => void;
  declaration: Declaration | undefined;
}

export function Editor({ unit_code, month, lines, onLines, declaration }: Props) {
  const { i18n, f } = useText();
  const save = useSave();
  const send = useSubmit();
  const key = useRef(crypto.randomUUID());
  const open = !declaration || declaration.state.code === "draft" || declaration.state.code === "returned";
  const findings = declaration?.findings ?? [];
  const keep = () => {
    const id = declaration?.id;
    save.mutate(
      { id, employer: unit_code, month, lines: filled(lines), key: key.current },
      {
        onSuccess: (saved) => {
          key.current = crypto.randomUUID();
          setQuery({ to_khai: String(saved.id), month: saved.month }, "replace");
        },
      },
    );
  };
  const same = !!declaration && JSON.stringify(filled(lines)) === JSON.stringify((declaration.rows ?? []).map((row) => row.cells));
  const failed = save.error ?? send.error;
  return (
    <>
      <section className="panel stack" aria-label={i18n._("Tờ khai")}>
        <h2>
          {i18n._("Khai tháng {month}", { month: monthText(month) })} {declaration && <StateOf declaration={declaration} />}
        </h2>
        {declaration?.decision && (
          <p className={declaration.state.code === "returned" ? "notice error" : "notice"}>
            {f.moment(declaration.decision.at)}
            {declaration.decision.reason && `: ${declaration.decision.reason}`}
          </p>
        )}
        {declaration?.state.code === "checked" && (
          <p className="notice">
            {declaration.due_on
              ? i18n._("Đã gửi. Cơ quan BHXH trả lời trước ngày {day}.", { day: f.date(declaration.due_on) })
              : i18n._("Đã gửi.")}
          </p>
        )}
        {failed && <Failed problem={failed} what={i18n._("tờ khai")} />}
        {declaration && <Findings findings={findings.slice(0, 100)} />}
        <LineTable lines={lines} findings={findings} {...(open ? { onLines } : {})} />
        {open && <Paste onLines={(more) => onLines([...filled(lines), ...more])} />}
        {open && (
          <div className="row">
            <Button variant="default" onClick={() => onLines([...lines, { reason: "TD", from: monthText(month) }])}>
              {i18n._("Thêm người")}
            </Button>
            <Button disabled={!filled(lines).length || same} loading={save.isPending} onClick={keep}>
              {i18n._("Lưu và kiểm tra")}
            </Button>
            {declaration && declaration.state.code === "draft" && same && (
              <Button color="green" loading={send.isPending} onClick={() => send.mutate(declaration.id)}>
                {i18n._("Gửi cơ quan BHXH")}
              </Button>
            )}
          </div>
        )}
      </section>
      {declaration && <DifferencesOf declaration={declaration} />}
    </>
  );
}

/** What was found at a cell: the obstacle before the note. */
const at = (findings: readonly Finding[], line: number, field: string) => findings.find((one) => one.line === line && one.field === field);

function LineTable({ lines, findings, onLines }: { lines: Cells[]; findings: readonly Finding[]; onLines?: (lines: Cells[]) => void }) {
  const { i18n, f } = useText();
  const { column, reasons } = useDeclarationWords();
  if (!lines.length) return <p className="soft">{i18n._("Chưa có dòng nào: chọn người trong danh sách, thêm người, hoặc dán từ bảng tính.")}</p>;
  const change = (row: number, name: string, value: string) =>
    onLines?.(lines.map((line, i) => (i === row ? { ...line, [name]: value } : line)));
  return (
    <div className="scroll">
      <table className="cards declared">
        <thead>
          <tr>
            <th scope="col" className="num">{i18n._("Dòng")}</th>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">{column(name)}</th>
            ))}
            {onLines && <th scope="col">{i18n._("Xóa")}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, row) => (
            <tr key={row}>
              <th scope="row" className="num">{row + 1}</th>
              {COLUMNS.map((name) => {
                const found = at(findings, row + 1, name);
                const label = i18n._("{column}, dòng {line}", { column: column(name), line: row + 1 });
                const id = `line-${row}-${name}`;
                const described = found ? { "aria-describedby": `${id}-why`, "aria-invalid": !found.warning } : {};
                return (
                  <td key={name} data-label={column(name)} className={found ? (found.warning ? "noted" : "wrong") : undefined}>
                    {!onLines ? (
                      (line[name] ?? "")
                    ) : name === "reason" ? (
                      <select aria-label={label} value={line[name] ?? ""} onChange={(event) => change(row, name, event.currentTarget.value)} {...described}>
                        <option value="">–</option>
                        {reasons.map(([code, text]) => (
                          <option key={code} value={code}>{text}</option>
                        ))}
                      </select>
                    ) : (
                      <input aria-label={label} value={line[name] ?? ""} onChange={(event) => change(row, name, event.currentTarget.value)} {...described} />
                    )}
                    {found && (
                      <span id={`${id}-why`} className="small">
                        {f.text(found.detail)}
                      </span>
                    )}
                  </td>
                );
              })}
              {onLines && (
                <td data-label={i18n._("Xóa")}>
                  <Button
                    variant="default"
                    size="compact-md"
                    aria-label={i18n._("Xóa dòng {line}", { line: row + 1 })}
                    onClick={() => onLines(lines.filter((_, i) => i !== row))}
                  >
                    {i18n._("Xóa")}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Paste({ onLines }: { onLines: (lines: Cells[]) => void }) {
  const { i18n } = useText();
  const [typed, set_typed] = useState("");
  return (
    <details>
      <summary>{i18n._("Dán từ bảng tính")}</summary>
      <div className="stack tight">
        <Textarea
          id="pasted"
          label={i18n._("Các dòng đã sao chép")}
          description={i18n._("Có dòng tiêu đề thì cột theo tên; không có thì theo thứ tự cột của bảng trên.")}
          autosize
          minRows={3}
          maxRows={10}
          value={typed}
          onChange={(event) => set_typed(event.currentTarget.value)}
        />
        <div>
          <Button
            variant="default"
            disabled={!typed.trim()}
            onClick={() => {
              onLines(pasted(typed));
              set_typed("");
            }}
          >
            {i18n._("Thêm vào tờ khai")}
          </Button>
        </div>
      </div>
    </details>
  );
}
