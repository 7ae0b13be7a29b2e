import { type ReactNode, useEffect, useState } from "react";

interface Props {
  label: ReactNode;
  /** What the label becomes once it is open. */
  opened?: ReactNode;
  /** A heading around the button, where it heads a section. */
  level?: "h2" | "h3";
  open?: boolean;
  children: ReactNode;
}

/** Opens and closes a part of the page; paper has it open always. */
export function Fold({ label, opened = label, level, open = false, children }: Props) {
  const [shown, set_shown] = useState(open);
  useEffect(() => set_shown(open), [open]);
  const Head = level ?? "p";
  return (
    <>
      <Head className="fold">
        <button type="button" className="link" aria-expanded={shown} onClick={() => set_shown(!shown)}>
          <span aria-hidden="true">{shown ? "−" : "+"}</span> {shown ? opened : label}
        </button>
      </Head>
      <div className={shown ? undefined : "folded"}>{children}</div>
    </>
  );
}
