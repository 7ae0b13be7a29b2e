import { useLayoutEffect, useRef, useState } from "react";

/** The width there is, so that a chart's letters keep their size at every width. */
export function useWidth<E extends HTMLElement>(first: number) {
  const ref = useRef<E>(null);
  const [width, set_width] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    set_width(Math.floor(element.clientWidth) || first);
    const watch = new ResizeObserver(() => set_width(Math.floor(element.clientWidth) || first));
    watch.observe(element);
    return () => watch.disconnect();
  }, [first]);
  return { ref, width };
}
