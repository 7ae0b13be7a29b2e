import { NativeSelect } from "@mantine/core";
import { useProvinces } from "../../api/queries";
import { useText } from "../../i18n";
import { setQuery } from "../../router";
import { byName } from "../../text";
import { type Area, useBelow, useClosedDays } from "./queries";

const NATION = "VN";
const cleared = { slice: undefined, after: undefined };

/** Which area and which closed day: the province, then down to what lies below the area that is shown. */
export function Place({ area, shown, as_of }: { area: string; shown: Area | undefined; as_of: string }) {
  const { i18n, f } = useText();
  const provinces = byName(useProvinces(as_of).data ?? []);
  const below = byName(useBelow(shown, as_of).data ?? []);
  const days = useClosedDays().data ?? [];
  const option = (one: Area) => ({ value: one.code, label: f.text(one.name) });
  const is_listed = area === NATION || provinces.some((one) => one.code === area);
  return (
    <div className="filters screen-only">
      <NativeSelect
        label={i18n._("Địa bàn")}
        value={area}
        onChange={(event) => setQuery({ area: event.currentTarget.value, ...cleared })}
        data={[
          ...(is_listed ? [] : [{ value: area, label: shown ? f.text(shown.name) : area }]),
          { value: NATION, label: i18n._("Toàn quốc") },
          ...provinces.map(option),
        ]}
        style={{ width: "16rem", maxWidth: "100%" }}
      />
      {below.length > 0 && area !== NATION && (
        <NativeSelect
          label={i18n._("Bên trong địa bàn")}
          value=""
          onChange={(event) => setQuery({ area: event.currentTarget.value, ...cleared })}
          data={[{ value: "", label: i18n._("Chọn huyện, xã…") }, ...below.map(option)]}
          style={{ width: "16rem", maxWidth: "100%" }}
        />
      )}
      {days.length > 0 && (
        <NativeSelect
          label={i18n._("Ngày đã chốt")}
          value={as_of}
          onChange={(event) => setQuery({ as_of: event.currentTarget.value, ...cleared })}
          data={[...new Set([as_of, ...days])].map((day) => ({ value: day, label: f.date(day) }))}
        />
      )}
    </div>
  );
}
