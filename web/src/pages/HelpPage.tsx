import { useMeta } from "../api/queries";
import { KeyList } from "../app/Keys";
import { useText } from "../i18n";
import { Link } from "../ui/Link";

export default function HelpPage() {
  const { i18n, f } = useText();
  const meta = useMeta();
  const marks: [string, string][] = [
    ["▲", i18n._("Phần của năm đã qua: thanh kế hoạch nên đến đây nếu tiến độ đều")],
    ["~", i18n._("Suy ra từ tỷ lệ đã công bố, chỉ biết trong khoảng ghi bên dưới")],
    ["≥", i18n._("Ít nhất chừng này: còn đơn vị chưa có số liệu")],
    [i18n._("điểm %"), i18n._("Hiệu của hai tỷ lệ phần trăm")],
    [i18n._("chưa có"), i18n._("Không nguồn nào nêu số này; không phải số 0")],
  ];
  return (
    <div className="stack">
      <h1>{i18n._("Trợ giúp")}</h1>
      <section className="panel stack">
        <h2>{i18n._("Ba việc đầu tiên")}</h2>
        <ol className="stack tight">
          <li>
            <Link to={{ name: "report" }}>{i18n._("Mở báo cáo buổi làm việc")}</Link>:{" "}
            {i18n._("chọn địa bàn và ngày. Địa chỉ trang giữ mọi lựa chọn, nên gửi liên kết là gửi đúng báo cáo.")}
          </li>
          <li>
            <Link to={{ name: "checks" }}>{i18n._("Trả lời câu hỏi về số liệu")}</Link>:{" "}
            {i18n._("mỗi câu hỏi nêu lý do, số tính lại và cách sửa có khả năng nhất.")}
          </li>
          <li>
            <Link to={{ name: "import" }}>{i18n._("Nhập số liệu của cơ quan")}</Link>:{" "}
            {i18n._("dòng đúng được nhận, dòng sai được trả lại kèm lý do.")}
          </li>
        </ol>
      </section>
      <section className="panel stack">
        <h2>{i18n._("Số này từ đâu?")}</h2>
        <p>
          {i18n._("Số nào có gạch chấm bên dưới đều hỏi được: bấm vào để xem nguồn, nguyên văn, cách tính và các bản trước.")}
        </p>
      </section>
      <section className="panel stack">
        <h2>{i18n._("Hồ sơ người tham gia, hộ, đơn vị, cơ sở khám chữa bệnh")}</h2>
        <ul className="stack tight">
          <li>{i18n._("Đăng nhập rồi tìm trước: không có danh sách nào hiện ra khi chưa gõ tên hay số.")}</li>
          <li>{i18n._("Thông tin riêng bị che. Muốn xem thì ghi lý do; mỗi lần xem đều nằm trong nhật ký.")}</li>
          <li>{i18n._("Ghi sai thì đính chính, có thay đổi thì ghi từ ngày nào. Bản trước không mất: xem được hồ sơ ở một ngày khác và như đã biết khi ấy.")}</li>
          <li>{i18n._("Hai hồ sơ của một người thì gộp, chọn từng mục; gộp nhầm thì hoàn lại.")}</li>
        </ul>
      </section>
      <section className="panel stack">
        <h2>{i18n._("Ký hiệu")}</h2>
        <dl className="pairs">
          {marks.map(([mark, means]) => (
            <div key={mark} style={{ display: "contents" }}>
              <dt>
                <b>{mark}</b>
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="panel stack">
        <h2>{i18n._("Phím tắt")}</h2>
        <KeyList />
      </section>
      <section className="panel stack tight">
        <h2>{i18n._("Về máy chủ này")}</h2>
        {meta.data && (
          <p>
            {i18n._("Phiên bản {version}. Đang giữ {figures} số đã công bố, {questions} câu hỏi chưa trả lời.", {
              version: meta.data.version,
              figures: f.number(meta.data.figures),
              questions: f.number(meta.data.questions),
            })}
          </p>
        )}
        <p>
          <Link to={{ name: "problem", code: "" }}>{i18n._("Xem mọi mã lỗi")}</Link>
        </p>
        <p className="small soft">
          {i18n._("Bản đồ: @svg-maps/vietnam, dựa trên bản vẽ của StephenTruong110, CC BY 4.0; đã giản lược nét. Chữ: Inter, SIL OFL 1.1.")}
        </p>
      </section>
    </div>
  );
}
