import { lazy, Suspense } from "react";
import type { WorkingSession } from "../../api/client";
import { useWorkingSession } from "../../api/queries";
import { useScope } from "../../app/scope";
import { useText } from "../../i18n";
import { useAddress } from "../../router";
import { Empty, Failed, Loading, Shown } from "../../ui/States";
import { Link } from "../../ui/Link";
import { QuestionCard } from "../QuestionCard";
import { Actions } from "./Actions";
import { AreaPicker } from "./AreaPicker";
import { Head } from "./Head";
import { Context, Sources } from "./Context";
import { OriginPicker } from "./OriginPicker";
import { ReportTable } from "./ReportTable";
import { Targets } from "./Targets";

const Charts = lazy(() => import("./Charts"));
const Tasks = lazy(() => import("./Tasks").then(({ Tasks }) => ({ default: Tasks })));

export default function ReportPage() {
  const { i18n } = useText();
  const { area, as_of, meta, reports } = useScope();
  const { query } = useAddress();
  const origin = query.get("from") === "records" ? "records" : "statements";
  const report = useWorkingSession(area, as_of, origin);
  const what = i18n._("báo cáo");
  if (!area || !as_of) {
    if (meta.isError) return <Failed problem={meta.error} what={what} retry={() => void meta.refetch()} />;
    if (reports.data?.length === 0) return <NoFigures />;
    return <Loading what={i18n._("Đang tải {what}…", { what })} />;
  }
  return (
    <div className="stack wide">
      <AreaPicker area={area} as_of={as_of} />
      <OriginPicker origin={origin} />
      <Shown query={report} what={what}>
        {(data) => <Report report={data} />}
      </Shown>
    </div>
  );
}

function NoFigures() {
  const { i18n } = useText();
  return (
    <div className="stack">
      <h1>{i18n._("Báo cáo buổi làm việc")}</h1>
      <Empty title={i18n._("Chưa có số liệu nào trên máy chủ này.")}>
        <p>
          <Link to={{ name: "import" }}>{i18n._("Nhập tệp số liệu đầu tiên")}</Link>
        </p>
      </Empty>
    </div>
  );
}

function Report({ report }: { report: WorkingSession }) {
  const { i18n, f } = useText();
  if (report.rows.length === 0)
    return (
      <>
        <Head report={report} />
        <Empty title={i18n._("Chưa có số liệu của địa bàn này đến ngày {day}.", { day: f.date(report.as_of) })}>
          <p>{i18n._("Hãy chọn ngày khác ở đầu trang, hoặc nhập số liệu.")}</p>
        </Empty>
        <Suspense>
          <Tasks report={report} />
        </Suspense>
      </>
    );
  return (
    <>
      <Head report={report} />
      <Actions report={report} />
      <ReportTable report={report} />
      <Suspense fallback={<Loading what={i18n._("Đang vẽ biểu đồ…")} rows={5} />}>
        <Charts report={report} />
      </Suspense>
      <Targets report={report} />
      <Questions report={report} />
      <Context report={report} />
      <Suspense>
        <Tasks report={report} />
      </Suspense>
      <Sources report={report} />
      <Signature report={report} />
    </>
  );
}

function Questions({ report }: { report: WorkingSession }) {
  const { i18n, f } = useText();
  const n = report.questions.filter((q) => !q.answer).length;
  return (
    <section className="panel" id="cau-hoi">
      <header>
        <h2>{i18n._("Câu hỏi về số liệu")}</h2>
      </header>
      {report.questions.length === 0 ? (
        <p className="good">{i18n._("Mọi phép tính giữa các số của báo cáo đều khớp. Không có câu hỏi nào.")}</p>
      ) : (
        <>
          {n > 0 && (
            <p className="notice error">
              {i18n._("{count, plural, other {Còn {n} câu hỏi}} cần trả lời trước khi ký.", { count: n, n: f.number(n) })}
            </p>
          )}
          {report.questions.map((q) => (
            <QuestionCard key={q.id} question={q} />
          ))}
        </>
      )}
    </section>
  );
}

function Signature({ report }: { report: WorkingSession }) {
  const { i18n, f } = useText();
  return (
    <div className="signature print-only">
      <div>
        <b>{i18n._("NGƯỜI LẬP BÁO CÁO")}</b>
      </div>
      <div>
        {f.text(report.area.name)}, {f.dateLong(report.as_of)}
        <br />
        <b>{i18n._("GIÁM ĐỐC")}</b>
        <br />
        {i18n._("(Chữ ký, dấu, họ và tên)")}
      </div>
    </div>
  );
}
