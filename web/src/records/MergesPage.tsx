import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { answered, client } from "../api/client";
import { useText } from "../i18n";
import { Link } from "../ui/Link";
import { Shown } from "../ui/States";
import { AreaField } from "./AreaField";
import { type FieldProblem, fieldProblems, problemOf, ShortForm } from "../ui/Form";
import { type Merge, useChange, useMergeCandidates } from "./queries";

interface Asked {
  q?: string;
  commune?: string;
}

/** What was asked for last, in memory alone. */
let last: Asked | undefined;

/** Pairs that may be one person, of a commune or of a search: nothing is listed before it is asked for. */
export default function MergesPage() {
  const { i18n } = useText();
  const [q, set_q] = useState(last?.q ?? "");
  const [commune, set_commune] = useState("");
  const [asked, set_asked] = useState(last);
  const [refused, set_refused] = useState(false);
  const candidates = useMergeCandidates(asked);
  const send = () => {
    const next: Asked | undefined = /^\d{10}$/.test(q.trim()) ? { q: q.trim() } : commune ? { commune } : undefined;
    set_refused(!next);
    if (!next) return;
    last = next;
    set_asked(next);
  };
  return (
    <div className="stack">
      <h1>{i18n._("Hồ sơ trùng")}</h1>
      <p>{i18n._("Hai hồ sơ có thể là một người: cùng số định danh, cùng tên, ngày sinh và xã, hoặc cùng điện thoại và tên.")}</p>
      <form
        className="panel form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextInput
          id="merges-q"
          label={i18n._("Mã số BHXH của một trong hai")}
          description={i18n._("10 chữ số.")}
          value={q}
          maxLength={10}
          inputMode="numeric"
          error={refused ? i18n._("Hãy ghi mã số 10 chữ số, hoặc chọn một xã, phường") : undefined}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => set_q(event.currentTarget.value)}
        />
        <AreaField id="merges-commune" label={i18n._("Hoặc cả một xã, phường")} code={commune} place={undefined} error={undefined} onChange={set_commune} />
        <div>
          <Button type="submit">{i18n._("Tìm cặp trùng")}</Button>
        </div>
      </form>
      {asked && (
        <Shown query={candidates} what={i18n._("các cặp trùng")}>
          {({ pairs, merges }) => (
            <>
              <section className="panel stack tight" aria-labelledby="pairs">
                <h2 id="pairs">{i18n._("Có thể trùng")}</h2>
                {pairs.length === 0 && <p className="soft">{i18n._("Không thấy cặp nào trong phạm vi của bạn.")}</p>}
                <ol className="plain hits">
                  {pairs.map(({ people: [one, other], reasons }) => (
                    <Pair key={`${one!.id}${other!.id}`} pair={[one!, other!]} reasons={reasons} />
                  ))}
                </ol>
              </section>
              <Merges merges={merges} />
            </>
          )}
        </Shown>
      )}
    </div>
  );
}

type Hit = { id: string; name: string; birth_year: number; commune: { name: string } };

function Pair({ pair: [one, other], reasons }: { pair: [Hit, Hit]; reasons: readonly { vi: string; en: string }[] }) {
  const { i18n, f } = useText();
  return (
    <li>
      <p>
        <Link to={{ name: "merge", kept: one.id, gone: other.id }}>
          {i18n._("{one} và {other}", { one: one.name, other: other.name })}
        </Link>
      </p>
      {[one, other].map((hit) => (
        <p key={hit.id}>
          {hit.id} · {hit.birth_year} · {hit.commune.name}
        </p>
      ))}
      <p className="small soft">{reasons.map((reason) => f.text(reason)).join(" · ")}</p>
    </li>
  );
}

function Merges({ merges }: { merges: readonly Merge[] }) {
  const { i18n, f } = useText();
  if (!merges.length) return null;
  return (
    <section className="panel stack tight" aria-labelledby="merges">
      <h2 id="merges">{i18n._("Đã gộp gần đây")}</h2>
      <ol className="plain hits">
        {merges.map((merge) => (
          <li key={merge.id} className="stack tight">
            <p>
              {i18n._("{gone} vào", { gone: merge.gone })}{" "}
              <Link to={{ name: "person", id: merge.kept }}>{merge.kept}</Link>{" "}
              {merge.undone && <span className="tag wait">{i18n._("đã hoàn lại")}</span>}
            </p>
            <p className="small soft">
              {merge.by} · {f.moment(merge.at)} · “{merge.reason}”
            </p>
            {!merge.undone && <Undo merge={merge} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Restores both records, with a reason. */
export function Undo({ merge, onUndone }: { merge: Merge; onUndone?: (merge: Merge) => void }) {
  const { i18n } = useText();
  const [open, set_open] = useState(false);
  const [reason, set_reason] = useState("");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const id = () => `undo-${merge.id}`;
  const undo = useChange(
    (why: string) =>
      answered(client.POST("/api/v1/merges/{id}/undo", { params: { path: { id: merge.id } }, body: { reason: why } })),
    "people",
    "households",
  );
  if (!open)
    return (
      <div>
        <Button variant="default" onClick={() => set_open(true)}>
          {i18n._("Hoàn lại việc gộp")}
          <span className="visually-hidden">: {merge.gone}</span>
        </Button>
      </div>
    );
  const send = () => {
    if (!reason.trim()) return set_problems([{ field: id(), text: i18n._("Hãy ghi lý do hoàn lại") }]);
    undo.mutate(reason.trim(), {
      onSuccess: (undone) => onUndone?.(undone),
      onError: (problem) => set_problems(fieldProblems(problem, id)),
    });
  };
  return (
    <ShortForm problems={problems} send={i18n._("Hoàn lại")} sending={undo.isPending} onSend={send} onClose={() => set_open(false)}>
      <TextInput
        id={id()}
        label={i18n._("Lý do")}
        value={reason}
        maxLength={300}
        autoComplete="off"
        autoFocus
        error={problemOf(problems, id())}
        onChange={(event) => set_reason(event.currentTarget.value)}
      />
    </ShortForm>
  );
}
