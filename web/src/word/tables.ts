import type { Table } from "docx";
import type { Figure, ReportRow, WorkingSession } from "../api/client";
import { grid } from "./layout";
import type { Words } from "./write";

function printed({ f }: Words, figure: Figure | undefined): string {
  if (!figure) return "–";
  return (figure.basis === "implied" ? "≈ " : "") + f.quantity(figure.value, figure.unit);
}

function share({ f }: Words, row: ReportRow): string {
  return row.share ? `${f.percent(row.share.percent.value)} (${f.text(row.share.of.name)})` : "–";
}

export function indicators(report: WorkingSession, words: Words): Table {
  const { f, i18n } = words;
  const head = [
    i18n._("Chỉ tiêu"),
    i18n._("Thực hiện"),
    i18n._("Kế hoạch"),
    i18n._("% kế hoạch"),
    i18n._("Tăng, giảm"),
    i18n._("Tỷ lệ"),
    i18n._("Còn thiếu"),
  ];
  const rows = report.rows.map((row) => [
    `${row.part_of ? "   – " : ""}${f.text(row.indicator.name)} (${f.unit(row.indicator.unit)})`,
    printed(words, row.actual),
    printed(words, row.plan),
    printed(words, row.plan_percent),
    row.change ? f.change(row.change.absolute.value, row.change.percent?.value, row.indicator.unit) : "–",
    share(words, row),
    printed(words, row.gap),
  ]);
  return grid(head, rows, [26, 14, 13, 10, 15, 12, 10]);
}

export function targets(report: WorkingSession, words: Words): Table {
  const { f, i18n } = words;
  const head = [i18n._("Chỉ tiêu"), i18n._("Văn bản"), i18n._("Mục tiêu"), i18n._("Thực hiện"), i18n._("Chênh lệch")];
  const rows = report.targets.map(({ target, actual, difference }) => [
    f.text(target.indicator.name),
    `${target.document} (${target.year})${target.status === "unconfirmed" ? ` – ${i18n._("chưa xác nhận")}` : ""}`,
    `${target.comparison === "at_least" ? "≥" : "≤"} ${f.quantity(target.value, target.unit)}`,
    printed(words, actual),
    target.unit === "percent" ? f.points(difference.value) : f.signed(difference.value, difference.unit),
  ]);
  return grid(head, rows, [32, 26, 14, 14, 14]);
}

export function tasks(report: WorkingSession, words: Words): Table {
  const { f, i18n } = words;
  const state = (done: boolean, late: boolean) =>
    done ? i18n._("đã xong") : late ? i18n._("quá hạn") : i18n._("đang làm");
  const head = [i18n._("Việc"), i18n._("Người làm"), i18n._("Hạn"), i18n._("Tình trạng")];
  const rows = report.tasks.map((t) => [
    t.text,
    t.owner,
    f.date(t.due),
    [state(t.state === "done", t.late), t.outcome].filter(Boolean).join(": "),
  ]);
  return grid(head, rows, [44, 22, 14, 20]);
}
