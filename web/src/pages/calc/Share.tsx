import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../i18n";

/** Prints, or gives the link that holds what was given: the part after "#" stays in the browser. */
export function Share() {
  const { i18n } = useText();
  const [copied, set_copied] = useState<"yes" | "no">();
  const copy = () =>
    // Only there over HTTPS or on the own machine; otherwise the link is shown to be copied by hand.
    (navigator.clipboard?.writeText(location.href) ?? Promise.reject(new Error("no clipboard"))).then(
      () => set_copied("yes"),
      () => set_copied("no"),
    );
  return (
    <div className="stack tight screen-only">
      <div className="row">
        <Button variant="default" onClick={copy}>
          {i18n._("Chép liên kết")}
        </Button>
        <Button variant="default" onClick={() => print()}>
          {i18n._("In")}
        </Button>
      </div>
      <p className="small soft" role="status">
        {copied === "yes" && i18n._("Đã chép. Liên kết chứa những gì đã khai; ai có nó đều xem được.")}
      </p>
      {copied === "no" && (
        <TextInput
          label={i18n._("Liên kết chứa những gì đã khai; ai có nó đều xem được.")}
          value={location.href}
          readOnly
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
