import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useMay, useMe } from "../../api/session";
import { Dated, OnDay } from "../../app/working";
import { type Case, type CaseState, STATES, useCases } from "../../cases/queries";
import { useText } from "../../i18n";
import { setQuery, useAddress } from "../../router";
import { Choice } from "../../ui/Form";
import { Link } from "../../ui/Link";
import { Empty, Shown } from "../../ui/States";
import { Candidates } from "./Candidates";
import { Clock } from "./Clock";
import { Letters } from "./Letters";
import { OpenCases } from "./OpenCases";
import { Recovered } from "./Recovered";
import { useStateWords } from "./words";

const VIEWS = ["cases", "candidates", "recovered"] as const;
type View = (typeof VIEWS)[number];
const SORTS = ["due", "people", "months", "owed"] as const;
type Sort = (typeof SORTS)[number];
/** Rows of a page of the table: more is asked for. */
const ROWS = 25;

export default function CasesPage() {
  return <Dated>{(on) => <Views on={on} />}</Dated>;
}

function Views({ on }: { on: string }) {
  const { i18n } = useText();
  const { query } = useAddress();
  const view = VIEWS.find((one) => one === query.get("view")) ?? "cases";
  const words: Record<View, string> = {
    cases: i18n._("Hồ sơ"),
    candidates: i18n._("Nên thanh tra đột xuất"),
    recovered: i18n._("Tiền đã thu hồi"),
  };
  return (
    <div className="stack">
      <h1>{i18n._("Hồ sơ chậm đóng")}</h1>
      <div className="filters screen-only">
        <Choice
          legend={i18n._("Xem")}
          name="view"
          value={view}
          options={VIEWS.map((value) => ({ value, label: words[value] }))}
          onChange={(value) => setQuery({ view: value === "cases" ? undefined : value }, "replace")}
        />
        <OnDay on={on} />
      </div>
      {view === "cases" && <List on={on} />}
      {view === "candidates" && <Candidates on={on} />}
      {view === "recovered" && <Recovered to={on} />}
    </div>
  );
}

function List({ on }: { on: string }) {
  const { i18n, f } = useText();
  const { query } = useAddress();
  const may = useMay();
  const state = STATES.find((one) => one === query.get("state"));
  const sort = SORTS.find((one) => one === query.get("sort")) ?? "due";
  const cases = useCases(on, state);
  const states = useStateWords();
  const sorts: Record<Sort, string> = {
    due: i18n._("hạn gần nhất trước"),
    people: i18n._("nhiều lao động trước"),
    months: i18n._("chậm lâu trước"),
    owed: i18n._("số tiền lớn trước"),
  };
  return (
    <>
      {may("case_change") && (
        <div className="row screen-only">
          <OpenCases on={on} />
          <Letters on={on} />
        </div>
      )}
      <Committee on={on} />
      <section className="panel stack">
        <div className="filters screen-only">
          <NativeSelect
            label={i18n._("Trạng thái")}
            value={state ?? ""}
            data={[{ value: "", label: i18n._("Chưa kết thúc") }, ...STATES.map((value) => ({ value, label: states[value] }))]}
            onChange={(event) => setQuery({ state: event.currentTarget.value || undefined }, "replace")}
          />
          <NativeSelect
            label={i18n._("Xếp theo")}
            value={sort}
            data={SORTS.map((value) => ({ value, label: sorts[value] }))}
            onChange={(event) => setQuery({ sort: event.currentTarget.value }, "replace")}
          />
        </div>
        <Shown query={cases} what={i18n._("các hồ sơ")}>
          {(found) =>
            found.cases.length === 0 ? (
              <Empty title={i18n._("Không có hồ sơ nào như vậy vào ngày {day}.", { day: f.date(found.on) })}>
                <p>{i18n._("Lập hồ sơ cho các đơn vị chậm đóng từ 3 tháng bằng nút ở trên.")}</p>
              </Empty>
            ) : (
              <>
                <dl className="facts">
                  <Fact label={i18n._("Tính đến ngày")} text={f.date(found.on)} />
                  <Fact label={i18n._("Số hồ sơ")} text={f.number(found.cases.length)} />
                  <Fact label={i18n._("Còn nợ (đồng)")} text={f.number(found.owed)} />
                  <Fact label={i18n._("Đã thu hồi (đồng)")} text={f.number(found.recovered)} />
                </dl>
                <Table cases={sorted(found.cases, sort)} on={on} />
              </>
            )
          }
        </Shown>
      </section>
    </>
  );
}

