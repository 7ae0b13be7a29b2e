/** The compiled form of a text in which parameters are only named: "Đến trước {day}." */
export const simple = (text) =>
  text
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 ? [part] : part))
    .filter((part) => part !== "");
