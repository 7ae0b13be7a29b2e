import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { type Role, type User, useProposeChange, useProposeUser } from "../../access/queries";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { DayField, dayOf, type DayParts, type FieldProblem, fieldProblems, partsOf, problemOf, ShortForm } from "../../ui/Form";

const listOf = (text: string) => text.split(/[,;\n]/).map((part) => part.trim()).filter(Boolean);

const idOf = (field: string) => `user-${field.split("/")[0] || "form"}`;

interface Fields {
  user_name: string;
  full_name: string;
  role: string;
  areas: string;
  employer: string;
  facility: string;
  valid_to: DayParts;
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
  const text = (name: Exclude<keyof Fields, "valid_to">, label: string, description?: string) => (
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
      {is_new && (
        <DayField
          id={idOf("valid_to")}
          label={i18n._("Hết hạn từ ngày (để trống nếu không có hạn)")}
          value={fields.valid_to}
          error={problemOf(problems, idOf("valid_to"))}
          onChange={(valid_to) => onChange({ ...fields, valid_to })}
        />
      )}
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

const NO_DAY = partsOf(undefined);

export function AddDialog({ roles, onClose }: { roles: Role[]; onClose: (told?: string) => void }) {
  const { i18n } = useText();
  const [fields, set_fields] = useState<Fields>({ user_name: "", full_name: "", role: "", areas: "", employer: "", facility: "", valid_to: NO_DAY, reason: "" });
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const propose = useProposeUser();
  const send = () => {
    const { areas, employer, facility, valid_to: parts, ...body } = fields;
    const valid_to = dayOf(parts);
    if (!valid_to && (parts.d || parts.m || parts.y)) {
      set_problems([{ field: idOf("valid_to"), text: i18n._("Ngày hết hạn phải là một ngày có thật, ví dụ 31/12/2026") }]);
      return;
    }
    propose.mutate(
      {
        ...body,
        ...(areas && { areas: listOf(areas) }),
        ...(employer && { employer: Number(employer) }),
        ...(facility && { facility: Number(facility) }),
        ...(valid_to && { valid_to }),
      },
      {
        onSuccess: () => onClose(i18n._("Đã gửi đề nghị. Người phê duyệt nhận mật khẩu đầu tiên để trao tận tay.")),
        onError: (problem) => set_problems(fieldProblems(problem, idOf)),
      },
    );
  };
  return (
    <Dialog kind="drawer" title={i18n._("Đề nghị tài khoản mới")} onClose={() => onClose()}>
      <ShortForm problems={problems} send={i18n._("Gửi đề nghị")} sending={propose.isPending} onSend={send} onClose={() => onClose()}>
        <UserFields is_new roles={roles} fields={fields} problems={problems} onChange={set_fields} />
      </ShortForm>
    </Dialog>
  );
}

export function ChangeDialog({ user, roles, onClose }: { user: User; roles: Role[]; onClose: (told?: string) => void }) {
  const { i18n } = useText();
  const before: Fields = {
    user_name: user.user_name,
    full_name: user.full_name,
    role: user.role.code,
    areas: user.areas.map((area) => area.code).join(", "),
    employer: user.employer === undefined ? "" : String(user.employer),
    facility: user.facility ?? "",
    valid_to: NO_DAY,
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
