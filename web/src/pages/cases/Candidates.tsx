import { Button } from "@mantine/core";
import { useState } from "react";
import { useCandidates } from "../../cases/queries";
import { useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Empty, Shown } from "../../ui/States";

const ROWS = 25;

/** Whom a day of inspection would protect most, with the points and their reasons. */
export function Candidates({ on }: { on: string }) {
  const { i18n, f } = useText();
  const query = useCandidates(on);
  const [shown, set_shown] = useState(ROWS);
  return (
    <section className="panel stack">
      <h2>{i18n._("Nên thanh tra đột xuất")}</h2>
      <p>{i18n._("Xếp theo số lao động được bảo vệ mỗi ngày thanh tra. Điểm theo bảng trọng số mà cơ quan công bố; thanh tra viên quyết định.")}</p>
      <Shown query={query} what={i18n._("các đơn vị nên thanh tra")}>
        {({ candidates }) =>
          candidates.length === 0 ? (
            <Empty title={i18n._("Không có đơn vị nào đủ điểm.")} />
          ) : (
            <>
            <table className="cards">
              <thead>
                <tr>
                  <th scope="col">{i18n._("Đơn vị")}</th>
                  <th scope="col">{i18n._("Lý do")}</th>
                  <th scope="col" className="num">{i18n._("Điểm")}</th>
                  <th scope="col" className="num">{i18n._("Lao động")}</th>
                  <th scope="col" className="num">{i18n._("Lao động mỗi ngày thanh tra")}</th>
                  <th scope="col" className="num">{i18n._("Chậm đóng (đồng)")}</th>
                </tr>
              </thead>
              <tbody>
                {candidates.slice(0, shown).map((one) => (
                  <tr key={one.employer} data-candidate={one.employer}>
                    <th scope="row">
                      {one.case ? (
                        <Link to={{ name: "case", id: one.case }} query={{ on }}>
                          {one.name}
                        </Link>
                      ) : (
                        <Link to={{ name: "employer", id: one.employer }}>{one.name}</Link>
                      )}
                      <div className="small soft">
                        {one.employer} · {one.commune}
                      </div>
                    </th>
                    <td data-label={i18n._("Lý do")}>
                      <ul className="plain">
                        {one.reasons.map((reason) => (
                          <li key={reason.code}>
                            {f.text(reason.why)} (+{f.number(reason.points)})
                          </li>
                        ))}
                      </ul>
                    </td>
                    <td className="num" data-label={i18n._("Điểm")}>{f.number(one.points)}</td>
                    <td className="num" data-label={i18n._("Lao động")}>{f.number(one.people)}</td>
                    <td className="num" data-label={i18n._("Lao động mỗi ngày thanh tra")}>
                      {f.integer(tenths(one.protected_per_day_tenths))}
                    </td>
                    <td className="num" data-label={i18n._("Chậm đóng (đồng)")}>{f.number(one.late)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {shown < candidates.length && (
              <div className="screen-only">
                <Button variant="default" onClick={() => set_shown(shown + ROWS)}>
                  {i18n._("Xem thêm")}
                </Button>
              </div>
            )}
            </>
          )
        }
      </Shown>
    </section>
  );
}

/** 125 → "12.5" */
const tenths = (n: number) => `${Math.floor(n / 10)}.${n % 10}`;
