/** The lists that a collector makes in a commune: D03-TS of the health-insured, D05-TS of the voluntarily insured. */
import { Button, NativeSelect } from "@mantine/core";
import { useMe } from "../../api/session";
import { Monthly } from "../../app/working";
import { type Form, useDeclarations } from "../../declarations/queries";
import { useText } from "../../i18n";
import { MonthPick } from "../../money/MonthPick";
import { setQuery, useAddress } from "../../router";
import { Choice } from "../../ui/Form";
import { Empty, More, Shown } from "../../ui/States";
import { Editor } from "./Editor";
import { useLines } from "./lines";
import { DeclarationTable } from "./Parts";
import { Reopened } from "./Reopened";

const FORMS = ["D03-TS", "D05-TS"] as const satisfies readonly Form[];

export default function OwnListsPage() {
  return (
    <Monthly name="month" first="day">
      {(month, newest) => <Lists month={month} newest={newest} />}
    </Monthly>
  );
}

function Lists({ month, newest }: { month: string; newest: string }) {
  const { i18n } = useText();
  const { query } = useAddress();
  const areas = useMe().data?.areas ?? [];
  const form = FORMS.find((one) => one === query.get("form")) ?? "D03-TS";
  const commune = areas.find((one) => one.code === query.get("commune")) ?? areas[0];
  const open = Number(query.get("to_khai")) || undefined;
  const words: Record<(typeof FORMS)[number], string> = {
    "D03-TS": i18n._("D03-TS: người chỉ tham gia BHYT"),
    "D05-TS": i18n._("D05-TS: người tham gia BHXH tự nguyện"),
  };
  if (!commune) return <Empty title={i18n._("Người dùng này chưa được giao xã nào.")} />;
  const sender = { commune: commune.code };
  return (
    <div className="stack">
      <h1>{i18n._("Danh sách D03-TS, D05-TS")}</h1>
      <p>{i18n._("Danh sách của {commune}: lập, kiểm tra từng dòng, gửi cơ quan BHXH, sửa khi bị trả lại.", { commune: commune.full_name })}</p>
      <Sent open={open} />
      {open ? (
        <Reopened id={open} sender={sender} />
      ) : (
        <>
          <div className="filters">
            <Choice
              legend={i18n._("Mẫu")}
              name="form"
              value={form}
              options={FORMS.map((value) => ({ value, label: words[value] }))}
              onChange={(value) => setQuery({ form: value }, "replace")}
            />
            <MonthPick label={i18n._("Tháng khai")} value={month} newest={newest} onChange={(value) => setQuery({ month: value }, "replace")} />
            {areas.length > 1 && (
              <NativeSelect
                label={i18n._("Xã")}
                value={commune.code}
                data={areas.map((one) => ({ value: one.code, label: one.full_name }))}
                onChange={(event) => setQuery({ commune: event.currentTarget.value }, "replace")}
              />
            )}
          </div>
          <NewList key={form} form={form} sender={sender} month={month} />
        </>
      )}
    </div>
  );
}

function NewList({ form, sender, month }: { form: Form; sender: { commune: string }; month: string }) {
  const [lines, set_lines] = useLines(month);
  return <Editor form={form} sender={sender} month={month} lines={lines} onLines={set_lines} declaration={undefined} />;
}

function Sent({ open }: { open: number | undefined }) {
  const { i18n } = useText();
  const query = useDeclarations();
  const rows = query.data?.pages.flatMap((page) => page.declarations) ?? [];
  if (query.isSuccess && !rows.length) return null;
  return (
    <section className="panel stack">
      <h2>{i18n._("Danh sách đã lập")}</h2>
      <Shown query={query} what={i18n._("các tờ khai")}>
        {() => (
          <>
            <DeclarationTable rows={rows} to={(one) => [{ name: "own-lists" }, { to_khai: String(one.id), month: one.month }]} />
            <More query={query} />
          </>
        )}
      </Shown>
      {open !== undefined && (
        <div>
          <Button variant="default" onClick={() => setQuery({ to_khai: undefined })}>
            {i18n._("Lập danh sách mới")}
          </Button>
        </div>
      )}
    </section>
  );
}
