import { useEffect, useState } from "react";

const PAUSE_MS = 250;

/** A text once the typing pauses: each search of people is on the record, and half a name is no search. */
export function usePaused(text: string): string {
  const [paused, set_paused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => set_paused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
