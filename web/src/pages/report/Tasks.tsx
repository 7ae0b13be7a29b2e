import { Button, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { components, Task, WorkingSession } from "../../api/client";
import { useAddTask, useChangeTask } from "../../api/queries";
import { useOffered } from "../../api/session";
import { useText } from "../../i18n";
import { Choice, DayField, dayOf, type FieldProblem, fieldProblems, partsOf, problemOf, ShortForm } from "../../ui/Form";
import { Failed } from "../../ui/States";

type Kind = components["schemas"]["TaskInput"]["kind"];

/** Requests and conclusions, of earlier sessions first: what was asked, of whom, by when, what came of it. */
export function Tasks({ report }: { report: WorkingSession }) {
  const { i18n } = useText();
  const writable = useOffered("session_change");
  const [open, set_open] = useState(false);
  return (
    <section className="panel stack" id="viec">
      <h2>{i18n._("Kiến nghị và kết luận")}</h2>
      {report.tasks.length === 0 ? (
        <p className="soft">{i18n._("Chưa có việc nào. Kết luận ghi trong buổi làm việc sẽ thành việc có người làm và hạn, và trở lại ở buổi sau.")}</p>
      ) : (
        <TaskTable tasks={report.tasks} writable={writable} as_of={report.as_of} />
      )}
      {writable && !open && (
        <div className="screen-only">
          <Button variant="default" onClick={() => set_open(true)}>
            {i18n._("Thêm kiến nghị hoặc kết luận")}
          </Button>
        </div>
      )}
      {open && <TaskForm report={report} onClose={() => set_open(false)} />}
    </section>
  );
}

export function useTaskWords() {
  const { i18n } = useText();
  return {
    kind: (kind: Kind) => (kind === "request" ? i18n._("kiến nghị") : i18n._("kết luận")),
    state: (task: Task) =>
      task.state === "done" ? i18n._("đã xong") : task.late ? i18n._("quá hạn") : i18n._("đang làm"),
  };
}

function TaskTable({ tasks, writable, as_of }: { tasks: readonly Task[]; writable: boolean; as_of: string }) {
  const { i18n, f } = useText();
  const words = useTaskWords();
  const change = useChangeTask();
  return (
    <>
      {change.isError && <Failed problem={change.error} what={i18n._("thay đổi của việc")} />}
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">{i18n._("Việc")}</th>
            <th scope="col">{i18n._("Người làm")}</th>
            <th scope="col">{i18n._("Hạn")}</th>
            <th scope="col">{i18n._("Tình trạng")}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((t) => (
            <tr key={t.id}>
              <th scope="row">
                {t.text}{" "}
                <span className="small soft">
                  {i18n._("{kind}, buổi {day}", { kind: words.kind(t.kind), day: f.date(t.session_on) })}
                </span>
              </th>
              <td data-label={i18n._("Người làm")}>{t.owner}</td>
              <td data-label={i18n._("Hạn")} className="nowrap">
                {f.date(t.due)}
              </td>
              <td data-label={i18n._("Tình trạng")}>
                <div className="row">
                  <span className={`tag ${t.state === "done" ? "good" : t.late ? "bad" : "wait"}`}>{words.state(t)}</span>
                  {t.outcome && <span>{t.outcome}</span>}
                  {writable && (
                    <button
                      type="button"
                      className="close screen-only"
                      aria-label={`${t.state === "open" ? i18n._("Đánh dấu đã xong") : i18n._("Mở lại")}: ${t.text}`}
                      onClick={() =>
                        change.mutate(t.state === "open" ? { id: t.id, state: "done", done_on: as_of } : { id: t.id, state: "open" })
                      }
                    >
                      {t.state === "open" ? i18n._("Đánh dấu đã xong") : i18n._("Mở lại")}
                    </button>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const id = (field: string) => `task-${field || "text"}`;

function TaskForm({ report, onClose }: { report: WorkingSession; onClose: () => void }) {
  const { i18n } = useText();
  const [kind, set_kind] = useState<Kind>("conclusion");
  const [text, set_text] = useState("");
  const [owner, set_owner] = useState("");
  const [due, set_due] = useState(() => partsOf(undefined));
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const add = useAddTask();
  const send = () => {
    const day = dayOf(due);
    const found: FieldProblem[] = [];
    if (!text.trim()) found.push({ field: id("text"), text: i18n._("Hãy viết việc cần làm") });
    if (!owner.trim()) found.push({ field: id("owner"), text: i18n._("Hãy ghi người hoặc đơn vị làm") });
    if (!day) found.push({ field: id("due"), text: i18n._("Hạn phải là một ngày có thật, ví dụ 31 12 2023") });
    set_problems(found);
    if (found.length || !day) return;
    add.mutate(
      { area: report.area.code, session_on: report.as_of, kind, text: text.trim(), owner: owner.trim(), due: day },
      { onSuccess: onClose, onError: (problem) => set_problems(fieldProblems(problem, id)) },
    );
  };
  return (
    <ShortForm
      problems={problems}
      send={i18n._("Ghi việc")}
      sending={add.isPending}
      onSend={send}
      onClose={onClose}
    >
      <Choice
        legend={i18n._("Loại")}
        name="task-kind"
        value={kind}
        options={[
          { value: "conclusion", label: i18n._("Kết luận") },
          { value: "request", label: i18n._("Kiến nghị") },
        ]}
        onChange={set_kind}
      />
      <Textarea
        id={id("text")}
        label={i18n._("Việc cần làm")}
        value={text}
        maxLength={2000}
        error={problemOf(problems, id("text"))}
        onChange={(event) => set_text(event.currentTarget.value)}
      />
      <TextInput
        id={id("owner")}
        label={i18n._("Người hoặc đơn vị làm")}
        value={owner}
        maxLength={200}
        error={problemOf(problems, id("owner"))}
        onChange={(event) => set_owner(event.currentTarget.value)}
      />
      <DayField id={id("due")} label={i18n._("Hạn")} value={due} error={problemOf(problems, id("due"))} onChange={set_due} />
    </ShortForm>
  );
}
