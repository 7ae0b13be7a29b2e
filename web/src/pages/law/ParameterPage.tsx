import { useText } from "../../i18n";
import { columnWords, useTopicWords } from "../../law/names";
import { DayAsked, isUnknown, StatusMark, useDayAsked, useTabName } from "../../law/parts";
import { type History, useParameter, useTopics } from "../../law/queries";
import { linesOf, spanOn, spansOf } from "../../law/steps";
import { picksText, unitText } from "../../law/words";
import { useAddress } from "../../router";
import { Link } from "../../ui/Link";
import { Empty, Shown } from "../../ui/States";
import { HistoryTable } from "./HistoryTable";
import { StepChart } from "./StepChart";
import { TableHistory } from "./TableHistory";
import "../../styles/law.css";

export default function ParameterPage() {
  const { page } = useAddress();
  const { i18n } = useText();
  const id = page.name === "parameter" ? page.id : "";
  const query = useParameter(id, useDayAsked());
  if (isUnknown(query.error))
    return (
      <div className="stack">
        <h1>{i18n._("Không có quy định này")}</h1>
        <Empty title={i18n._("Địa chỉ có thể đã cũ hoặc gõ nhầm.")}>
          <p>
            <Link to={{ name: "law" }}>{i18n._("Tìm trong mọi quy định")}</Link>
          </p>
        </Empty>
      </div>
    );
  return (
    <Shown query={query} what={i18n._("quy định")}>
      {(history) => <Parameter history={history} />}
    </Shown>
  );
}

function Parameter({ history }: { history: History }) {
  const { i18n, f } = useText();
  useTabName(f.text(history.label));
  const words = columnWords(useTopicWords(history.used_by), f.language);
  const lines = linesOf(history);
  const spans = spansOf(history);
  const now = spanOn(spans, history.day);
  return (
    <>
      <header className="stack tight">
        <p className="kicker">
          <Link to={{ name: "law" }} query={{ chapter: history.chapter }}>
            {f.text(history.chapter_title)}
          </Link>
        </p>
        <h1>{f.text(history.label)}</h1>
        <p className="marks">
          <StatusMark status={history.status} />
          {history.has_gap && <span className="tag wait">{i18n._("có khoảng trống")}</span>}
        </p>
        {history.on_day && (
          <p className="headline">
            {f.text(history.on_day.shown)} <span className="soft">· {i18n._("giá trị ngày")} {f.date(history.day)}</span>
          </p>
        )}
        {now?.period.missing && (
          <p className="notice partial">
            {i18n._("Ngày đang xem chưa có giá trị.")} {f.text(now.period.missing)}
          </p>
        )}
        {history.note && <p className="notice">{f.text(history.note)}</p>}
        <dl className="pairs">
          {history.unit && (
            <>
              <dt>{i18n._("Đơn vị")}</dt>
              <dd>{unitText(history.unit, i18n)}</dd>
            </>
          )}
          <dt>{i18n._("Giá trị được lấy theo")}</dt>
          <dd>{picksText(history.picks, i18n)}</dd>
          <dt>{i18n._("Mã")}</dt>
          <dd>
            <code>{history.id}</code>
          </dd>
        </dl>
        <DayAsked label={i18n._("Giá trị ở ngày")} day={history.day} />
      </header>
      {lines && (
        <section className="panel">
          <StepChart history={history} lines={lines} words={words} />
        </section>
      )}
      <section className="panel stack tight">
        <h2>{i18n._("Từ trước đến nay")}</h2>
        {lines ? <HistoryTable history={history} lines={lines} words={words} /> : <TableHistory history={history} words={words} />}
      </section>
      <Uses history={history} />
      {history.sources.length > 0 && (
        <section className="panel stack tight">
          <h2>{i18n._("Nơi đã đọc")}</h2>
          <ul>
            {history.sources.map((source) => (
              <li key={source.key}>
                {f.text(source.title)} <span className="soft small">{source.where}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The calculators whose worked examples read this parameter. */
function Uses({ history }: { history: History }) {
  const { i18n, f } = useText();
  const topics = useTopics().data?.filter((topic) => history.used_by.includes(topic.id)) ?? [];
  if (!topics.length) return null;
  return (
    <section className="panel stack tight">
      <h2>{i18n._("Dùng trong các phép tính")}</h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <Link to={{ name: "topic", id: topic.id }}>{f.text(topic.title)}</Link>{" "}
            <span className="soft">{f.text(topic.question)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
