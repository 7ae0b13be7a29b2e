import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { useMeta } from "../api/queries";
import { useMay, useMe, useSignOut } from "../api/session";
import { useText } from "../i18n";
import type { Page } from "../router";
import { Link } from "../ui/Link";
import { Keys, useKeys } from "./Keys";
import { NEEDS, titleOf, WITHIN } from "./pages";
import { TopBar } from "./TopBar";

const Finder = lazy(() => import("./Finder"));

type Asked = "find" | "keys" | undefined;

interface Props {
  page: Page;
  title: string;
  children: ReactNode;
}

export function Shell({ page, title, children }: Props) {
  const { i18n } = useText();
  const [asked, set_asked] = useState<Asked>();
  const [menu, set_menu] = useState(false);
  const within = WITHIN[page.name];
  const main = useMainFocus(page);
  useKeys({ find: () => set_asked("find"), keys: () => set_asked("keys") });
  useEffect(() => set_menu(false), [page.name]);
  return (
    <>
      <a className="skip" href="#main">
        {i18n._("Đến nội dung chính")}
      </a>
      <TopBar menu={menu} onMenu={() => set_menu(!menu)} onFind={() => set_asked("find")} />
      <div className="body">
        <Side page={page} open={menu} />
        <main id="main" tabIndex={-1} ref={main}>
          <nav className="crumbs" aria-label={i18n._("Đường dẫn")}>
            <ol>
              <li>
                <Link to={{ name: "overview" }}>{i18n._("Toàn quốc")}</Link>
              </li>
              {within && (
                <li>
                  <Link to={within}>{titleOf(within.name, i18n)}</Link>
                </li>
              )}
              {page.name !== "overview" && <li aria-current="page">{title}</li>}
            </ol>
          </nav>
          {children}
        </main>
      </div>
      {asked === "find" && (
        <Suspense>
          <Finder onClose={() => set_asked(undefined)} />
        </Suspense>
      )}
      {asked === "keys" && <Keys onClose={() => set_asked(undefined)} />}
    </>
  );
}

/** A new page takes the focus, as a page that was loaded would; the first one leaves it alone. */
function useMainFocus(page: Page) {
  const ref = useRef<HTMLElement>(null);
  const shown = useRef(page.name);
  useEffect(() => {
    if (shown.current === page.name) return;
    shown.current = page.name;
    ref.current?.focus({ preventScroll: true });
  }, [page.name]);
  return ref;
}

type Plain = Exclude<Page, { id: string } | { code: string } | { kept: string }>;
type Entry = [Plain["name"], number?];

/** The pages by what they are about; whoever has signed in sees those that their role opens. */
function useGroups(): [string, Entry[]][] {
  const { i18n } = useText();
  const may = useMay();
  const questions = useMeta().data?.questions ?? 0;
  const all: [string, Entry[]][] = [
    [i18n._("Hồ sơ"), [["workbench"], ["own-employer"], ["own-lists"], ["declarations"], ["find"], ["merges"], ["intake"]]],
    [i18n._("Quản lý thu"), [["receipts"], ["arrears"], ["cases"], ["ledger"]]],
    [i18n._("Số liệu"), [["report"], ["facts"], ["targets"], ["overview"], ["checks", questions], ["import"], ["indicators"]]],
    [i18n._("Quy định và trợ giúp"), [["law"], ["calc"], ["help"]]],
    [i18n._("Quản trị"), [["users"], ["approvals"], ["keys"], ["audit"]]],
  ];
  const { data: me } = useMe();
  // An employer's own user has its notice, from its record.
  const OF_AGENCY = ["receipts", "arrears", "ledger", "own-lists"];
  const of_agency = ([name]: Entry) => (me?.employer ? !OF_AGENCY.includes(name) : name !== "own-employer");
  const open = ([name]: Entry) => !NEEDS[name] || (NEEDS[name].length ? may(...NEEDS[name]) : !!me);
  return all.map(([label, entries]): [string, Entry[]] => [label, entries.filter(open).filter(of_agency)]).filter(([, list]) => list.length);
}

function Side({ page, open }: { page: Page; open: boolean }) {
  const { i18n, f } = useText();
  const groups = useGroups();
  const here = (WITHIN[page.name] ?? page).name;
  return (
    <nav className={open ? "side open" : "side"} id="side" aria-label={i18n._("Các trang")}>
      <div className="groups">
        {groups.map(([label, entries]) => (
          <section key={label}>
            {groups.length > 2 && <h2 className="kicker">{label}</h2>}
            <ul className="plain">
              {entries.map(([name, count]) => (
                <li key={name}>
                  <Link to={{ name } as Page} aria-current={name === here ? "page" : undefined}>
                    {titleOf(name, i18n)}
                    {!!count && (
                      <span className="count">
                        {f.number(count)}
                        <span className="visually-hidden"> {i18n._("câu hỏi đang mở")}</span>
                      </span>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <Own here={here} />
      </div>
    </nav>
  );
}

/** Whoever is signed in, and the way in or out. */
function Own({ here }: { here: Page["name"] }) {
  const { i18n } = useText();
  const me = useMe().data;
  const sign_out = useSignOut();
  const to: Page = me ? { name: "account" } : { name: "sign-in" };
  return (
    <ul className="plain own">
      <li>
        <Link to={to} aria-current={to.name === here ? "page" : undefined}>
          {titleOf(to.name, i18n)}
          {me && <span className="small soft who">{me.user.full_name}</span>}
        </Link>
      </li>
      {me && (
        <li>
          <button type="button" disabled={sign_out.isPending} onClick={() => sign_out.mutate()}>
            {i18n._("Đăng xuất")}
          </button>
        </li>
      )}
    </ul>
  );
}
