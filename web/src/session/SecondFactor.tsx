import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answered, client } from "../api/client";
import type { Me } from "../api/session";
import { useText } from "../i18n";
import { fieldProblems, type FieldProblem, problemOf, ShortForm } from "../ui/Form";

type Step = { name: "rest" } | { name: "password" } | { name: "code"; secret: string; address: string } | { name: "saved"; codes: string[] };

const id = (field: string) => `totp-${field || "password"}`;

/** The authenticator application: a secret is shown, proved by one code, and codes for a lost telephone follow. */
export function SecondFactor({ me }: { me: Me }) {
  const { i18n } = useText();
  const [step, set_step] = useState<Step>({ name: "rest" });
  const rest = () => set_step({ name: "rest" });
  return (
    <section className="panel stack">
      <h2>{i18n._("Xác thực hai bước")}</h2>
      <p>
        {me.totp
          ? i18n._("Đang bật: khi đăng nhập cần thêm mã của ứng dụng xác thực.")
          : i18n._("Đang tắt. Bật lên thì người biết mật khẩu của bạn vẫn chưa vào được.")}
      </p>
      {step.name === "rest" && (
        <div>
          <Button variant="default" onClick={() => set_step({ name: "password" })}>
            {me.totp ? i18n._("Đổi ứng dụng xác thực") : i18n._("Bật xác thực hai bước")}
          </Button>
        </div>
      )}
      {step.name === "password" && <Begin onBegun={(begun) => set_step({ name: "code", ...begun })} onClose={rest} />}
      {step.name === "code" && (
        <Confirm {...step} onSaved={(codes) => set_step({ name: "saved", codes })} onClose={rest} />
      )}
      {step.name === "saved" && <Recovery codes={step.codes} onClose={rest} />}
    </section>
  );
}

interface BeginProps {
  onBegun: (begun: { secret: string; address: string }) => void;
  onClose: () => void;
}

function Begin({ onBegun, onClose }: BeginProps) {
  const { i18n } = useText();
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const begin = useMutation({
    mutationFn: () => answered(client.POST("/api/v1/session/totp")),
    onSuccess: onBegun,
    onError: (problem) => set_problems(fieldProblems(problem, id)),
  });
  return (
    <ShortForm problems={problems} send={i18n._("Tiếp tục")} sending={begin.isPending} onSend={() => begin.mutate()} onClose={onClose}>
      <p>{i18n._("Chuẩn bị ứng dụng xác thực trên điện thoại, rồi tiếp tục để nhận mã bí mật.")}</p>
    </ShortForm>
  );
}

interface ConfirmProps {
  secret: string;
  address: string;
  onSaved: (codes: string[]) => void;
  onClose: () => void;
}

function Confirm({ secret, address, onSaved, onClose }: ConfirmProps) {
  const { i18n } = useText();
  const queries = useQueryClient();
  const [code, set_code] = useState("");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const confirm = useMutation({
    mutationFn: () => answered(client.PUT("/api/v1/session/totp", { body: { code: code.replace(/\s/g, "") } })),
    onSuccess: ({ codes }) => {
      onSaved(codes);
      void queries.invalidateQueries({ queryKey: ["session"] });
    },
    onError: (problem) => set_problems(fieldProblems(problem, () => id("code"))),
  });
  const send = () => {
    if (code.trim()) return confirm.mutate();
    set_problems([{ field: id("code"), text: i18n._("Hãy ghi mã xác thực") }]);
  };
  return (
    <ShortForm problems={problems} send={i18n._("Xác nhận")} sending={confirm.isPending} onSend={send} onClose={onClose}>
      <p>{i18n._("Thêm tài khoản này vào ứng dụng xác thực trên điện thoại, rồi ghi mã mà ứng dụng cho.")}</p>
      <dl className="pairs">
        <dt>{i18n._("Khóa bí mật")}</dt>
        <dd>
          <code>{secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
        </dd>
        <dt>{i18n._("Trên chính điện thoại này")}</dt>
        <dd>
          <a href={address}>{i18n._("Mở bằng ứng dụng xác thực")}</a>
        </dd>
      </dl>
      <TextInput
        id={id("code")}
        label={i18n._("Mã xác thực")}
        value={code}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={20}
        error={problemOf(problems, id("code"))}
        onChange={(event) => set_code(event.currentTarget.value)}
      />
    </ShortForm>
  );
}

function Recovery({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const { i18n } = useText();
  return (
    <div className="stack" role="status">
      <p className="notice">
        {i18n._("Đã bật. Hãy chép các mã dự phòng này và cất ở nơi kín: chúng chỉ hiện một lần, mỗi mã dùng được một lần khi mất điện thoại.")}
      </p>
      <ul className="row plain">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={onClose}>{i18n._("Tôi đã chép xong")}</Button>
      </div>
    </div>
  );
}
