import { useQuery } from "@tanstack/react-query";
import { useLayoutEffect, useRef, useState } from "react";
import { Problem } from "../../api/client";
import { useText } from "../../i18n";
import { Shown } from "../../ui/States";
import "../../styles/letter.css";

/** The letter as it will be printed, from the file that is downloaded: its own texts under the styles of this page. */
export function Preview({ address }: { address: string }) {
  const { i18n } = useText();
  const [open, set_open] = useState(false);
  return (
    <details className="screen-only" onToggle={(event) => set_open(event.currentTarget.open)}>
      <summary>{i18n._("Xem trước văn bản đôn đốc")}</summary>
      {open && <Letter address={address} />}
    </details>
  );
}

function Letter({ address }: { address: string }) {
  const { i18n } = useText();
  const query = useQuery({
    queryKey: ["cases", "letter", address],
    queryFn: async () => {
      const answer = await fetch(address, { credentials: "same-origin" });
      if (!answer.ok) throw new Problem(await answer.json());
      return answer.text();
    },
  });
  return (
    <Shown query={query} what={i18n._("văn bản")}>
      {(html) => <Sheet html={html} />}
    </Shown>
  );
}

/** Nothing of it runs here: what is parsed apart has no scripts, and the page's policy allows none. */
function Sheet({ html }: { html: string }) {
  const { f } = useText();
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Its styles are left out before it is parsed: the policy of the page refuses them aloud.
    const main = new DOMParser().parseFromString(html.replace(/<style>[\s\S]*?<\/style>/, ""), "text/html").querySelector("main");
    ref.current?.replaceChildren(...(main ? [...main.childNodes].map((node) => document.importNode(node, true)) : []));
  }, [html]);
  return <article className="letter" lang={f.language} ref={ref} />;
}
