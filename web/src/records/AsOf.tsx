import { Button } from "@mantine/core";
import { useState } from "react";
import { useText } from "../i18n";
import { setQuery, useAddress } from "../router";
import { DayField, dayOf, partsOf } from "../ui/Form";
import type { AsOf } from "./queries";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const dayIn = (text: string | null) => (text && DAY.test(text) ? text : undefined);

/** The day that the address asks for, and what was known by when. */
export function useAsOf(): AsOf {
  const { query } = useAddress();
  return { on: dayIn(query.get("on")), known: dayIn(query.get("known")) };
}

/** Says that the past is being shown, and leads back. */
export function AsOfNotice({ on, known }: AsOf) {
  const { i18n, f } = useText();
  if (!on && !known) return null;
  return (
    <div className="notice partial row apart" role="status">
      <span>
        {on
          ? i18n._("Đang xem hồ sơ như ngày {on}", { on: f.date(on) })
          : i18n._("Đang xem hồ sơ hôm nay")}
        {known ? `, ${i18n._("theo những gì đã biết đến hết ngày {known}", { known: f.date(known) })}.` : "."}
      </span>
      <span className="screen-only">
        <Button variant="default" onClick={() => setQuery({ on: undefined, known: undefined })}>
          {i18n._("Về hiện tại")}
        </Button>
      </span>
    </div>
  );
}

/** Two questions about time: what held on a day, and what we knew by a day. */
export function AsOfForm({ on, known }: AsOf) {
  const { i18n } = useText();
  const [day, set_day] = useState(() => partsOf(on));
  const [until, set_until] = useState(() => partsOf(known));
  const [wrong, set_wrong] = useState<{ on?: boolean; known?: boolean }>({});
  const blank = (parts: typeof day) => !parts.d && !parts.m && !parts.y;
  const send = () => {
    const asked = { on: dayOf(day), known: dayOf(until) };
    const refused = { on: !blank(day) && !asked.on, known: !blank(until) && !asked.known };
    set_wrong(refused);
    if (!refused.on && !refused.known) setQuery(asked);
  };
  const error = (refused: boolean | undefined) =>
    refused ? i18n._("Ngày này không có trong lịch. Ví dụ: 15, 12, 2023.") : undefined;
  return (
    <details className="screen-only asof">
      <summary>{i18n._("Xem hồ sơ ở một ngày khác")}</summary>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <div className="filters">
          <DayField id="asof-on" label={i18n._("Điều đúng vào ngày")} value={day} error={error(wrong.on)} onChange={set_day} />
          <DayField
            id="asof-known"
            label={i18n._("Theo những gì đã biết đến hết ngày")}
            value={until}
            error={error(wrong.known)}
            onChange={set_until}
          />
        </div>
        <p className="small soft">{i18n._("Để trống ô nào thì ô ấy là hôm nay.")}</p>
        <div>
          <Button type="submit" variant="default">
            {i18n._("Xem")}
          </Button>
        </div>
      </form>
    </details>
  );
}
