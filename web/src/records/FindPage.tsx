import { Button, TextInput } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Problem } from "../api/client";
import { useMay } from "../api/session";
import { useText } from "../i18n";
import { go, hrefOf } from "../router";
import { Link } from "../ui/Link";
import { Failed } from "../ui/States";
import { EmployerLine, FacilityLine, PersonLine } from "./hits";
import { usePaused } from "./usePaused";
import { useFindEmployers, useFindFacilities, useFindPeople } from "./queries";

/** What was looked for last: in memory alone, since names of people belong in no address and no storage. */
let last = "";

/** Search first: nothing is listed until something is looked for. */
export default function FindPage() {
  const { i18n } = useText();
  const may = useMay();
  const [typed, set_typed] = useState(last);
  const asked = usePaused(typed).trim();
  const rights = { people: may("person_find"), employers: may("employer_read"), facilities: may("facility_read") };
  const people = useFindPeople(asked, rights.people);
  const employers = useFindEmployers(asked, rights.employers);
  const facilities = useFindFacilities(asked, rights.facilities);
  const results = useRef<HTMLDivElement>(null);
  useEffect(() => {
    last = asked;
  }, [asked]);
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{i18n._("Tìm hồ sơ")}</h1>
        <p className="row">
          {may("person_change") && <Link to={{ name: "register" }}>{i18n._("Đăng ký người mới")}</Link>}
          {may("employer_change") && <Link to={{ name: "register-employer" }}>{i18n._("Đăng ký đơn vị mới")}</Link>}
          {may("facility_change") && <Link to={{ name: "register-facility" }}>{i18n._("Đăng ký cơ sở khám chữa bệnh mới")}</Link>}
        </p>
      </div>
      <form
        role="search"
        className="panel stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          links(results.current)[0]?.click();
        }}
      >
        <TextInput
          id="find"
          label={i18n._("Tên hoặc số")}
          description={i18n._("Tên có dấu hay không dấu, thêm năm sinh hoặc xã nếu cần: nguyen van a 1985 ba tri. Hoặc một số: mã BHXH, số định danh, mã đơn vị, mã số thuế, mã cơ sở khám chữa bệnh.")}
          value={typed}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          onChange={(event) => set_typed(event.currentTarget.value)}
          onKeyDown={(event) => toResults(event, results.current)}
        />
        <HouseholdNumber typed={typed.trim()} />
      </form>
      <div className="stack" ref={results} onKeyDown={(event) => amongResults(event, results.current)}>
        {asked.length < 2 ? (
          <p className="soft">{i18n._("Gõ từ hai ký tự trở lên. Phím mũi tên xuống để vào danh sách, Enter để mở.")}</p>
        ) : (
          <>
            {rights.people && (
              <Found title={i18n._("Người tham gia")} query={people} hint={people.data?.ties}>
                {people.data?.hits.map((hit) => <PersonLine key={hit.id} hit={hit} />)}
              </Found>
            )}
            {rights.employers && (
              <Found title={i18n._("Đơn vị sử dụng lao động")} query={employers}>
                {employers.data?.hits.map((hit) => <EmployerLine key={hit.unit_code} hit={hit} />)}
              </Found>
            )}
            {rights.facilities && (
              <Found title={i18n._("Cơ sở khám chữa bệnh")} query={facilities}>
                {facilities.data?.hits.map((hit) => <FacilityLine key={hit.code} hit={hit} />)}
              </Found>
            )}
          </>
        )}
      </div>
    </div>
  );
}

const links = (results: HTMLElement | null) => [...(results?.querySelectorAll<HTMLElement>("ol a") ?? [])];

function toResults(event: KeyboardEvent, results: HTMLElement | null) {
  if (event.nativeEvent.isComposing || event.key !== "ArrowDown") return;
  event.preventDefault();
  links(results)[0]?.focus();
}

/** Arrows go from result to result, and up again into the box. */
function amongResults(event: KeyboardEvent, results: HTMLElement | null) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const all = links(results);
  const at = all.indexOf(document.activeElement as HTMLElement);
  if (!step || at < 0) return;
  event.preventDefault();
  const to = at + step;
  (to < 0 ? document.getElementById("find") : (all[to] ?? all[at]))?.focus();
}

/** A short number may be that of a household, which has no name to be found by. */
function HouseholdNumber({ typed }: { typed: string }) {
  const { i18n } = useText();
  const may = useMay();
  if (!may("person_find") || !/^[1-9]\d{0,8}$/.test(typed)) return null;
  return (
    <div>
      <Button variant="default" onClick={() => go(hrefOf({ name: "household", id: typed }))}>
        {i18n._("Mở hộ gia đình số {id}", { id: typed })}
      </Button>
    </div>
  );
}

interface FoundProps {
  title: string;
  query: UseQueryResult<{ hits: readonly unknown[]; more: boolean }>;
  hint?: { vi: string; en: string } | undefined;
  children: ReactNode;
}

function Found({ title, query, hint, children }: FoundProps) {
  const { i18n, f } = useText();
  const count = query.data?.hits.length ?? 0;
  const short = query.error instanceof Problem && query.error.status === 422;
  return (
    <section className="panel stack tight" aria-busy={query.isFetching && !query.data}>
      <h2>{title}</h2>
      <p role="status" className="soft">
        {short
          ? ((query.error as Problem).body.remedy ?? (query.error as Problem).body.title)
          : query.isError
            ? ""
            : !query.data
              ? i18n._("Đang tìm…")
              : count === 0
                ? i18n._("Không có hồ sơ nào khớp trong phạm vi của bạn.")
                : query.data.more
                  ? i18n._("{n} hồ sơ khớp nhất. Còn nữa: thêm năm sinh hoặc tên xã để thu hẹp.", { n: f.number(count) })
                  : i18n._("{n} hồ sơ.", { n: f.number(count) })}
      </p>
      {query.isError && !short && <Failed problem={query.error} what={i18n._("kết quả tìm")} retry={() => void query.refetch()} />}
      {hint && count > 0 && <p className="notice">{f.text(hint)}</p>}
      {count > 0 && !query.isError && <ol className="plain hits">{children}</ol>}
    </section>
  );
}
