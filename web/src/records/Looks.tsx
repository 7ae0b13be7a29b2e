import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay } from "../api/session";
import { useText } from "../i18n";
import { useActionWords } from "../pages/access/words";
import { Shown } from "../ui/States";
import { useLooks } from "./queries";

/** Who looked at this person, and why: for whoever keeps the data of the area or may read the audit record, and asked for when wanted. */
export function Looks({ id }: { id: string }) {
  const { i18n } = useText();
  const may = useMay();
  const [wanted, set_wanted] = useState(false);
  if (!may("audit_read", "person_find")) return null;
  return (
    <section className="panel stack screen-only" aria-labelledby="looks">
      <h2 id="looks">{i18n._("Ai đã xem hồ sơ này")}</h2>
      {wanted ? (
        <Listed id={id} />
      ) : (
        <div>
          <Button variant="default" onClick={() => set_wanted(true)}>
            {i18n._("Xem danh sách")}
          </Button>
        </div>
      )}
    </section>
  );
}

function Listed({ id }: { id: string }) {
  const { i18n, f } = useText();
  const [cursor, set_cursor] = useState<number>();
  const looks = useLooks(id, cursor);
  const words = useActionWords();
  return (
    <Shown query={looks} what={i18n._("danh sách")}>
      {({ records, next }) => (
        <>
          <table className="cards">
            <thead>
              <tr>
                <th scope="col">{i18n._("Lúc")}</th>
                <th scope="col">{i18n._("Người xem")}</th>
                <th scope="col">{i18n._("Việc")}</th>
                <th scope="col">{i18n._("Lý do")}</th>
              </tr>
            </thead>
            <tbody>
              {records.map((record) => (
                <tr key={record.number}>
                  <th scope="row">{f.moment(record.at)}</th>
                  <td data-label={i18n._("Người xem")}>{record.user}</td>
                  <td data-label={i18n._("Việc")}>{words[record.action] ?? record.action}</td>
                  <td data-label={i18n._("Lý do")} className={record.reason ? "" : "none"}>
                    {record.reason}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="row">
            {cursor !== undefined && (
              <Button variant="default" onClick={() => set_cursor(undefined)}>
                {i18n._("Về trang đầu")}
              </Button>
            )}
            {next !== undefined && (
              <Button variant="default" onClick={() => set_cursor(next)}>
                {i18n._("Trang sau")}
              </Button>
            )}
          </div>
        </>
      )}
    </Shown>
  );
}
