import { NativeSelect } from "@mantine/core";
import { useProvinces, useReports } from "../../api/queries";
import { useText } from "../../i18n";
import { setQuery } from "../../router";
import { byName } from "../../text";

/** Any province, those with figures on file first; choosing one keeps the day only if it has figures then. */
export function AreaPicker({ area, as_of }: { area: string; as_of: string }) {
  const { i18n, f } = useText();
  const provinces = useProvinces(as_of);
  const reports = useReports();
  const known = reports.data ?? [];
  const days = known.filter((r) => r.area.code === area).map((r) => r.as_of);
  const on_file = new Map(known.map((r) => [r.area.code, r.area]));
  const with_figures = byName([...on_file.values()]);
  const others = byName(provinces.data ?? []).filter((a) => !on_file.has(a.code));
  const choose = (code: string) => {
    const same_day = known.some((r) => r.area.code === code && r.as_of === as_of);
    setQuery({ area: code, as_of: same_day ? as_of : known.find((r) => r.area.code === code)?.as_of });
  };
  const option = (a: { code: string; name: { vi: string; en: string } }) => ({ value: a.code, label: f.text(a.name) });
  const missing = ![...with_figures, ...others].some((a) => a.code === area);
  return (
    <div className="filters screen-only">
      <NativeSelect
        label={i18n._("Địa bàn")}
        value={area}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          ...(missing ? [{ value: area, label: area }] : []),
          { group: i18n._("Có số liệu"), items: with_figures.map(option) },
          { group: i18n._("Chưa có số liệu"), items: others.map(option) },
        ]}
        style={{ width: "18rem", maxWidth: "100%" }}
      />
      {days.length > 0 && (
        <NativeSelect
          label={i18n._("Ngày có số liệu")}
          value={as_of}
          onChange={(event) => setQuery({ as_of: event.currentTarget.value })}
          data={[...new Set([as_of, ...days])].map((day) => ({ value: day, label: f.date(day) }))}
        />
      )}
    </div>
  );
}
