import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import { useMay, useMe } from "../api/session";
import { useText } from "../i18n";
import { useAddress } from "../router";
import { Link } from "../ui/Link";
import { Shown } from "../ui/States";
import { AsOfForm, AsOfNotice, useAsOf } from "./AsOf";
import { History } from "./History";
import { Looks } from "./Looks";
import { Members } from "./Members";
import { Pairs } from "./Pairs";
import { PersonForms } from "./PersonForms";
import { type Person, useHousehold, usePerson, usePersonHistory } from "./queries";
import { Unmask } from "./Unmask";
import { birthText, isMasked, placeText, UNMASKED_FOR_MS, useRecordWords } from "./words";

export default function PersonPage() {
  const { page } = useAddress();
  const id = page.name === "person" ? page.id : "";
  return <PersonOf key={id} id={id} />;
}

function PersonOf({ id }: { id: string }) {
  const { i18n } = useText();
  const as_of = useAsOf();
  const person = usePerson(id, as_of);
  return (
    <Shown query={person} what={i18n._("hồ sơ")}>
      {(data) => <PersonView person={data} renew={person.refetch} />}
    </Shown>
  );
}

/** What was opened with a reason closes by itself, with the page, and when the record is another version. */
function useUnmasked(masked: Person) {
  const [opened, set_opened] = useState<Person>();
  useEffect(() => {
    if (!opened) return undefined;
    const timer = setTimeout(() => set_opened(undefined), UNMASKED_FOR_MS);
    return () => clearTimeout(timer);
  }, [opened]);
  const shown = opened?.version === masked.version ? opened : masked;
  return { shown, opened: shown !== masked, set_opened };
}

function PersonView({ person: masked, renew }: { person: Person; renew: () => Promise<unknown> }) {
  const { i18n } = useText();
  const as_of = useAsOf();
  const { shown: person, opened, set_opened } = useUnmasked(masked);
  const history = usePersonHistory(masked.id);
  const past = !!as_of.on || !!as_of.known;
  const may = useMay();
  return (
    <div className="stack">
      <Head person={person} />
      <AsOfNotice {...as_of} />
      {masked.asked_for && (
        <p className="notice">
          {i18n._("Số {gone} đã gộp vào hồ sơ này.", { gone: masked.asked_for })}
        </p>
      )}
      <Facts person={person}>
        {!past && masked.masked.length > 0 && <Unmask id={masked.id} opened={opened} onOpened={set_opened} />}
      </Facts>
      {!past && <PersonForms person={person} renew={renew} />}
      <Insurance person={person} />
      {!past && may("enrol_change") && (
        <p className="row screen-only">
          <Link to={{ name: "enrol-voluntary", id: masked.id }}>{i18n._("Tính và đăng ký BHXH tự nguyện")}</Link>
        </p>
      )}
      <Family person={person} on={as_of.on} />
      <AsOfForm {...as_of} key={`${as_of.on}${as_of.known}`} />
      <History query={history} />
      <Looks id={masked.id} />
      <Printed />
    </div>
  );
}

/** A sheet that leaves the office says when it was printed, and by whom. */
function Printed() {
  const { i18n, f } = useText();
  const me = useMe().data;
  if (!me) return null;
  return (
    <p className="print-only small">
      {i18n._("In lúc {at}, {name}.", { at: f.moment(new Date().toISOString()), name: me.user.full_name })}
    </p>
  );
}

function Head({ person }: { person: Person }) {
  const { i18n, f } = useText();
  return (
    <div className="stack tight">
      <p className="kicker">{i18n._("Người tham gia · mã số BHXH {id}", { id: person.id })}</p>
      <h1>{person.name}</h1>
      {(person.died_on || person.merged_into) && (
        <p className="row">
          {person.died_on && <span className="tag bad">{i18n._("đã mất ngày {day}", { day: f.date(person.died_on) })}</span>}
          {person.merged_into && (
            <Link to={{ name: "person", id: person.merged_into }}>
              {i18n._("đã gộp vào {id}", { id: person.merged_into })}
            </Link>
          )}
        </p>
      )}
    </div>
  );
}

