import { NativeSelect, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useText } from "../i18n";
import { today } from "../law/today";
import { plus } from "../money/months";
import { useChange, usePerson } from "../records/queries";
import { useAddress } from "../router";
import { type FieldProblem, fieldProblems, problemOf, ShortForm } from "../ui/Form";
import { Shown } from "../ui/States";
import { Made } from "./Made";
import { type Enrolment, enrolVoluntary, useVoluntaryQuote, useWaiting, type VoluntaryAsked, type VoluntaryPlan } from "./queries";

type Mode = VoluntaryAsked["mode"];
const MODES: readonly Mode[] = ["monthly", "every_3_months", "every_6_months", "every_12_months", "years_ahead", "missing_months"];
const idOf = (field: string) => `voluntary-${field.split("/")[0] || "form"}`;

/** One person: the income they choose and how they pay, what it comes to, and the enrolment. */
export default function VoluntaryPage() {
  const { i18n } = useText();
  const { page } = useAddress();
  const id = page.name === "enrol-voluntary" ? page.id : "";
  const person = usePerson(id);
  const waiting = useWaiting();
  const [just_made, set_made] = useState<Enrolment>();
  const made = just_made ?? waiting.data?.find((one) => one.kind === "voluntary" && one.person === id);
  return (
    <div className="stack day">
      <Shown query={person} what={i18n._("hồ sơ")}>
        {(found) => (
          <>
            <div className="stack tight">
              <p className="kicker">{i18n._("Đăng ký BHXH tự nguyện · mã số {id}", { id })}</p>
              <h1>{found.name}</h1>
            </div>
            {made ? <Made enrolment={made} onChange={set_made} /> : <Choose person={id} onMade={set_made} />}
          </>
        )}
      </Shown>
    </div>
  );
}

function useModeWords(): Record<Mode, string> {
  const { i18n } = useText();
  return {
    monthly: i18n._("hằng tháng"),
    every_3_months: i18n._("3 tháng một lần"),
    every_6_months: i18n._("6 tháng một lần"),
    every_12_months: i18n._("12 tháng một lần"),
    years_ahead: i18n._("một lần cho nhiều năm về sau"),
    missing_months: i18n._("một lần cho các năm còn thiếu"),
  };
}

/** Points, commas and spaces part thousands. */
const whole = (text: string) => Number(text.replace(/[.,\s]/g, ""));

interface Typed {
  from: string;
  mode: Mode;
  income: string;
  years: string;
  months: string;
}

const asked = ({ from, mode, income, years, months }: Typed): VoluntaryAsked => ({
  from,
  mode,
  income: whole(income),
  ...(mode === "years_ahead" && { years: whole(years) }),
  ...(mode === "missing_months" && { months: whole(months) }),
});

function Choose({ person, onMade }: { person: string; onMade: (made: Enrolment) => void }) {
  const { i18n } = useText();
  const words = useModeWords();
  const month = today().slice(0, 7);
  const [typed, set_typed] = useState<Typed>({ from: plus(month, 1), mode: "every_3_months", income: "1.500.000", years: "2", months: "" });
  const [sent, set_sent] = useState<VoluntaryAsked>();
  const [wrong, set_wrong] = useState<FieldProblem[]>([]);
  const quote = useVoluntaryQuote(person, sent);
  const problems = wrong.length ? wrong : fieldProblems(quote.error, idOf);
  const change = (part: Partial<Typed>) => {
    set_typed({ ...typed, ...part });
    set_sent(undefined);
    set_wrong([]);
  };
  const send = () => {
    const missing = [
      !whole(typed.income) && { field: idOf("income"), text: i18n._("Hãy ghi mức thu nhập chọn đóng bằng số") },
      typed.mode === "years_ahead" && !whole(typed.years) && { field: idOf("years"), text: i18n._("Hãy ghi số năm") },
      typed.mode === "missing_months" && !whole(typed.months) && { field: idOf("months"), text: i18n._("Hãy ghi số tháng còn thiếu") },
    ].filter((one) => !!one);
    set_wrong(missing);
    if (!missing.length) set_sent(asked(typed));
  };
  const number = (name: "income" | "years" | "months", label: string, description?: string) => (
    <TextInput
      id={idOf(name)}
      label={label}
      description={description}
      inputMode="numeric"
      autoComplete="off"
      maxLength={15}
      value={typed[name]}
      error={problemOf(problems, idOf(name))}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <ShortForm problems={problems} send={i18n._("Tính mức đóng")} sending={quote.isFetching} onSend={send}>
        <NativeSelect
          id={idOf("from")}
          label={i18n._("Tháng đầu đóng")}
          value={typed.from}
          data={[-1, 0, 1, 2, 3].map((by) => plus(month, by)).map((one) => ({ value: one, label: one.split("-").reverse().join("/") }))}
          error={problemOf(problems, idOf("from"))}
          onChange={(event) => change({ from: event.currentTarget.value })}
        />
        {number("income", i18n._("Thu nhập chọn đóng một tháng (đồng)"), i18n._("Từ mức chuẩn hộ nghèo nông thôn trở lên, ví dụ 1.500.000"))}
        <NativeSelect
          id={idOf("mode")}
          label={i18n._("Phương thức đóng")}
          value={typed.mode}
          data={MODES.map((value) => ({ value, label: words[value] }))}
          error={problemOf(problems, idOf("mode"))}
          onChange={(event) => change({ mode: event.currentTarget.value as Mode })}
        />
        {typed.mode === "years_ahead" && number("years", i18n._("Số năm về sau (2 đến 5)"))}
        {typed.mode === "missing_months" && number("months", i18n._("Số tháng còn thiếu"))}
      </ShortForm>
      {sent && quote.data && (
        <Plan plan={quote.data}>
          <Confirm person={person} sent={sent} plan={quote.data} onMade={onMade} />
        </Plan>
      )}
    </>
  );
}

function Plan({ plan, children }: { plan: VoluntaryPlan; children: ReactNode }) {
  const { i18n, f } = useText();
  const money = (amount: number) => f.moneyPerson(String(amount));
  const rows: [string, string][] = [
    [i18n._("Mức đóng một tháng"), money(plan.monthly)],
    [i18n._("Số tháng"), f.number(plan.months)],
    [i18n._("Mức đóng"), money(plan.premium)],
    [i18n._("Ngân sách nhà nước hỗ trợ ({n} tháng)", { n: f.number(plan.months_supported) }), money(plan.state)],
    [i18n._("Địa phương hỗ trợ"), money(plan.local)],
    [i18n._("Phải thu"), money(plan.own)],
    [i18n._("Hạn nộp"), f.date(plan.deadline)],
  ];
  return (
    <section className="panel stack" aria-labelledby="plan">
      <h2 id="plan">{i18n._("Mức đóng")}</h2>
      <dl className="pairs">
        {rows.map(([label, text]) => (
          <div key={label} className="pair">
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}

interface ConfirmProps {
  person: string;
  sent: VoluntaryAsked;
  plan: VoluntaryPlan;
  onMade: (made: Enrolment) => void;
}

function Confirm({ person, sent, plan, onMade }: ConfirmProps) {
  const { i18n, f } = useText();
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const made = useChange(() => enrolVoluntary(person, sent), "workbench");
  return (
    <ShortForm
      problems={problems}
      send={i18n._("Đăng ký, phải thu {own}", { own: f.moneyPerson(String(plan.own)) })}
      sending={made.isPending}
      onSend={() =>
        made.mutate(undefined, { onSuccess: onMade, onError: (problem) => set_problems(fieldProblems(problem, idOf)) })
      }
    >
      {null}
    </ShortForm>
  );
}
