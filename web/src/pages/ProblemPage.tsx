import { useProblems } from "../api/queries";
import { useText } from "../i18n";
import { useAddress } from "../router";
import { Link } from "../ui/Link";
import { Empty, Shown } from "../ui/States";

/** What an error code means; without a code, all of them. */
export default function ProblemPage() {
  const { i18n, f } = useText();
  const { page } = useAddress();
  const query = useProblems();
  const code = page.name === "problem" ? page.code : "";
  return (
    <div className="stack">
      <h1>{code ? i18n._("Mã lỗi {code}", { code }) : i18n._("Mã lỗi")}</h1>
      <Shown query={query} what={i18n._("danh sách mã lỗi")}>
        {(problems) => {
          const shown = code ? problems.filter((p) => p.code === code) : problems;
          if (!shown.length)
            return (
              <Empty title={i18n._("Máy chủ không có mã lỗi này.")}>
                <p>{i18n._("Mã bắt đầu bằng network/ hoặc http/ là lỗi đường truyền: hãy kiểm tra kết nối rồi thử lại.")}</p>
                <p>
                  <Link to={{ name: "problem", code: "" }}>{i18n._("Xem mọi mã lỗi")}</Link>
                </p>
              </Empty>
            );
          return (
            <div className="panel">
              <table className="cards">
                <thead>
                  <tr>
                    <th scope="col">{i18n._("Mã")}</th>
                    <th scope="col">{i18n._("Nghĩa")}</th>
                    <th scope="col" className="num">
                      {i18n._("Mã HTTP")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((p) => (
                    <tr key={p.code}>
                      <th scope="row">
                        <code>{p.code}</code>
                      </th>
                      <td data-label={i18n._("Nghĩa")}>{f.text(p.title)}</td>
                      <td data-label={i18n._("Mã HTTP")} className="num">
                        {p.status}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          );
        }}
      </Shown>
    </div>
  );
}
