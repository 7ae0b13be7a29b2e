import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Marks are one stop of the Tab key; arrows, Home and End move between them (roving tabindex).
 * Marks carry data-mark with their place.
 */
export function useRoving<E extends SVGElement | HTMLElement>(count: number, first = 0) {
  const ref = useRef<E>(null);
  const [at, set_at] = useState(first);
  useEffect(() => set_at(first), [first, count]);
  const current = Math.min(at, Math.max(count - 1, 0));
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const to =
      event.key === "Home" ? 0 : event.key === "End" ? count - 1 : step ? (current + step + count) % count : undefined;
    if (to === undefined || !count) return;
    event.preventDefault();
    set_at(to);
    focusMark(ref, to);
  };
  return { ref, current, set_at, move };
}

function focusMark<E extends SVGElement | HTMLElement>(ref: RefObject<E | null>, place: number) {
  const mark = ref.current?.querySelector<SVGElement>(`[data-mark="${place}"]`);
  mark?.focus();
}
