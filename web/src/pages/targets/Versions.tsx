import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { Shown } from "../../ui/States";
import { type Standing, useVersions } from "./queries";
import type { Unit } from "./TargetsPage";

interface Props {
  of: { indicator: string; on: string; standing: Standing; unit: Unit };
  onClose: () => void;
}

/** What was assigned one time after the other; nothing is overwritten. */
export function Versions({ of, onClose }: Props) {
  const { i18n, f } = useText();
  const { area, collector } = of.standing;
  const found = useVersions({ area: area.code, indicator: of.indicator, year: Number(of.on.slice(0, 4)), collector });
  return (
    <Dialog kind="drawer" title={i18n._("Các lần giao")} onClose={onClose}>
      <p>{area.name}</p>
      <Shown query={found} what={i18n._("các lần giao")}>
        {(versions) => (
          <ol className="stack tight">
            {versions.map((one) => (
              <li key={one.id}>
                <b>{f.quantity(String(one.value), of.unit)}</b>, {one.document}, {f.date(one.issued)}
                {one.acknowledged && ` · ${i18n._("tiếp nhận")}: ${one.acknowledged.by}, ${f.moment(one.acknowledged.at)}`}
              </li>
            ))}
          </ol>
        )}
      </Shown>
    </Dialog>
  );
}
