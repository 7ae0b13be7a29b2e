import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useMe } from "../../api/session";
import { useOpenCases } from "../../cases/queries";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { fieldProblems, problemOf, ShortForm } from "../../ui/Form";

/** For one employer, or for every late one of the reader's area. */
export function OpenCases({ on }: { on: string }) {
  const { i18n, f } = useText();
  const [open, set_open] = useState(false);
  const [employer, set_employer] = useState("");
  const [months, set_months] = useState("3");
  const area = useMe().data?.areas[0];
  const sent = useOpenCases();
  const problems = fieldProblems(sent.error, (field) => `open-${field}`);
  const send = () =>
    sent.mutate({
      months: Number(months) || 0,
      ...(employer.trim() ? { employer: employer.trim() } : area && { area: area.code }),
      on,
    });
  return (
    <>
      <Button onClick={() => set_open(true)}>{i18n._("Lập hồ sơ")}</Button>
      {open && (
        <Dialog kind="box" title={i18n._("Lập hồ sơ chậm đóng")} onClose={() => set_open(false)}>
          {sent.data ? (
            <div className="stack">
              <p role="status">
                {i18n._("Đã lập {n} hồ sơ, chậm đóng {late} đồng; {had} đơn vị đã có hồ sơ.", {
                  n: f.number(sent.data.opened),
                  late: f.number(sent.data.late),
                  had: f.number(sent.data.had_one),
                })}
              </p>
              <div>
                <Button
                  onClick={() => {
                    sent.reset();
                    set_open(false);
                  }}
                >
                  {i18n._("Xong")}
                </Button>
              </div>
            </div>
          ) : (
            <ShortForm
              problems={problems}
              send={i18n._("Lập hồ sơ")}
              sending={sent.isPending}
              onSend={send}
              onClose={() => set_open(false)}
            >
              <TextInput
                id="open-employer"
                label={i18n._("Mã đơn vị (để trống: mọi đơn vị chậm đóng của địa bàn)")}
                value={employer}
                maxLength={20}
                error={problemOf(problems, "open-employer")}
                onChange={(event) => set_employer(event.currentTarget.value)}
              />
              <TextInput
                id="open-months"
                label={i18n._("Chậm đóng từ (tháng)")}
                value={months}
                inputMode="numeric"
                maxLength={4}
                disabled={!!employer.trim()}
                error={problemOf(problems, "open-months")}
                onChange={(event) => set_months(event.currentTarget.value)}
              />
            </ShortForm>
          )}
        </Dialog>
      )}
    </>
  );
}
