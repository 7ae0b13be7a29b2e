import { useText } from "../i18n";
import { useAddress } from "../router";
import StatementView from "./StatementView";

export default function StatementPage() {
  const { i18n } = useText();
  const { page } = useAddress();
  if (page.name !== "statement") return null;
  return (
    <div className="stack">
      <h1>{i18n._("Số này từ đâu?")}</h1>
      <div className="panel">
        <StatementView id={Number(page.id)} />
      </div>
    </div>
  );
}
