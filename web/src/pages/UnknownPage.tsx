import { useText } from "../i18n";
import { Empty } from "../ui/States";
import { Link } from "../ui/Link";

export default function UnknownPage() {
  const { i18n } = useText();
  return (
    <div className="stack">
      <h1>{i18n._("Không có trang này")}</h1>
      <Empty title={i18n._("Địa chỉ có thể gõ thiếu hoặc đã cũ.")}>
        <p>
          <Link to={{ name: "overview" }}>{i18n._("Đến tổng quan toàn quốc")}</Link>
        </p>
      </Empty>
    </div>
  );
}
