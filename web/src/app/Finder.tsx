import { type KeyboardEvent, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { components } from "../api/client";
import { useSearch } from "../api/queries";
import { useText } from "../i18n";
import { go, hrefOf } from "../router";
import { useScope } from "./scope";

type Hit = components["schemas"]["SearchResult"]["hits"][number];

const hrefOfHit = (hit: Hit, as_of: string | undefined) =>
  hit.kind === "indicator"
    ? hrefOf({ name: "overview" }, { indicator: hit.code })
    : hrefOf({ name: "area", code: hit.code }, { level: hit.level, on: hit.on ?? as_of });

/** Find-anything: one box, a list under it (WAI-ARIA combobox). */
export default function Finder({ onClose }: { onClose: () => void }) {
  const { i18n, f } = useText();
  const { as_of } = useScope();
  const [typed, set_typed] = useState("");
  const asked = useDeferredValue(typed);
  const search = useSearch(asked, undefined);
  const hits = asked.trim() ? (search.data ?? []) : [];
  const [at, set_at] = useState(0);
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current!;
    if (!dialog.open) dialog.showModal();
    return () => dialog.close();
  }, []);
  useEffect(() => set_at(0), [search.data]);
  const open = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    go(hrefOfHit(hit, as_of));
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
    <dialog ref={ref} className="box finder" aria-label={i18n._("Tìm địa bàn, chỉ tiêu")} onCancel={onClose}>
      <input
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={hits.length ? `hit-${at}` : undefined}
        aria-label={i18n._("Tên hoặc mã của địa bàn, chỉ tiêu")}
        placeholder={i18n._("Ví dụ: ben tre, BHYT, 83")}
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
            key={`${hit.kind}${hit.level}${hit.code}${hit.on}`}
            id={`hit-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            onMouseMove={() => set_at(i)}
            onClick={() => open(hit)}
          >
            <b>{f.text(hit.label)}</b>
            <span className="small soft">
              {hit.kind === "area" ? i18n._("Địa bàn") : i18n._("Chỉ tiêu")} · {hit.code} · {f.text(hit.detail)}
            </span>
          </li>
        ))}
      </ul>
      <p className="hint small soft" role="status">
        {search.isError
          ? i18n._("Chưa tìm được: máy chủ không trả lời. Hãy thử lại.")
          : !asked.trim()
            ? i18n._("Gõ có dấu hay không dấu đều được. Esc để đóng.")
            : search.isPending
              ? i18n._("Đang tìm…")
              : hits.length
                ? i18n._("{count, plural, other {{n} kết quả}}. Phím mũi tên để chọn, Enter để mở.", {
                    count: hits.length,
                    n: f.number(hits.length),
                  })
                : i18n._("Không có địa bàn hay chỉ tiêu nào tên là “{typed}”.", { typed: asked.trim() })}
      </p>
    </dialog>
  );
}
