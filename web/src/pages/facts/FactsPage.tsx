import { NativeSelect } from "@mantine/core";
import { useMay } from "../../api/session";
import { useScope } from "../../app/scope";
import { useText } from "../../i18n";
import { setQuery, useAddress } from "../../router";
import { Link } from "../../ui/Link";
import { Empty, Loading, Shown } from "../../ui/States";
import { Employers } from "./Employers";
import { FactTable } from "./FactTable";
import { People } from "./People";
import { Place } from "./Place";
import { type BehindOf, type Breakdown, type Fact, type FactsOf, useFacts } from "./queries";

function useBreakdowns(): Record<Breakdown, string> {
  const { i18n } = useText();
  return {
    all: i18n._("Tất cả"),
    sex: i18n._("Giới tính"),
    age: i18n._("Độ tuổi"),
    group: i18n._("Nhóm đối tượng"),
    industry: i18n._("Ngành"),
    size: i18n._("Quy mô đơn vị"),
    fund: i18n._("Quỹ"),
  };
}

export default function FactsPage() {
  const { i18n } = useText();
  const { query } = useAddress();
  const { area, as_of } = useScope();
  const breakdowns = useBreakdowns();
  const breakdown = (query.get("breakdown") ?? "all") as Breakdown;
  const of = { area: area ?? "", as_of: as_of ?? "", indicator: query.get("indicator") ?? undefined, breakdown };
  if (!area || !as_of) return <Loading what={i18n._("Đang tải {what}…", { what: i18n._("số liệu chốt") })} />;
  return (
    <div className="stack">
      <h1>{i18n._("Số liệu chốt")}</h1>
      <Facts of={of}>
        <NativeSelect
          label={i18n._("Phân tổ")}
          value={breakdown}
          data={Object.entries(breakdowns).map(([value, label]) => ({ value, label }))}
          onChange={(event) => setQuery({ breakdown: event.currentTarget.value, slice: undefined, after: undefined })}
          style={{ maxWidth: "20rem" }}
        />
      </Facts>
    </div>
  );
}

function Facts({ of, children }: { of: FactsOf; children: React.ReactNode }) {
  const { i18n, f } = useText();
  const found = useFacts(of);
  return (
    <>
      <Place area={of.area} shown={found.data?.area} as_of={of.as_of} />
      {children}
      <Shown query={found} what={i18n._("số liệu chốt")}>
        {(data) => (
          <>
            {data.closed ? (
              <p className="soft">
                {f.text(data.area.name)}, {f.date(data.as_of)} · {i18n._("chốt lần {n}", { n: f.number(data.closed.version) })},{" "}
                {f.moment(data.closed.closed_at)}
              </p>
            ) : (
              <Empty title={i18n._("Ngày {day} chưa được chốt.", { day: f.date(data.as_of) })}>
                <p>{i18n._("Chọn ngày đã chốt ở đầu trang.")}</p>
              </Empty>
            )}
            {!data.whole && (
              <p className="notice partial">{i18n._("Một địa bàn cũ được chia cho nhiều địa bàn mới: tổng này lớn hơn thực tế.")}</p>
            )}
            {data.facts.length > 0 && <FactTable facts={data.facts} of={of} />}
            {of.indicator && <Behind of={{ ...of, indicator: of.indicator }} fact={data.facts[0]} />}
          </>
        )}
      </Shown>
    </>
  );
}

/** Whose role sees no names is told so, and what the number can be seen by instead. */
function NoNames({ of }: { of: BehindOf }) {
  const { i18n } = useText();
  const breakdowns = useBreakdowns();
  const others = (["group", "age", "sex", "industry", "size"] as const).filter((one) => one !== of.breakdown);
  return (
    <div className="notice stack tight">
      <p>
        <b>{i18n._("Vai trò của bạn xem số liệu, không xem danh sách tên từng người.")}</b>
      </p>
      <p>{i18n._("Tên và mã số chỉ mở cho viên chức xử lý hồ sơ, và mỗi lần xem đều được ghi nhật ký. Có thể xem số này theo huyện, xã ở đầu trang, hoặc theo:")}</p>
      <ul className="plain row">
        {others.map((one) => (
          <li key={one}>
            <Link to={{ name: "facts" }} query={{ indicator: of.indicator, breakdown: one }}>
              {breakdowns[one]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who is behind the number that is chosen: people, or employers and their money. */
function Behind({ of, fact }: { of: BehindOf; fact: Fact | undefined }) {
  const { query } = useAddress();
  const may = useMay();
  const slice = query.get("slice") ?? undefined;
  if (!fact || (of.breakdown !== "all" && !slice)) return null;
  const { unit } = fact.indicator;
  const asked = { ...of, slice };
  if (unit === "person") return may("person_find") ? <People of={asked} /> : <NoNames of={of} />;
  if (unit === "VND") return may("dues_read") ? <Employers of={asked} money /> : null;
  if (unit !== "employer") return null;
  const money = of.indicator !== "employers";
  return may(money ? "dues_read" : "employer_read") ? <Employers of={asked} money={money} /> : null;
}
