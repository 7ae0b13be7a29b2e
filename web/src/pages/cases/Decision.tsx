import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useDecideStep } from "../../cases/queries";
import { useText } from "../../i18n";
import { today } from "../../law/today";
import { setQuery } from "../../router";
import { Failed } from "../../ui/States";

/** The second person's answer to a step that somebody else proposed. */
export function Decision({ number, step }: { number: string; step: number }) {
  const { i18n } = useText();
  const [reason, set_reason] = useState("");
  const decide = useDecideStep(number);
  // It counts from today: the page of an earlier day would not know it.
  const decided = { onSuccess: () => setQuery({ on: today() }, "replace") };
  return (
    <div className="stack tight screen-only">
      {decide.isError && <Failed problem={decide.error} what={i18n._("quyết định")} />}
      <TextInput
        id={`reason-${step}`}
        label={i18n._("Lý do (cần khi từ chối)")}
        value={reason}
        maxLength={300}
        onChange={(event) => set_reason(event.currentTarget.value)}
      />
      <div className="row">
        <Button loading={decide.isPending} onClick={() => decide.mutate({ step, decision: "approve", reason }, decided)}>
          {i18n._("Duyệt")}
        </Button>
        <Button
          variant="default"
          disabled={decide.isPending || !reason.trim()}
          onClick={() => decide.mutate({ step, decision: "refuse", reason }, decided)}
        >
          {i18n._("Không duyệt")}
        </Button>
      </div>
    </div>
  );
}
