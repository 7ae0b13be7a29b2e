import { NativeSelect, TextInput } from "@mantine/core";
import { type components } from "../../api/client";
import { useText } from "../../i18n";
import { Fold } from "../../law/Fold";
import { DayAsked, StatusMark, useDayAsked } from "../../law/parts";
import { type LawParameter, useLaw } from "../../law/queries";
import { picksText, unitText } from "../../law/words";
import { setQuery, useAddress } from "../../router";
import { matches } from "../../text";
import { Choice } from "../../ui/Form";
import { Link } from "../../ui/Link";
import { Empty, Shown } from "../../ui/States";
import "../../styles/law.css";

type Chapter = components["schemas"]["LawOverview"]["chapters"][number];
type Doubt = "all" | "doubtful" | "gaps";

const isDoubt = (text: string | null): text is Doubt => text === "doubtful" || text === "gaps";

const fits = (p: LawParameter, typed: string, doubt: Doubt) =>
  (doubt === "all" || (doubt === "gaps" ? p.has_gap : p.status !== "confirmed")) &&
  (!typed.trim() || matches([p.label.vi, p.label.en, p.id.replaceAll("_", " ")].join(" "), typed));

export default function LawPage() {
  const { i18n, f } = useText();
  const { query } = useAddress();
  const on = useDayAsked();
  const law = useLaw(on);
  const typed = query.get("q") ?? "";
  const asked = query.get("show");
  const doubt: Doubt = isDoubt(asked) ? asked : "all";
  const chapter = query.get("chapter") ?? "";
  return (
    <div className="stack">
      <h1>{i18n._("Pháp luật dưới dạng dữ liệu")}</h1>
      <p>{i18n._("Mỗi mức, tỷ lệ, thời hạn của luật: đang là bao nhiêu, từ ngày nào, theo văn bản nào, đã chắc chắn chưa.")}</p>
      <div className="filters screen-only">
        <TextInput
          type="search"
          label={i18n._("Tìm, có dấu hay không dấu")}
          placeholder={i18n._("Ví dụ: luong toi thieu")}
          value={typed}
          onChange={(event) => setQuery({ q: event.currentTarget.value }, "replace")}
        />
        <NativeSelect
          label={i18n._("Chương")}
          value={chapter}
          data={[
            { value: "", label: i18n._("Mọi chương") },
            ...(law.data?.chapters ?? []).map((one) => ({ value: one.id, label: f.text(one.title) })),
          ]}
          onChange={(event) => setQuery({ chapter: event.currentTarget.value })}
        />
        <Choice
          legend={i18n._("Độ chắc chắn")}
          name="show"
          value={doubt}
          options={[
            { value: "all", label: i18n._("Tất cả") },
            { value: "doubtful", label: i18n._("Chưa chắc chắn") },
            { value: "gaps", label: i18n._("Có khoảng trống") },
          ]}
          onChange={(value) => setQuery({ show: value === "all" ? undefined : value })}
        />
      </div>
      <DayAsked label={i18n._("Giá trị ở ngày")} day={law.data?.day} />
      <Shown query={law} what={i18n._("các quy định")}>
        {({ chapters, day }) => {
          const found = chapters
            .filter((one) => !chapter || one.id === chapter)
            .map((one) => ({ ...one, parameters: one.parameters.filter((p) => fits(p, typed, doubt)) }))
            .filter((one) => one.parameters.length > 0);
          // Three hundred rows are no first view: a chapter opens when it is asked for.
          const narrowed = !!(chapter || typed.trim() || doubt !== "all");
          const count = found.reduce((sum, one) => sum + one.parameters.length, 0);
          return (
            <>
              <p className="soft small" role="status">
                {f.number(count)} {i18n._("quy định")} · {i18n._("giá trị ngày")} {f.date(day)}
              </p>
              {!count && <Empty title={i18n._("Không có quy định nào như vậy. Hãy bỏ bớt chữ hoặc bộ lọc.")} />}
              <div className="stack tight">
                {found.map((one) => (
                  <ChapterPanel key={one.id} chapter={one} on={on} day={day} open={narrowed} />
                ))}
              </div>
            </>
          );
        }}
      </Shown>
    </div>
  );
}

interface PanelProps {
  chapter: Chapter;
  on: string | undefined;
  day: string;
  open: boolean;
}

function ChapterPanel({ chapter, on, day, open }: PanelProps) {
  const { i18n, f } = useText();
  return (
    <section className="panel stack tight" id={chapter.id}>
      <Fold level="h2" open={open} label={`${f.text(chapter.title)} (${f.number(chapter.parameters.length)})`}>
        <p className="small soft">
          {i18n._("Rà soát đến ngày")} {f.date(chapter.reviewed)}
        </p>
        {day > chapter.reviewed && (
          <p className="notice partial">{i18n._("Ngày đang xem sau ngày rà soát: có thể đã có văn bản mới.")}</p>
        )}
        <div className="scroll">
          <table className="cards law-table">
            <thead>
              <tr>
                <th scope="col">{i18n._("Quy định")}</th>
                <th scope="col" className="num">
                  {i18n._("Giá trị")}
                </th>
                <th scope="col">{i18n._("Lấy theo")}</th>
                <th scope="col">{i18n._("Độ chắc chắn")}</th>
              </tr>
            </thead>
            <tbody>
              {chapter.parameters.map((p) => (
                <ParameterRow key={p.id} parameter={p} on={on} />
              ))}
            </tbody>
          </table>
        </div>
      </Fold>
    </section>
  );
}

function ParameterRow({ parameter: p, on }: { parameter: LawParameter; on: string | undefined }) {
  const { i18n, f } = useText();
  return (
    <tr>
      <th scope="row">
        <Link to={{ name: "parameter", id: p.id }} query={{ on }}>
          {f.text(p.label)}
        </Link>
      </th>
      <td className="num" data-label={i18n._("Giá trị")}>
        <Value parameter={p} />
      </td>
      <td data-label={i18n._("Lấy theo")}>{picksText(p.picks, i18n)}</td>
      <td data-label={i18n._("Độ chắc chắn")}>
        <span className="marks">
          <StatusMark status={p.status} />
          {p.has_gap && <span className="tag wait">{i18n._("có khoảng trống")}</span>}
        </span>
      </td>
    </tr>
  );
}

/** The value of the day; tables and dimensions have many, and say so. */
function Value({ parameter: p }: { parameter: LawParameter }) {
  const { i18n, f } = useText();
  if (p.on_day) {
    const [, per] = p.kind === "amount" ? unitText(p.unit, i18n).split("/") : [];
    return (
      <>
        <b>{f.text(p.on_day.shown)}</b>
        {per && <span className="soft">/{per}</span>}
      </>
    );
  }
  if (p.kind === "table" || p.kind === "scale") return <span className="soft">{i18n._("bảng")}</span>;
  return <span className="soft">{i18n._("xem từng trường hợp")}</span>;
}
