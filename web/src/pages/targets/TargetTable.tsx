import { Button } from "@mantine/core";
import { useMe } from "../../api/session";
import { useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Failed } from "../../ui/States";
import { type Cascade, type Standing, useAcknowledge } from "./queries";
import type { Unit } from "./TargetsPage";

const NONE = "–";

interface Props {
  cascade: Cascade;
  unit: Unit;
  onAssign: ((standing: Standing) => void) | undefined;
  onVersions: (standing: Standing) => void;
}

/** The area itself, then what lies below it, then the collectors of a commune. */
export function TargetTable({ cascade, unit, onAssign, onVersions }: Props) {
  const { i18n } = useText();
  const acknowledge = useAcknowledge();
  const { data: me } = useMe();
  /** Nobody sets their own target, and each takes note of their own. */
  const is_mine = ({ area, collector }: Standing) => !collector && !!me?.areas.some(({ code }) => code === area.code);
  const may_note = (standing: Standing) =>
    !!me?.permissions.includes("target_acknowledge") && (me.everywhere || is_mine(standing));
  const told = (standing: Standing) => () => standing.target && acknowledge.mutate(standing.target.id);
  return (
    <>
      {acknowledge.isError && <Failed problem={acknowledge.error} what={i18n._("việc tiếp nhận")} />}
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">{i18n._("Nơi được giao")}</th>
            <th scope="col" className="num">{i18n._("Chỉ tiêu giao")}</th>
            <th scope="col" className="num">{i18n._("Thực hiện")}</th>
            <th scope="col" className="num">{i18n._("Tỷ lệ")}</th>
            <th scope="col" className="num">{i18n._("So tiến độ năm")}</th>
            <th scope="col">{i18n._("Tiếp nhận")}</th>
            <th scope="col">{i18n._("Việc")}</th>
          </tr>
        </thead>
        <tbody>
          {[cascade.own, ...cascade.below].map((standing) => (
            <Row
              key={`${standing.area.code} ${standing.collector ?? ""}`}
              standing={standing}
              unit={unit}
              own={standing === cascade.own}
              onAssign={onAssign && (me?.everywhere || !is_mine(standing)) ? () => onAssign(standing) : undefined}
              onVersions={() => onVersions(standing)}
              onAcknowledge={may_note(standing) ? told(standing) : undefined}
              sending={acknowledge.isPending}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  standing: Standing;
  unit: Unit;
  own: boolean;
  onAssign: (() => void) | undefined;
  onVersions: () => void;
  onAcknowledge: (() => void) | undefined;
  sending: boolean;
}

function Row({ standing, unit, own, onAssign, onVersions, onAcknowledge, sending }: RowProps) {
  const { i18n, f } = useText();
  const { area, collector, target } = standing;
  return (
    <tr>
      <th scope="row">
        {own || collector ? (
          <>
            {area.name} {collector && `· ${i18n._("nhân viên thu")} ${collector}`}
          </>
        ) : (
          <Link to={{ name: "targets" }} query={{ area: area.code }}>
            {area.name}
          </Link>
        )}
      </th>
      <td className="num" data-label={i18n._("Chỉ tiêu giao")}>
        {target ? (
          <>
            {f.quantity(String(target.value), unit)}
            <span className="small soft">
              {" "}
              {target.document}, {f.date(target.issued)}
            </span>
          </>
        ) : (
          NONE
        )}
      </td>
      <td className="num" data-label={i18n._("Thực hiện")}>
        {standing.actual === undefined ? NONE : f.quantity(String(standing.actual), unit)}
      </td>
      <td className="num" data-label={i18n._("Tỷ lệ")}>{standing.percent ? f.percent(standing.percent) : NONE}</td>
      <td className="num" data-label={i18n._("So tiến độ năm")}>{standing.pace ? f.points(standing.pace) : NONE}</td>
      <td data-label={i18n._("Tiếp nhận")}>
        {target?.acknowledged ? `${target.acknowledged.by}, ${f.moment(target.acknowledged.at)}` : NONE}
      </td>
      <td data-label={i18n._("Việc")}>
        <div className="row">
          {onAssign && (
            <Button variant="default" onClick={onAssign}>
              {target ? i18n._("Giao lại") : i18n._("Giao")}
            </Button>
          )}
          {onAcknowledge && target && !target.acknowledged && (
            <Button variant="default" loading={sending} onClick={onAcknowledge}>
              {i18n._("Tiếp nhận")}
            </Button>
          )}
          {target && (
            <Button variant="default" onClick={onVersions}>
              {i18n._("Lần giao {n}", { n: f.number(target.version) })}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}
