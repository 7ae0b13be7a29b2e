import { Button } from "@mantine/core";
import { useState } from "react";
import ethnicities from "virtual:ethnicities";
import { answered, client, type components } from "../api/client";
import { useMay, useOffered } from "../api/session";
import { useText } from "../i18n";
import { go, hrefOf } from "../router";
import { dayTyped, type FieldSpec, type Typed } from "./fields";
import { type Person, seen, useChange } from "./queries";
import { RecordForm } from "./RecordForm";
import { birthText, isMasked, useRecordWords } from "./words";

type Schemas = components["schemas"];
type Open = "correct" | "move" | "death" | "split" | undefined;

/** What a role may do with a person. */
export function usePersonRights() {
  const may = useMay();
  const offered = { change: useOffered("person_change"), merge: useOffered("person_merge") };
  return { change: offered.change && may("person_change"), merge: offered.merge && may("person_merge") };
}

/** Fields of a person as a form asks for them; those of which a part is hidden stay blank. */
export function usePersonFields(masked: readonly string[] = []): Record<string, FieldSpec> {
  const { i18n } = useText();
  const words = useRecordWords();
  const options = (all: Record<string, string>) => Object.entries(all).map(([value, label]) => ({ value, label }));
  const made = (name: string, rest: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    label: words.field(name),
    kind: "text",
    masked: masked.includes(name === "birth_date" ? "birth" : name),
    ...rest,
  });
  return {
    name: made("name", { label: i18n._("Họ và tên") }),
    birth_date: made("birth_date", { maxLength: 10, hint: i18n._("Ví dụ 12/05/1985, 05/1985 hoặc 1985.") }),
    sex: made("sex", { kind: "choice", options: options(words.sex) }),
    citizen_id: made("citizen_id", { maxLength: 20, nullable: true, hint: i18n._("12 chữ số.") }),
    old_id: made("old_id", { maxLength: 20, nullable: true, hint: i18n._("9 chữ số.") }),
    ethnicity: made("ethnicity", { kind: "choice", optional: true, options: ethnicities.map(([value, label]) => ({ value, label })) }),
    nationality: made("nationality", { maxLength: 2, optional: true, hint: i18n._("Hai chữ cái, ví dụ VN.") }),
    phone: made("phone", { maxLength: 20, nullable: true }),
    bank: made("bank", { maxLength: 100, nullable: true }),
    bank_account: made("bank_account", { maxLength: 30, nullable: true }),
    from: made("from", { kind: "day", optional: true }),
    commune: made("commune", { kind: "area" }),
    hamlet: made("hamlet", { maxLength: 200, optional: true }),
    residence: made("residence", { kind: "choice", options: options(words.residence) }),
    authentication: made("authentication", { kind: "choice", options: options(words.authentication), optional: true }),
    died_on: made("died_on", { kind: "day", nullable: true }),
  };
}

function typedPerson(person: Person): Typed {
  const open = (field: string, text: string | undefined) => (isMasked(person, field) ? "" : (text ?? ""));
  return {
    name: person.name,
    birth_date: open("birth", birthText(person.birth)),
    sex: person.sex,
    citizen_id: open("citizen_id", person.citizen_id),
    old_id: open("old_id", person.old_id),
    ethnicity: person.ethnicity.code,
    nationality: person.nationality,
    phone: open("phone", person.phone),
    bank: person.bank ?? "",
    bank_account: open("bank_account", person.bank_account),
    commune: person.commune.code,
    hamlet: person.hamlet,
    residence: person.residence,
    authentication: person.authentication,
    died_on: dayTyped(person.died_on),
  };
}

interface Props {
  person: Person;
  renew: () => Promise<unknown>;
}

