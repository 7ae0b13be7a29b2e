import { TextInput } from "@mantine/core";
import { type ChangeEvent, type ReactNode, useLayoutEffect, useRef } from "react";
import { useText } from "../../../i18n";
import { retyped } from "../../../law/grouping";

interface Props {
  id: string;
  label: ReactNode;
  description: string | undefined;
  error: string | undefined;
  value: string;
  put: (value: string) => void;
}

/** A whole number, grouped as it is typed; the caret stays behind the digit it stood behind. */
export function WholeField({ value, put, ...rest }: Props) {
  const { f } = useText();
  const shown = /^\d+$/.test(value) ? f.integer(value) : value;
  const ref = useRef<HTMLInputElement>(null);
  const behind = useRef<number>(undefined);
  useLayoutEffect(() => {
    const input = ref.current;
    if (!input || behind.current === undefined || document.activeElement !== input) return;
    let at = 0;
    for (let left = behind.current; at < shown.length && left > 0; at++) if (/\d/.test(shown[at]!)) left -= 1;
    input.setSelectionRange(at, at);
    behind.current = undefined;
  });
  const changed = (event: ChangeEvent<HTMLInputElement>) => {
    const { value: next, selectionStart } = event.currentTarget;
    const kept = retyped(shown, next);
    if (/^\d+$/.test(kept)) behind.current = next.slice(0, selectionStart ?? next.length).replace(/\D/g, "").length;
    put(kept);
  };
  return <TextInput {...rest} ref={ref} className="short" inputMode="numeric" autoComplete="off" value={shown} onChange={changed} />;
}
