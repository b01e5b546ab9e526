import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { ProgressBar } from '../../components/ProgressBar';
import { useTranslate } from '../../components/translate';
import { reportError } from '../shared/errors';
import type { TextBlock } from './import/text-blocks';
import type { MarkedText, TextMarker } from './mark-text';

interface TextPaneProps {
  /** The text's name, as it is read aloud. */
  label: string;
  blocks: readonly TextBlock[];
  marker: TextMarker;
  /** Ids of entries that are not marked; the text is marked anew when they change. */
  hidden: ReadonlySet<string>;
  /** Is given the text once all of it is marked, and nothing as soon as that is no longer true. */
  onMarked: (text: MarkedText | undefined) => void;
  children?: ComponentChildren;
}

/** One text with its marks, in a part of the page that scrolls by itself. What is around it stands in `children`. */
export function TextPane({ label, blocks, marker, hidden, onMarked, children }: TextPaneProps) {
  const t = useTranslate();
  const container = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState<number>();
  const told = useRef(onMarked);
  told.current = onMarked;

  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const stopping = new AbortController();
    setShare(0);
    marker.mark(element, blocks, { signal: stopping.signal, onProgress: setShare, hidden }).then(
      (text) => {
        setShare(undefined);
        // The marks are drawn first; what they add up to follows.
        afterFrame(() => {
          if (!stopping.signal.aborted) told.current(text);
        });
      },
      (error: unknown) => {
        if (!stopping.signal.aborted) reportError('reader', error);
      },
    );
    return () => {
      stopping.abort();
      marker.clear(element);
      told.current(undefined);
    };
  }, [blocks, marker, hidden]);

  return (
    <section class="pane" aria-label={label}>
      {children}
      {share !== undefined && <ProgressBar label={t('readerMarking')} share={share} />}
      <div class="pane-scroll" tabIndex={0} role="region" aria-label={label}>
        <div class="text" lang="zh" ref={container} aria-busy={share !== undefined} />
      </div>
    </section>
  );
}

/** Runs a task when the next frame has been drawn; at once where none is drawn, since nobody looks. */
function afterFrame(task: () => void): void {
  if (document.hidden) task();
  else requestAnimationFrame(() => setTimeout(task));
}