/** What can be done with a person: one button each, one form at a time. */
export function PersonForms({ person, renew }: Props) {
  const { i18n } = useText();
  const rights = usePersonRights();
  const [open, set_open] = useState<Open>();
  const [saved, set_saved] = useState(false);
  if (person.merged_into) return null;
  const ways: [Exclude<Open, undefined>, string, boolean][] = [
    ["correct", i18n._("Sửa hồ sơ"), rights.change],
    ["move", i18n._("Chuyển nơi ở"), rights.change],
    ["death", i18n._("Ghi nhận đã mất"), rights.change && !person.died_on],
    ["split", i18n._("Tách hồ sơ"), rights.merge],
  ];
  const offered = ways.filter(([, , right]) => right);
  if (!offered.length) return null;
  return (
    <>
      {!open && (
        <div className="row screen-only">
          {offered.map(([way, label]) => (
            <Button
              key={way}
              variant="default"
              onClick={() => {
                set_open(way);
                set_saved(false);
              }}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {saved && (
        <p className="notice screen-only" role="status">
          {i18n._("Đã ghi. Bản trước vẫn còn trong lịch sử hồ sơ.")}
        </p>
      )}
      {open === "split" && <SplitForm person={person} onClose={() => set_open(undefined)} />}
      {open && open !== "split" && (
        <ChangeForm person={person} renew={renew} kind={open} onSaved={() => set_saved(true)} onClose={() => set_open(undefined)} />
      )}
    </>
  );
}

interface ChangeProps extends Props {
  kind: "correct" | "move" | "death";
  onSaved: () => void;
  onClose: () => void;
}

function ChangeForm({ person, renew, kind, onSaved, onClose }: ChangeProps) {
  const { i18n } = useText();
  const all = usePersonFields(person.masked);
  const change = useChange(
    (body: Record<string, unknown>) =>
      answered(
        client.PATCH("/api/v1/people/{id}", {
          params: { path: { id: person.id }, header: seen(person.version) },
          body: body as Schemas["PersonChange"],
        }),
      ),
    "people",
    "households",
  );
  const own = {
    correct: {
      title: i18n._("Sửa hồ sơ"),
      mode: "either" as const,
      names: ["name", "birth_date", "sex", "citizen_id", "old_id", "ethnicity", "nationality", "phone", "bank", "bank_account", "commune", "hamlet", "residence", "authentication", ...(person.died_on ? ["died_on"] : [])],
    },
    move: { title: i18n._("Chuyển nơi ở"), mode: "change" as const, names: ["commune", "hamlet", "residence"] },
    death: { title: i18n._("Ghi nhận đã mất"), mode: "change" as const, names: ["died_on"], day_field: "died_on" },
  }[kind];
  const { names, ...rest } = own;
  return (
    <RecordForm
      {...rest}
      name={kind}
      fields={names.map((name) => all[name]!)}
      base={typedPerson(person)}
      place={person.commune}
      since={person.valid_from}
      send={i18n._("Ghi vào hồ sơ")}
      onSend={async (body) => {
        await change.mutateAsync(body);
        onSaved();
      }}
      onRenew={renew}
      onClose={onClose}
    />
  );
}

/** One record held two people: one of them gets a number of their own. */
function SplitForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const { i18n } = useText();
  const all = usePersonFields();
  const names = ["name", "birth_date", "sex", "citizen_id", "phone", "commune", "hamlet", "residence"];
  const split = useChange(
    (body: Record<string, unknown>) =>
      answered(
        client.POST("/api/v1/people/{id}/split", {
          params: { path: { id: person.id }, header: seen(person.version) },
          body: body as Schemas["SplitInput"],
        }),
      ),
    "people",
  );
  return (
    <RecordForm
      title={i18n._("Tách hồ sơ")}
      note={i18n._("Khi một hồ sơ ghi lẫn hai người: ghi người được tách ra, người ấy nhận một mã số mới. Hồ sơ này giữ nguyên.")}
      name="split"
      mode="new"
      fields={names.map((name) => all[name]!)}
      send={i18n._("Tách")}
      onSend={async (body) => {
        const made = await split.mutateAsync(body);
        go(hrefOf({ name: "person", id: made.id }));
      }}
      onDone={() => {}}
      onClose={onClose}
    />
  );
}
