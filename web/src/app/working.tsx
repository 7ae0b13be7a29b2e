/** The day and month that working pages speak of: in the address, at first the last that have data. */
import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import { useMeta } from "../api/queries";
import { useText } from "../i18n";
import { today } from "../law/today";
import { setQuery, useAddress } from "../router";
import { DayField, dayOf, partsOf } from "../ui/Form";
import { Loading } from "../ui/States";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Nothing until the server has said; the clock of the machine only where it cannot say. */
function useLast(): { day: string; month: string } | undefined {
  const meta = useMeta();
  if (meta.data) return { day: meta.data.working_day, month: meta.data.working_month };
  return meta.isError ? { day: today(), month: today().slice(0, 7) } : undefined;
}

interface DatedProps {
  children: (on: string) => ReactNode;
}

/** What is shown as of a day: the address gets the day if it has none, so that its link stays the same view. */
export function Dated({ children }: DatedProps) {
  const { i18n } = useText();
  const asked = useAddress().query.get("on");
  const last = useLast();
  const on = asked && DAY.test(asked) ? asked : last?.day;
  useEffect(() => {
    if (on && on !== asked) setQuery({ on }, "replace");
  }, [on, asked]);
  return on ? children(on) : <Loading what={i18n._("Đang tìm ngày có số liệu…")} />;
}

interface MonthlyProps {
  /** What the address calls it. */
  name: "month" | "period";
  /** The last month whose dues were run, or that of the last day with data. */
  first: "dues" | "day";
  children: (month: string, newest: string) => ReactNode;
}

/** The same of a month; `newest` is the last that has data. */
export function Monthly({ name, first, children }: MonthlyProps) {
  const { i18n } = useText();
  const asked = useAddress().query.get(name);
  const last = useLast();
  const of_day = last?.day.slice(0, 7);
  const month = asked && MONTH.test(asked) ? asked : first === "dues" ? last?.month : of_day;
  useEffect(() => {
    if (month && month !== asked) setQuery({ [name]: month }, "replace");
  }, [month, asked, name]);
  if (!month || !last) return <Loading what={i18n._("Đang tìm tháng có số liệu…")} />;
  return children(month, [last.month, of_day!].sort().at(-1)!);
}

/** The day, and another one. */
export function OnDay({ on, id = "on" }: { on: string; id?: string }) {
  const { i18n, f } = useText();
  const last = useLast()?.day;
  const [parts, set_parts] = useState(partsOf(on));
  const [refused, set_refused] = useState(false);
  useEffect(() => set_parts(partsOf(on)), [on]);
  return (
    <form
      className="row low on-day screen-only"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const day = dayOf(parts);
        set_refused(!day);
        if (day) setQuery({ on: day });
      }}
    >
      <DayField
        id={id}
        label={i18n._("Tính đến ngày")}
        value={parts}
        error={refused ? i18n._("Ngày này không có trong lịch. Ví dụ: 15, 12, 2023.") : undefined}
        onChange={set_parts}
      />
      <Button type="submit" variant="default">
        {i18n._("Xem ngày này")}
      </Button>
      {last && last !== on && (
        <Button className="wrapped" variant="default" onClick={() => setQuery({ on: last })}>
          {i18n._("Ngày có số liệu mới nhất: {day}", { day: f.date(last) })}
        </Button>
      )}
    </form>
  );
}
