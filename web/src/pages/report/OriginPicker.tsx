import { Button } from "@mantine/core";
import type { Origin } from "../../api/queries";
import { useMe } from "../../api/session";
import { useText } from "../../i18n";
import { setQuery } from "../../router";

/** Which source the report speaks for: what was published, or the records when the day was closed. */
export function OriginPicker({ origin }: { origin: Origin }) {
  const { i18n } = useText();
  const { data: me } = useMe();
  if (!me) return null;
  const choices: [Origin, string, string | undefined][] = [
    ["statements", i18n._("Theo số đã công bố"), undefined],
    ["records", i18n._("Từ hồ sơ đã chốt"), "records"],
  ];
  return (
    <div className="row screen-only" role="group" aria-label={i18n._("Nguồn của báo cáo")}>
      {choices.map(([value, label, from]) => (
        <Button
          key={value}
          variant={value === origin ? "filled" : "default"}
          aria-pressed={value === origin}
          onClick={() => setQuery({ from })}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
