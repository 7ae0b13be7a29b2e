import { Button } from "@mantine/core";
import { useText } from "../../i18n";
import { setQuery, useAddress } from "../../router";
import { Link } from "../../ui/Link";
import { Shown } from "../../ui/States";
import { type BehindOf, usePeople } from "./queries";

/** Who is behind the number, page by page. Each page is on the audit record. */
export function People({ of }: { of: BehindOf }) {
  const { i18n, f } = useText();
  const { query } = useAddress();
  const after = query.get("after");
  const found = usePeople({ ...of, after: after ? Number(after) : undefined });
  return (
    <section className="panel stack">
      <h2>{i18n._("Những người được đếm")}</h2>
      <Shown query={found} what={i18n._("danh sách người")}>
        {(data) => (
          <>
            {data.people.length === 0 && <p>{i18n._("Không có ai.")}</p>}
            <div className="scroll">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{i18n._("Mã số BHXH")}</th>
                    <th scope="col">{i18n._("Họ và tên")}</th>
                    <th scope="col" className="num">
                      {i18n._("Năm sinh")}
                    </th>
                    <th scope="col">{i18n._("Nơi tính")}</th>
                    <th scope="col">{i18n._("Từ ngày")}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.people.map((person) => (
                    <tr key={person.id}>
                      <th scope="row">
                        <Link to={{ name: "person", id: person.id }}>{person.id}</Link>
                      </th>
                      <td>{person.name}</td>
                      <td className="num">{person.birth_year}</td>
                      <td>{person.commune.name}</td>
                      <td>{f.date(person.since)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
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
