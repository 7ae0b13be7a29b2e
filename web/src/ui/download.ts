import { folded } from "../text";

/** Gives the reader a file that was made in the page. */
export function download(name: string, content: Blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has its own handle by the next turn of the loop.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** "bao-cao-ben-tre-2023-12-15.docx": ASCII, with the day. */
export const fileName = (what: string, area: string, day: string, ending: string) =>
  `${[what, folded(area).replace(/[^a-z0-9]+/g, "-"), day].filter(Boolean).join("-")}.${ending}`;
