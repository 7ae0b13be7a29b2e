import { Button, NativeSelect } from "@mantine/core";
import { Dated, OnDay } from "../app/working";
import { useText } from "../i18n";
import { AreaField } from "../records/AreaField";
import { setQuery, useAddress } from "../router";
import { Link } from "../ui/Link";
import { Empty, More, Shown } from "../ui/States";
import { type AgeBand, type Arrears, type ArrearsOf, FUNDS, type UnitArrears, useArrears } from "./queries";
import { useMoneyWords } from "./words";

const HARD = ["without", "only"] as const;

function useAsked(on: string): ArrearsOf & { on: string } {
  const { query } = useAddress();
  const words = useMoneyWords();
  const band = query.get("band");
  const months = Number(query.get("months"));
  return {
    on,
    area: query.get("commune") ?? undefined,
    months_least: Number.isInteger(months) && months > 0 ? months : undefined,
    band: band && band in words.bands ? (band as AgeBand) : undefined,
    hard: HARD.find((one) => one === query.get("hard")),
  };
}

export default function ArrearsPage() {
  return <Dated>{(on) => <Late on={on} />}</Dated>;
}

function Late({ on }: { on: string }) {
  const { i18n } = useText();
  const asked = useAsked(on);
  const query = useArrears(asked);
  return (
    <div className="stack">
      <h1>{i18n._("Đơn vị chậm đóng")}</h1>
      <p>{i18n._("Ba số đo khác nhau: chậm đóng là số quá hạn chưa nộp; phải tính lãi là phần đã đến lúc chịu tiền chậm đóng; tiền chậm đóng là số đã tính và chưa nộp.")}</p>
      <Filters asked={asked} key={asked.on} />
      <Shown query={query} what={i18n._("đơn vị chậm đóng")}>
        {({ pages }) => {
          const [first] = pages;
          if (!first?.sum.units) return <Empty title={i18n._("Không có đơn vị nào chậm đóng theo bộ lọc này.")} />;
          return (
            <>
              <Uncharged first={first} />
              <Sums sum={first.sum} />
              <Table units={pages.flatMap((page) => page.units)} sum={first.sum} />
              <More query={query} />
              <p className="screen-only">
                <a href={fileOf(asked, i18n.locale)} download>
                  {i18n._("Tải toàn bộ dòng đã lọc (CSV)")}
                </a>
              </p>
            </>
          );
        }}
      </Shown>
    </div>
  );
}

/** The same question, asked for as a file. */
function fileOf(asked: ArrearsOf, language: string) {
  const all = new URLSearchParams({ lang: language });
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) all.set(name, String(value));
  return `/api/v1/arrears.csv?${all}`;
}

