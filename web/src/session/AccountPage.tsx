import { Button } from "@mantine/core";
import { useState } from "react";
import { type Me, useChangePassword, useMe, useSignOut } from "../api/session";
import { useText } from "../i18n";
import { usePermissionWords } from "../pages/access/words";
import { fieldProblems, type FieldProblem, problemOf, ShortForm } from "../ui/Form";
import { Failed } from "../ui/States";
import { SecondFactor } from "./SecondFactor";
import { Sessions } from "./Sessions";
import { Password } from "./SignInForm";

export default function AccountPage() {
  const { i18n } = useText();
  const me = useMe().data;
  if (!me) return null;
  return (
    <div className="stack">
      <h1>{i18n._("Tài khoản của tôi")}</h1>
      {me.must_change_password ? (
        <FirstPassword />
      ) : (
        <>
          <Who me={me} />
          <PasswordPanel />
          <SecondFactor me={me} />
          <Sessions />
        </>
      )}
      <SignOut />
    </div>
  );
}

function FirstPassword() {
  const { i18n } = useText();
  return (
    <section className="panel stack">
      <h2>{i18n._("Đặt mật khẩu của riêng bạn")}</h2>
      <p className="notice partial">
        {i18n._("Mật khẩu đang dùng do người khác cấp. Hãy đổi trước khi làm việc khác.")}
      </p>
      <PasswordForm />
    </section>
  );
}

function Who({ me }: { me: Me }) {
  const { i18n, f } = useText();
  const words = usePermissionWords();
  return (
    <section className="panel stack">
      <h2>{me.user.full_name}</h2>
      <dl className="pairs">
        <dt>{i18n._("Tên đăng nhập")}</dt>
        <dd>{me.user.name}</dd>
        <dt>{i18n._("Vai trò")}</dt>
        <dd>{f.text(me.role.name)}</dd>
        <dt>{i18n._("Phạm vi")}</dt>
        <dd>
          {me.everywhere
            ? i18n._("Toàn quốc")
            : me.areas.map((a) => (f.language === "vi" ? a.full_name : f.text(a.name))).join(", ") || i18n._("không có địa bàn nào")}
        </dd>
        <dt>{i18n._("Được làm")}</dt>
        <dd>
          <ul className="plain">
            {me.permissions.map((permission) => (
              <li key={permission}>{words[permission]}</li>
            ))}
          </ul>
        </dd>
        <dt>{i18n._("Phiên này hết lúc")}</dt>
        <dd>{f.moment(me.expires_at)}</dd>
      </dl>
    </section>
  );
}

function PasswordPanel() {
  const { i18n } = useText();
  const [open, set_open] = useState(false);
  const [changed, set_changed] = useState(false);
  return (
    <section className="panel stack">
      <h2>{i18n._("Mật khẩu")}</h2>
      {changed && <p className="notice" role="status">{i18n._("Đã đổi mật khẩu. Các phiên khác của bạn đã kết thúc.")}</p>}
      {open ? (
        <PasswordForm
          onClose={() => set_open(false)}
          onChanged={() => {
            set_open(false);
            set_changed(true);
          }}
        />
      ) : (
        <div>
          <Button variant="default" onClick={() => set_open(true)}>
            {i18n._("Đổi mật khẩu")}
          </Button>
        </div>
      )}
    </section>
  );
}

const id = (field: string) => `password-${field || "current"}`;

function PasswordForm({ onClose, onChanged }: { onClose?: () => void; onChanged?: () => void }) {
  const { i18n } = useText();
  const [current, set_current] = useState("");
  const [next, set_next] = useState("");
  const [again, set_again] = useState("");
  const [end_keys, set_end_keys] = useState(false);
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const change = useChangePassword();
  const send = () => {
    const found: FieldProblem[] = [];
    if (!current) found.push({ field: id("current"), text: i18n._("Hãy ghi mật khẩu đang dùng") });
    if (!next) found.push({ field: id("new"), text: i18n._("Hãy ghi mật khẩu mới") });
    else if (next !== again) found.push({ field: id("again"), text: i18n._("Hai lần ghi mật khẩu mới không giống nhau") });
    set_problems(found);
    if (found.length) return;
    change.mutate(
      { current, new: next, ...(end_keys && { end_keys }) },
      { onSuccess: () => onChanged?.(), onError: (problem) => set_problems(fieldProblems(problem, id)) },
    );
  };
  return (
    <ShortForm problems={problems} send={i18n._("Đổi mật khẩu")} sending={change.isPending} onSend={send} onClose={onClose}>
      <Password
        id={id("current")}
        label={i18n._("Mật khẩu đang dùng")}
        value={current}
        autoComplete="current-password"
        error={problemOf(problems, id("current"))}
        onChange={set_current}
      />
      <Password
        id={id("new")}
        label={i18n._("Mật khẩu mới")}
        description={i18n._("Ít nhất 12 ký tự, không chứa tên đăng nhập. Một câu dài dễ nhớ là tốt nhất.")}
        value={next}
        autoComplete="new-password"
        error={problemOf(problems, id("new"))}
        onChange={set_next}
      />
      <Password
        id={id("again")}
        label={i18n._("Mật khẩu mới, ghi lại lần nữa")}
        value={again}
        autoComplete="new-password"
        error={problemOf(problems, id("again"))}
        onChange={set_again}
      />
      <label className="row">
        <input type="checkbox" checked={end_keys} onChange={(event) => set_end_keys(event.currentTarget.checked)} />
        {i18n._("Kết thúc cả các khóa của tôi: chọn khi có thể người khác đã biết mật khẩu")}
      </label>
    </ShortForm>
  );
}

function SignOut() {
  const { i18n } = useText();
  const sign_out = useSignOut();
  return (
    <>
      {sign_out.isError && <Failed problem={sign_out.error} what={i18n._("yêu cầu đăng xuất")} />}
      <div>
        <Button variant="default" loading={sign_out.isPending} onClick={() => sign_out.mutate()}>
          {i18n._("Đăng xuất")}
        </Button>
      </div>
    </>
  );
}
