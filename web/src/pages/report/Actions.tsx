import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import type { WorkingSession } from "../../api/client";
import { useText } from "../../i18n";
import { setQuery, useAddress } from "../../router";
import { download, fileName } from "../../ui/download";
import { Failed } from "../../ui/States";

const Presentation = lazy(() => import("./Presentation"));

/** What can be done with the report: show it, print it, take it along. */
export function Actions({ report }: { report: WorkingSession }) {
  const { i18n, f } = useText();
  const { query } = useAddress();
  const [writing, set_writing] = useState<"no" | "yes" | "failed">("no");
  const presenting = query.get("present") !== null;
  const workbook = report.closed ? "records-session" : "working-session";
  const xlsx = new URLSearchParams({ area: report.area.code, as_of: report.as_of, lang: f.language });
  const word = async () => {
    set_writing("yes");
    try {
      const { write } = await import("../../word/write");
      download(fileName("bao-cao", report.area.name.vi, report.as_of, "docx"), await write(report, f, i18n));
      set_writing("no");
    } catch {
      set_writing("failed");
    }
  };
  return (
    <div className="stack tight screen-only">
      <div className="row">
        <Button onClick={() => setQuery({ present: "1" })}>{i18n._("Trình chiếu")}</Button>
        <Button variant="default" onClick={() => print()}>
          {i18n._("In hoặc lưu PDF")}
        </Button>
        <Button variant="default" loading={writing === "yes"} onClick={() => void word()}>
          {i18n._("Tải Word")}
        </Button>
        <Button
          variant="default"
          component="a"
          href={`/api/v1/reports/${workbook}.xlsx?${xlsx}`}
          download={fileName("bao-cao", report.area.name.vi, report.as_of, "xlsx")}
        >
          {i18n._("Tải Excel")}
        </Button>
      </div>
      {writing === "failed" && <Failed problem={undefined} what={i18n._("phần viết tệp Word")} retry={() => void word()} />}
      {presenting && (
        <Suspense>
          <Presentation report={report} onClose={() => setQuery({ present: undefined }, "replace")} />
        </Suspense>
      )}
    </div>
  );
}
