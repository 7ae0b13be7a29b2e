import { useLayoutEffect, useRef, useState } from "react";

/** The size there is, so that a chart's letters keep theirs at every width. */
export function useSize<E extends Element>(first: number) {
  const ref = useRef<E>(null);
  const [size, set_size] = useState({ width: first, height: first });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const box = element.getBoundingClientRect();
      const width = Math.floor(box.width) || first;
      const height = Math.floor(box.height) || first;
      set_size((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [first]);
  return { ref, ...size };
}
