import { expect, test } from "vitest";
import { columnWords, namesIn } from "./names";

const choice = (key: string, title: string) => ({ const: key, title, "x-title-en": `${title} (en)` });

const names = namesIn(
  {
    properties: {
      group: { title: "Nhóm người đóng", oneOf: [choice("employee", "Người lao động")] },
      wage_set_by: { title: "Chế độ tiền lương", oneOf: [choice("employer", "Do đơn vị quyết định"), choice("other", "Khác")] },
      kind: { title: "Loại", oneOf: [choice("other", "Loại khác")] },
    },
  },
  namesIn({ properties: { employer: { title: "Người sử dụng lao động", properties: { accident: { title: "Quỹ tai nạn" } } } } }),
);
const words = columnWords(names, "vi");

test.each([
  ["group", "employee", "Người lao động"],
  // A part of an answer, before a choice of another question.
  ["side", "employer", "Người sử dụng lao động"],
  ["wage_set_by", "employer", "Do đơn vị quyết định"],
  ["fund", "accident", "Quỹ tai nạn"],
  // Two questions mean different things by it.
  ["what", "other", "other"],
  ["what", "unheard_of", "unheard_of"],
])("in the column %s, %s is “%s”", (column, text, shown) => expect(words.value(column, text)).toBe(shown));

test("columns have words in both languages, or their own name", () => {
  expect(words.column("rate")).toBe("Tỷ lệ");
  expect(columnWords(names, "en").column("born_from")).toBe("Born from");
  expect(words.column("unheard_of")).toBe("unheard of");
});

test("choices speak both languages", () =>
  expect(columnWords(names, "en").value("group", "employee")).toBe("Người lao động (en)"));
