import { type ReactNode, useLayoutEffect, useId, useRef } from "react";
import { useText } from "../i18n";

interface Props {
  title: string;
  kind: "drawer" | "box";
  /** The page behind is not to be seen. */
  veiled?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** The browser's own dialog: it keeps the focus inside, closes on Esc and gives the focus back. */
export function Dialog({ title, kind, veiled, onClose, children }: Props) {
  const { i18n } = useText();
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const dialog = ref.current!;
    if (!dialog.open) dialog.showModal();
    return () => dialog.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={veiled ? `${kind} veiled` : kind}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="close" onClick={onClose}>
          {i18n._("Đóng")}
        </button>
      </div>
      <div className="content">{children}</div>
    </dialog>
  );
}
