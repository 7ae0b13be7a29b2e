import type { CaseDeadline } from "../../cases/queries";
import { useText } from "../../i18n";

/** A step, its day, and how far that day is. */
export function Clock({ deadline }: { deadline: CaseDeadline }) {
  const { i18n, f } = useText();
  const { days } = deadline;
  const left =
    days < 0
      ? i18n._("quá hạn {n} ngày", { n: f.number(-days) })
      : days === 0
        ? i18n._("hạn hôm nay")
        : i18n._("còn {n} ngày", { n: f.number(days) });
  const tone = days < 0 ? "bad" : days <= 3 ? "wait" : "good";
  return (
    <>
      {f.text(deadline.step.name)}, {f.date(deadline.by)}{" "}
      <span className={`tag ${tone}`}>{left}</span>
    </>
  );
}