function Filters({ asked }: { asked: ReturnType<typeof useAsked> }) {
  const { i18n } = useText();
  const words = useMoneyWords();
  return (
    <section className="panel stack tight screen-only" aria-label={i18n._("Bộ lọc")}>
      <OnDay on={asked.on} />
      <div className="filters">
        <AreaField
          id="arrears-commune"
          label={i18n._("Xã")}
          code={asked.area ?? ""}
          place={undefined}
          on={asked.on}
          error={undefined}
          onChange={(commune) => setQuery({ commune })}
        />
        {asked.area && (
          <Button variant="default" onClick={() => setQuery({ commune: undefined })}>
            {i18n._("Mọi xã")}
          </Button>
        )}
        <NativeSelect
          label={i18n._("Tuổi nợ")}
          value={asked.band ?? ""}
          data={[{ value: "", label: i18n._("Tất cả") }, ...Object.entries(words.bands).map(([value, label]) => ({ value, label }))]}
          onChange={(event) => setQuery({ band: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          label={i18n._("Chậm ít nhất")}
          value={String(asked.months_least ?? "")}
          data={[
            { value: "", label: i18n._("không giới hạn") },
            ...["1", "3", "6", "12", "24"].map((n) => ({ value: n, label: i18n._("{n} tháng", { n }) })),
          ]}
          onChange={(event) => setQuery({ months: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          label={i18n._("Nợ khó thu")}
          value={asked.hard ?? ""}
          data={[
            { value: "", label: i18n._("gồm cả khó thu") },
            { value: "without", label: i18n._("không gồm khó thu") },
            { value: "only", label: i18n._("chỉ khó thu") },
          ]}
          onChange={(event) => setQuery({ hard: event.currentTarget.value || undefined })}
        />
      </div>
    </section>
  );
}

/** A nought of charges that does not mean that nothing is due says so. */
function Uncharged({ first }: { first: Arrears }) {
  const { i18n, f } = useText();
  const told = first.units.find((unit) => unit.uncharged)?.uncharged;
  if (!told) return null;
  return (
    <p className="notice partial">
      {f.text(told.words)} {i18n._("Số đơn vị: {n}.", { n: f.number(first.sum.uncharged_units) })}
    </p>
  );
}

function Sums({ sum }: { sum: Arrears["sum"] }) {
  const { i18n, f } = useText();
  const measures: [string, number][] = [
    [i18n._("Đơn vị"), sum.units],
    [i18n._("Lao động"), sum.people],
    [i18n._("Chậm đóng (đồng)"), sum.late],
    [i18n._("Phải tính lãi (đồng)"), sum.interest_bearing],
    [i18n._("Tiền chậm đóng (đồng)"), sum.charges],
    [i18n._("Trong đó khó thu (đồng)"), sum.hard_late],
  ];
  return (
    <section className="panel stack">
      <dl className="facts">
        {measures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{f.number(value)}</dd>
          </div>
        ))}
      </dl>
      <table className="cards">
        <caption>{i18n._("Theo tuổi nợ")}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n._("Tuổi nợ")}</th>
            <th scope="col" className="num">{i18n._("Đơn vị")}</th>
            <th scope="col" className="num">{i18n._("Chậm đóng (đồng)")}</th>
          </tr>
        </thead>
        <tbody>
          {sum.bands.map((band) => (
            <tr key={band.band}>
              <th scope="row">{f.text(band.word)}</th>
              <td className="num" data-label={i18n._("Đơn vị")}>{f.number(band.units)}</td>
              <td className="num" data-label={i18n._("Chậm đóng (đồng)")}>{f.number(band.late)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Table({ units, sum }: { units: readonly UnitArrears[]; sum: Arrears["sum"] }) {
  const { i18n, f } = useText();
  const words = useMoneyWords();
  const num = (label: string, value: number) => (
    <td className="num" data-label={label} key={label}>
      {f.number(value)}
    </td>
  );
  const heads = [i18n._("Lao động"), i18n._("Chậm đóng"), i18n._("Phải tính lãi"), i18n._("Tiền chậm đóng"), i18n._("Tháng")];
  const values = (one: { people: number; late: number; interest_bearing: number; charges: number }) => [
    one.people,
    one.late,
    one.interest_bearing,
    one.charges,
  ];
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={i18n._("Đơn vị chậm đóng")}>
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">{i18n._("Đơn vị")}</th>
            {heads.map((head) => (
              <th scope="col" className="num" key={head}>
                {head}
              </th>
            ))}
            {FUNDS.map((fund) => (
              <th scope="col" className="num" key={fund}>
                {words.funds[fund]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.unit_code}>
              <th scope="row">
                <Link to={{ name: "notice", code: unit.unit_code }}>{unit.name}</Link>
                <span className="small soft" style={{ display: "block" }}>
                  {unit.unit_code} · {unit.commune.full_name ?? f.text(unit.commune.name)}
                </span>
                {unit.hard && (
                  <span className="tag bad">
                    {i18n._("khó thu: {reason}", { reason: f.text(unit.hard.word) })}
                  </span>
                )}
              </th>
              {values(unit).map((value, i) => num(heads[i]!, value))}
              <td className="num" data-label={heads[4]}>
                {f.number(unit.months)}
              </td>
              {FUNDS.map((fund) => num(words.funds[fund], unit.by_fund[fund]))}
            </tr>
          ))}
          <tr className="own">
            <th scope="row">{i18n._("Cộng {n} đơn vị", { n: f.number(sum.units) })}</th>
            {values(sum).map((value, i) => num(heads[i]!, value))}
            <td className="none" />
            {FUNDS.map((fund) => num(words.funds[fund], sum.by_fund[fund]))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
