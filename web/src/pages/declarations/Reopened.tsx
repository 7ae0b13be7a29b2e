import { useState } from "react";
import { type Cells, type Declaration, type Form, type Sender, useDeclaration } from "../../declarations/queries";
import { useText } from "../../i18n";
import { Shown } from "../../ui/States";
import { Editor } from "./Editor";

/** A draft, or what was returned: written on from there. */
export function Reopened({ id, sender }: { id: number; sender: Sender }) {
  const { i18n } = useText();
  const query = useDeclaration(id);
  return (
    <Shown query={query} what={i18n._("tờ khai")}>
      {(declaration) => <Continued key={declaration.version} declaration={declaration} sender={sender} />}
    </Shown>
  );
}

function Continued({ declaration, sender }: { declaration: Declaration; sender: Sender }) {
  const [lines, set_lines] = useState<Cells[]>(() => (declaration.rows ?? []).map((row) => row.cells));
  return (
    <Editor
      form={declaration.form.code as Form}
      sender={sender}
      month={declaration.month}
      lines={lines}
      onLines={set_lines}
      declaration={declaration}
    />
  );
}
