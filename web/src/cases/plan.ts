import { dayOf } from "../ui/Form";

/** "31/01/2026 3.000.000" a line: "2026-01-31=3000000" */
export const planOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [day = "", ...rest] = line.split(/\s+/);
      const [d = "", m = "", y = ""] = day.split("/");
      return `${dayOf({ d, m, y }) ?? day}=${rest.join("").replace(/[.,]/g, "")}`;
    });
