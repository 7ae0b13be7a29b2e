import { Textarea } from "@mantine/core";
import { useState } from "react";
import { answered, client, type components } from "../api/client";
import { useText } from "../i18n";
import { useAddress } from "../router";
import { Choice, type FieldProblem, fieldProblems, problemOf, ShortForm } from "../ui/Form";
import { Link } from "../ui/Link";
import { Shown } from "../ui/States";
import { Undo } from "./MergesPage";
import { type Merge, type Person, useChange, usePerson } from "./queries";
import { Unmask } from "./Unmask";
import { birthText, isMasked, placeText, useRecordWords } from "./words";

/** Two records side by side: which stays, and for each field whose word counts. */
export default function MergePage() {
  const { i18n } = useText();
  const { page } = useAddress();
  const [first, second] = page.name === "merge" ? [page.kept, page.gone] : ["", ""];
  const one = usePerson(first);
  const other = usePerson(second);
  const [done, set_done] = useState<Merge>();
  return (
    <div className="stack">
      <h1>{i18n._("Xét hai hồ sơ")}</h1>
      {done ? (
        <Done merge={done} onUndone={set_done} />
      ) : (
        <Shown query={one} what={i18n._("hồ sơ")}>
          {(a) => (
            <Shown query={other} what={i18n._("hồ sơ")}>
              {(b) => (a.id === b.id ? <SameRecord person={a} /> : <Review key={a.id + b.id} people={[a, b]} onDone={set_done} />)}
            </Shown>
          )}
        </Shown>
      )}
    </div>
  );
}

function SameRecord({ person }: { person: Person }) {
  const { i18n } = useText();
  return (
    <p className="notice">
      {i18n._("Hai số này đã là một hồ sơ:")} <Link to={{ name: "person", id: person.id }}>{person.id}</Link>
    </p>
  );
}

function Done({ merge, onUndone }: { merge: Merge; onUndone: (merge: Merge) => void }) {
  const { i18n } = useText();
  return (
    <div className="stack" role="status">
      <p className="notice">
        {merge.undone
          ? i18n._("Đã hoàn lại: hai hồ sơ trở về như trước khi gộp.")
          : i18n._("Đã gộp {gone} vào {kept}.", { gone: merge.gone, kept: merge.kept })}{" "}
        <Link to={{ name: "person", id: merge.kept }}>{i18n._("Mở hồ sơ {id}", { id: merge.kept })}</Link>
        {merge.undone && (
          <>
            {" · "}
            <Link to={{ name: "person", id: merge.gone }}>{i18n._("Mở hồ sơ {id}", { id: merge.gone })}</Link>
          </>
        )}
      </p>
      {!merge.undone && <Undo merge={merge} onUndone={onUndone} />}
      <p>
        <Link to={{ name: "merges" }}>{i18n._("Về danh sách hồ sơ trùng")}</Link>
      </p>
    </div>
  );
}

type Field = keyof components["schemas"]["PersonFields"] | "household";

/** The fields that are chosen one by one, as each record has them. */
function useCompared(people: readonly [Person, Person]) {
  const { i18n, f } = useText();
  const words = useRecordWords();
  const shown: [Field, (person: Person) => string | undefined, string?][] = [
    ["name", (p) => p.name],
    ["birth_date", (p) => birthText(p.birth), "birth"],
    ["sex", (p) => words.sex[p.sex]],
    ["citizen_id", (p) => p.citizen_id],
    ["old_id", (p) => p.old_id],
    ["phone", (p) => p.phone],
    ["bank", (p) => p.bank],
    ["bank_account", (p) => p.bank_account],
    ["ethnicity", (p) => f.text(p.ethnicity.name)],
    ["nationality", (p) => p.nationality],
    ["commune", (p) => placeText(p.commune)],
    ["hamlet", (p) => p.hamlet],
    ["residence", (p) => words.residence[p.residence]],
    ["household", (p) => p.household && i18n._("Hộ số {id}", { id: p.household.id })],
    ["died_on", (p) => p.died_on && f.date(p.died_on)],
    ["authentication", (p) => words.authentication[p.authentication]],
  ];
  return shown.map(([field, text, mask = field]) => {
    const values = people.map((person) => text(person) ?? "") as [string, string];
    const hidden = people.some((person) => isMasked(person, mask));
    return { field, label: words.field(field), values, hidden, same: values[0] === values[1] && !hidden };
  });
}

const id = (field: string) => `merge-${field || "reason"}`;

/** The record that is fuller, and then the older number, is proposed to stay. */
function proposed([a, b]: readonly [Person, Person]): 0 | 1 {
  const weight = (p: Person) => [p.citizen_id, p.old_id, p.phone, p.bank_account, p.household].filter(Boolean).length;
  if (weight(a) !== weight(b)) return weight(a) > weight(b) ? 0 : 1;
  return a.id <= b.id ? 0 : 1;
}

interface ReviewProps {
  people: readonly [Person, Person];
  onDone: (merge: Merge) => void;
}

