import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { type User, type UserDeed, useUserDeed } from "../../access/queries";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { type FieldProblem, fieldProblems, problemOf, ShortForm } from "../../ui/Form";

const idOf = (field: string) => `deed-${field || "form"}`;

/** Lock, unlock, end, a new password, the second factor off: each with its reason. */
export function UserDeedDialog({ deed, user, onClose }: { deed: UserDeed; user: User; onClose: (told?: string) => void }) {
  const { i18n } = useText();
  const [reason, set_reason] = useState("");
  const [password, set_password] = useState<string>();
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const act = useUserDeed(user.id);
  const titles = {
    lock: i18n._("Khóa {name}", { name: user.user_name }),
    unlock: i18n._("Mở khóa {name}", { name: user.user_name }),
    end: i18n._("Kết thúc hẳn {name}", { name: user.user_name }),
    "second-factor-off": i18n._("Gỡ mã xác thực của {name}", { name: user.user_name }),
    password: i18n._("Mật khẩu mới cho {name}", { name: user.user_name }),
  };
  const effects = {
    lock: i18n._("Mọi phiên đang mở của tài khoản này kết thúc ngay."),
    unlock: undefined,
    end: i18n._("Tài khoản kết thúc hẳn, không mở lại được."),
    "second-factor-off": i18n._("Dành cho người mất điện thoại: lần đăng nhập tới không hỏi mã."),
    password: i18n._("Mọi phiên và mọi khóa của tài khoản này kết thúc ngay."),
  };
  const send = () =>
    act.mutate(
      { deed, reason },
      {
        onSuccess: ({ approval, first_password }) => {
          if (first_password) set_password(first_password);
          else onClose(approval ? i18n._("Tài khoản này có quyền phê duyệt: đã gửi đề nghị, chờ người thứ hai.") : i18n._("Đã ghi."));
        },
        onError: (problem) => set_problems(fieldProblems(problem, idOf)),
      },
    );
  return (
    <Dialog kind="box" title={titles[deed]} onClose={() => onClose()}>
      {password ? (
        <div className="stack" role="status">
          <p>{i18n._("Mật khẩu chỉ hiện một lần. Đưa tận tay; người dùng phải đổi khi đăng nhập.")}</p>
          <p>
            <code>{password}</code>
          </p>
          <div>
            <Button onClick={() => onClose()}>{i18n._("Đóng")}</Button>
          </div>
        </div>
      ) : (
        <ShortForm problems={problems} send={titles[deed]} sending={act.isPending} onSend={send} onClose={() => onClose()}>
          {effects[deed] && <p>{effects[deed]}</p>}
          <Textarea
            id={idOf("reason")}
            label={i18n._("Lý do")}
            value={reason}
            maxLength={300}
            error={problemOf(problems, idOf("reason"))}
            onChange={(event) => set_reason(event.currentTarget.value)}
          />
        </ShortForm>
      )}
    </Dialog>
  );
}