const Fact = ({ label, text }: { label: string; text: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{text}</dd>
  </div>
);

function sorted(cases: readonly Case[], sort: Sort): Case[] {
  const by: Record<Sort, (one: Case) => number> = {
    due: (one) => one.next?.days ?? Number.MAX_SAFE_INTEGER,
    people: (one) => -one.people,
    months: (one) => -one.months,
    owed: (one) => -one.owed,
  };
  return [...cases].sort((a, b) => by[sort](a) - by[sort](b));
}

function Table({ cases, on }: { cases: readonly Case[]; on: string }) {
  const { i18n, f } = useText();
  const states = useStateWords();
  const [shown, set_shown] = useState(ROWS);
  return (
    <>
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">{i18n._("Đơn vị")}</th>
            <th scope="col">{i18n._("Hồ sơ")}</th>
            <th scope="col">{i18n._("Trạng thái")}</th>
            <th scope="col">{i18n._("Việc tiếp theo")}</th>
            <th scope="col" className="num">{i18n._("Tháng")}</th>
            <th scope="col" className="num">{i18n._("Lao động")}</th>
            <th scope="col" className="num">{i18n._("Còn nợ (đồng)")}</th>
            <th scope="col" className="num">{i18n._("Đã thu hồi (đồng)")}</th>
          </tr>
        </thead>
        <tbody>
          {cases.slice(0, shown).map((one) => (
            <tr key={one.number} data-case={one.number}>
              <th scope="row">
                <Link to={{ name: "case", id: one.number }} query={{ on }}>
                  {one.name}
                </Link>
                <div className="small soft">
                  {one.employer} · {one.commune}
                </div>
              </th>
              <td data-label={i18n._("Hồ sơ")}>{one.number}</td>
              <td data-label={i18n._("Trạng thái")}>
                {states[one.state.code as CaseState] ?? f.text(one.state.name)}
                {one.broken && <div className="small bad">{i18n._("không thực hiện cam kết")}</div>}
              </td>
              <td data-label={i18n._("Việc tiếp theo")}>{one.next ? <Clock deadline={one.next} /> : "–"}</td>
              <td className="num" data-label={i18n._("Tháng")}>{f.number(one.months)}</td>
              <td className="num" data-label={i18n._("Lao động")}>{f.number(one.people)}</td>
              <td className="num" data-label={i18n._("Còn nợ (đồng)")}>{f.number(one.owed)}</td>
              <td className="num" data-label={i18n._("Đã thu hồi (đồng)")}>{f.number(one.recovered.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small soft">
        {i18n._("{shown}/{all} hồ sơ", { shown: f.number(Math.min(shown, cases.length)), all: f.number(cases.length) })}
      </p>
      {shown < cases.length && (
        <div className="screen-only">
          <Button variant="default" onClick={() => set_shown(shown + ROWS)}>
            {i18n._("Xem thêm")}
          </Button>
        </div>
      )}
    </>
  );
}

/** The list for the People's Committee: one link a form, of the reader's own area. */
function Committee({ on }: { on: string }) {
  const { i18n, f } = useText();
  const area = useMe().data?.areas[0];
  if (!area) return null;
  const ask = (format: "html" | "xlsx") => {
    const query = new URLSearchParams({ area: area.code, on, lang: f.language });
    return `/api/v1/committee-list/${format}?${query}`;
  };
  return (
    <p className="screen-only">
      {i18n._("Danh sách chậm đóng từ 3 tháng gửi Ủy ban nhân dân ({area}):", { area: area.full_name })}{" "}
      <a href={ask("html")} download>
        {i18n._("công văn và phụ lục để in")}
      </a>
      {" · "}
      <a href={ask("xlsx")} download>
        Excel
      </a>
    </p>
  );
}
