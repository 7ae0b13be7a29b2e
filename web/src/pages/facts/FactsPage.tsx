import { Button, NativeSelect } from "@mantine/core";
import { useMay } from "../../api/session";
import { useScope } from "../../app/scope";
import { useText } from "../../i18n";
import { setQuery, useAddress } from "../../router";
import { Link } from "../../ui/Link";
import { Empty, Loading, Shown } from "../../ui/States";
import { People } from "./People";
import { type Breakdown, type Fact, type FactsOf, useFacts } from "./queries";

function useBreakdowns(): Record<Breakdown, string> {
  const { i18n } = useText();
  return {
    all: i18n._("Tất cả"),
    sex: i18n._("Giới tính"),
    age: i18n._("Độ tuổi"),
    group: i18n._("Nhóm đối tượng"),
    industry: i18n._("Ngành"),
    size: i18n._("Quy mô đơn vị"),
  };
}

export default function FactsPage() {
  const { i18n } = useText();
  const { query } = useAddress();
  const { area, as_of } = useScope();
  const breakdowns = useBreakdowns();
  const breakdown = (query.get("breakdown") ?? "all") as Breakdown;
  if (!area || !as_of) return <Loading what={i18n._("Đang tải {what}…", { what: i18n._("số liệu chốt") })} />;
  return (
    <div className="stack">
      <h1>{i18n._("Số liệu chốt")}</h1>
      <NativeSelect
        label={i18n._("Phân tổ")}
        value={breakdown}
        data={Object.entries(breakdowns).map(([value, label]) => ({ value, label }))}
        onChange={(event) => setQuery({ breakdown: event.currentTarget.value, slice: undefined, after: undefined })}
        style={{ maxWidth: "20rem" }}
      />
      <Facts of={{ area, as_of, indicator: query.get("indicator") ?? undefined, breakdown }} />
    </div>
  );
}

function Facts({ of }: { of: FactsOf }) {
  const { i18n, f } = useText();
  const { query } = useAddress();
  const may = useMay();
  const found = useFacts(of);
  const slice = query.get("slice") ?? undefined;
  const people = of.indicator && may("person_find") && (of.breakdown === "all" || slice);
  return (
    <Shown query={found} what={i18n._("số liệu chốt")}>
      {(data) => (
        <>
          {data.closed ? (
            <p className="soft">
              {f.text(data.area.name)}, {f.date(data.as_of)} · {i18n._("chốt lần {n}", { n: f.number(data.closed.version) })}
            </p>
          ) : (
            <Empty title={i18n._("Ngày {day} chưa được chốt.", { day: f.date(data.as_of) })}>
              <p>{i18n._("Chọn ngày đã chốt ở đầu trang.")}</p>
            </Empty>
          )}
          {!data.whole && (
            <p className="notice partial">{i18n._("Một địa bàn cũ được chia cho nhiều địa bàn mới: tổng này lớn hơn thực tế.")}</p>
          )}
          {data.facts.length > 0 && <Table facts={data.facts} of={of} />}
          {people && <People of={{ ...of, indicator: of.indicator!, slice }} />}
        </>
      )}
    </Shown>
  );
}

function Table({ facts, of }: { facts: readonly Fact[]; of: FactsOf }) {
  const { i18n, f } = useText();
  const sliced = of.breakdown !== "all";
  const chosen = (fact: Fact) => ({ indicator: fact.indicator.code, breakdown: of.breakdown, slice: fact.slice });
  return (
    <div className="stack tight">
      {of.indicator && (
        <div>
          <Button variant="default" onClick={() => setQuery({ indicator: undefined, slice: undefined, after: undefined })}>
            {i18n._("Mọi chỉ tiêu")}
          </Button>
        </div>
      )}
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n._("Chỉ tiêu")}</th>
              {sliced && <th scope="col">{i18n._("Giá trị phân tổ")}</th>}
              <th scope="col" className="num">
                {i18n._("Số liệu")}
              </th>
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <tr key={`${fact.indicator.code} ${fact.slice ?? ""}`}>
                <th scope="row">
                  <Link to={{ name: "facts" }} query={chosen(fact)}>
                    {f.text(fact.indicator.name)}
                  </Link>
                </th>
                {sliced && <td>{fact.slice}</td>}
                <td className="num">{f.quantity(fact.value, fact.indicator.unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
