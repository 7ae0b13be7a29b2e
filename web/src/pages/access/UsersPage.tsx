import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { type Role, type User, type UserDeed, useProposeChange, useProposeUser, useRoles, useUserDeed, useUsers } from "../../access/queries";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { type FieldProblem, fieldProblems, problemOf, ShortForm } from "../../ui/Form";
import { Link } from "../../ui/Link";
import { Shown } from "../../ui/States";
import { usePermissionWords } from "./words";

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
      {(asked?.what === "lock" || asked?.what === "unlock" || asked?.what === "password") && (
        <DeedDialog deed={asked.what} user={asked.user} onClose={close} />
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
              <div className="row">
                <Button variant="default" onClick={() => onAsk({ what: "change", user })}>
                  {i18n._("Đổi quyền")}
                </Button>
                <Button variant="default" onClick={() => onAsk({ what: user.state === "active" ? "lock" : "unlock", user })}>
                  {user.state === "active" ? i18n._("Khóa") : i18n._("Mở khóa")}
                </Button>
                <Button variant="default" onClick={() => onAsk({ what: "password", user })}>
                  {i18n._("Mật khẩu mới")}
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

function RoleTable({ roles }: { roles: Role[] }) {
  const { i18n, f } = useText();
  const words = usePermissionWords();
  return (
    <table className="cards">
      <thead>
        <tr>
          <th scope="col">{i18n._("Vai trò")}</th>
          <th scope="col">{i18n._("Phạm vi")}</th>
          <th scope="col">{i18n._("Được làm")}</th>
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => (
          <tr key={role.code}>
            <th scope="row">{f.text(role.name)}</th>
            <td data-label={i18n._("Phạm vi")}>
              <ScopeWord scope={role.scope} />
            </td>
            <td data-label={i18n._("Được làm")}>{role.permissions.map((p) => words[p]).join(", ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ScopeWord({ scope }: { scope: Role["scope"] }) {
  const { i18n } = useText();
  const words = {
    none: i18n._("không có dữ liệu cá nhân"),
    nation: i18n._("toàn quốc"),
    province: i18n._("tỉnh"),
    territory: i18n._("địa bàn của cơ quan"),
    commune: i18n._("xã"),
    employer: i18n._("một đơn vị"),
    facility: i18n._("một cơ sở khám chữa bệnh"),
  };
  return <>{words[scope]}</>;
}

const listOf = (text: string) => text.split(/[,;\n]/).map((part) => part.trim()).filter(Boolean);

const idOf = (field: string) => `user-${field.split("/")[0] || "form"}`;

interface Fields {
  user_name: string;
  full_name: string;
  role: string;
  areas: string;
  employer: string;
  facility: string;
  valid_to: string;
  reason: string;
}

interface FieldsProps {
  is_new: boolean;
  roles: Role[];
  fields: Fields;
  problems: readonly FieldProblem[];
  onChange: (fields: Fields) => void;
}

function UserFields({ is_new, roles, fields, problems, onChange }: FieldsProps) {
  const { i18n, f } = useText();
  const scope = roles.find((role) => role.code === fields.role)?.scope;
  const text = (name: keyof Fields, label: string, description?: string) => (
    <TextInput
      id={idOf(name)}
      label={label}
      description={description}
      value={fields[name]}
      autoComplete="off"
      error={problemOf(problems, idOf(name))}
      onChange={(event) => onChange({ ...fields, [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {is_new && text("user_name", i18n._("Tên đăng nhập"), i18n._("Chữ thường, chữ số, dấu chấm. Ví dụ: lan.nguyen"))}
      {is_new && text("full_name", i18n._("Họ tên"))}
      <NativeSelect
        id={idOf("role")}
        label={i18n._("Vai trò")}
        value={fields.role}
        data={[...(fields.role ? [] : [{ value: "", label: "–" }]), ...roles.map((role) => ({ value: role.code, label: f.text(role.name) }))]}
        error={problemOf(problems, idOf("role"))}
        onChange={(event) => onChange({ ...fields, role: event.currentTarget.value })}
      />
      {scope === "employer"
        ? text("employer", i18n._("Mã đơn vị"))
        : scope === "facility"
          ? text("facility", i18n._("Mã cơ sở khám chữa bệnh"), i18n._("Năm chữ số"))
          : scope !== "nation" && scope !== "none" &&
            text("areas", i18n._("Địa bàn"), i18n._("Mã hoặc tên địa bàn, cách nhau bằng dấu phẩy. Ví dụ: 83"))}
      {is_new && text("valid_to", i18n._("Dùng đến hết ngày trước"), i18n._("Để trống nếu không có hạn. Ví dụ: 31/12/2026"))}
      <Textarea
        id={idOf("reason")}
        label={i18n._("Lý do")}
        value={fields.reason}
        maxLength={300}
        error={problemOf(problems, idOf("reason"))}
        onChange={(event) => onChange({ ...fields, reason: event.currentTarget.value })}
      />
    </>
  );
}

function AddDialog({ roles, onClose }: { roles: Role[]; onClose: (told?: string) => void }) {
  const { i18n } = useText();
  const [fields, set_fields] = useState<Fields>({ user_name: "", full_name: "", role: "", areas: "", employer: "", facility: "", valid_to: "", reason: "" });
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const [password, set_password] = useState<string>();
  const propose = useProposeUser();
  const send = () => {
    const { areas, employer, facility, valid_to, ...body } = fields;
    propose.mutate(
      {
        ...body,
        ...(areas && { areas: listOf(areas) }),
        ...(employer && { employer: Number(employer) }),
        ...(facility && { facility: Number(facility) }),
        ...(valid_to && { valid_to }),
      },
      {
        onSuccess: (proposed) => set_password(proposed.first_password ?? ""),
        onError: (problem) => set_problems(fieldProblems(problem, idOf)),
      },
    );
  };
  const told = i18n._("Đã gửi đề nghị. Người thứ hai phê duyệt thì tài khoản có hiệu lực.");
  if (password !== undefined)
    return (
      <Dialog kind="drawer" title={i18n._("Đề nghị tài khoản mới")} onClose={() => onClose(told)}>
        <div className="stack" role="status">
          <p>{i18n._("Mật khẩu đầu tiên, chỉ hiện một lần:")}</p>
          <p>
            <code>{password}</code>
          </p>
          <div>
            <Button onClick={() => onClose(told)}>{i18n._("Đóng")}</Button>
          </div>
        </div>
      </Dialog>
    );
  return (
    <Dialog kind="drawer" title={i18n._("Đề nghị tài khoản mới")} onClose={() => onClose()}>
      <ShortForm problems={problems} send={i18n._("Gửi đề nghị")} sending={propose.isPending} onSend={send} onClose={() => onClose()}>
        <UserFields is_new roles={roles} fields={fields} problems={problems} onChange={set_fields} />
      </ShortForm>
    </Dialog>
  );
}

function ChangeDialog({ user, roles, onClose }: { user: User; roles: Role[]; onClose: (told?: string) => void }) {
  const { i18n } = useText();
  const before: Fields = {
    user_name: user.user_name,
    full_name: user.full_name,
    role: user.role.code,
    areas: user.areas.map((area) => area.code).join(", "),
    employer: user.employer === undefined ? "" : String(user.employer),
    facility: user.facility ?? "",
    valid_to: "",
    reason: "",
  };
  const [fields, set_fields] = useState(before);
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const propose = useProposeChange(user.id);
  const send = () =>
    propose.mutate(
      {
        role: fields.role,
        ...(fields.areas && { areas: listOf(fields.areas) }),
        ...(fields.employer && { employer: Number(fields.employer) }),
        ...(fields.facility && { facility: Number(fields.facility) }),
        reason: fields.reason,
      },
      {
        onSuccess: () => onClose(i18n._("Đã gửi đề nghị. Người thứ hai phê duyệt thì quyền mới có hiệu lực.")),
        onError: (problem) => set_problems(fieldProblems(problem, idOf)),
      },
    );
  return (
    <Dialog kind="drawer" title={i18n._("Đề nghị đổi quyền của {name}", { name: user.user_name })} onClose={() => onClose()}>
      <ShortForm problems={problems} send={i18n._("Gửi đề nghị")} sending={propose.isPending} onSend={send} onClose={() => onClose()}>
        <UserFields is_new={false} roles={roles} fields={fields} problems={problems} onChange={set_fields} />
      </ShortForm>
    </Dialog>
  );
}

function DeedDialog({ deed, user, onClose }: { deed: UserDeed; user: User; onClose: (told?: string) => void }) {
  const { i18n } = useText();
  const [reason, set_reason] = useState("");
  const [password, set_password] = useState<string>();
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const act = useUserDeed(user.id);
  const titles = {
    lock: i18n._("Khóa {name}", { name: user.user_name }),
    unlock: i18n._("Mở khóa {name}", { name: user.user_name }),
    password: i18n._("Mật khẩu mới cho {name}", { name: user.user_name }),
  };
  const send = () =>
    act.mutate(
      { deed, reason },
      {
        onSuccess: (given) => (given ? set_password(given) : onClose(i18n._("Đã ghi."))),
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
          {deed === "lock" && <p>{i18n._("Mọi phiên đang mở của tài khoản này kết thúc ngay.")}</p>}
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
