/** The lines of this month's declaration: typed or pasted, checked by the server, mended cell by cell, sent. */
import { Button, Textarea } from "@mantine/core";
import { useRef, useState } from "react";
import { type Cells, type Declaration, type Form, type Sender, useSave, useSubmit } from "../../declarations/queries";
import { filled, monthText, pasted } from "../../declarations/sheet";
import { useText } from "../../i18n";
import { setQuery } from "../../router";
import { Failed } from "../../ui/States";
import { LineList } from "./Lines";
import { DifferencesOf, Findings, StateOf } from "./Parts";

interface Props {
  form: Form;
  sender: Sender;
  month: string;
  lines: Cells[];
  onLines: (lines: Cells[]) => void;
  declaration: Declaration | undefined;
}

export function Editor({ form, sender, month, lines, onLines, declaration }: Props) {
  const { i18n, f } = useText();
  const save = useSave();
  const send = useSubmit();
  const key = useRef(crypto.randomUUID());
  const open = !declaration || declaration.state.code === "draft" || declaration.state.code === "returned";
  const findings = declaration?.findings ?? [];
  const keep = () => {
    const id = declaration?.id;
    save.mutate(
      { id, form, sender, month, lines: filled(lines), key: key.current },
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
          {i18n._("{form}, khai tháng {month}", { form, month: monthText(month) })} {declaration && <StateOf declaration={declaration} />}
        </h2>
        {declaration?.decision && (
          <p className={declaration.state.code === "returned" ? "notice error" : "notice"}>
            <b>{f.text(declaration.state.name)}</b> {f.moment(declaration.decision.at)}
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
        <LineList form={form} lines={lines} findings={findings} {...(open ? { onLines } : {})} />
        {open && <Paste form={form} onLines={(more) => onLines([...filled(lines), ...more])} />}
        {open && (
          <div className="row">
            <Add form={form} month={month} onAdd={(line) => onLines([...lines, line])} />
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
      {declaration?.employer && form === "D02-LT" && <DifferencesOf declaration={declaration} />}
    </>
  );
}

/** Of workers the code follows from whether there is a number yet; lists of the others have none. */
function Add({ form, month, onAdd }: { form: Form; month: string; onAdd: (line: Cells) => void }) {
  const { i18n } = useText();
  const from = monthText(month);
  if (form !== "D02-LT")
    return (
      <Button variant="default" onClick={() => onAdd({ change: "1", from, ...(form === "D03-TS" ? { group: "household" } : {}) })}>
        {i18n._("Thêm người")}
      </Button>
    );
  return (
    <>
      <Button className="wrapped" variant="default" onClick={() => onAdd({ reason: "TM", from })}>
        {i18n._("Thêm người chưa có mã số BHXH (TM)")}
      </Button>
      <Button className="wrapped" variant="default" onClick={() => onAdd({ reason: "TD", from })}>
        {i18n._("Thêm người đã có mã số BHXH (TD)")}
      </Button>
    </>
  );
}

function Paste({ form, onLines }: { form: Form; onLines: (lines: Cells[]) => void }) {
  const { i18n } = useText();
  const [typed, set_typed] = useState("");
  const [unknown, set_unknown] = useState<readonly string[]>([]);
  const add = () => {
    const read = pasted(typed, form);
    onLines(read.lines);
    set_unknown(read.unknown);
    set_typed("");
  };
  return (
    <details>
      <summary>{i18n._("Dán từ bảng tính")}</summary>
      <div className="stack tight">
        <Textarea
          id="pasted"
          label={i18n._("Các dòng đã sao chép")}
          description={i18n._("Có dòng tiêu đề thì cột theo tên; không có thì theo thứ tự các ô của một dòng.")}
          autosize
          minRows={3}
          maxRows={10}
          value={typed}
          onChange={(event) => set_typed(event.currentTarget.value)}
        />
        <div>
          <Button variant="default" disabled={!typed.trim()} onClick={add}>
            {i18n._("Thêm vào tờ khai")}
          </Button>
        </div>
        <div role="status">
          {unknown.length > 0 && <p className="notice partial">{i18n._("Không đọc được cột: {columns}", { columns: unknown.join(", ") })}</p>}
        </div>
      </div>
    </details>
  );
}
