import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { answered, client } from "../api/client";
import { useMay } from "../api/session";
import { useText } from "../i18n";
import { Dialog } from "../ui/Dialog";
import { type FieldProblem, fieldProblems, problemOf, ShortForm } from "../ui/Form";
import { type Person, useChange } from "./queries";

interface Props {
  id: string;
  opened: boolean;
  onOpened: (person: Person | undefined) => void;
}

/** The masked fields open with a reason, which goes on the record with the name of whoever looked. */
export function Unmask({ id, opened, onOpened }: Props) {
  const { i18n } = useText();
  const may = useMay();
  const [asking, set_asking] = useState(false);
  if (!may("person_unmask")) return null;
  return (
    <div className="row screen-only">
      {opened ? (
        <>
          <Button variant="default" onClick={() => onOpened(undefined)}>
            {i18n._("Che lại")}
          </Button>
          <span className="small soft">{i18n._("Tự che lại sau 5 phút. Lần xem này đã được ghi.")}</span>
        </>
      ) : (
        <Button variant="default" aria-haspopup="dialog" onClick={() => set_asking(true)}>
          {i18n._("Xem đầy đủ thông tin bị che")}
        </Button>
      )}
      {asking && (
        <Dialog kind="box" title={i18n._("Vì sao cần xem?")} onClose={() => set_asking(false)}>
          <Ask
            id={id}
            onClose={() => set_asking(false)}
            onOpened={(person) => {
              set_asking(false);
              onOpened(person);
            }}
          />
        </Dialog>
      )}
    </div>
  );
}

const field = () => "unmask-reason";

function Ask({ id, onClose, onOpened }: { id: string; onClose: () => void; onOpened: (person: Person) => void }) {
  const { i18n } = useText();
  const [reason, set_reason] = useState("");
  const [problems, set_problems] = useState<FieldProblem[]>([]);
  const unmask = useChange(
    (why: string) => answered(client.POST("/api/v1/people/{id}/unmask", { params: { path: { id } }, body: { reason: why } })),
  );
  const send = () => {
    if (!reason.trim()) return set_problems([{ field: field(), text: i18n._("Hãy ghi lý do cần xem") }]);
    unmask.mutate(reason.trim(), { onSuccess: onOpened, onError: (problem) => set_problems(fieldProblems(problem, field)) });
  };
  return (
    <ShortForm problems={problems} send={i18n._("Xem")} sending={unmask.isPending} onSend={send} onClose={onClose}>
      <p>{i18n._("Lý do, tên bạn và giờ xem được ghi vào nhật ký. Người này có quyền biết ai đã xem hồ sơ của mình.")}</p>
      <TextInput
        id={field()}
        label={i18n._("Lý do")}
        value={reason}
        maxLength={300}
        autoComplete="off"
        error={problemOf(problems, field())}
        onChange={(event) => set_reason(event.currentTarget.value)}
      />
    </ShortForm>
  );
}
