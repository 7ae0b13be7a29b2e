import { Button } from "@mantine/core";
import { useText } from "../../i18n";
import { setQuery, useAddress } from "../../router";
import { Link } from "../../ui/Link";
import { Shown } from "../../ui/States";
import { type BehindOf, useEmployers } from "./queries";

/** Which employers are behind the number, the largest first. Each page is on the audit record. */
export function Employers({ of, money }: { of: BehindOf; money: boolean }) {
  const { i18n, f } = useText();
  const { query } = useAddress();
  const after = query.get("after");
  const found = useEmployers({ ...of, after: after ? Number(after) : undefined });
  return (
    <section className="panel stack">
      <h2>{i18n._("Các đơn vị trong số này")}</h2>
      <Shown query={found} what={i18n._("danh sách đơn vị")}>
        {(data) => (
          <>
            <p className="soft">{i18n._("{n} đơn vị theo hồ sơ hiện nay", { n: f.number(data.in_all) })}</p>
            <table className="cards">
              <thead>
                <tr>
                  <th scope="col">{i18n._("Đơn vị")}</th>
                  <th scope="col">{i18n._("Nơi đóng")}</th>
                  <th scope="col" className="num">{i18n._("Lao động")}</th>
                  {money && <th scope="col" className="num">{i18n._("Số tiền")}</th>}
                  {money && <th scope="col" className="num">{i18n._("Số tháng chậm")}</th>}
                </tr>
              </thead>
              <tbody>
                {data.employers.map((one) => (
                  <tr key={one.unit_code}>
                    <th scope="row">
                      <Link to={{ name: "employer", id: one.unit_code }}>{one.name}</Link>{" "}
                      <span className="small soft">{one.unit_code}</span>
                    </th>
                    <td data-label={i18n._("Nơi đóng")}>{one.commune.name}</td>
                    <td className="num" data-label={i18n._("Lao động")}>{f.number(one.workers)}</td>
                    {money && (
                      <td className="num" data-label={i18n._("Số tiền")}>{f.quantity(String(one.amount ?? 0), "VND")}</td>
                    )}
                    {money && (
                      <td className="num" data-label={i18n._("Số tháng chậm")}>
                        {one.months_late ? f.number(one.months_late) : "–"}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
            {data.next !== undefined && (
              <div>
                <Button variant="default" onClick={() => setQuery({ after: String(data.next) })}>
                  {i18n._("Trang sau")}
                </Button>
              </div>
            )}
          </>
        )}
      </Shown>
    </section>
  );
}
