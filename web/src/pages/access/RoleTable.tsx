import type { Role } from "../../access/queries";
import { useText } from "../../i18n";
import { usePermissionWords } from "./words";

export function RoleTable({ roles }: { roles: Role[] }) {
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
