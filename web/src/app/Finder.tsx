import { type KeyboardEvent, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { components } from "../api/client";
import { useSearch } from "../api/queries";
import { useMay } from "../api/session";
import { useText } from "../i18n";
import { useFindEmployers, useFindFacilities, useFindPeople } from "../records/queries";
import { usePaused } from "../records/usePaused";
import { placeText } from "../records/words";
import { go, hrefOf } from "../router";
import { useScope } from "./scope";

/** Of each kind of record: the page of the search has the others. */
const FEW = 5;

type AreaHit = components["schemas"]["SearchResult"]["hits"][number];

interface Hit {
  key: string;
  title: string;
  detail: string;
  href: string;
}

const hrefOfArea = (hit: AreaHit, as_of: string | undefined) =>
  hit.kind === "indicator"
    ? hrefOf({ name: "overview" }, { indicator: hit.code })
    : hrefOf({ name: "area", code: hit.code }, { level: hit.level, on: hit.on ?? as_of });

/** Records come first: whoever may see them looks for them most. */
function useRecords(asked: string): Hit[] {
  const { i18n } = useText();
  const may = useMay();
  const people = useFindPeople(asked, may("person_find"), FEW).data?.hits ?? [];
  const employers = useFindEmployers(asked, may("employer_read"), FEW).data?.hits ?? [];
  const facilities = useFindFacilities(asked, may("facility_read"), FEW).data?.hits ?? [];
  if (asked.trim().length < 2) return [];
  return [
    ...people.map((hit) => ({
      key: `person${hit.id}`,
      title: hit.name,
      detail: [i18n._("Người tham gia"), hit.id, i18n._("sinh năm {year}", { year: hit.birth_year }), placeText(hit.commune)].join(" · "),
      href: hrefOf({ name: "person", id: hit.id }),
    })),
    ...employers.map((hit) => ({
      key: `employer${hit.unit_code}`,
      title: hit.name,
      detail: [i18n._("Đơn vị sử dụng lao động"), hit.unit_code, placeText(hit.commune)].join(" · "),
      href: hrefOf({ name: "employer", id: hit.unit_code }),
    })),
    ...facilities.map((hit) => ({
      key: `facility${hit.code}`,
      title: hit.name,
      detail: [i18n._("Cơ sở khám chữa bệnh"), hit.code, placeText(hit.commune)].join(" · "),
      href: hrefOf({ name: "facility", id: hit.code }),
    })),
  ];
}

function useAreas(asked: string): { hits: Hit[]; failed: boolean; pending: boolean } {
  const { i18n, f } = useText();
  const { as_of } = useScope();
  const search = useSearch(asked, undefined);
  const found = asked.trim() ? (search.data ?? []) : [];
  const hits = found.map((hit) => ({
    key: `${hit.kind}${hit.level}${hit.code}${hit.on}`,
    title: f.text(hit.label),
    detail: [hit.kind === "area" ? i18n._("Địa bàn") : i18n._("Chỉ tiêu"), hit.code, f.text(hit.detail)].join(" · "),
    href: hrefOfArea(hit, as_of),
  }));
  return { hits, failed: search.isError, pending: search.isPending };
}

/** Find-anything: one box, a list under it (WAI-ARIA combobox). */
export default function Finder({ onClose }: { onClose: () => void }) {
  const { i18n, f } = useText();
  const may = useMay();
  const records = may("person_find", "employer_read", "facility_read");
  const [typed, set_typed] = useState("");
  const asked = useDeferredValue(typed);
  const areas = useAreas(asked);
  const hits = [...useRecords(usePaused(typed)), ...areas.hits];
  const [at, set_at] = useState(0);
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current!;
    if (!dialog.open) dialog.showModal();
    return () => dialog.close();
  }, []);
  useEffect(() => set_at(0), [asked]);
  const open = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    go(hit.href);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !hits.length) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) set_at((at + step + hits.length) % hits.length);
    else if (event.key === "Enter") open(hits[at]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={ref} className="box finder" aria-label={records ? i18n._("Tìm hồ sơ, địa bàn, chỉ tiêu") : i18n._("Tìm địa bàn, chỉ tiêu")} onCancel={onClose}>
      <input
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={hits.length ? `hit-${at}` : undefined}
        aria-label={records ? i18n._("Tên hoặc mã của người, đơn vị, cơ sở, địa bàn, chỉ tiêu") : i18n._("Tên hoặc mã của địa bàn, chỉ tiêu")}
        placeholder={records ? i18n._("Ví dụ: nguyen van a 1985, ben tre, BHYT") : i18n._("Ví dụ: ben tre, BHYT, 83")}
        value={typed}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => set_typed(event.currentTarget.value)}
        onKeyDown={pressed}
      />
      <ul role="listbox" id="hits" aria-label={i18n._("Kết quả")} hidden={!hits.length}>
        {hits.map((hit, i) => (
          <li
            key={hit.key}
            id={`hit-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            onMouseMove={() => set_at(i)}
            onClick={() => open(hit)}
          >
            <b>{hit.title}</b>
            <span className="small soft">{hit.detail}</span>
          </li>
        ))}
      </ul>
      <p className="hint small soft" role="status">
        {areas.failed
          ? i18n._("Chưa tìm được: máy chủ không trả lời. Hãy thử lại.")
          : !asked.trim()
            ? i18n._("Gõ có dấu hay không dấu đều được. Esc để đóng.")
            : areas.pending
              ? i18n._("Đang tìm…")
              : hits.length
                ? i18n._("{count, plural, other {{n} kết quả}}. Phím mũi tên để chọn, Enter để mở.", {
                    count: hits.length,
                    n: f.number(hits.length),
                  })
                : i18n._("Không thấy gì tên là “{typed}”.", { typed: asked.trim() })}
      </p>
    </dialog>
  );
}
