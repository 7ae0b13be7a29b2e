/** Addresses: every page and every filter is in one, so a link is a view. */
import { useSyncExternalStore } from "react";

export type Page =
  | { name: "overview" }
  | { name: "report" }
  | { name: "checks" }
  | { name: "import" }
  | { name: "indicators" }
  | { name: "help" }
  | { name: "facts" }
  | { name: "targets" }
  | { name: "receipts" }
  | { name: "arrears" }
  | { name: "ledger" }
  | { name: "notice"; code: string }
  | { name: "law" }
  | { name: "parameter"; id: string }
  | { name: "calc" }
  | { name: "topic"; id: string }
  | { name: "statement"; id: string }
  | { name: "area"; code: string }
  | { name: "problem"; code: string }
  | { name: "sign-in" }
  | { name: "account" }
  | { name: "find" }
  | { name: "person"; id: string }
  | { name: "register" }
  | { name: "register-employer" }
  | { name: "register-facility" }
  | { name: "household"; id: string }
  | { name: "employer"; id: string }
  | { name: "facility"; id: string }
  | { name: "merges" }
  | { name: "merge"; kept: string; gone: string }
  | { name: "intake" }
  | { name: "intake-file"; id: string }
  | { name: "own-employer" }
  | { name: "own-lists" }
  | { name: "declarations" }
  | { name: "declaration"; id: string }
  | { name: "cases" }
  | { name: "case"; id: string }
  | { name: "users" }
  | { name: "approvals" }
  | { name: "keys" }
  | { name: "audit" }
  | { name: "workbench" }
  | { name: "enrol"; id: string }
  | { name: "enrol-voluntary"; id: string }
  | { name: "unknown" };

const FIXED = {
  "/tong-quan": "overview",
  "/bao-cao": "report",
  "/kiem-tra": "checks",
  "/nhap-so-lieu": "import",
  "/chi-tieu": "indicators",
  "/tro-giup": "help",
  "/so-lieu-chot": "facts",
  "/giao-chi-tieu": "targets",
  "/thu/chung-tu": "receipts",
  "/thu/cham-dong": "arrears",
  "/so-cai": "ledger",
  "/law": "law",
  "/calc": "calc",
  "/dang-nhap": "sign-in",
  "/tai-khoan": "account",
  "/tim-ho-so": "find",
  "/dang-ky": "register",
  "/dang-ky-don-vi": "register-employer",
  "/dang-ky-co-so-y-te": "register-facility",
  "/trung-lap": "merges",
  "/tiep-nhan": "intake",
  "/don-vi": "own-employer",
  "/lap-danh-sach": "own-lists",
  "/ho-so-khai": "declarations",
  "/cham-dong/ho-so": "cases",
  "/nguoi-dung": "users",
  "/phe-duyet": "approvals",
  "/khoa-truy-cap": "keys",
  "/nhat-ky": "audit",
  "/thu/hom-nay": "workbench",
} as const;

/** Pages of one thing that is named by a number or a code: how their address begins, and what such a name is. */
const NAMED = {
  "so-lieu": ["statement", /^[1-9]\d*$/],
  nguoi: ["person", /^\d{10}$/],
  ho: ["household", /^[1-9]\d*$/],
  "don-vi": ["employer", /./],
  "co-so-y-te": ["facility", /^\d{5}$/],
  "tiep-nhan": ["intake-file", /^[1-9]\d*$/],
  "dang-ky-ho": ["enrol", /^[1-9]\d*$/],
  "dang-ky-tu-nguyen": ["enrol-voluntary", /^\d{10}$/],
  "ho-so-khai": ["declaration", /^[1-9]\d*$/],
  law: ["parameter", /./],
  calc: ["topic", /./],
} as const;

type Named = (typeof NAMED)[keyof typeof NAMED][0];

const HEADS = Object.fromEntries(Object.entries(NAMED).map(([head, [name]]) => [name, head])) as Record<Named, string>;

const PATHS = Object.fromEntries(Object.entries(FIXED).map(([path, name]) => [name, path])) as Record<
  (typeof FIXED)[keyof typeof FIXED],
  string
>;

export function parsePath(path: string): Page {
  const clean = path.replace(/\/+$/, "");
  if (clean === "") return { name: "report" };
  if (clean in FIXED) return { name: FIXED[clean as keyof typeof FIXED] } as Page;
  const [, head, ...rest] = clean.split("/").map(decodeURIComponent);
  const tail = rest.join("/");
  if (head === "don-vi" && rest.length === 2 && rest[0] && rest[1] === "thong-bao") return { name: "notice", code: rest[0] };
  if (head === "cham-dong" && rest[0] === "ho-so")
    return rest.length === 2 && /^\d{4}-\d{6}$/.test(rest[1]!) ? { name: "case", id: rest[1]! } : { name: "unknown" };
  if (head! in NAMED) {
    const [name, form] = NAMED[head as keyof typeof NAMED];
    return rest.length === 1 && form.test(tail) ? { name, id: tail } : { name: "unknown" };
  }
  if (head === "dia-ban" && tail && rest.length === 1) return { name: "area", code: tail };
  const [kept = "", gone = ""] = rest;
  if (head === "trung-lap" && /^\d{10}\/\d{10}$/.test(tail)) return { name: "merge", kept, gone };
  if (head === "problems") return { name: "problem", code: tail };
  return { name: "unknown" };
}

export function pathOf(page: Page): string {
  switch (page.name) {
    case "area":
      return `/dia-ban/${encodeURIComponent(page.code)}`;
    case "notice":
      return `/don-vi/${encodeURIComponent(page.code)}/thong-bao`;
    case "merge":
      return `/trung-lap/${page.kept}/${page.gone}`;
    case "case":
      return `/cham-dong/ho-so/${encodeURIComponent(page.id)}`;
    case "problem":
      return `/problems/${page.code}`;
    case "unknown":
      return "/khong-co";
    default:
      return "id" in page ? `/${HEADS[page.name]}/${encodeURIComponent(page.id)}` : PATHS[page.name];
  }
}

export type Query = Record<string, string | undefined>;

/** The filters that follow the reader from page to page. */
const CARRIED = ["lang", "area", "as_of"];

/** The address of a page with its filters; language, area and day go along unless they are given. */
export function hrefOf(page: Page, query: Query = {}, search = location.search): string {
  const now = new URLSearchParams(search);
  const all = new URLSearchParams();
  for (const name of CARRIED) if (now.get(name)) all.set(name, now.get(name)!);
  for (const [name, value] of Object.entries(query)) value ? all.set(name, value) : all.delete(name);
  const text = all.toString();
  return pathOf(page) + (text ? `?${text}` : "");
}

const listeners = new Set<() => void>();
const told = () => listeners.forEach((listener) => listener());

function subscribe(listener: () => void) {
  if (listeners.size === 0) addEventListener("popstate", told);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("popstate", told);
  };
}

export function go(href: string, how: "push" | "replace" = "push") {
  if (how === "push") history.pushState(null, "", href);
  else history.replaceState(null, "", href);
  told();
}

/** The page and filters of the address, now and whenever it changes. */
export function useAddress(): { page: Page; query: URLSearchParams } {
  const address = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  const [path = "", search = ""] = address.split("?");
  return { page: parsePath(path), query: new URLSearchParams(search) };
}

/** Changes filters of the page that is open; what stands after # stays. */
export function setQuery(changes: Query, how: "push" | "replace" = "push") {
  const all = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) value ? all.set(name, value) : all.delete(name);
  const text = all.toString();
  go(location.pathname + (text ? `?${text}` : "") + location.hash, how);
}
