import { useEffect, useRef, useState } from 'preact/hooks';

/** How many rows are drawn at first: a window of them and some, since a search draws them anew at every key. */
const FIRST = 24;
/** How many more are drawn whenever the reader comes near the end. */
const STEP = 60;
/** How near, in CSS pixels. */
const NEAR = 600;

/**
 * Lets a long list grow while it is scrolled: what nobody has come to is not drawn.
 * @param total how many rows there are
 * @param list whatever stands for the list as it is; when it changes, the list begins short again
 * @returns how many rows to draw, and where to put the element after the last of them
 */
export function useGrowing(total: number, list: unknown) {
  const [{ of, shown }, setShown] = useState({ of: list, shown: FIRST });
  const end = useRef<HTMLLIElement>(null);
  const drawn = Math.min(total, of === list ? shown : FIRST);
  useEffect(() => {
    if (end.current === null || drawn >= total) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setShown({ of: list, shown: drawn + STEP });
      },
      { rootMargin: `${NEAR}px` },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [drawn, total, list]);
  return { drawn, end };
}
