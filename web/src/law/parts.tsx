/** Pieces that the pages of the law and of the calculators share. */
import { Button } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";
import type { Problem } from "../api/client";
import { useText } from "../i18n";
import { setQuery, useAddress } from "../router";
import { DayField, type DayParts, dayOf, partsOf } from "../ui/Form";
import type { Basis, Cite, Status } from "./queries";
import { statusText } from "./words";

const TONES: Record<Status, string> = { confirmed: "soft", secondary: "tag wait", unconfirmed: "tag bad" };

/** How sure a figure is, in words; what is confirmed stays quiet. */
export function StatusMark({ status }: { status: Status }) {
  const { i18n } = useText();
  return <span className={TONES[status]}>{statusText(status, i18n)}</span>;
}

export function Cites({ cites }: { cites: readonly Cite[] }) {
  const { f } = useText();
  return cites.map((cite, i) => (
    <span key={cite.cite}>
      {i > 0 && "; "}
      {f.text(cite)}
    </span>
  ));
}

/** Citation, status and note of a value, each only where there is one. */
export function BasisLines({ basis }: { basis: Basis }) {
  const { f } = useText();
  return (
    <>
      <Cites cites={basis.cites} />
      {basis.note && <span className="interval">{f.text(basis.note)}</span>}
    </>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day of the address (?on=), if it is one. */
export function useDayAsked(): string | undefined {
  const on = useAddress().query.get("on") ?? "";
  return DAY.test(on) ? on : undefined;
}

/** The day the law is asked about: in the address, today without one. */
export function DayAsked({ label, day }: { label: string; day: string | undefined }) {
  const { i18n } = useText();
  const asked = useDayAsked();
  const [parts, set_parts] = useState<DayParts>(partsOf(asked ?? day));
  const [refused, set_refused] = useState(false);
  useEffect(() => set_parts(partsOf(asked ?? day)), [asked, day]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const found = dayOf(parts);
    set_refused(!found);
    if (found) setQuery({ on: found });
  };
  return (
    <form className="row low screen-only" onSubmit={send} noValidate>
      <DayField
        id="on"
        label={label}
        value={parts}
        error={refused ? i18n._("Ngày này không có trong lịch. Ví dụ: 15, 12, 2023.") : undefined}
        onChange={set_parts}
      />
      <Button type="submit" variant="default">
        {i18n._("Xem")}
      </Button>
      {asked && (
        <Button variant="default" onClick={() => setQuery({ on: undefined })}>
          {i18n._("Hôm nay")}
        </Button>
      )}
    </form>
  );
}

/** Names the tab after what the page shows, once it is known. */
export function useTabName(name: string | undefined) {
  useEffect(() => {
    if (name) document.title = `${name} – An Sinh`;
  }, [name]);
}

/** 404 of an address that was typed or has grown old. */
export const isUnknown = (error: unknown) => (error as Problem | null)?.status === 404;
