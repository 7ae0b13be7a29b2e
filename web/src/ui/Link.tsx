import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { go, hrefOf, type Page, type Query } from "../router";

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  to: Page;
  query?: Query;
}

/** A link inside the application: a real address, followed without loading the page again. */
export function Link({ to, query, onClick, ...rest }: Props) {
  const href = hrefOf(to, query);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    go(href);
    scrollTo(0, 0);
  };
  return <a href={href} onClick={follow} {...rest} />;
}
