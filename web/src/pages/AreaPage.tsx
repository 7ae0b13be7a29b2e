import type { components } from "../api/client";
import { useArea } from "../api/queries";
import { useScope } from "../app/scope";
import { useText } from "../i18n";
import { useAddress } from "../router";
import { Link } from "../ui/Link";
import { Shown } from "../ui/States";

type Detail = components["schemas"]["AreaDetail"];
type AreaLink = components["schemas"]["AreaLink"];

export default function AreaPage() {
  const { i18n } = useText();
  const { page, query } = useAddress();
  const { as_of } = useScope();
  const area = useArea(page.name === "area" ? page.code : "", query.get("on") ?? as_of);
  return (
    <Shown query={area} what={i18n._("địa bàn")}>
      {(detail) => <AreaView detail={detail} />}
    </Shown>
  );
}

function AreaView({ detail }: { detail: Detail }) {
  const { i18n, f } = useText();
  const { area } = detail;
  const reported = area.level === "province" || area.level === "nation";
  const level = {
    nation: i18n._("cả nước"),
    province: i18n._("cấp tỉnh"),
    district: i18n._("cấp huyện"),
    commune: i18n._("cấp xã"),
  }[area.level];
  return (
    <div className="stack">
      <div>
        <p className="kicker">
          {[...detail.path.map((a) => f.text(a.name)), level].join(" › ")} · {i18n._("mã {code}", { code: area.code })}
        </p>
        <h1>{f.language === "vi" ? area.full_name : f.text(area.name)}</h1>
      </div>
      <div className="panel stack">
        <dl className="facts">
          <div>
            <dt>{i18n._("Có hiệu lực")}</dt>
            <dd>
              {i18n._("từ {day}", { day: f.date(area.valid_from) })}
              {area.valid_to && ` ${i18n._("đến trước {day}", { day: f.date(area.valid_to) })}`}
            </dd>
          </div>
          {area.region && (
            <div>
              <dt>{i18n._("Vùng")}</dt>
              <dd>{f.text(area.region)}</dd>
            </div>
          )}
          <div>
            <dt>{i18n._("Đơn vị cấp dưới")}</dt>
            <dd>{f.number(detail.children)}</dd>
          </div>
        </dl>
        {reported && (
          <p>
            <Link to={{ name: "report" }} query={{ area: area.code, as_of: undefined }}>
              {i18n._("Xem báo cáo buổi làm việc của địa bàn này")}
            </Link>
          </p>
        )}
      </div>
      <Links title={i18n._("Hình thành từ")} links={detail.predecessors} />
      <Links title={i18n._("Trở thành")} links={detail.successors} />
      <Populations detail={detail} />
    </div>
  );
}

function Links({ title, links }: { title: string; links: readonly AreaLink[] }) {
  const { i18n, f } = useText();
  if (!links.length) return null;
  return (
    <section className="panel stack tight">
      <h2>{title}</h2>
      <ul className="plain stack tight">
        {links.map(({ area, divided }) => (
          <li key={area.code + area.valid_from}>
            <Link to={{ name: "area", code: area.code }} query={{ level: area.level, on: area.valid_from }}>
              {f.language === "vi" ? area.full_name : f.text(area.name)}
            </Link>{" "}
            <span className="soft small">
              {i18n._("mã {code}", { code: area.code })}, {i18n._("từ {day}", { day: f.date(area.valid_from) })}
            </span>{" "}
            {divided && <span className="tag wait">{i18n._("bị chia")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Populations({ detail: { populations } }: { detail: Detail }) {
  const { i18n, f } = useText();
  if (!populations.length) return null;
  return (
    <section className="panel stack tight">
      <h2>{i18n._("Dân số và mẫu số khác")}</h2>
      <ul className="plain stack tight">
        {populations.map((p) => (
          <li key={p.indicator + p.as_of + p.source}>
            <b>{f.integer(p.value)}</b> <span className="soft">({p.indicator})</span>{" "}
            {i18n._("tính đến {day}", { day: f.date(p.as_of) })} · {p.source}{" "}
            {p.status === "unconfirmed" && <span className="tag wait">{i18n._("chưa xác nhận")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
