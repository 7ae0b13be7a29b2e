/** Vietnamese text: how it is sorted, and how it is found without typing the marks. */

const collator = new Intl.Collator("vi");

export const inVietnameseOrder = (a: string, b: string) => collator.compare(a, b);

/** "Hoà Bình", "Hòa Bình", "hoa binh", composed or not, all become "hoa binh". */
export const folded = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .replace(/[-–\s]+/g, " ")
    .trim();

/** Every typed word begins a word of the text. */
export function matches(text: string, typed: string): boolean {
  const words = folded(text).split(" ");
  return folded(typed)
    .split(" ")
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** Areas of one level, as a Vietnamese reader expects them. */
export const byName = <T extends { name: { vi: string } }>(list: readonly T[]) =>
  [...list].sort((a, b) => inVietnameseOrder(a.name.vi, b.name.vi));
