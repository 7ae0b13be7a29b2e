/** Lines of a declaration that is not kept yet. */
import { useState } from "react";
import type { Cells } from "../../declarations/queries";
import { movedTo } from "../../declarations/sheet";

/** They follow when another month is chosen to declare. */
export function useLines(month: string): [Cells[], (lines: Cells[]) => void] {
  const [kept, set_kept] = useState<{ month: string; lines: Cells[] }>({ month, lines: [] });
  const lines = kept.month === month ? kept.lines : movedTo(kept.lines, kept.month, month);
  return [lines, (next) => set_kept({ month, lines: next })];
}
