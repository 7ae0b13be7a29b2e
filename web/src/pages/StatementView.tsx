import type { Statement, StatementDetail } from "../api/client";
import { useStatement } from "../api/queries";
import { useText } from "../i18n";
import { baseText } from "../words";
import { Link } from "../ui/Link";
import { Shown } from "../ui/States";

/** The statement behind a number, for the drawer (`compact`) and for its own page. */
export default function StatementView({ id, compact = false }: { id: number; compact?: boolean }) {
  const { i18n } = useText();
  const query = useStatement(id);
  return (
    <Shown query={query} what={i18n._("nguồn của số này")}>
      {(detail) => (
        <div className="stack">
          <Printed statement={detail.statement} />
          <Parts statement={detail.statement} />
          <Origin detail={detail} />
          <Definition detail={detail} />
          <Questions detail={detail} />
          <Versions detail={detail} compact={compact} />
        </div>
      )}
    </Shown>
  );
}

function Printed({ statement: s }: { statement: Statement }) {
  const { i18n } = useText();
  if (!s.printed_as) return null;
  return (
    <section className="stack tight">
      <h3>{i18n._("Nguyên văn trong nguồn")}</h3>
      <blockquote lang={languageOf(s.printed_as)}>“{s.printed_as}”</blockquote>
    </section>
  );
}

/** Sources are quoted in their own language: any Vietnamese letter gives it away. */
const languageOf = (words: string) => (/[ăâđêôơưà-ỹ]/i.test(words) ? "vi" : "en");

/** Everything the statement gives, each in its own line. */
function Parts({ statement: s }: { statement: Statement }) {
  const { i18n, f } = useText();
  const percent_of_plan = s.plan_percent && f.percent(s.plan_percent);
  const change =
    s.change && s.change_percent
      ? f.change(s.change, s.change_percent, s.unit)
      : s.change
        ? f.signed(s.change, s.unit)
        : s.change_percent && f.signedPercent(s.change_percent);
  const lines: [string, string | undefined][] = [
    [i18n._("Chỉ tiêu"), f.text(s.indicator.name)],
    [i18n._("Địa bàn"), f.text(s.area.name)],
    [i18n._("Tính đến"), f.date(s.as_of)],
    [i18n._("Giá trị"), s.value && f.count(s.value, s.unit)],
    [i18n._("So với kế hoạch"), percent_of_plan],
    [i18n._("Tăng, giảm"), change && `${change}${s.change_base ? ` · ${baseText(s.change_base, i18n)}` : ""}`],
    [i18n._("Tỷ lệ"), s.share_percent && `${f.percent(s.share_percent)}${s.share_of ? ` / ${s.share_of}` : ""}`],
  ];
  return (
    <dl className="pairs">
      {lines
        .filter(([, text]) => text)
        .map(([label, text]) => (
          <div key={label} style={{ display: "contents" }}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

function Origin({ detail: { source, statement, import: origin } }: { detail: StatementDetail }) {
  const { i18n, f } = useText();
  return (
    <section className="stack tight">
      <h3>{i18n._("Nguồn")}</h3>
      <p>
        <b>{source?.key ?? statement.source}</b> {source?.title}
      </p>
      <p className="small soft">
        {[
          source?.publisher,
          statement.published && i18n._("công bố {day}", { day: f.date(statement.published) }),
          i18n._("nhập lúc {at} từ tệp {file}", { at: f.moment(origin.imported_at), file: origin.file_name }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {source?.address && (
        <p className="small" style={{ overflowWrap: "anywhere" }}>
          {source.address}
        </p>
      )}
      <p className="small soft" style={{ overflowWrap: "anywhere" }}>
        SHA-256 {origin.sha256}
      </p>
    </section>
  );
}

function Definition({ detail: { indicator } }: { detail: StatementDetail }) {
  const { i18n, f } = useText();
  return (
    <section className="stack tight">
      <h3>{i18n._("Chỉ tiêu này là gì")}</h3>
      <p>{f.text(indicator.definition)}</p>
      <p className="small soft">
        {i18n._("Đơn vị: {unit}", { unit: f.unit(indicator.unit) })} · {i18n._("mã {code}", { code: indicator.code })}
      </p>
      {indicator.trap && (
        <p className="notice partial">
          <b>{i18n._("Dễ nhầm:")}</b> {f.text(indicator.trap)}
        </p>
      )}
    </section>
  );
}

function Questions({ detail: { questions } }: { detail: StatementDetail }) {
  const { i18n, f } = useText();
  if (!questions.length) return <p className="good">{i18n._("Phép kiểm tra không có câu hỏi nào về số này.")}</p>;
  return (
    <section className="stack tight">
      <h3>{i18n._("Câu hỏi về số này")}</h3>
      {questions.map((q) => (
        <div key={q.id} className="notice error">
          <p>
            <Link to={{ name: "checks" }} query={{ source: q.source, question: q.id }}>
              <b>{f.text(q.title)}</b>
            </Link>
          </p>
          <p>{f.text(q.reason)}</p>
        </div>
      ))}
    </section>
  );
}

function Versions({ detail: { versions }, compact }: { detail: StatementDetail; compact: boolean }) {
  const { i18n, f } = useText();
  if (versions.length < 2 && compact) return null;
  return (
    <section className="stack tight">
      <h3>{i18n._("Các bản của số này")}</h3>
      <ol className="plain stack tight">
        {versions.map((v) => (
          <li key={`${v.version}-${v.id}`}>
            {i18n._("Bản {n}", { n: v.version })}: {v.value ? f.count(v.value, v.unit) : i18n._("không nêu giá trị")}
            {v.plan_percent && ` · ${i18n._("{percent} kế hoạch", { percent: f.percent(v.plan_percent) })}`}
            {v.current && (
              <>
                {" "}
                <span className="tag good">{i18n._("đang dùng")}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