function Review({ people: masked, onDone }: ReviewProps) {
  const { i18n } = useText();
  const [opened, set_opened] = useState<[Person?, Person?]>([]);
  const people: [Person, Person] = [opened[0] ?? masked[0], opened[1] ?? masked[1]];
  const rows = useCompared(people);
  const numbers = [people[0].id, people[1].id] as const;
  const [kept, set_kept] = useState<0 | 1>(() => proposed(masked));
  const [taken, set_taken] = useState<Partial<Record<Field, 0 | 1>>>({});
  const [reason, set_reason] = useState("");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const merge = useChange(
    (body: components["schemas"]["MergeInput"]) => answered(client.POST("/api/v1/merges", { body })),
    "people",
    "households",
  );
  /** Where one record is silent the other speaks. */
  const choice = (row: (typeof rows)[number]): 0 | 1 =>
    taken[row.field] ?? (!row.values[kept] && row.values[kept ? 0 : 1] ? (kept ? 0 : 1) : kept);
  const send = () => {
    if (!reason.trim()) return set_problems([{ field: id("reason"), text: i18n._("Hãy ghi lý do: lý do nằm lại trong lịch sử hồ sơ") }]);
    const gone = kept ? 0 : 1;
    const from_gone = rows.filter((row) => !row.same && choice(row) === gone).map((row) => row.field);
    merge.mutate(
      {
        kept: people[kept].id,
        gone: people[gone].id,
        kept_version: people[kept].version,
        gone_version: people[gone].version,
        from_gone,
        reason: reason.trim(),
      },
      { onSuccess: onDone, onError: (problem) => set_problems(fieldProblems(problem, id)) },
    );
  };
  const open = (at: 0 | 1) => (person: Person | undefined) => set_opened(at ? [opened[0], person] : [person, opened[1]]);
  return (
    <>
      <div className="two">
        {([0, 1] as const).map((at) => (
          <section key={at} className="panel stack tight">
            <h2>
              <Link to={{ name: "person", id: people[at].id }}>{people[at].name}</Link>
            </h2>
            <p>{people[at].id}</p>
            {masked[at].masked.length > 0 && <Unmask id={people[at].id} opened={!!opened[at]} onOpened={open(at)} />}
          </section>
        ))}
      </div>
      <section className="panel stack">
        <ShortForm problems={problems} send={i18n._("Gộp thành một hồ sơ")} sending={merge.isPending} onSend={send}>
          <Choice
            legend={i18n._("Giữ mã số nào?")}
            name={id("kept")}
            value={String(kept) as "0" | "1"}
            options={([0, 1] as const).map((at) => ({ value: String(at) as "0" | "1", label: people[at].id }))}
            onChange={(value) => set_kept(value === "1" ? 1 : 0)}
          />
          <p className="soft">{i18n._("Số kia vẫn tra được và dẫn đến hồ sơ được giữ. Mọi thứ gắn với số ấy chuyển theo.")}</p>
          {rows
            .filter((row) => !row.same)
            .map((row) => (
              <Compared key={row.field} row={row} numbers={numbers} chosen={choice(row)} onChoose={(at) => set_taken({ ...taken, [row.field]: at })} />
            ))}
          <SameFields rows={rows} />
          <Textarea
            id={id("reason")}
            label={i18n._("Lý do")}
            description={i18n._("Vì sao biết là một người, ví dụ đã xem giấy tờ gốc.")}
            value={reason}
            maxLength={300}
            rows={2}
            error={problemOf(problems, id("reason"))}
            onChange={(event) => set_reason(event.currentTarget.value)}
          />
        </ShortForm>
      </section>
    </>
  );
}

type Row = ReturnType<typeof useCompared>[number];

interface ComparedProps {
  row: Row;
  numbers: readonly [string, string];
  chosen: 0 | 1;
  onChoose: (at: 0 | 1) => void;
}

function Compared({ row, numbers, chosen, onChoose }: ComparedProps) {
  const { i18n } = useText();
  return (
    <fieldset className="field compared" id={id(row.field)} tabIndex={-1}>
      <legend>
        {row.label} {row.hidden && <span className="tag wait">{i18n._("đang che")}</span>}
      </legend>
      <div className="sides">
        {([0, 1] as const).map((at) => (
          <label key={at}>
            <input type="radio" name={id(row.field)} checked={chosen === at} onChange={() => onChoose(at)} />
            <span>
              <span className="visually-hidden">{numbers[at]}: </span>
              {row.values[at] || i18n._("để trống")}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SameFields({ rows }: { rows: readonly Row[] }) {
  const { i18n } = useText();
  const same = rows.filter((row) => row.same && row.values[0]);
  if (!same.length) return null;
  return (
    <details>
      <summary>{i18n._("Giống nhau ở {n} mục", { n: same.length })}</summary>
      <dl className="pairs">
        {same.map((row) => (
          <div key={row.field} className="pair">
            <dt>{row.label}</dt>
            <dd>{row.values[0]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
