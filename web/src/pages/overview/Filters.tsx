import { NativeSelect } from "@mantine/core";
import type { Indicator } from "../../api/client";
import type { OverviewFilter } from "../../api/queries";
import { useText } from "../../i18n";
import { setQuery } from "../../router";
import { Choice } from "../../ui/Form";
import { useGroupNames } from "../groups";

interface Props {
  filter: OverviewFilter;
  /** The map that is shown, when the address leaves it to the day. */
  map: 63 | 34 | undefined;
  indicators: readonly Indicator[];
}

export function Filters({ filter, map, indicators }: Props) {
  const { i18n, f } = useText();
  const groups = useGroupNames();
  const used = [...new Set(indicators.map((i) => i.group))];
  const data = used.map((group) => ({
    group: groups[group],
    items: indicators.filter((i) => i.group === group).map((i) => ({ value: i.code, label: f.text(i.name) })),
  }));
  return (
    <div className="filters screen-only">
      <NativeSelect
        label={i18n._("Chỉ tiêu")}
        value={filter.indicator}
        data={data.length ? data : [{ value: filter.indicator, label: filter.indicator }]}
        onChange={(event) => setQuery({ indicator: event.currentTarget.value, measure: filter.measure })}
        style={{ width: "22rem", maxWidth: "100%" }}
      />
      <Choice
        legend={i18n._("Đo bằng")}
        name="measure"
        value={filter.measure}
        options={[
          { value: "plan_percent", label: i18n._("% kế hoạch") },
          { value: "share_percent", label: i18n._("Tỷ lệ bao phủ") },
          { value: "change_percent", label: i18n._("% thay đổi") },
          { value: "value", label: i18n._("Giá trị") },
        ]}
        onChange={(measure) => setQuery({ measure, indicator: filter.indicator })}
      />
      <Choice
        legend={i18n._("Bản đồ")}
        name="map"
        value={String(filter.map ?? map ?? 63)}
        options={[
          { value: "63", label: i18n._("63 tỉnh") },
          { value: "34", label: i18n._("34 tỉnh") },
        ]}
        onChange={(chosen) => setQuery({ map: chosen })}
      />
    </div>
  );
}
