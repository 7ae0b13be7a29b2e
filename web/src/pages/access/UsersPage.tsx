import { Button } from "@mantine/core";
import { useState } from "react";
import { type User, type UserDeed, useRoles, useUsers } from "../../access/queries";
import { useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Shown } from "../../ui/States";
import { RoleTable } from "./RoleTable";
import { AddDialog, ChangeDialog } from "./UserForms";
import { UserDeedDialog } from "./UserDeedDialog";

type Asked = { what: "add" } | { what: "change" | UserDeed; user: User } | undefined;

export default function UsersPage() {
  const { i18n } = useText();
  const users = useUsers();
  const roles = useRoles();
  const [asked, set_asked] = useState<Asked>();
  const [told, set_told] = useState<string>();
  const close = (text?: string) => {
    set_asked(undefined);
    set_told(text);
  };
  return (
    <div className="stack">
      <h1>{i18n._("Người dùng")}</h1>
      <p>
        {i18n._("Tài khoản mới và quyền mới có hiệu lực khi người thứ hai phê duyệt.")}{" "}
        <Link to={{ name: "approvals" }}>{i18n._("Xem các đề nghị đang chờ")}</Link>
      </p>
      {told && (
        <p className="notice" role="status">
          {told}
        </p>
      )}
      <div>
        <Button onClick={() => set_asked({ what: "add" })}>{i18n._("Đề nghị tài khoản mới")}</Button>
      </div>
      <section className="panel stack">
        <Shown query={users} what={i18n._("các tài khoản")}>
          {(list) => <UserTable users={list} onAsk={set_asked} />}
        </Shown>
      </section>
      <section className="panel stack">
        <h2>{i18n._("Vai trò")}</h2>
        <Shown query={roles} what={i18n._("các vai trò")}>
          {(list) => <RoleTable roles={list} />}
        </Shown>
      </section>
      {asked?.what === "add" && <AddDialog roles={roles.data ?? []} onClose={close} />}
      {asked?.what === "change" && <ChangeDialog user={asked.user} roles={roles.data ?? []} onClose={close} />}
      {asked && asked.what !== "add" && asked.what !== "change" && (
        <UserDeedDialog deed={asked.what} user={asked.user} onClose={close} />
      )}
    </div>
  );
}

function UserTable({ users, onAsk }: { users: User[]; onAsk: (asked: Asked) => void }) {
  const { i18n, f } = useText();
  return (
    <table className="cards">
      <thead>
        <tr>
          <th scope="col">{i18n._("Tên đăng nhập")}</th>
          <th scope="col">{i18n._("Họ tên")}</th>
          <th scope="col">{i18n._("Vai trò")}</th>
          <th scope="col">{i18n._("Địa bàn")}</th>
          <th scope="col">{i18n._("Trạng thái")}</th>
          <th scope="col">{i18n._("Việc")}</th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.id}>
            <th scope="row">{user.user_name}</th>
            <td data-label={i18n._("Họ tên")}>{user.full_name}</td>
            <td data-label={i18n._("Vai trò")}>{f.text(user.role.name)}</td>
            <td data-label={i18n._("Địa bàn")}>{user.areas.map((area) => f.text(area.name)).join(", ") || "–"}</td>
            <td data-label={i18n._("Trạng thái")}>
              <StateTag state={user.state} />
              {user.valid_to && <span className="small soft"> {i18n._("đến {day}", { day: f.date(user.valid_to) })}</span>}
              {user.totp && <span className="small soft"> {i18n._("có mã xác thực")}</span>}
            </td>
            <td data-label={i18n._("Việc")}>
              {/* Who waits for approval, or has ended, is nobody to change. */}
              <div className="row" hidden={user.state === "proposed" || user.state === "ended"}>
                <Button variant="default" onClick={() => onAsk({ what: "change", user })}>
                  {i18n._("Đổi quyền")}
                </Button>
                <Button variant="default" onClick={() => onAsk({ what: user.state === "active" ? "lock" : "unlock", user })}>
                  {user.state === "active" ? i18n._("Khóa") : i18n._("Mở khóa")}
                </Button>
                <Button variant="default" onClick={() => onAsk({ what: "password", user })}>
                  {i18n._("Mật khẩu mới")}
                </Button>
                {user.totp && (
                  <Button variant="default" onClick={() => onAsk({ what: "second-factor-off", user })}>
                    {i18n._("Gỡ mã xác thực")}
                  </Button>
                )}
                <Button variant="default" onClick={() => onAsk({ what: "end", user })}>
                  {i18n._("Kết thúc")}
                </Button>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StateTag({ state }: { state: User["state"] }) {
  const { i18n } = useText();
  const words = {
    proposed: i18n._("Chờ phê duyệt"),
    active: i18n._("Đang dùng"),
    locked: i18n._("Đang khóa"),
    ended: i18n._("Đã kết thúc"),
  };
  return <span className={state === "active" ? "tag good" : "tag bad"}>{words[state]}</span>;
}
