import { useRecoveries } from "../../cases/queries";
import { useText } from "../../i18n";
import { Empty, Shown } from "../../ui/States";

/** What came in on the arrears of cases, by area, the last step before it, and month. */
export function Recovered({ to }: { to: string }) {
  const { i18n, f } = useText();
  const query = useRecoveries(to);
  return (
    <section className="panel stack">
      <h2>{i18n._("Tiền đã thu hồi")}</h2>
      <Shown query={query} what={i18n._("tiền đã thu hồi")}>
        {(found) => {
          const sum = found.recovered.reduce((all, line) => all + line.recovered.total, 0);
          return (
            <>
              <p>
                {i18n._("Từ {from} đến {to}: {sum} đồng vào các khoản nợ của hồ sơ, kể từ khi lập hồ sơ.", {
                  from: f.date(found.from),
                  to: f.date(found.to),
                  sum: f.number(sum),
                })}
              </p>
              {found.recovered.length === 0 ? (
                <Empty title={i18n._("Chưa thu hồi được khoản nào trong thời gian này.")} />
              ) : (
                <table className="cards">
                  <thead>
                    <tr>
                      <th scope="col">{i18n._("Địa bàn")}</th>
                      <th scope="col">{i18n._("Sau bước")}</th>
                      <th scope="col">{i18n._("Tháng")}</th>
                      <th scope="col" className="num">{i18n._("Hồ sơ")}</th>
                      <th scope="col" className="num">{i18n._("Gốc (đồng)")}</th>
                      <th scope="col" className="num">{i18n._("Tiền chậm đóng (đồng)")}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {found.recovered.map((line) => (
                      <tr key={line.area + line.after.code + line.month}>
                        <th scope="row">{line.area_name}</th>
                        <td data-label={i18n._("Sau bước")}>{f.text(line.after.name)}</td>
                        <td data-label={i18n._("Tháng")}>{line.month.split("-").reverse().join("/")}</td>
                        <td className="num" data-label={i18n._("Hồ sơ")}>{f.number(line.cases)}</td>
                        <td className="num" data-label={i18n._("Gốc (đồng)")}>{f.number(line.recovered.dues)}</td>
                        <td className="num" data-label={i18n._("Tiền chậm đóng (đồng)")}>{f.number(line.recovered.charges)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </>
          );
        }}
      </Shown>
    </section>
  );
}
