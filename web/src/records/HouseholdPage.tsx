import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { answered, client, type components } from "../api/client";
import { useText } from "../i18n";
import { useAddress } from "../router";
import { type FieldProblem, fieldProblems, problemOf, ShortForm } from "../ui/Form";
import { Shown } from "../ui/States";
import { AsOfForm, AsOfNotice, useAsOf } from "./AsOf";
import type { FieldSpec } from "./fields";
import { History } from "./History";
import { Members } from "./Members";
import { usePersonRights } from "./PersonForms";
import { type AsOf, type Household, seen, useChange, useHousehold, useHouseholdHistory } from "./queries";
import { RecordForm } from "./RecordForm";
import { placeText, useRecordWords } from "./words";

type Schemas = components["schemas"];
type Open = { name: "change" } | { name: "join" } | { name: "order" } | { name: "leave"; id: string; who: string } | undefined;

export default function HouseholdPage() {
  const { i18n } = useText();
  const { page } = useAddress();
  const as_of = useAsOf();
  const household = useHousehold(page.name === "household" ? Number(page.id) : 0, as_of);
  return (
    <Shown query={household} what={i18n._("hộ gia đình")}>
      {(data) => <HouseholdView household={data} as_of={as_of} renew={household.refetch} />}
    </Shown>
  );
}

function HouseholdView({ household, as_of, renew }: { household: Household; as_of: AsOf; renew: () => Promise<unknown> }) {
  const { i18n, f } = useText();
  const words = useRecordWords();
  const [open, set_open] = useState<Open>();
  const history = useHouseholdHistory(household.id);
  const change = usePersonRights().change && !as_of.on && !as_of.known;
  const count = household.members.length + household.members_elsewhere;
  const close = () => set_open(undefined);
  return (
    <div className="stack">
      <div className="stack tight">
        <p className="kicker">{i18n._("Hộ gia đình")}</p>
        <h1>{i18n._("Hộ số {id}", { id: household.id })}</h1>
      </div>
      <AsOfNotice {...as_of} />
      <section className="panel stack" aria-label={i18n._("Thông tin")}>
        <dl className="pairs record">
          <dt>{words.field("commune")}</dt>
          <dd>{[household.hamlet, placeText(household.commune)].filter(Boolean).join(", ")}</dd>
          {household.address && (
            <>
              <dt>{words.field("address")}</dt>
              <dd>{household.address}</dd>
            </>
          )}
          <dt>{words.field("living_standard")}</dt>
          <dd>{words.living_standard[household.living_standard]}</dd>
        </dl>
        <p className="small soft">{i18n._("Bản này đúng từ {from}.", { from: f.date(household.valid_from) })}</p>
      </section>
      {change && !open && (
        <div className="row screen-only">
          <Button variant="default" onClick={() => set_open({ name: "change" })}>
            {i18n._("Sửa hộ")}
          </Button>
          <Button variant="default" onClick={() => set_open({ name: "join" })}>
            {i18n._("Thêm người vào hộ")}
          </Button>
          {household.members.length > 1 && (
            <Button variant="default" onClick={() => set_open({ name: "order" })}>
              {i18n._("Đổi thứ tự")}
            </Button>
          )}
        </div>
      )}
      {open?.name === "change" && <ChangeForm household={household} renew={renew} onClose={close} />}
      {open?.name === "join" && <JoinForm household={household} onClose={close} />}
      {open?.name === "order" && <OrderForm household={household} onClose={close} />}
      {open?.name === "leave" && <LeaveForm household={household} person={open.id} who={open.who} onClose={close} />}
      <section className="panel stack" aria-labelledby="members">
        <h2 id="members">{i18n._("{count, plural, other {{n} người}}", { count, n: f.number(count) })}</h2>
        <Members
          household={household}
          {...(change && {
            action: (member: Household["members"][number]) => (
              <button
                type="button"
                className="close screen-only"
                onClick={() => {
                  set_open({ name: "leave", id: member.id, who: member.name });
                  scrollTo(0, 0);
                }}
              >
                {i18n._("Rời hộ")}
                <span className="visually-hidden">: {member.name}</span>
              </button>
            ),
          })}
        />
      </section>
      <AsOfForm {...as_of} key={`${as_of.on}${as_of.known}`} />
      <History query={history} />
    </div>
  );
}

interface FormProps {
  household: Household;
  onClose: () => void;
}

