import { Button, TextInput } from "@mantine/core";
import { useRef, useState } from "react";
import { Problem } from "../api/client";
import { type Me, useSignIn } from "../api/session";
import { useText } from "../i18n";
import { ErrorSummary, type FieldProblem, fieldProblems, problemOf } from "../ui/Form";

const id = (field: string) => `sign-in-${field || "user_name"}`;

interface Props {
  /** Whoever was at work: only they go on with it. */
  user_name?: string | undefined;
  onDone?: (me: Me) => void;
}

/** Name, password, and a code where the account asks for one. Pasting and password managers are welcome. */
export function SignInForm({ user_name, onDone }: Props) {
  const { i18n } = useText();
  const [name, set_name] = useState(user_name ?? "");
  const [password, set_password] = useState("");
  const [code, set_code] = useState("");
  const [asks_code, set_asks_code] = useState(false);
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const code_field = useRef<HTMLInputElement>(null);
  const sign_in = useSignIn();
  const refused = (problem: unknown) => {
    if (problem instanceof Problem && problem.code === "access/code-needed" && !code) {
      set_asks_code(true);
      set_problems([]);
      requestAnimationFrame(() => code_field.current?.focus());
    } else set_problems(fieldProblems(problem, id));
  };
  const send = () => {
    const found: FieldProblem[] = [];
    if (!name.trim()) found.push({ field: id("user_name"), text: i18n._("Hãy ghi tên đăng nhập") });
    if (!password) found.push({ field: id("password"), text: i18n._("Hãy ghi mật khẩu") });
    if (asks_code && !code.trim()) found.push({ field: id("code"), text: i18n._("Hãy ghi mã xác thực") });
    set_problems(found);
    if (found.length) return;
    sign_in.mutate(
      { user_name: name.trim(), password, ...(code.trim() && { code: code.replace(/\s/g, "") }) },
      { onSuccess: (me) => onDone?.(me), onError: refused },
    );
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ErrorSummary problems={problems} />
      <TextInput
        id={id("user_name")}
        label={i18n._("Tên đăng nhập")}
        value={name}
        readOnly={!!user_name}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={60}
        error={problemOf(problems, id("user_name"))}
        onChange={(event) => set_name(event.currentTarget.value)}
      />
      <Password
        id={id("password")}
        label={i18n._("Mật khẩu")}
        value={password}
        autoComplete="current-password"
        error={problemOf(problems, id("password"))}
        onChange={set_password}
      />
      {asks_code && (
        <TextInput
          id={id("code")}
          ref={code_field}
          label={i18n._("Mã xác thực")}
          description={i18n._("Sáu chữ số trong ứng dụng xác thực, hoặc một mã dự phòng.")}
          value={code}
          autoComplete="one-time-code"
          inputMode="text"
          maxLength={20}
          error={problemOf(problems, id("code"))}
          onChange={(event) => set_code(event.currentTarget.value)}
        />
      )}
      <div className="row">
        <Button type="submit" loading={sign_in.isPending}>
          {i18n._("Đăng nhập")}
        </Button>
      </div>
    </form>
  );
}

interface PasswordProps {
  id: string;
  label: string;
  value: string;
  autoComplete: string;
  description?: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** Hidden, and shown on request: whoever types on a telephone sees what they typed. */
export function Password({ onChange, ...rest }: PasswordProps) {
  const { i18n } = useText();
  const [seen, set_seen] = useState(false);
  return (
    <div className="row low grow">
      <TextInput
        {...rest}
        type={seen ? "text" : "password"}
        maxLength={200}
        spellCheck={false}
        autoCapitalize="none"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <button type="button" className="close" aria-pressed={seen} aria-controls={rest.id} onClick={() => set_seen(!seen)}>
        {seen ? i18n._("Ẩn mật khẩu") : i18n._("Hiện mật khẩu")}
      </button>
    </div>
  );
}
