import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { type AuditFilter, type AuditRecord, useAudit, useVerify } from "../../access/queries";
import { useText } from "../../i18n";
import { setQuery, useAddress } from "../../router";
import { DayField, dayOf, partsOf } from "../../ui/Form";
import { Empty, Failed, More, Shown } from "../../ui/States";
import { useActionWords, useObjectWords } from "./words";

export default function AuditPage() {
  const { i18n } = useText();
  const { query } = useAddress();
  const filter: AuditFilter = {
    user: query.get("user") ?? undefined,
    action: query.get("action") ?? undefined,
    from: query.get("from") ?? undefined,
    to: query.get("to") ?? undefined,
  };
  return (
    <div className="stack">
      <h1>{i18n._("Nhật ký")}</h1>
      <p>{i18n._("Mỗi lần xem và mỗi thay đổi là một bản ghi, giữ mã băm của bản trước: sửa hay bỏ một bản thì lộ ra.")}</p>
      <Verify />
      <Filters key={JSON.stringify(filter)} filter={filter} />
      <Records filter={filter} />
    </div>
  );
}

function Verify() {
  const { i18n, f } = useText();
  const verify = useVerify();
  const found = verify.data;
  return (
    <section className="panel stack">
      <div>
        <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate()}>
          {i18n._("Kiểm tra cả chuỗi")}
        </Button>
      </div>
      {verify.isError && <Failed problem={verify.error} what={i18n._("nhật ký")} />}
      {found?.holds && (
        <p className="notice" role="status">
          {i18n._("Chuỗi còn nguyên: {n} bản ghi.", { n: f.number(found.records) })}
        </p>
      )}
      {found && !found.holds && (
        <div className="notice error" role="alert">
          <p>
            <b>{i18n._("Chuỗi bị đứt ở bản ghi số {n}.", { n: f.number(found.broken_at ?? 0) })}</b> {f.text(found.why)}
          </p>
        </div>
      )}
    </section>
  );
}

function Filters({ filter }: { filter: AuditFilter }) {
  const { i18n } = useText();
  const actions = useActionWords();
  const [user, set_user] = useState(filter.user ?? "");
  const [action, set_action] = useState(filter.action ?? "");
  const [from, set_from] = useState(partsOf(filter.from));
  const [to, set_to] = useState(partsOf(filter.to));
  const typed = (parts: { d: string; m: string; y: string }) => !!(parts.d || parts.m || parts.y);
  const [wrong, set_wrong] = useState<{ from?: boolean; to?: boolean }>({});
  const bad = i18n._("Ngày này không có trong lịch. Ví dụ: 15, 12, 2023.");
  return (
    <form
      className="panel stack"
      role="search"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = { from: typed(from) && !dayOf(from), to: typed(to) && !dayOf(to) };
        set_wrong(found);
        if (found.from || found.to) return;
        setQuery({ user: user.trim(), action, from: dayOf(from), to: dayOf(to) });
      }}
    >
      <div className="two">
        <TextInput
          id="audit-user"
          label={i18n._("Tên đăng nhập")}
          value={user}
          autoComplete="off"
          onChange={(event) => set_user(event.currentTarget.value)}
        />
        <NativeSelect
          label={i18n._("Việc")}
          value={action}
          data={[{ value: "", label: i18n._("Mọi việc") }, ...Object.entries(actions).map(([value, label]) => ({ value, label }))]}
          onChange={(event) => set_action(event.currentTarget.value)}
        />
        <DayField id="audit-from" label={i18n._("Từ ngày")} value={from} error={wrong.from ? bad : undefined} onChange={set_from} />
        <DayField id="audit-to" label={i18n._("Đến hết ngày")} value={to} error={wrong.to ? bad : undefined} onChange={set_to} />
      </div>
      <div>
        <Button type="submit">{i18n._("Xem")}</Button>
      </div>
    </form>
  );
}

function Records({ filter }: { filter: AuditFilter }) {
  const { i18n } = useText();
  const query = useAudit(filter);
  return (
    <section className="panel stack">
      <Shown query={query} what={i18n._("nhật ký")}>
        {({ pages }) => {
          const records = pages.flatMap((page) => page.records);
          if (!records.length) return <Empty title={i18n._("Không có bản ghi nào như vậy.")} />;
          return (
            <>
              <RecordTable records={records} />
              <More query={query} />
            </>
          );
        }}
      </Shown>
    </section>
  );
}

/** Also shows who looked at one person. */
export function RecordTable({ records }: { records: AuditRecord[] }) {
  const { i18n, f } = useText();
  const actions = useActionWords();
  const kinds = useObjectWords();
  return (
    <table className="cards">
      <thead>
        <tr>
          <th scope="col" className="num">{i18n._("Số")}</th>
          <th scope="col">{i18n._("Lúc")}</th>
          <th scope="col">{i18n._("Ai")}</th>
          <th scope="col">{i18n._("Việc")}</th>
          <th scope="col">{i18n._("Đối tượng")}</th>
          <th scope="col">{i18n._("Lý do")}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.number}>
            <th scope="row" className="num">{f.number(record.number)}</th>
            <td data-label={i18n._("Lúc")}>{f.moment(record.at)}</td>
            <td data-label={i18n._("Ai")}>{record.user}</td>
            <td data-label={i18n._("Việc")}>
              {actions[record.action] ?? <code>{record.action}</code>}
              {record.detail && <span className="small soft"> {record.detail}</span>}
            </td>
            <td data-label={i18n._("Đối tượng")}>{record.object ? `${kinds[record.object_kind ?? ""] ?? record.object_kind ?? ""} ${record.object}` : "–"}</td>
            <td data-label={i18n._("Lý do")}>{record.reason || "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
