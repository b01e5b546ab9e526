import type { TextSource } from './use-text-slot';

/** What a drop or a paste brings: its files, or else its words. */
export function sourcesOf(data: DataTransfer | null): TextSource[] {
  if (data === null) return [];
  if (data.files.length > 0) return [...data.files];
  const words = data.getData('text/plain');
  return words.trim() === '' ? [] : [words];
}

interface DropEvents {
  /** Something that can be dropped is over the page, or has gone. */
  onOver: (over: boolean) => void;
  onSources: (sources: TextSource[]) => void;
}

/**
 * Takes what is dropped anywhere on the page, and what is pasted outside of a field. Without this, a browser would leave
 * the page to show a dropped file.
 * @returns its undo
 */
export function listenForTexts(document: Document, { onOver, onSources }: DropEvents): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const take = (event: Event, data: DataTransfer | null) => {
    const sources = sourcesOf(data);
    if (sources.length === 0) return;
    event.preventDefault();
    onSources(sources);
  };
  document.addEventListener(
    'dragover',
    (event) => {
      if (isField(event.target)) return;
      event.preventDefault();
      onOver(true);
    },
    { signal },
  );
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && onOver(false), { signal });
  document.addEventListener(
    'drop',
    (event) => {
      onOver(false);
      if (isField(event.target) && event.dataTransfer?.files.length === 0) return;
      event.preventDefault();
      take(event, event.dataTransfer);
    },
    { signal },
  );
  document.addEventListener('paste', (event) => !isField(event.target) && take(event, event.clipboardData), { signal });
  return () => stopping.abort();
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
