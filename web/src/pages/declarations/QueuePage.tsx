/** The officer's queue: what waits by its deadline. */
import { useState } from "react";
import { type DeclarationState, useDeclarations } from "../../declarations/queries";
import { useText } from "../../i18n";
import { Choice } from "../../ui/Form";
import { Empty, More, Shown } from "../../ui/States";
import { DeclarationTable } from "./Parts";

export default function QueuePage() {
  const { i18n } = useText();
  const [state, set_state] = useState<DeclarationState>("checked");
  const query = useDeclarations(state);
  return (
    <div className="stack">
      <h1>{i18n._("Hồ sơ khai")}</h1>
      <p>{i18n._("Tờ khai tăng, giảm, điều chỉnh của các đơn vị trên địa bàn, hạn gần nhất trước.")}</p>
      <section className="panel stack">
        <Choice
          legend={i18n._("Trạng thái")}
          name="state"
          value={state}
          options={[
            { value: "checked", label: i18n._("chờ xử lý") },
            { value: "returned", label: i18n._("đã trả lại") },
            { value: "accepted", label: i18n._("đã nhận") },
          ]}
          onChange={set_state}
        />
        <Shown query={query} what={i18n._("các tờ khai")}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.declarations);
            if (!rows.length) return <Empty title={i18n._("Không có tờ khai nào.")} />;
            return (
              <>
                <DeclarationTable rows={rows} to={(one) => [{ name: "declaration", id: String(one.id) }]} />
                <More query={query} />
              </>
            );
          }}
        </Shown>
      </section>
    </div>
  );
}
