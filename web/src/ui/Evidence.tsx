import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from "react";
import type { Figure } from "../api/client";
import { useText } from "../i18n";
import { Dialog } from "./Dialog";
import { Link } from "./Link";
import { Loading } from "./States";

const StatementView = lazy(() => import("../pages/StatementView"));

interface Asked {
  figure: Figure;
  label: string;
}

const Ask = createContext<(asked: Asked) => void>(() => {});

export const useEvidence = () => useContext(Ask);

/** "Số này từ đâu": opens beside the page for any number. */
export function EvidenceProvider({ children }: { children: ReactNode }) {
  const [asked, set_asked] = useState<Asked>();
  const { i18n } = useText();
  return (
    <Ask value={set_asked}>
      {children}
      {asked && (
        <Dialog kind="drawer" title={i18n._("Số này từ đâu?")} onClose={() => set_asked(undefined)}>
          <Evidence {...asked} onLeave={() => set_asked(undefined)} />
        </Dialog>
      )}
    </Ask>
  );
}

function Evidence({ figure, label, onLeave }: Asked & { onLeave: () => void }) {
  const { i18n, f } = useText();
  const basis = {
    stated: i18n._("In trong nguồn công bố"),
    recorded: i18n._("Đếm từ hồ sơ khi chốt số liệu"),
    derived: i18n._("Tính từ các số đã công bố"),
    implied: i18n._("Suy ra từ tỷ lệ đã công bố, nên chỉ biết trong một khoảng"),
  }[figure.basis];
  return (
    <div className="stack">
      <div>
        <p className="kicker">{label}</p>
        <p style={{ fontSize: "1.75rem", fontWeight: 700 }}>{f.count(figure.value, figure.unit)}</p>
      </div>
      <dl className="pairs">
        <dt>{i18n._("Căn cứ")}</dt>
        <dd>{basis}</dd>
        {figure.low && figure.high && (
          <>
            <dt>{i18n._("Khoảng")}</dt>
            <dd>
              {f.quantity(figure.low, figure.unit)} – {f.quantity(figure.high, figure.unit)}
            </dd>
          </>
        )}
        {figure.as_of && (
          <>
            <dt>{i18n._("Tính đến")}</dt>
            <dd>{f.date(figure.as_of)}</dd>
          </>
        )}
        {figure.source && (
          <>
            <dt>{i18n._("Nguồn")}</dt>
            <dd>{figure.source}</dd>
          </>
        )}
        {figure.why && (
          <>
            <dt>{i18n._("Cách tính")}</dt>
            <dd>{f.text(figure.why)}</dd>
          </>
        )}
      </dl>
      {figure.basis === "recorded" && (
        <p>
          <Link to={{ name: "facts" }} onClick={onLeave}>
            {i18n._("Xem theo nhóm, và ai được đếm")}
          </Link>
        </p>
      )}
      {figure.statement !== undefined && (
        <>
          <hr style={{ width: "100%", border: 0, borderTop: "1px solid var(--line)" }} />
          <Suspense fallback={<Loading what={i18n._("Đang tải {what}…", { what: i18n._("nguồn của số này") })} />}>
            <StatementView id={figure.statement} compact />
          </Suspense>
          <p>
            <Link to={{ name: "statement", id: String(figure.statement) }} onClick={onLeave}>
              {i18n._("Mở trang riêng của số này")}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}

interface NumberProps {
  figure: Figure | undefined;
  label: string;
  children?: ReactNode;
  /** Shown before the number: "≥" of a partial sum. */
  prefix?: string;
}

/** A number that can be asked where it comes from. Missing is "chưa có", never 0. */
export function Asking({ figure, label, children, prefix = "" }: NumberProps) {
  const { i18n, f } = useText();
  const ask = useEvidence();
  if (!figure) return <span className="soft">{i18n._("chưa có")}</span>;
  const implied = figure.basis === "implied";
  return (
    <>
      <button
        type="button"
        className="figure"
        aria-haspopup="dialog"
        onClick={() => ask({ figure, label })}
      >
        <span className="visually-hidden">{label}: </span>
        {prefix}
        {implied && "~"}
        {children ?? f.quantity(figure.value, figure.unit)}
      </button>
      {implied && figure.low && figure.high && figure.low !== figure.high && (
        <span className="interval">
          {f.quantity(figure.low, figure.unit)} – {f.quantity(figure.high, figure.unit)}
        </span>
      )}
    </>
  );
}
