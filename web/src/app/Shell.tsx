import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { useMeta } from "../api/queries";
import { useText } from "../i18n";
import type { Page } from "../router";
import { Link } from "../ui/Link";
import { Keys, useKeys } from "./Keys";
import { TopBar } from "./TopBar";

const Finder = lazy(() => import("./Finder"));

/** Pages that stand under another one's entry. */
const WITHIN: Partial<Record<Page["name"], Page>> = { parameter: { name: "law" }, topic: { name: "calc" } };

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
                  <Link to={within}>{within.name === "law" ? i18n._("Pháp luật") : i18n._("Tính")}</Link>
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

function Side({ page, open }: { page: Page; open: boolean }) {
  const { i18n, f } = useText();
  const questions = useMeta().data?.questions ?? 0;
  const entries: [Page, string, number?][] = [
    [{ name: "report" }, i18n._("Báo cáo buổi làm việc")],
    [{ name: "overview" }, i18n._("Tổng quan toàn quốc")],
    [{ name: "checks" }, i18n._("Kiểm tra số liệu"), questions],
    [{ name: "import" }, i18n._("Nhập số liệu")],
    [{ name: "indicators" }, i18n._("Danh mục chỉ tiêu")],
    [{ name: "law" }, i18n._("Pháp luật")],
    [{ name: "calc" }, i18n._("Tính")],
    [{ name: "help" }, i18n._("Trợ giúp")],
  ];
  return (
    <nav className={open ? "side open" : "side"} id="side" aria-label={i18n._("Các trang")}>
      <ul className="plain">
        {entries.map(([to, label, count]) => (
          <li key={to.name}>
            <Link to={to} aria-current={to.name === (WITHIN[page.name] ?? page).name ? "page" : undefined}>
              {label}
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
    </nav>
  );
}
