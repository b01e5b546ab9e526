import { useEffect, useRef, useState } from 'preact/hooks';

/** How many more rows are drawn whenever the reader comes near the end. */
const STEP = 60;
/** How near, in CSS pixels. */
const NEAR = 600;

/**
 * Lets a long list grow while it is scrolled: what nobody has come to is not drawn.
 * @param total how many rows there are
 * @param list whatever stands for the list as it is; when it changes, the list begins short again
 * @param first how many rows are drawn at first; few where each key that is typed draws them anew
 * @returns how many rows to draw, and where to put the element after the last of them
 */
export function useGrowing(total: number, list: unknown, first = STEP) {
  const [{ of, shown }, setShown] = useState({ of: list, shown: first });
  const end = useRef<HTMLLIElement>(null);
  const drawn = Math.min(total, of === list ? shown : first);
  useEffect(() => {
    if (end.current === null || drawn >= total) return undefined;
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setShown({ of: list, shown: drawn + STEP });
    }, marginsAround(end.current));
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [drawn, total, list]);
  return { drawn, end };
}

/** The margin counts from the edge of the part that scrolls; where a browser cannot tell that, from the one that is named for it. */
function marginsAround(element: Element): IntersectionObserverInit & { scrollMargin: string } {
  const margin = `${NEAR}px`;
  return { root: element.closest('.scroll'), rootMargin: margin, scrollMargin: margin };
}
