import { useMe } from "../api/session";
import { useText } from "../i18n";
import { go, hrefOf, useAddress } from "../router";
import { Link } from "../ui/Link";
import { SignInForm } from "./SignInForm";

/** An address of this application, and of nothing else. */
const ownAddress = (back: string | null) => (back && /^\/(?![/\\])/.test(back) ? back : undefined);

/** Stands at its own address, and in place of a page that needs someone to have signed in. */
export default function SignInPage() {
  const { i18n } = useText();
  const { page, query } = useAddress();
  const me = useMe().data;
  const done = () => {
    if (page.name === "sign-in") go(ownAddress(query.get("back")) ?? hrefOf({ name: "find" }), "replace");
  };
  return (
    <div className="stack">
      <h1>{i18n._("Đăng nhập")}</h1>
      {me ? (
        <p>
          {i18n._("Bạn đã đăng nhập với tên {name}.", { name: me.user.full_name })}{" "}
          <Link to={{ name: "account" }}>{i18n._("Tài khoản của tôi")}</Link>
        </p>
      ) : (
        <>
          {page.name !== "sign-in" && <p>{i18n._("Trang này chỉ dành cho người đã đăng nhập.")}</p>}
          <section className="panel stack">
            <SignInForm onDone={done} />
          </section>
          <p className="soft">
            {i18n._("Quên mật khẩu thì nhờ người quản trị của cơ quan cấp mật khẩu mới. Năm lần sai liền thì tài khoản bị khóa tạm trong ít phút.")}
          </p>
        </>
      )}
    </div>
  );
}
