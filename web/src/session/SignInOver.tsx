import { useMe } from "../api/session";
import { useText } from "../i18n";
import { Dialog } from "../ui/Dialog";
import { SignInForm } from "./SignInForm";

/** Over the page of whoever was at work: what they typed stays, and the page is hidden until they are back. */
export default function SignInOver({ onDone }: { onDone: (signed_in: boolean) => void }) {
  const { i18n } = useText();
  const me = useMe().data;
  return (
    <Dialog kind="box" veiled={!!me} title={me ? i18n._("Phiên làm việc đã hết") : i18n._("Cần đăng nhập để ghi")} onClose={() => onDone(false)}>
      <div className="stack">
        <p>
          {me
            ? i18n._("Đăng nhập lại để làm tiếp: những gì bạn đang gõ vẫn còn. Đóng hộp này thì phải làm lại từ đầu.")
            : i18n._("Những gì bạn đang gõ vẫn còn, và được gửi ngay khi đăng nhập xong.")}
        </p>
        <SignInForm user_name={me?.user.name} onDone={() => onDone(true)} />
      </div>
    </Dialog>
  );
}
