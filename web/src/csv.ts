/** Comma-separated text, RFC 4180. */
const cell = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** With a byte-order mark, so that Excel reads Vietnamese. */
export const toCsv = (rows: string[][]) => `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const piece = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g;
  for (let match = piece.exec(text); match && match.index < text.length; match = piece.exec(text)) {
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] !== "," && piece.lastIndex < text.length) rows.push([]);
  }
  return rows;
}
