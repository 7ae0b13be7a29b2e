import { Button } from "@mantine/core";
import { useState } from "react";
import { Dated, OnDay } from "../app/working";
import { useText } from "../i18n";
import { useChange } from "../records/queries";
import { setQuery, useAddress } from "../router";
import { Choice, DayField, dayOf, ErrorSummary, type FieldProblem, fieldProblems, partsOf } from "../ui/Form";
import { Link } from "../ui/Link";
import { Empty, Shown } from "../ui/States";
import { type Call, contact, type Enrolment, type Outcome, phone, useWorkbench, type Workbench } from "./queries";
import { Waiting } from "./Waiting";

export default function WorkbenchPage() {
  return <Dated>{(on) => <DayOf on={on} />}</Dated>;
}

function DayOf({ on }: { on: string }) {
  const { i18n } = useText();
  const asked = useAddress().query.get("reason");
  const day = useWorkbench(on, REASONS.find((one) => one === asked));
  return (
    <Shown query={day} what={i18n._("công việc hôm nay")}>
      {(data) => <Day day={data} />}
    </Shown>
  );
}

function Day({ day }: { day: Workbench }) {
  const { i18n, f } = useText();
  return (
    <div className="stack day">
      <div className="stack tight">
        <p className="kicker">{f.dateLong(day.on)}</p>
        <h1>{i18n._("Hôm nay thu gì?")}</h1>
      </div>
      <OnDay on={day.on} />
      <Done day={day} />
      {day.waiting.length > 0 && (
        <section className="panel stack" aria-labelledby="waiting">
          <h2 id="waiting">{i18n._("Chờ nộp tiền ({n})", { n: f.number(day.waiting.length) })}</h2>
          <ul className="plain cards">
            {day.waiting.map((one) => (
              <Waiting key={one.id} enrolment={one} />
            ))}
          </ul>
        </section>
      )}
      {day.refused.length > 0 && (
        <section className="panel stack" aria-labelledby="refused">
          <h2 id="refused">{i18n._("Bị trả lại, cần sửa ({n})", { n: f.number(day.refused.length) })}</h2>
          <ul className="plain cards">
            {day.refused.map((one) => (
              <li key={one.id} className="stack tight">
                <p>
                  <b>{one.note}</b>
                </p>
                <p className="small soft">
                  {i18n._("Đăng ký số {id}, lập ngày {day}", { id: one.id, day: f.date(one.made_on) })}
                </p>
                {one.household && <Link to={{ name: "enrol", id: String(one.household) }}>{i18n._("Lập lại cho hộ này")}</Link>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Calls calls={day.calls} counts={day.counts} waiting={day.waiting} />
    </div>
  );
}

/** The year's target, what the month brought, what is left. */
function Done({ day }: { day: Workbench }) {
  const { i18n, f } = useText();
  const people = day.month.health_people + day.month.voluntary_people;
  return (
    <section className="panel stack" aria-label={i18n._("Kết quả")}>
      <dl className="pairs">
        <dt>{i18n._("Người tham gia tháng này")}</dt>
        <dd>
          <b>{f.number(people)}</b>
        </dd>
        <dt>{i18n._("Đã thu tháng này")}</dt>
        <dd>{f.quantity(String(day.month.collected), "VND")}</dd>
        {day.month.commission !== undefined && (
          <>
            <dt>{i18n._("Thù lao tháng này")}</dt>
            <dd>{f.quantity(String(day.month.commission), "VND")}</dd>
          </>
        )}
        <dt>{i18n._("Người tham gia từ đầu năm")}</dt>
        <dd>{f.number(day.year.health_people + day.year.voluntary_people)}</dd>
      </dl>
      {day.targets.length > 0 ? (
        <ul className="plain stack">
          {day.targets.map((target) => (
            <Target key={target.indicator + target.collector} target={target} on={day.on} />
          ))}
        </ul>
      ) : (
        <p className="small soft">{i18n._("Chưa được giao chỉ tiêu năm nay.")}</p>
      )}
      {day.month.commission === undefined && (
        <p className="small soft">{i18n._("Thù lao hiện khi hợp đồng của tổ chức dịch vụ thu đã được ghi tỷ lệ.")}</p>
      )}
    </section>
  );
}

type Target = Workbench["targets"][number];

/** What is to be reached, what is, whether that keeps pace with the year, and what each month must bring. */
function Target({ target, on }: { target: Target; on: string }) {
  const { i18n, f } = useText();
  const count = (n: number) => f.quantity(String(n), target.unit);
  const left = target.reached === undefined ? undefined : target.value - target.reached;
  const months = 13 - Number(on.slice(5, 7));
  return (
    <li className="stack tight">
      <b>{f.text(target.name)}</b>
      <dl className="pairs">
        <dt>{i18n._("Chỉ tiêu năm ({document})", { document: target.document })}</dt>
        <dd>{count(target.value)}</dd>
        {left === undefined ? (
          <>
            <dt>{i18n._("Đã đạt")}</dt>
            <dd>{i18n._("chưa chốt số liệu năm nay")}</dd>
          </>
        ) : (
          <>
            <dt>{i18n._("Đã đạt đến {day}", { day: f.date(target.reached_on!) })}</dt>
            <dd>
              {count(target.reached!)}
              {target.percent && ` (${f.percent(target.percent)})`}
            </dd>
            {target.pace && (
              <>
                <dt>{i18n._("So tiến độ năm")}</dt>
                <dd>
                  {f.points(target.pace)} {target.pace.startsWith("-") ? i18n._("(chậm hơn)") : i18n._("(đúng hoặc vượt)")}
                </dd>
              </>
            )}
            <dt>{left > 0 ? i18n._("Cần mỗi tháng đến hết năm") : i18n._("Còn thiếu")}</dt>
            <dd>{count(left > 0 ? Math.ceil(left / months) : 0)}</dd>
          </>
        )}
      </dl>
    </li>
  );
}

/** The most pressing first, as the server sorts them. */
function Calls({ calls, counts, waiting }: { calls: Call[]; counts: Workbench["counts"]; waiting: Enrolment[] }) {
  const { i18n, f } = useText();
  const words = useReasonWords();
  const { query } = useAddress();
  const only = REASONS.find((one) => one === query.get("reason"));
  const there = REASONS.filter((one) => counts[one]);
  if (there.length === 0)
    return (
      <Empty title={i18n._("Hôm nay không còn ai cần gọi.")}>
        <p>{i18n._("Danh sách có thẻ còn không quá 30 ngày, người đã hết hạn trong 90 ngày và trẻ mới sinh chưa có thẻ.")}</p>
      </Empty>
    );
  return (
    <section className="panel stack" aria-labelledby="calls">
      <h2 id="calls">{i18n._("Cần gọi ({n})", { n: f.number(there.reduce((all, one) => all + counts[one]!, 0)) })}</h2>
      {there.length > 1 && <Choice
        legend={i18n._("Xem nhóm")}
        name="reason"
        value={only ?? ""}
        options={[
          { value: "", label: i18n._("Tất cả") },
          ...there.map((one) => ({ value: one, label: `${words[one]} (${f.number(counts[one]!)})` })),
        ]}
        onChange={(value) => setQuery({ reason: value || undefined }, "replace")}
      />}
      {there.map((one) => {
        const those = calls.filter((call) => call.reason.code === one);
        if (those.length === 0) return null;
        return (
          <section key={one} className="stack tight" aria-labelledby={`calls-${one}`}>
            <h3 id={`calls-${one}`}>
              {words[one]} ({f.number(counts[one]!)})
            </h3>
            <ul className="plain cards">
              {those.map((call) => (
                <Person key={`${call.person} ${call.scheme}`} call={call} waits={waiting.some((one) => waits(one, call))} />
              ))}
            </ul>
            {those.length < counts[one]! && !only && (
              <div>
                <Button variant="default" onClick={() => setQuery({ reason: one })}>
                  {i18n._("Xem cả nhóm này")}
                </Button>
              </div>
            )}
          </section>
        );
      })}
    </section>
  );
}

const REASONS = ["appointment", "ends_in_7", "ends_in_15", "ends_in_30", "lapsed", "newborn"] as const;

function useReasonWords(): Record<(typeof REASONS)[number], string> {
  const { i18n } = useText();
  return {
    appointment: i18n._("Đã hẹn"),
    ends_in_7: i18n._("Hết hạn trong 7 ngày"),
    ends_in_15: i18n._("Hết hạn trong 8–15 ngày"),
    ends_in_30: i18n._("Hết hạn trong 16–30 ngày"),
    lapsed: i18n._("Đã hết hạn, chưa tham gia lại"),
    newborn: i18n._("Trẻ mới sinh chưa có thẻ"),
  };
}

/** Enrolled already, and the money is to come: nothing to offer again. */
const waits = (one: Enrolment, call: Call) =>
  call.scheme === "voluntary"
    ? one.kind === "voluntary" && one.person === call.person
    : one.kind === "household" && (one.lines.some((line) => line.person === call.person) || one.household === call.household);

function Person({ call, waits }: { call: Call; waits: boolean }) {
  const { i18n, f } = useText();
  const scheme = call.scheme === "voluntary" ? i18n._("BHXH tự nguyện") : i18n._("BHYT");
  return (
    <li className="stack tight">
      <p>
        <b>{call.name}</b> <span className="small soft">{[call.birth_year, call.hamlet].filter(Boolean).join(" · ")}</span>
      </p>
      <p>
        {scheme}: {f.text(call.reason.name)}
        {call.reason.code === "newborn" ? null : <> ({f.date(call.day)})</>}
      </p>
      {call.own !== undefined && (
        <p className="small">{i18n._("Phải đóng một năm: {own}", { own: f.quantity(String(call.own), "VND") })}</p>
      )}
      {call.last && (
        <p className="small soft">
          {i18n._("Lần trước {day}: {outcome}", { day: f.date(call.last.on), outcome: f.text(call.last.outcome.name) })}
        </p>
      )}
      <div className="row">
        {call.phone && <Phone id={call.person} masked={call.phone} />}
        {waits && <span className="tag wait">{i18n._("đã đăng ký, chờ nộp tiền")}</span>}
        {!waits && call.scheme === "voluntary" && (
          <Link to={{ name: "enrol-voluntary", id: call.person }}>{i18n._("Tính và đăng ký BHXH tự nguyện")}</Link>
        )}
        {!waits && call.scheme !== "voluntary" && call.household && call.reason.code !== "newborn" && (
          <Link to={{ name: "enrol", id: String(call.household) }}>{i18n._("Tính và đăng ký cho hộ")}</Link>
        )}
        {call.reason.code === "newborn" && <Link to={{ name: "person", id: call.person }}>{i18n._("Mở hồ sơ trẻ")}</Link>}
      </div>
      <Outcomes call={call} />
    </li>
  );
}

/** Each press goes on the record. */
function Phone({ id, masked }: { id: string; masked: string }) {
  const { i18n } = useText();
  const shown = useChange(() => phone(id));
  if (shown.data?.phone)
    return (
      <a className="tap" href={`tel:${shown.data.phone}`}>
        {shown.data.phone}
      </a>
    );
  return (
    <Button variant="default" loading={shown.isPending} onClick={() => shown.mutate(undefined)}>
      {i18n._("Xem số {masked}", { masked })}
    </Button>
  );
}

/** What came of the call, in two taps; an appointment asks for its day. */
function Outcomes({ call }: { call: Call }) {
  const { i18n } = useText();
  const [open, set_open] = useState(false);
  const [asking, set_asking] = useState(false);
  const [day, set_day] = useState(partsOf(undefined));
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const field = `appointment-${call.person}`;
  const noted = useChange(
    ({ outcome, on }: { outcome: Outcome; on?: string | undefined }) => contact(call.person, outcome, on),
    "workbench",
  );
  const note = (outcome: Outcome, on?: string) =>
    noted.mutate({ outcome, on }, { onError: (problem) => set_problems(fieldProblems(problem, () => field)) });
  const appoint = () => {
    const on = dayOf(day);
    if (!on) return set_problems([{ field, text: i18n._("Ngày hẹn chưa đúng") }]);
    note("appointment", on);
  };
  if (!open)
    return (
      <div className="row">
        <Button variant="default" onClick={() => set_open(true)}>
          {i18n._("Ghi kết quả")}
        </Button>
      </div>
    );
  return (
    <div className="stack tight">
      <ErrorSummary problems={problems} />
      <div className="row">
        <Button loading={noted.isPending} onClick={() => note("agreed")}>
          {i18n._("Đồng ý")}
        </Button>
        <Button variant="default" onClick={() => set_asking(!asking)} aria-expanded={asking}>
          {i18n._("Hẹn ngày")}
        </Button>
        <Button variant="default" onClick={() => note("refused")}>
          {i18n._("Từ chối")}
        </Button>
        <Button variant="default" onClick={() => note("moved")}>
          {i18n._("Đã chuyển đi")}
        </Button>
      </div>
      {asking && (
        <div className="row">
          <DayField id={field} label={i18n._("Ngày hẹn")} value={day} onChange={set_day} />
          <Button onClick={appoint}>{i18n._("Ghi ngày hẹn")}</Button>
        </div>
      )}
    </div>
  );
}
