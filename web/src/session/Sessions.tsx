import { Button } from "@mantine/core";
import { useEndSession, useSessions } from "../api/session";
import { useText } from "../i18n";
import { Failed, Shown } from "../ui/States";

/** One's own open sessions: whoever left one open elsewhere, or knows one that is not theirs, ends it. */
export function Sessions() {
  const { i18n, f } = useText();
  const sessions = useSessions();
  const end = useEndSession();
  return (
    <section className="panel stack" aria-labelledby="sessions">
      <h2 id="sessions">{i18n._("Các phiên đang mở")}</h2>
      {end.isError && <Failed problem={end.error} what={i18n._("yêu cầu kết thúc phiên")} />}
      <Shown query={sessions} what={i18n._("các phiên")}>
        {(list) => (
          <table className="cards">
            <thead>
              <tr>
                <th scope="col">{i18n._("Bắt đầu")}</th>
                <th scope="col">{i18n._("Dùng lần cuối")}</th>
                <th scope="col">{i18n._("Mục đích")}</th>
                <th scope="col">{i18n._("Việc")}</th>
              </tr>
            </thead>
            <tbody>
              {list.map((session) => (
                <tr key={session.id}>
                  <th scope="row">{f.moment(session.started_at)}</th>
                  <td data-label={i18n._("Dùng lần cuối")}>{f.moment(session.seen_at)}</td>
                  <td data-label={i18n._("Mục đích")}>{session.purpose || "–"}</td>
                  <td data-label={i18n._("Việc")}>
                    {session.this ? (
                      i18n._("phiên này")
                    ) : (
                      <Button variant="default" loading={end.isPending} onClick={() => end.mutate(session.id)}>
                        {i18n._("Kết thúc")}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Shown>
    </section>
  );
}
