import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { answered, client } from "../api/client";
import { useText } from "../i18n";
import type { AreaName } from "./queries";
import { placeText } from "./words";

interface Props {
  id: string;
  label: string;
  /** The code of the commune; empty where none is chosen. */
  code: string;
  /** The commune on file, which `code` names until another is chosen. */
  place: AreaName | undefined;
  /** The day whose map is meant; any where absent. */
  on?: string | undefined;
  error: string | undefined;
  onChange: (code: string) => void;
}

const useCommunes = (q: string, on: string | undefined) =>
  useQuery({
    queryKey: ["search", "communes", q, on],
    enabled: q.trim().length > 1,
    queryFn: async ({ signal }) => {
      const asked = async (day: string | undefined) => {
        const query = { q: q.trim(), on: day, limit: 50 };
        const { hits } = await answered(client.GET("/api/v1/search", { params: { query }, signal }));
        return hits.filter((hit) => hit.kind === "area" && hit.level === "commune").slice(0, 12);
      };
      const found = await asked(on);
      // Of days long ago no map may be on file: then any commune of the name is shown, with its days.
      return found.length || !on ? found : asked(undefined);
    },
  });

/** A commune found by typing its name, with marks or without (WAI-ARIA combobox). */
export function AreaField({ id, label, code, place, on, error, onChange }: Props) {
  const { i18n, f } = useText();
  const list = useId();
  const [typed, set_typed] = useState<string>();
  const [chosen, set_chosen] = useState<string>();
  const [at, set_at] = useState(0);
  const open = typed !== undefined;
  const search = useCommunes(typed ?? "", on);
  const hits = open ? (search.data ?? []) : [];
  useEffect(() => set_at(0), [search.data]);
  const shown = typed ?? chosen ?? (place && place.code === code ? placeText(place) : code);
  const choose = (hit: (typeof hits)[number] | undefined) => {
    if (!hit) return;
    onChange(hit.code);
    set_chosen([f.text(hit.label), f.text(hit.detail)].filter(Boolean).join(", "));
    set_typed(undefined);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !open) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") set_typed(undefined);
    else if (step && hits.length) set_at((at + step + hits.length) % hits.length);
    else if (event.key === "Enter" && hits.length) choose(hits[at]);
    else return;
    event.preventDefault();
  };
  return (
    <div className="pick">
      <TextInput
        id={id}
        label={label}
        description={i18n._("Gõ tên xã, phường rồi chọn trong danh sách.")}
        value={shown}
        error={error}
        autoComplete="off"
        spellCheck={false}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={hits.length ? `${list}-${at}` : undefined}
        onChange={(event) => set_typed(event.currentTarget.value)}
        onKeyDown={pressed}
        onBlur={() => set_typed(undefined)}
      />
      <ul role="listbox" id={list} aria-label={label} hidden={!hits.length}>
        {hits.map((hit, i) => (
          <li
            key={`${hit.code}${hit.on}`}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => set_at(i)}
            onClick={() => choose(hit)}
          >
            <b>{f.text(hit.label)}</b>
            <span className="small soft">
              {f.text(hit.detail)} · {hit.code}
            </span>
          </li>
        ))}
      </ul>
      <span className="visually-hidden" role="status">
        {open && search.isSuccess && i18n._("{count, plural, other {{n} kết quả}}", { count: hits.length, n: f.number(hits.length) })}
      </span>
    </div>
  );
}
