import { wholeOf } from "./answers";

const marks = (text: string) => text.replace(/\d/g, "").length;

/**
 * What a number field keeps after a change: plain digits while only digits come and go, since the marks
 * between them are ours; the text itself where a mark was typed, since "12,5" is not 125.
 */
export function retyped(before: string, after: string): string {
  const whole = wholeOf(after);
  if (whole !== undefined) return whole;
  const ours = wholeOf(before) !== undefined && marks(after) <= marks(before);
  return ours && /^[\d., \u00a0]*$/.test(after) ? after.replace(/\D/g, "") : after;
}
