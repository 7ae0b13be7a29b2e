import type { ReactNode } from "react";
import { useText } from "../i18n";
import { Link } from "../ui/Link";
import type { Household } from "./queries";
import { useRecordWords } from "./words";

type Member = Household["members"][number];

interface Props {
  household: Household;
  /** Whose page this is. */
  self?: string;
  action?: (member: Member) => ReactNode;
}

/** The members in their order; the head is the first. */
export function Members({ household, self, action }: Props) {
  const { i18n, f } = useText();
  const words = useRecordWords();
  const elsewhere = household.members_elsewhere > 0 && (
    <p className="soft">
      {i18n._("{count, plural, other {{n} thành viên ở địa bàn khác}}", { count: household.members_elsewhere, n: f.number(household.members_elsewhere) })}
      {household.head_is_elsewhere && `, ${i18n._("trong đó có chủ hộ")}`}
    </p>
  );
  if (!household.members.length) return elsewhere || <p className="soft">{i18n._("Hộ này chưa có ai.")}</p>;
  return (
    <>
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">{i18n._("Họ tên")}</th>
            <th scope="col">{i18n._("Mã số BHXH")}</th>
            <th scope="col">{i18n._("Năm sinh")}</th>
            <th scope="col">{i18n._("Giới tính")}</th>
            <th scope="col">{i18n._("Quan hệ với chủ hộ")}</th>
            {action && <th scope="col">{i18n._("Việc")}</th>}
          </tr>
        </thead>
        <tbody>
          {household.members.map((member) => (
            <tr key={member.id} className={member.id === self ? "here" : undefined}>
              <th scope="row">
                {member.id === self ? member.name : <Link to={{ name: "person", id: member.id }}>{member.name}</Link>}{" "}
                {!member.alive && <span className="tag bad">{i18n._("đã mất")}</span>}
              </th>
              <td data-label={i18n._("Mã số BHXH")}>{member.id}</td>
              <td data-label={i18n._("Năm sinh")}>{member.birth_year}</td>
              <td data-label={i18n._("Giới tính")}>{words.sex[member.sex]}</td>
              <td data-label={i18n._("Quan hệ với chủ hộ")}>
                {member.id === household.head ? <b>{i18n._("chủ hộ")}</b> : member.relation}
              </td>
              {action && <td data-label={i18n._("Việc")}>{action(member)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {elsewhere}
    </>
  );
}
