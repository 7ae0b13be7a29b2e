import { useText } from "../../i18n";
import { isUnknown, useTabName } from "../../law/parts";
import { type Topic, useTopicForms } from "../../law/queries";
import { useAddress } from "../../router";
import { Link } from "../../ui/Link";
import { Empty, Shown } from "../../ui/States";
import { AllAtOnce } from "./AllAtOnce";
import { AnswerPage } from "./Answer";
import { Check } from "./Check";
import { type Journey, journeys } from "./journeys";
import { OneQuestion } from "./OneQuestion";
import { useCalculation } from "./state";
import "../../styles/law.css";
import "../../styles/calc.css";

export default function TopicPage() {
  const { page } = useAddress();
  const { i18n } = useText();
  const id = page.name === "topic" ? page.id : "";
  const journey = journeys(i18n).find((one) => one.id === id);
  const query = useTopicForms(journey?.topics ?? [id]);
  if (isUnknown(query.error))
    return (
      <div className="stack">
        <h1>{i18n._("Không có phép tính này")}</h1>
        <Empty title={i18n._("Địa chỉ có thể đã cũ hoặc gõ nhầm.")}>
          <p>
            <Link to={{ name: "calc" }}>{i18n._("Xem mọi phép tính")}</Link>
          </p>
        </Empty>
      </div>
    );
  return (
    <Shown query={query} what={i18n._("phép tính")}>
      {(topics) => <Calculator key={id} topics={topics} journey={journey} />}
    </Shown>
  );
}

function Calculator({ topics, journey }: { topics: readonly Topic[]; journey: Journey | undefined }) {
  const { i18n, f } = useText();
  const calculation = useCalculation(topics, journey);
  const { view, toMode } = calculation;
  // People's own question; those who work with the law know the topic by its name.
  const name = journey && (topics.length > 1 || view.kind !== "all") ? journey.question : f.text(topics[0]!.title);
  useTabName(name);
  return (
    <>
      <header className="stack tight">
        <div className="row apart">
          <h1>{name}</h1>
          <button type="button" className="close screen-only" onClick={() => toMode(view.kind !== "all")}>
            {view.kind === "all" ? i18n._("Hỏi từng câu") : i18n._("Mọi mục trên một trang")}
          </button>
        </div>
        {topics.length === 1 && <p>{f.text(topics[0]!.question)}</p>}
      </header>
      {view.kind === "all" && <AllAtOnce calculation={calculation} topics={topics} />}
      {view.kind === "step" && <OneQuestion key={view.at} calculation={calculation} at={view.at} />}
      {view.kind === "check" && <Check calculation={calculation} problems={[]} />}
      {view.kind === "answer" && <AnswerPage calculation={calculation} topics={topics} />}
    </>
  );
}
