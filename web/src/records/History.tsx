import type { UseQueryResult } from "@tanstack/react-query";
import { useText } from "../i18n";
import { setQuery } from "../router";
import { Shown } from "../ui/States";
import type { Version } from "./queries";
import { useRecordWords } from "./words";

const VIETNAM_MS = 7 * 3_600_000;
const dayOfMoment = (instant: string) => new Date(Date.parse(instant) + VIETNAM_MS).toISOString().slice(0, 10);

/** Every version that the record had: when it held, who said so and why, and what was different. */
export function History({ query }: { query: UseQueryResult<Version[]> }) {
  const { i18n } = useText();
  return (
    <section className="panel stack" aria-labelledby="history">
      <h2 id="history">{i18n._("Lịch sử hồ sơ")}</h2>
      <Shown query={query} what={i18n._("lịch sử hồ sơ")}>
        {(versions) => (
          <ol className="plain timeline">
            {versions.map((version) => (
              <Entry key={version.version} version={version} />
            ))}
          </ol>
        )}
      </Shown>
    </section>
  );
}

function Entry({ version }: { version: Version }) {
  const { i18n, f } = useText();
  const { recorded, ended } = version;
  const held = version.valid_to
    ? i18n._("Đúng từ {from} đến trước {to}", { from: f.date(version.valid_from), to: f.date(version.valid_to) })
    : i18n._("Đúng từ {from}", { from: f.date(version.valid_from) });
  return (
    <li className="stack tight">
      <p className="row">
        <b>{held}</b>
        {version.was_wrong && <span className="tag bad">{i18n._("ghi sai, đã đính chính")}</span>}
        {!ended && <span className="tag good">{i18n._("đang dùng")}</span>}
      </p>
      <p>
        {i18n._("{by} ghi lúc {at}", { by: recorded.by, at: f.moment(recorded.at) })}
        <Reason text={recorded.reason} />
      </p>
      {ended && (
        <p className="soft">
          {i18n._("{by} thay bằng bản khác lúc {at}", { by: ended.by, at: f.moment(ended.at) })}
          <Reason text={ended.reason} />
        </p>
      )}
      <Changes version={version} />
      <p className="screen-only">
        <button
          type="button"
          className="close"
          onClick={() => {
            setQuery({ on: version.valid_from, known: dayOfMoment(recorded.at) });
            scrollTo(0, 0);
          }}
        >
          {i18n._("Xem như lúc ấy")}
          <span className="visually-hidden"> ({held})</span>
        </button>
      </p>
    </li>
  );
}

/** What was loaded in bulk has none. */
const Reason = ({ text }: { text: string }) => (text ? <>: “{text}”</> : null);

function Changes({ version: { changes } }: { version: Version }) {
  const { i18n } = useText();
  const words = useRecordWords();
  if (!changes.length) return null;
  return (
    <dl className="pairs">
      {changes.map(({ field, before, after }) => (
        <div key={field} className="pair">
          <dt>{words.field(field)}</dt>
          <dd>
            {before !== undefined && (
              <>
                <span className="visually-hidden">{i18n._("trước là")} </span>
                <del>{before ? words.value(field, before) : i18n._("để trống")}</del> <span aria-hidden="true">→</span>{" "}
                <span className="visually-hidden">{i18n._("nay là")} </span>
              </>
            )}
            {after ? words.value(field, after) : i18n._("để trống")}
          </dd>
        </div>
      ))}
    </dl>
  );
}
