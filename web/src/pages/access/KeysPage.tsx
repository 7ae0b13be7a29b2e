import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { type ApiKey, type Permission, useAddKey, useEndKey, useKeyList } from "../../access/queries";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { type FieldProblem, fieldProblems, problemOf, ShortForm } from "../../ui/Form";
import { Empty, Failed, Shown } from "../../ui/States";
import { usePermissionWords } from "./words";

/** What software of an employer or a facility can be given. */
const GRANTABLE: Permission[] = ["person_find", "employer_read", "facility_read", "intake_send", "intake_read"];

export default function KeysPage() {
  const { i18n } = useText();
  const keys = useKeyList();
  const [adding, set_adding] = useState(false);
  return (
    <div className="stack">
      <h1>{i18n._("Khóa truy cập")}</h1>
      <p>{i18n._("Cho phần mềm của đơn vị và của cơ sở khám chữa bệnh. Khóa chỉ hiện một lần, khi tạo.")}</p>
      <div>
        <Button onClick={() => set_adding(true)}>{i18n._("Tạo khóa")}</Button>
      </div>
      <section className="panel stack">
        <Shown query={keys} what={i18n._("các khóa")}>
          {(list) => (list.length ? <KeyTable keys={list} /> : <Empty title={i18n._("Chưa có khóa nào.")} />)}
        </Shown>
      </section>
      {adding && <AddDialog onClose={() => set_adding(false)} />}
    </div>
  );
}

function KeyTable({ keys }: { keys: ApiKey[] }) {
  const { i18n, f } = useText();
  const words = usePermissionWords();
  const end = useEndKey();
  return (
    <>
      {end.isError && <Failed problem={end.error} what={i18n._("các khóa")} />}
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">{i18n._("Phần mềm")}</th>
            <th scope="col">{i18n._("Bắt đầu bằng")}</th>
            <th scope="col">{i18n._("Được làm")}</th>
            <th scope="col" className="num">{i18n._("Lượt mỗi phút")}</th>
            <th scope="col">{i18n._("Dùng gần nhất")}</th>
            <th scope="col">{i18n._("Trạng thái")}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key.id}>
              <th scope="row">{key.name}</th>
              <td data-label={i18n._("Bắt đầu bằng")}>
                <code>{key.prefix}</code>
              </td>
              <td data-label={i18n._("Được làm")}>{key.permissions.map((p) => words[p]).join(", ")}</td>
              <td className="num" data-label={i18n._("Lượt mỗi phút")}>{f.number(key.per_minute)}</td>
              <td data-label={i18n._("Dùng gần nhất")}>{key.last_used_at ? f.moment(key.last_used_at) : "–"}</td>
              <td data-label={i18n._("Trạng thái")}>
                {key.state === "active" ? (
                  <Button variant="default" loading={end.isPending} onClick={() => end.mutate(key.id)}>
                    {i18n._("Chấm dứt")}
                  </Button>
                ) : (
                  i18n._("Đã chấm dứt")
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const idOf = (field: string) => `key-${field.split("/")[0] || "form"}`;

function AddDialog({ onClose }: { onClose: () => void }) {
  const { i18n } = useText();
  const words = usePermissionWords();
  const [fields, set_fields] = useState({ name: "", per_minute: "60", expires_on: "" });
  const [permissions, set_permissions] = useState<Permission[]>([]);
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const add = useAddKey();
  const text = (name: keyof typeof fields, label: string, description?: string) => (
    <TextInput
      id={idOf(name)}
      label={label}
      description={description}
      value={fields[name]}
      autoComplete="off"
      error={problemOf(problems, idOf(name))}
      onChange={(event) => set_fields({ ...fields, [name]: event.currentTarget.value })}
    />
  );
  const send = () =>
    add.mutate(
      {
        name: fields.name,
        permissions,
        expires_on: fields.expires_on,
        per_minute: Number(fields.per_minute),
      },
      { onError: (problem) => set_problems(fieldProblems(problem, idOf)) },
    );
  return (
    <Dialog kind="drawer" title={i18n._("Tạo khóa")} onClose={onClose}>
      {add.data ? (
        <div className="stack" role="status">
          <p>{i18n._("Chép khóa này ngay, nó không hiện lại:")}</p>
          <p>
            <code>{add.data.key}</code>
          </p>
          <div>
            <Button onClick={onClose}>{i18n._("Đóng")}</Button>
          </div>
        </div>
      ) : (
        <ShortForm problems={problems} send={i18n._("Tạo khóa")} sending={add.isPending} onSend={send} onClose={onClose}>
          {text("name", i18n._("Tên phần mềm"))}
          <fieldset className="field" id={idOf("permissions")} tabIndex={-1}>
            <legend>{i18n._("Được làm")}</legend>
            {GRANTABLE.map((permission) => (
              <label key={permission} className="row">
                <input
                  type="checkbox"
                  checked={permissions.includes(permission)}
                  onChange={(event) =>
                    set_permissions(
                      event.currentTarget.checked
                        ? [...permissions, permission]
                        : permissions.filter((one) => one !== permission),
                    )
                  }
                />
                {words[permission]}
              </label>
            ))}
          </fieldset>
          {text("per_minute", i18n._("Lượt mỗi phút"))}
          {text("expires_on", i18n._("Hết hạn ngày"), i18n._("Ví dụ: 2027-12-31"))}
        </ShortForm>
      )}
    </Dialog>
  );
}