function ChangeForm({ household, renew, onClose }: FormProps & { renew: () => Promise<unknown> }) {
  const { i18n } = useText();
  const words = useRecordWords();
  const change = useChange(
    (body: Record<string, unknown>) =>
      answered(
        client.PATCH("/api/v1/households/{id}", {
          params: { path: { id: household.id }, header: seen(household.version) },
          body: body as Schemas["HouseholdChange"],
        }),
      ),
    "households",
    "people",
  );
  const fields: FieldSpec[] = [
    {
      name: "head",
      label: words.field("head"),
      kind: "choice",
      options: household.members.map((m) => ({ value: m.id, label: `${m.name} (${m.birth_year})` })),
    },
    { name: "commune", label: words.field("commune"), kind: "area" },
    { name: "hamlet", label: words.field("hamlet"), kind: "text", optional: true },
    { name: "address", label: words.field("address"), kind: "text", maxLength: 300, optional: true },
    {
      name: "living_standard",
      label: words.field("living_standard"),
      kind: "choice",
      options: Object.entries(words.living_standard).map(([value, label]) => ({ value, label })),
    },
  ];
  return (
    <RecordForm
      title={i18n._("Sửa hộ")}
      name="household"
      mode="either"
      fields={fields}
      base={{
        head: household.head ?? "",
        commune: household.commune.code,
        hamlet: household.hamlet,
        address: household.address,
        living_standard: household.living_standard,
      }}
      place={household.commune}
      since={household.valid_from}
      send={i18n._("Ghi vào hồ sơ")}
      onSend={(body) => change.mutateAsync(body)}
      onRenew={renew}
      onClose={onClose}
    />
  );
}

const order_id = (field: string) => `order-${field || "reason"}`;

/** Members go up one place at a time; the head stays the head wherever they stand. */
function OrderForm({ household, onClose }: FormProps) {
  const { i18n } = useText();
  const [order, set_order] = useState(household.members);
  const [reason, set_reason] = useState("");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const change = useChange(
    (body: Schemas["HouseholdChange"]) =>
      answered(
        client.PATCH("/api/v1/households/{id}", {
          params: { path: { id: household.id }, header: seen(household.version) },
          body,
        }),
      ),
    "households",
    "people",
  );
  const raise = (at: number) => set_order([...order.slice(0, at - 1), order[at]!, order[at - 1]!, ...order.slice(at + 1)]);
  const send = () => {
    if (!reason.trim()) return set_problems([{ field: order_id(""), text: i18n._("Hãy ghi lý do: lý do nằm lại trong lịch sử hồ sơ") }]);
    change.mutate(
      { order: order.map((member) => member.id), reason: reason.trim() },
      { onSuccess: onClose, onError: (problem) => set_problems(fieldProblems(problem, order_id)) },
    );
  };
  return (
    <section className="panel stack screen-only" aria-labelledby="order-title">
      <h2 id="order-title">{i18n._("Đổi thứ tự")}</h2>
      <ShortForm problems={problems} send={i18n._("Ghi vào hồ sơ")} sending={change.isPending} onSend={send} onClose={onClose}>
        <ol className="stack tight" id={order_id("order")} tabIndex={-1}>
          {order.map((member, at) => (
            <li key={member.id}>
              <span className="row apart">
                {member.name}
                {at > 0 && (
                  <button type="button" className="close" onClick={() => raise(at)}>
                    <span aria-hidden="true">↑</span>
                    <span className="visually-hidden">{i18n._("Đưa {name} lên", { name: member.name })}</span>
                  </button>
                )}
              </span>
            </li>
          ))}
        </ol>
        <TextInput
          id={order_id("")}
          label={i18n._("Lý do")}
          value={reason}
          maxLength={300}
          autoComplete="off"
          error={problemOf(problems, order_id(""))}
          onChange={(event) => set_reason(event.currentTarget.value)}
        />
      </ShortForm>
    </section>
  );
}

function JoinForm({ household, onClose }: FormProps) {
  const { i18n } = useText();
  const words = useRecordWords();
  const join = useChange(
    (body: Record<string, unknown>) =>
      answered(
        client.POST("/api/v1/households/{id}/members", {
          params: { path: { id: household.id } },
          body: body as Schemas["JoinInput"],
        }),
      ),
    "households",
    "people",
  );
  return (
    <RecordForm
      title={i18n._("Thêm người vào hộ")}
      note={i18n._("Người đang ở hộ khác sẽ rời hộ ấy từ cùng ngày.")}
      name="join"
      mode="change"
      fields={[
        { name: "person", label: i18n._("Mã số BHXH"), kind: "text", maxLength: 10 },
        { name: "relation", label: words.field("relation"), kind: "text", maxLength: 60, hint: i18n._("Ví dụ: vợ, con, mẹ.") },
      ]}
      send={i18n._("Thêm")}
      onSend={(body) => join.mutateAsync(body)}
      onClose={onClose}
    />
  );
}

function LeaveForm({ household, person, who, onClose }: FormProps & { person: string; who: string }) {
  const { i18n } = useText();
  const words = useRecordWords();
  const leave = useChange(
    (body: Record<string, unknown>) =>
      answered(
        client.POST("/api/v1/households/{id}/members/{person}/leave", {
          params: { path: { id: household.id, person } },
          body: body as Schemas["DatedReason"],
        }),
      ),
    "households",
    "people",
  );
  return (
    <RecordForm
      key={person}
      title={i18n._("{name} rời hộ", { name: who })}
      name="leave"
      mode="new"
      fields={[{ name: "from", label: words.field("from"), kind: "day" }]}
      send={i18n._("Ghi rời hộ")}
      onSend={(body) => leave.mutateAsync(body)}
      onClose={onClose}
    />
  );
}
