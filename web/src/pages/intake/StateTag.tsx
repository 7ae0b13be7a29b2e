import type { IntakeFile } from "../../intake/queries";

export function StateTag({ file, word }: { file: IntakeFile; word: string }) {
  const tone = file.state === "failed" || file.state === "returned" ? "bad" : file.state === "done" ? "good" : "wait";
  return <span className={`tag ${tone}`}>{word}</span>;
}