function Facts({ person, children }: { person: Person; children: ReactNode }) {
  const { i18n, f } = useText();
  const words = useRecordWords();
  /** Dots say to the eye that a part is hidden; a birth year has none. */
  const hidden = (field: string, text: ReactNode) =>
    isMasked(person, field) ? (
      <>
        {text} <span className={field === "birth" ? "soft small" : "visually-hidden"}>({i18n._("đang che")})</span>
      </>
    ) : (
      text
    );
  const none = <span className="soft">{i18n._("chưa có")}</span>;
  const rows: [string, ReactNode][] = [
    ["birth", hidden("birth", birthText(person.birth))],
    ["sex", words.sex[person.sex]],
    ["citizen_id", person.citizen_id ? hidden("citizen_id", person.citizen_id) : none],
    ["old_id", person.old_id && hidden("old_id", person.old_id)],
    ["commune", placeText(person.commune)],
    ["hamlet", person.hamlet],
    ["residence", words.residence[person.residence]],
    ["phone", person.phone ? hidden("phone", person.phone) : none],
    ["bank", person.bank],
    ["bank_account", person.bank_account && hidden("bank_account", person.bank_account)],
    ["ethnicity", f.text(person.ethnicity.name)],
    ["nationality", person.nationality],
    ["authentication", words.authentication[person.authentication]],
  ];
  return (
    <Pairs rows={rows} from={person.valid_from} to={person.valid_to}>
      {children}
    </Pairs>
  );
}

function Insurance({ person: { memberships } }: { person: Person }) {
  const { i18n, f } = useText();
  const words = useRecordWords();
  if (!memberships) return null;
  return (
    <section className="panel stack" aria-labelledby="insurance">
      <h2 id="insurance">{i18n._("Quá trình tham gia")}</h2>
      {memberships.length === 0 ? (
        <p className="soft">{i18n._("Chưa có đợt tham gia nào.")}</p>
      ) : (
        <table className="cards">
          <thead>
            <tr>
              <th scope="col">{i18n._("Loại bảo hiểm")}</th>
              <th scope="col">{i18n._("Nhóm")}</th>
              <th scope="col">{i18n._("Từ ngày")}</th>
              <th scope="col">{i18n._("Đến trước ngày")}</th>
              <th scope="col">{i18n._("Đơn vị đóng")}</th>
              <th scope="col">{i18n._("Nơi khám ban đầu")}</th>
            </tr>
          </thead>
          <tbody>
            {memberships.map((m) => (
              <tr key={`${m.scheme}${m.group}${m.from}${m.employer ?? ""}`}>
                <th scope="row">{words.scheme[m.scheme]}</th>
                <td data-label={i18n._("Nhóm")}>{m.group_name ? f.text(m.group_name) : m.group}</td>
                <td data-label={i18n._("Từ ngày")}>{f.date(m.from)}</td>
                <td data-label={i18n._("Đến trước ngày")}>{m.to ? f.date(m.to) : i18n._("đang tham gia")}</td>
                <td data-label={i18n._("Đơn vị đóng")} className={m.employer ? "" : "none"}>
                  {m.employer && <Link to={{ name: "employer", id: m.employer }}>{m.employer}</Link>}
                </td>
                <td data-label={i18n._("Nơi khám ban đầu")} className={m.facility ? "" : "none"}>
                  {m.facility && <Link to={{ name: "facility", id: m.facility }}>{m.facility}</Link>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Family({ person, on }: { person: Person; on: string | undefined }) {
  const { i18n } = useText();
  const { household } = person;
  return (
    <section className="panel stack" aria-labelledby="family">
      <h2 id="family">{i18n._("Hộ gia đình")}</h2>
      {household ? (
        <>
          <p>
            <Link to={{ name: "household", id: String(household.id) }} query={{ on }}>
              {i18n._("Hộ số {id}", { id: household.id })}
            </Link>
            {household.relation && ` · ${i18n._("{relation} của chủ hộ", { relation: household.relation })}`}
          </p>
          <FamilyMembers id={household.id} on={on} self={person.id} />
        </>
      ) : (
        <p className="soft">{i18n._("Chưa ghi vào hộ nào.")}</p>
      )}
    </section>
  );
}

/** The others of the household are asked for when wanted: each look is on the record. */
function FamilyMembers({ id, on, self }: { id: number; on: string | undefined; self: string }) {
  const { i18n } = useText();
  const [wanted, set_wanted] = useState(false);
  if (!wanted)
    return (
      <div className="screen-only">
        <Button variant="default" onClick={() => set_wanted(true)}>
          {i18n._("Xem người cùng hộ")}
        </Button>
      </div>
    );
  return <Listed id={id} on={on} self={self} />;
}

function Listed({ id, on, self }: { id: number; on: string | undefined; self: string }) {
  const { i18n } = useText();
  const household = useHousehold(id, { on });
  return (
    <Shown query={household} what={i18n._("người cùng hộ")}>
      {(data) => <Members household={data} self={self} />}
    </Shown>
  );
}
