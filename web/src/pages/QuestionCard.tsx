import { Button, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { components, Question } from "../api/client";
import { useAnswerQuestion } from "../api/queries";
import { useOffered } from "../api/session";
import { useText } from "../i18n";
import { Choice, type FieldProblem, fieldProblems, problemOf, ShortForm } from "../ui/Form";
import { Link } from "../ui/Link";
import { NoPermission } from "../ui/States";

type Verdict = components["schemas"]["AnswerInput"]["verdict"];

/** A question: what does not fit, what it comes to when recomputed, the likeliest correction, the answer. */
export function QuestionCard({ question: q, short = false }: { question: Question; short?: boolean }) {
  const { i18n, f } = useText();
  return (
    <article className="question stack tight" id={`question-${q.id}`}>
      <p className="kicker">
        {q.source} · {f.text(q.area.name)} · {f.date(q.as_of)} · <code>{q.code}</code>
      </p>
      <h3>{f.text(q.title)}</h3>
      <p>{f.text(q.reason)}</p>
      {q.recomputed.length > 0 && (
        <dl className="facts">
          {q.recomputed.map((r) => (
            <div key={r.label.vi + r.value}>
              <dt>{f.text(r.label)}</dt>
              <dd>{f.count(r.value, r.unit)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="suggestion">
        <b>{i18n._("Khả năng nhất:")}</b> {f.text(q.suggestion)}
      </p>
      {!short && <Stated question={q} />}
      {q.answer ? <Answered question={q} /> : !short && <AnswerForm question={q} />}
    </article>
  );
}

function Stated({ question: q }: { question: Question }) {
  const { i18n, f } = useText();
  return (
    <div className="stack tight">
      <p className="kicker">{i18n._("Các số liên quan, như nguồn in")}</p>
      <ul className="plain stack tight">
        {q.statements.map((s) => (
          <li key={s.id}>
            <Link to={{ name: "statement", id: String(s.id) }}>
              {f.text(s.indicator.name)}: <b>{s.value ? f.count(s.value, s.unit) : i18n._("không nêu giá trị")}</b>
            </Link>{" "}
            {s.printed_as && <span className="soft">“{s.printed_as}”</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answered({ question: { answer } }: { question: Question }) {
  const { i18n, f } = useText();
  if (!answer) return null;
  return (
    <div className="notice">
      <p>
        <span className="tag good">
          {answer.verdict === "corrected" ? i18n._("đã sửa") : i18n._("số đúng như in")}
        </span>{" "}
        {answer.text}
      </p>
      <p className="small soft">
        {answer.by}, {f.date(answer.on)}
      </p>
    </div>
  );
}

function AnswerForm({ question }: { question: Question }) {
  const { i18n } = useText();
  const [open, set_open] = useState(false);
  if (!useOffered("figures_change")) return open ? <NoPermission /> : null;
  if (!open)
    return (
      <div className="screen-only">
        <Button variant="default" onClick={() => set_open(true)}>
          {i18n._("Trả lời")}
        </Button>
      </div>
    );
  return <OpenForm question={question} onClose={() => set_open(false)} />;
}

function OpenForm({ question, onClose }: { question: Question; onClose: () => void }) {
  const { i18n } = useText();
  const [verdict, set_verdict] = useState<Verdict>("corrected");
  const [text, set_text] = useState("");
  const [by, set_by] = useState("");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const answer = useAnswerQuestion();
  const id = (field: string) => `answer-${question.id}-${field || "text"}`;
  const send = () => {
    const found: FieldProblem[] = [];
    if (!text.trim()) found.push({ field: id("text"), text: i18n._("Hãy viết câu trả lời") });
    if (!by.trim()) found.push({ field: id("by"), text: i18n._("Hãy ghi họ tên người trả lời") });
    set_problems(found);
    if (found.length) return;
    answer.mutate(
      { id: question.id, verdict, text: text.trim(), by: by.trim() },
      { onError: (problem) => set_problems(fieldProblems(problem, id)) },
    );
  };
  return (
    <ShortForm
      problems={problems}
      send={i18n._("Ghi câu trả lời")}
      sending={answer.isPending}
      onSend={send}
      onClose={onClose}
    >
      <Choice
        legend={i18n._("Kết luận")}
        name={id("verdict")}
        value={verdict}
        options={[
          { value: "corrected", label: i18n._("Số cần sửa") },
          { value: "stands", label: i18n._("Số đúng như in") },
        ]}
        onChange={set_verdict}
      />
      <Textarea
        id={id("text")}
        label={i18n._("Câu trả lời")}
        value={text}
        error={problemOf(problems, id("text"))}
        onChange={(event) => set_text(event.currentTarget.value)}
      />
      <TextInput
        id={id("by")}
        label={i18n._("Người trả lời")}
        autoComplete="name"
        value={by}
        error={problemOf(problems, id("by"))}
        onChange={(event) => set_by(event.currentTarget.value)}
      />
    </ShortForm>
  );
}
