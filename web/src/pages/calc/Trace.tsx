import { useText } from "../../i18n";
import { Fold } from "../../law/Fold";
import { Cites, StatusMark } from "../../law/parts";
import type { TraceStep } from "../../law/queries";
import { roundingText } from "../../law/words";
import { Link } from "../../ui/Link";

/** How the answer came about: each step of the law with its numbers, its reason and where it is written. */
export function Trace({ steps }: { steps: readonly TraceStep[] }) {
  const { i18n } = useText();
  if (!steps.length) return null;
  return (
    <div className="stack tight">
      <Fold level="h3" label={i18n._("Vì sao? Xem cách tính")} opened={i18n._("Cách tính")}>
        <Steps steps={steps} />
      </Fold>
    </div>
  );
}

function Steps({ steps }: { steps: readonly TraceStep[] }) {
  return (
    <ol className="trace">
      {steps.map((step, i) => (
        <li key={i}>
          <Step step={step} />
        </li>
      ))}
    </ol>
  );
}

function Step({ step }: { step: TraceStep }) {
  const { i18n, f } = useText();
  return (
    <>
      <p className="row apart">
        <span>{f.text(step.name)}</span>
        {step.shown && <b>{f.text(step.shown)}</b>}
      </p>
      {step.arithmetic && (
        <p className="arithmetic">
          = {f.text(step.arithmetic)}
          {step.rounding && <span className="soft">, {roundingText(step.rounding, i18n)}</span>}
        </p>
      )}
      {step.because?.map((reason) => (
        <p key={reason.vi} className="soft">
          {i18n._("Vì:")} {f.text(reason)}
        </p>
      ))}
      {step.parameters?.map((used, i) => (
        <p key={used.id + i} className="small">
          <Link to={{ name: "parameter", id: used.id }}>{f.text(used.label)}</Link>: {f.text(used.shown)},{" "}
          {i18n._("từ")} {f.date(used.from)} {used.status !== "confirmed" && <StatusMark status={used.status} />}
          <span className="interval">
            <Cites cites={used.cites} />
          </span>
        </p>
      ))}
      {step.cites && (
        <p className="small soft">
          <Cites cites={step.cites} />
        </p>
      )}
      {step.steps && <Steps steps={step.steps} />}
    </>
  );
}
