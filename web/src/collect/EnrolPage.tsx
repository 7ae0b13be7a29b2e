import { Button } from "@mantine/core";
import { useState } from "react";
import { Problem } from "../api/client";
import { useText } from "../i18n";
import { useChange } from "../records/queries";
import { useAddress } from "../router";
import { Choice, ErrorSummary, type FieldProblem, fieldProblems } from "../ui/Form";
import { Link } from "../ui/Link";
import { Empty, Failed, Loading } from "../ui/States";
import { Made } from "./Made";
import { type Enrolment, enrol, type Months, type Quote, useQuote, useWaiting } from "./queries";

/** A household is quoted, confirmed, paid for, and has its cards: one page, top to bottom. */
export default function EnrolPage() {
  const { i18n } = useText();
  const { page } = useAddress();
  const household = page.name === "enrol" ? Number(page.id) : 0;
  const [months, set_months] = useState<Months>(12);
  const [members, set_members] = useState<readonly string[]>();
  const [just_made, set_made] = useState<Enrolment>();
  const waiting = useWaiting().data?.find((one) => one.household === household);
  const made = just_made ?? waiting;
  const quote = useQuote(household, months, members);
  const first = useQuote(household, months, undefined);
  const seen = quote.data ?? first.data;
  return (
    <div className="stack day">
      <div className="stack tight">
        <p className="kicker">{i18n._("Đăng ký BHYT theo hộ")}</p>
        <h1>{i18n._("Hộ số {id}", { id: household })}</h1>
        {seen?.address && <p className="soft">{seen.address}</p>}
      </div>
      {made ? (
        <Made enrolment={made} onChange={set_made} />
      ) : !seen ? (
        nobodyJoins(quote.error) ? (
          <Empty title={i18n._("Không còn ai trong hộ cần tham gia.")}>
            <p>{i18n._("Các thành viên đã có thẻ, đang chờ nộp tiền hoặc tham gia theo nhóm khác.")}</p>
            <p>
              <Link to={{ name: "household", id: String(household) }}>{i18n._("Mở hồ sơ hộ")}</Link>
            </p>
          </Empty>
        ) : quote.isError ? (
          <Failed problem={quote.error} what={i18n._("mức đóng của hộ")} retry={() => void quote.refetch()} />
        ) : (
          <Loading what={i18n._("Đang tính mức đóng…")} />
        )
      ) : (
        <>
          <Choice
            legend={i18n._("Đóng cho")}
            name="months"
            value={String(months)}
            options={(["3", "6", "12"] as const).map((value) => ({
              value,
              label: i18n._("{count, plural, other {{count} tháng}}", { count: Number(value) }),
            }))}
            onChange={(value) => set_months(Number(value) as Months)}
          />
          <Members quote={seen} onChoose={set_members} chosen={members} />
          <Sums quote={seen} problem={quote.isError ? quote.error : undefined} />
          <Confirm household={household} months={months} quote={seen} blocked={quote.isError} onMade={set_made} />
        </>
      )}
    </div>
  );
}

/** An answer, not a failure: there is nothing to try again. */
const nobodyJoins = (problem: unknown) => problem instanceof Problem && problem.body.code === "enrolment/nobody-joins";

interface MembersProps {
  quote: Quote;
  chosen: readonly string[] | undefined;
  onChoose: (members: readonly string[]) => void;
}

function Members({ quote, chosen, onChoose }: MembersProps) {
  const { i18n, f } = useText();
  const joining = chosen ?? quote.members.filter((member) => member.joins).map((member) => member.id);
  const toggle = (id: string) => onChoose(joining.includes(id) ? joining.filter((one) => one !== id) : [...joining, id]);
  return (
    <section className="panel stack" aria-labelledby="members">
      <h2 id="members">{i18n._("Thành viên")}</h2>
      <ul className="plain cards">
        {quote.members.map((member) => (
          <li key={member.id} className="stack tight">
            <label className="check">
              <input
                type="checkbox"
                checked={joining.includes(member.id)}
                disabled={!!member.elsewhere}
                onChange={() => toggle(member.id)}
              />
              <span>
                <b>{member.name}</b> <span className="small soft">{member.birth_year}</span>
              </span>
            </label>
            {member.elsewhere && (
              <p className="small">{i18n._("Đã có thẻ: {group}", { group: f.text(member.elsewhere.name) })}</p>
            )}
            {!member.elsewhere && member.covered_until && (
              <p className="small soft">{i18n._("Thẻ trước đến {day}", { day: f.date(member.covered_until) })}</p>
            )}
            {member.line && joining.includes(member.id) && (
              <p>
                {f.quantity(String(member.line.own), "VND")}{" "}
                <span className="small soft">
                  {member.line.order > 0
                    ? i18n._("người thứ {order}", { order: member.line.order })
                    : f.text(member.line.group.name)}
                  {" · "}
                  {i18n._("thẻ từ {from}", { from: f.date(member.line.from) })}
                  {member.line.waits && ` (${i18n._("sau 30 ngày")})`}
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
      {quote.elsewhere > 0 && (
        <p className="small soft">
          {i18n._("{count, plural, other {Có {count} thành viên ở xã khác, không hiện ở đây.}}", { count: quote.elsewhere })}
        </p>
      )}
    </section>
  );
}

function Sums({ quote, problem }: { quote: Quote; problem: unknown }) {
  const { i18n, f } = useText();
  if (problem) return <ErrorSummary problems={fieldProblems(problem, () => "members")} />;
  const money = (amount: number) => f.quantity(String(amount), "VND");
  return (
    <section className="panel" aria-label={i18n._("Số tiền")}>
      <dl className="pairs">
        <dt>{i18n._("Mức đóng")}</dt>
        <dd>{money(quote.premium)}</dd>
        <dt>{i18n._("Ngân sách nhà nước hỗ trợ")}</dt>
        <dd>{money(quote.state)}</dd>
        <dt>{i18n._("Địa phương và nguồn khác hỗ trợ")}</dt>
        <dd>{money(quote.local)}</dd>
        <dt>{i18n._("Phải thu")}</dt>
        <dd>
          <b>{money(quote.own)}</b>
        </dd>
      </dl>
    </section>
  );
}

interface ConfirmProps {
  household: number;
  months: Months;
  quote: Quote;
  blocked: boolean;
  onMade: (made: Enrolment) => void;
}

function Confirm({ household, months, quote, blocked, onMade }: ConfirmProps) {
  const { i18n, f } = useText();
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const joining = quote.members.filter((member) => member.joins).map((member) => member.id);
  const made = useChange(() => enrol(household, months, joining), "workbench");
  return (
    <div className="stack tight screen-only">
      <ErrorSummary problems={problems} />
      <Button className="wrapped"
        disabled={blocked || joining.length === 0}
        loading={made.isPending}
        onClick={() =>
          made.mutate(undefined, {
            onSuccess: onMade,
            onError: (problem) => set_problems(fieldProblems(problem, () => "members")),
          })
        }
      >
        {i18n._("Đăng ký, phải thu {own}", { own: f.quantity(String(quote.own), "VND") })}
      </Button>
    </div>
  );
}
