/** The report as a Word document that can be edited and signed. */
import type { I18n } from "@lingui/core";
import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, type Table, TextRun } from "docx";
import type { WorkingSession } from "../api/client";
import type { Printer } from "../i18n";
import { indicators, tasks, targets } from "./tables";
import { bullet, FONT, heading, letterhead, page, signature, SIZE, text } from "./layout";

export interface Words {
  f: Printer;
  i18n: I18n;
}

export const write = (report: WorkingSession, f: Printer, i18n: I18n): Promise<Blob> =>
  Packer.toBlob(documentOf(report, { f, i18n }));

function documentOf(report: WorkingSession, words: Words): Document {
  const { f, i18n } = words;
  const title = i18n._("Báo cáo phục vụ buổi làm việc");
  return new Document({
    title: `${title}, ${f.text(report.area.name)}, ${f.date(report.as_of)}`,
    creator: "An Sinh",
    styles: { default: { document: { run: { font: FONT, size: SIZE, language: { value: f.language === "vi" ? "vi-VN" : "en-GB" } } } } },
    sections: [
      {
        properties: page,
        // Decree 30/2020/NĐ-CP: the page number in the middle of the top margin, not on the first page.
        headers: {
          first: new Header({ children: [] }),
          default: new Header({
            children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [...letterhead(report, words), ...body(report, words), ...signature(report, words)],
      },
    ],
  });
}

function body(report: WorkingSession, words: Words): (Paragraph | Table)[] {
  const { f, i18n } = words;
  const { calendar } = report;
  const section = (title: string, content: (Paragraph | Table)[]) => (content.length ? [heading(title), ...content] : []);
  return [
    ...report.headline.map((sentence) => text(f.text(sentence))),
    text(
      i18n._("Năm đã qua {percent}; còn {days} ngày làm việc.", {
        percent: f.percent(calendar.year_elapsed_percent),
        days: f.number(calendar.working_days_left),
      }),
    ),
    ...section(i18n._("Chỉ tiêu"), [indicators(report, words)]),
    ...section(i18n._("So với chỉ tiêu quốc gia"), report.targets.length ? [targets(report, words)] : []),
    ...section(
      i18n._("Câu hỏi về số liệu"),
      report.questions.flatMap((q) => [bullet(`${f.text(q.title)}. ${f.text(q.reason)} ${f.text(q.suggestion)}`)]),
    ),
    ...section(i18n._("Bối cảnh địa phương"), report.context.map((n) => bullet(`${f.text(n.text)} (${n.source})`))),
    ...section(i18n._("Kiến nghị và kết luận"), report.tasks.length ? [tasks(report, words)] : []),
    ...section(i18n._("Nguồn"), report.sources.map((s) => bullet([s.key, s.title, s.publisher, s.published && f.date(s.published)].filter(Boolean).join(", ")))),
  ];
}
