/** Months as the addresses of the pages and the server write them: "2023-11". */
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export const isMonth = (text: string | null): text is string => !!text && MONTH.test(text);

export function plus(month: string, months: number): string {
  const [year, of_year] = month.split("-").map(Number);
  const all = year! * 12 + of_year! - 1 + months;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, "0")}`;
}

export const monthOf = (day: string) => day.slice(0, 7);

/** "11/2023", in both languages. */
export const shown = (month: string) => `${month.slice(5)}/${month.slice(0, 4)}`;

/** The newest first, `before` months before it and one after. */
export const around = (month: string, before = 60) => Array.from({ length: before }, (_, i) => plus(month, 1 - i));
