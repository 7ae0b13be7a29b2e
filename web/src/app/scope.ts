/** Which area and which day the page speaks of: the address, else what the server's office reports on. */
import { useMeta, useProvinces, useReports } from "../api/queries";
import { useAddress } from "../router";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function useScope() {
  const { query } = useAddress();
  const meta = useMeta();
  const reports = useReports();
  const asked = query.get("as_of");
  const area = query.get("area") ?? meta.data?.default_area ?? reports.data?.[0]?.area.code;
  const newest = reports.data?.find((r) => r.area.code === area) ?? reports.data?.[0];
  const as_of = asked && DAY.test(asked) ? asked : (dayOfOffice(query.get("area"), meta.data) ?? newest?.as_of);
  return { area, as_of, meta, reports };
}

type Meta = ReturnType<typeof useMeta>["data"];

/** The office's own day holds for the office's own area; another area is shown on its newest day. */
function dayOfOffice(area: string | null, meta: Meta): string | undefined {
  if (area && area !== meta?.default_area) return undefined;
  return meta?.default_as_of ?? undefined;
}

/** The area that is spoken of, by its name. */
export function useAreaName() {
  const { area, as_of } = useScope();
  return useProvinces(as_of).data?.find((a) => a.code === area);
}
