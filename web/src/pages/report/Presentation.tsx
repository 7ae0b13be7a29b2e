import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { ReportRow, WorkingSession } from "../../api/client";
import { Bullet } from "../../charts/Bullet";
import { useText } from "../../i18n";
import { setQuery, useAddress } from "../../router";
import { useTaskWords } from "./Tasks";
import { useVerdict } from "./Targets";

interface Slide {
  title: string;
  body: ReactNode;
}

/** Full screen, one thing a slide; the slide is in the address, so it survives a reload. */
export default function Presentation({ report, onClose }: { report: WorkingSession; onClose: () => void }) {
  const { i18n, f } = useText();
  const { query } = useAddress();
  const slides = useSlides(report);
  const at = Math.min(Math.max(Number(query.get("present")) || 1, 1), slides.length);
  const ref = useRef<HTMLDialogElement>(null);
  useFullScreen(ref);
  const show = (n: number) => n >= 1 && n <= slides.length && setQuery({ present: String(n) }, "replace");
  const slide = slides[at - 1]!;
  return (
    <dialog
      ref={ref}
      className="present"
      aria-label={i18n._("Trình chiếu")}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (["ArrowRight", "ArrowDown", "PageDown", " "].includes(event.key) && event.target instanceof HTMLDialogElement) show(at + 1);
        else if (event.key === "ArrowRight" || event.key === "PageDown") show(at + 1);
        else if (event.key === "ArrowLeft" || event.key === "PageUp") show(at - 1);
      }}
    >
      <div className="slide">
        <div className="row apart">
          <p className="kicker">
            {f.language === "vi" ? report.area.full_name : f.text(report.area.name)} · {f.date(report.as_of)}
          </p>
          <button type="button" className="close" onClick={onClose}>
            {i18n._("Thôi trình chiếu (Esc)")}
          </button>
        </div>
        <div className="stage" aria-live="polite">
          <h2>{slide.title}</h2>
          {slide.body}
        </div>
        <div className="row apart">
          <button type="button" className="close" disabled={at === 1} onClick={() => show(at - 1)}>
            ← {i18n._("Trước")}
          </button>
          <span>
            {at}/{slides.length}
          </span>
          <button type="button" className="close" disabled={at === slides.length} onClick={() => show(at + 1)}>
            {i18n._("Sau")} →
          </button>
        </div>
      </div>
    </dialog>
  );
}

/** The dialog fills the window; the window fills the screen where the browser lets it. */
function useFullScreen(ref: { current: HTMLDialogElement | null }) {
  useLayoutEffect(() => {
    const dialog = ref.current!;
    if (!dialog.open) dialog.showModal();
    dialog.focus();
    // Refused without a key press or by policy: then the window has to do.
    document.documentElement.requestFullscreen?.().catch(() => {});
    return () => {
      dialog.close();
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [ref]);
}

function useSlides(report: WorkingSession): Slide[] {
  const { i18n, f } = useText();
  const verdict = useVerdict();
  const words = useTaskWords();
  const list = (title: string, lines: string[]): Slide[] =>
    lines.length ? [{ title, body: <List lines={lines} /> }] : [];
  return [
    { title: i18n._("Tóm tắt"), body: <List lines={report.headline.slice(0, 5).map((s) => f.text(s))} /> },
    ...report.rows
      .filter((row) => row.actual)
      .map((row) => ({
        title: f.text(row.indicator.name),
        body: <RowSlide row={row} elapsed={report.calendar.year_elapsed_percent} />,
      })),
    ...list(
      i18n._("So với chỉ tiêu quốc gia"),
      report.targets.map((t) => `${f.text(t.target.indicator.name)}: ${f.count(t.actual.value, t.actual.unit)}, ${verdict(t)} (${t.target.document})`),
    ),
    ...list(i18n._("Câu hỏi về số liệu"), report.questions.filter((q) => !q.answer).map((q) => f.text(q.title))),
    ...list(i18n._("Bối cảnh địa phương"), report.context.map((n) => f.text(n.text))),
    ...list(
      i18n._("Kiến nghị và kết luận"),
      report.tasks.map((t) => `${t.text} – ${t.owner}, ${f.date(t.due)}, ${words.state(t)}`),
    ),
  ];
}

const List = ({ lines }: { lines: readonly string[] }) => (
  <ul className="stack tight">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

function RowSlide({ row, elapsed }: { row: ReportRow; elapsed: string }) {
  const { i18n, f } = useText();
  const { unit } = row.indicator;
  const facts: [string, string | undefined][] = [
    [i18n._("% kế hoạch"), row.plan_percent && f.percent(row.plan_percent.value)],
    [i18n._("Tăng, giảm"), row.change && f.change(row.change.absolute.value, row.change.percent?.value, unit)],
    [i18n._("Tỷ lệ"), row.share && `${f.percent(row.share.percent.value)} ${f.text(row.share.of.name)}`],
    [i18n._("Còn thiếu"), row.gap && f.count(row.gap.value, row.gap.unit)],
    [i18n._("Cần mỗi ngày làm việc"), row.per_working_day && f.count(row.per_working_day.value, row.per_working_day.unit)],
  ];
  return (
    <>
      <p className="huge">{f.count(row.actual!.value, row.actual!.unit)}</p>
      {row.plan_percent && <Bullet percent={row.plan_percent.value} elapsed={elapsed} label={f.text(row.indicator.name)} />}
      <dl className="facts">
        {facts
          .filter(([, text]) => text)
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
