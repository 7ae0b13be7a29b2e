import { expect, test } from "vitest";
import { byName, folded, inVietnameseOrder, matches } from "./text";

test.each([
  ["Bến Tre", "ben tre"],
  ["Hoà Bình", "hoa binh"],
  ["Hòa Bình", "hoa binh"],
  ["Đắk Lắk", "dak lak"],
  ["Bà Rịa - Vũng Tàu", "ba ria vung tau"],
  ["Thừa Thiên Huế".normalize("NFD"), "thua thien hue"],
])("%s folds to %s", (text, expected) => expect(folded(text)).toBe(expected));

test.each([
  ["Bến Tre", "ben t", true],
  ["Bến Tre", "Bến".normalize("NFD"), true],
  ["Thừa Thiên Huế", "hue thua", true],
  ["Bến Tre", "en tre", false],
])("%s found by %s: %s", (text, typed, found) => expect(matches(text, typed)).toBe(found));

test("provinces stand in Vietnamese order", () => {
  const names = ["Điện Biên", "Đắk Lắk", "Hà Nội", "Cần Thơ", "Đà Nẵng", "An Giang", "Ninh Bình", "Nghệ An"];
  const ordered = ["An Giang", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Hà Nội", "Nghệ An", "Ninh Bình"];
  expect([...names].sort(inVietnameseOrder)).toEqual(ordered);
  expect(byName(names.map((vi) => ({ name: { vi, en: vi } }))).map((a) => a.name.vi)).toEqual(ordered);
});
