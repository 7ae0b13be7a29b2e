import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useIndicators } from "../../api/queries";
import { useMay } from "../../api/session";
import { useScope } from "../../app/scope";
import { useText } from "../../i18n";
import { setQuery, useAddress } from "../../router";
import { Loading, Shown } from "../../ui/States";
import { Place } from "../facts/Place";
import { useFacts } from "../facts/queries";
import { AssignDialog } from "./AssignDialog";
import { type Cascade, type Standing, useCascade } from "./queries";
import { Plans } from "./Plans";
import { TargetTable } from "./TargetTable";
import { Versions } from "./Versions";

const FIRST = "hi_participants";

export default function TargetsPage() {
  const { i18n, f } = useText();
  const { query } = useAddress();
  const { area, as_of } = useScope();
  const indicators = useIndicators().data ?? [];
  const indicator = query.get("indicator") ?? FIRST;
  if (!area || !as_of) return <Loading what={i18n._("Đang tải {what}…", { what: i18n._("chỉ tiêu giao") })} />;
  // A share does not add up, and is not handed down.
  const countable = indicators.filter((one) => one.unit !== "percent" && (one.group === "participation" || one.group === "revenue"));
  return (
    <div className="stack">
      <h1>{i18n._("Giao chỉ tiêu")}</h1>
      <Scope area={area} as_of={as_of} />
      <NativeSelect
        label={i18n._("Chỉ tiêu")}
        value={indicator}
        data={countable.map((one) => ({ value: one.code, label: f.text(one.name) }))}
        onChange={(event) => setQuery({ indicator: event.currentTarget.value })}
        style={{ maxWidth: "28rem" }}
      />
      <Level of={{ area, indicator, on: as_of }} unit={indicators.find((one) => one.code === indicator)?.unit ?? "person"} />
    </div>
  );
}

function Scope({ area, as_of }: { area: string; as_of: string }) {
  const shown = useFacts({ area, as_of, breakdown: "all" });
  return (
    <>
      <Place area={area} shown={shown.data?.area} as_of={as_of} />
      <Plans facts={shown.data?.facts ?? []} />
    </>
  );
}

export type Unit = Parameters<ReturnType<typeof useText>["f"]["quantity"]>[1];

function Level({ of, unit }: { of: { area: string; indicator: string; on: string }; unit: Unit }) {
  const { i18n } = useText();
  const may = useMay();
  const found = useCascade(of);
  const [assigning, set_assigning] = useState<Standing>();
  const [versions, set_versions] = useState<Standing>();
  return (
    <Shown query={found} what={i18n._("chỉ tiêu giao")}>
      {(cascade) => (
        <>
          <Sums cascade={cascade} unit={unit} />
          <TargetTable
            cascade={cascade}
            unit={unit}
            onAssign={may("target_assign") ? set_assigning : undefined}
            onVersions={set_versions}
          />
          {assigning && (
            <AssignDialog of={{ ...of, standing: assigning, unit }} onClose={() => set_assigning(undefined)} />
          )}
          {versions && (
            <Versions of={{ ...of, standing: versions, unit }} onClose={() => set_versions(undefined)} />
          )}
        </>
      )}
    </Shown>
  );
}

/** Whether the parts make the whole. */
function Sums({ cascade, unit }: { cascade: Cascade; unit: Unit }) {
  const { i18n, f } = useText();
  const assigned = f.quantity(String(cascade.assigned_below), unit);
  if (cascade.difference === undefined)
    return <p className="soft">{i18n._("Chưa so được: địa bàn chưa có chỉ tiêu, hoặc chưa giao xuống cấp dưới.")}</p>;
  if (cascade.difference === 0) return <p className="notice good">{i18n._("Đã giao đủ cho cấp dưới: {assigned}.", { assigned })}</p>;
  const off = f.signed(String(cascade.difference), unit);
  return (
    <p className="notice partial">
      {i18n._("Giao cho cấp dưới {assigned}, lệch {off} so với chỉ tiêu; {n} nơi chưa được giao.", {
        assigned,
        off,
        n: f.number(cascade.without_target),
      })}
    </p>
  );
}
