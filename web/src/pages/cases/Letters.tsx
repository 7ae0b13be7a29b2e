import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { type CaseLetter, useLetters } from "../../cases/queries";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { Failed } from "../../ui/States";

/** Reminders in a batch: first what would be sent, then recorded as sent, each with its hash. */
export function Letters({ on }: { on: string }) {
  const { i18n } = useText();
  const [open, set_open] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => set_open(true)}>
        {i18n._("Văn bản đôn đốc hàng loạt")}
      </Button>
      {open && (
        <Dialog kind="drawer" title={i18n._("Văn bản đôn đốc hàng loạt")} onClose={() => set_open(false)}>
          <Batch on={on} />
        </Dialog>
      )}
    </>
  );
}

function Batch({ on }: { on: string }) {
  const { i18n, f } = useText();
  const [prefix, set_prefix] = useState("BHXH-QLT");
  const [channel, set_channel] = useState<"letter" | "email" | "portal">("letter");
  const asked = useLetters();
  const ask = (send: boolean) => asked.mutate({ prefix: prefix.trim(), channel, send, on });
  const letters = asked.data?.letters ?? [];
  const refused = letters.filter((one) => one.problems.length > 0).length;
  return (
    <div className="stack">
      <p>{i18n._("Mỗi hồ sơ có bước đôn đốc đến hạn trong tháng nhận một văn bản. Gửi lại cùng một đợt thì không văn bản nào bị ghi hai lần.")}</p>
      <TextInput
        id="letters-prefix"
        label={i18n._("Ký hiệu văn bản")}
        value={prefix}
        maxLength={40}
        onChange={(event) => set_prefix(event.currentTarget.value)}
      />
      <NativeSelect
        id="letters-channel"
        label={i18n._("Hình thức gửi")}
        value={channel}
        data={[
          { value: "letter", label: i18n._("văn bản") },
          { value: "email", label: i18n._("thư điện tử") },
          { value: "portal", label: i18n._("cổng điện tử") },
        ]}
        onChange={(event) => set_channel(event.currentTarget.value as typeof channel)}
      />
      <div className="row">
        <Button variant="default" loading={asked.isPending} disabled={!prefix.trim()} onClick={() => ask(false)}>
          {i18n._("Xem trước")}
        </Button>
        {asked.data && !asked.data.sent && letters.length > 0 && (
          <Button loading={asked.isPending} onClick={() => ask(true)}>
            {i18n._("Ghi là đã gửi {n} văn bản", { n: f.number(letters.length) })}
          </Button>
        )}
      </div>
      {asked.isError && <Failed problem={asked.error} what={i18n._("các văn bản")} />}
      {asked.data && (
        <>
          <p role="status">
            {asked.data.sent
              ? i18n._("Đã ghi {n} văn bản, {refused} không ghi được.", {
                  n: f.number(letters.length - refused),
                  refused: f.number(refused),
                })
              : i18n._("{n} văn bản sẽ gửi.", { n: f.number(letters.length) })}
          </p>
          {letters.length > 0 && <LetterTable letters={letters} on={on} />}
        </>
      )}
    </div>
  );
}

function LetterTable({ letters, on }: { letters: readonly CaseLetter[]; on: string }) {
  const { i18n, f } = useText();
  const address = (one: CaseLetter) => {
    const query = new URLSearchParams({ lang: f.language, on });
    return `/api/v1/cases/${one.number}/letter?${query}`;
  };
  return (
    <ul className="plain stack">
      {letters.map((one) => (
        <li key={one.number} className="panel stack tight">
          <b>{one.name}</b>
          <span className="small soft">
            {one.employer} · {f.text(one.step.name)} · {one.document}
          </span>
          <span>
            {i18n._("{amount} đồng", { amount: f.number(one.owed) })}
            {one.due && `, ${i18n._("hạn {day}", { day: f.date(one.due) })}`}
          </span>
          <span className="small soft hash">
            SHA-256 <code>{one.sha256.slice(0, 16)}…</code>
          </span>
          {one.sent ? (
            <span className="tag good">{i18n._("đã ghi")}</span>
          ) : (
            <a href={address(one)} download>
              {i18n._("Tải văn bản để in")}
            </a>
          )}
          {one.problems.map((problem) => (
            <p key={problem.code} className="bad">
              {f.text(problem.detail)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
