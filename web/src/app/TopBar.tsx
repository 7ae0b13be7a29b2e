import { Button } from "@mantine/core";
import { useState } from "react";
import { useMe, useOffered } from "../api/session";
import { show, useText } from "../i18n";
import type { Language } from "../language";
import { setQuery, useAddress } from "../router";
import { DayField, type DayParts, dayOf, partsOf } from "../ui/Form";
import { Dialog } from "../ui/Dialog";
import { Link } from "../ui/Link";
import { NEEDS } from "./pages";
import { useAreaName, useScope } from "./scope";

interface Props {
  menu: boolean;
  onMenu: () => void;
  onFind: () => void;
}

export function TopBar({ menu, onMenu, onFind }: Props) {
  const { i18n } = useText();
  const { page } = useAddress();
  return (
    <header className="top">
      <button type="button" className="bar-button menu" aria-expanded={menu} aria-controls="side" onClick={onMenu}>
        <span aria-hidden="true">☰</span> <span className="long">{i18n._("Trang")}</span>
        <span className="visually-hidden">{i18n._("Mở danh sách trang")}</span>
      </button>
      <Link to={{ name: "report" }} className="brand" aria-label="An Sinh">
        <Mark />
        <span>An Sinh</span>
      </Link>
      <Office figures={!NEEDS[page.name]} />
      <span className="space" />
      <button type="button" className="bar-button boxed" onClick={onFind} aria-haspopup="dialog">
        {i18n._("Tìm")} <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {!NEEDS[page.name] && <DayPicker />}
      <Who />
      <LanguageSwitch />
    </header>
  );
}

const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <path d="M6 25 16 6l10 19" fill="none" stroke="#fff" strokeWidth="3.4" strokeLinejoin="round" />
    <path d="M10.5 20h11" stroke="#f2b89a" strokeWidth="3.4" />
  </svg>
);

/** Of the figures it says whether they can be written; records have rights of their own. */
function Office({ figures }: { figures: boolean }) {
  const { i18n, f } = useText();
  const me = useMe().data;
  const offered = useOffered("figures_change");
  const area = useAreaName();
  if (!area) return null;
  return (
    <p className="office">
      <b>{i18n._("BHXH {area}", { area: f.language === "vi" ? area.full_name.replace(/^Tỉnh|^Thành phố/, (w) => w.toLowerCase()) : f.text(area.name) })}</b>
      {figures && <span>{me && offered ? i18n._("Xem và ghi") : i18n._("Chỉ xem")}</span>}
    </p>
  );
}

/** Who is at work; on narrow screens the list of pages says it. */
function Who() {
  const { i18n, f } = useText();
  const { page } = useAddress();
  const me = useMe().data;
  if (me)
    return (
      <Link to={{ name: "account" }} className="bar-button who" aria-label={i18n._("Tài khoản của tôi: {name}", { name: me.user.full_name })}>
        <span>
          {me.user.full_name}
          {me.role.name.vi !== me.user.full_name && <span className="small">{f.text(me.role.name)}</span>}
        </span>
      </Link>
    );
  if (me === undefined || page.name === "sign-in") return null;
  return (
    <Link to={{ name: "sign-in" }} query={{ back: location.pathname + location.search }} className="bar-button who">
      {i18n._("Đăng nhập")}
    </Link>
  );
}

/** Shows what the other language is called in itself. */
function LanguageSwitch() {
  const { f } = useText();
  const other: Language = f.language === "vi" ? "en" : "vi";
  const name = other === "en" ? "English" : "Tiếng Việt";
  const change = async () => {
    await show(other);
    setQuery({ lang: other }, "replace");
  };
  return (
    <button type="button" className="bar-button" lang={other} aria-label={name} onClick={() => void change()}>
      <span className="long">{name}</span>
      <span className="short" aria-hidden="true">
        {other.toUpperCase()}
      </span>
    </button>
  );
}

function DayPicker() {
  const { i18n, f } = useText();
  const { as_of } = useScope();
  const [open, set_open] = useState(false);
  if (!as_of) return null;
  return (
    <>
      <button type="button" className="bar-button boxed" aria-haspopup="dialog" onClick={() => set_open(true)}>
        <span className="long">{i18n._("Số liệu đến")}</span> {f.date(as_of)} <span aria-hidden="true">▾</span>
      </button>
      {open && <DayDialog as_of={as_of} onClose={() => set_open(false)} />}
    </>
  );
}

function DayDialog({ as_of, onClose }: { as_of: string; onClose: () => void }) {
  const { i18n, f } = useText();
  const { reports, area } = useScope();
  const [parts, set_parts] = useState<DayParts>(() => partsOf(as_of));
  const [refused, set_refused] = useState(false);
  const days = [...new Set((reports.data ?? []).map((r) => r.as_of))].sort().reverse();
  const own = new Set((reports.data ?? []).filter((r) => r.area.code === area).map((r) => r.as_of));
  const choose = (day: string | undefined) => {
    set_refused(!day);
    if (!day) return;
    setQuery({ as_of: day });
    onClose();
  };
  return (
    <Dialog kind="box" title={i18n._("Chọn ngày của số liệu")} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          choose(dayOf(parts));
        }}
      >
        <DayField
          id="as-of"
          label={i18n._("Số liệu tính đến ngày")}
          value={parts}
          error={refused ? i18n._("Ngày này không có trong lịch. Ví dụ: 15, 12, 2023.") : undefined}
          onChange={set_parts}
        />
        <div>
          <Button type="submit">{i18n._("Xem")}</Button>
        </div>
        {days.length > 0 && (
          <section className="stack tight">
            <h3>{i18n._("Ngày có số liệu")}</h3>
            <ul className="plain row">
              {days.map((day) => (
                <li key={day}>
                  <button type="button" className="close" onClick={() => choose(day)}>
                    {f.date(day)}
                    {own.has(day) && <b> • {i18n._("địa bàn đang xem")}</b>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </form>
    </Dialog>
  );
}
