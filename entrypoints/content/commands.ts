import type { Runtime } from 'webextension-polyfill';
import { parsePageCommand } from '../shared/messages';

/** What the reader's keys and the browser's menu do in a page. */
export interface CommandActions {
  /** Goes to the next mark (1) or the previous one (-1). */
  onStep: (by: 1 | -1) => void;
  /** Opens the card of the mark that was gone to last. */
  onOpenCurrent: () => void;
  /** Reads the page anew. */
  onRescan: () => void;
  /** Opens the card of an entry for a frame of this page, which has focus or not. @returns whether it does */
  onOpenFor: (id: string, focus: boolean) => boolean;
  /** Asks for the reader's settings again. */
  onSettings: () => void;
}

/**
 * Listens for what the background passes on. Every frame hears it: reading anew and settings are meant for all, stepping and
 * opening for the frame that the reader is in; what is for a frame's card is sent to the tab's own page alone.
 * @returns its undo
 */
export function listenForCommands(
  runtime: Pick<Runtime.Static, 'onMessage' | 'id'>,
  window: Window,
  { onStep, onOpenCurrent, onRescan, onOpenFor, onSettings }: CommandActions,
): () => void {
  const listener = (message: unknown, from: Runtime.MessageSender, respond?: (opened: boolean) => void): undefined => {
    const command = from.id === runtime.id ? parsePageCommand(message) : undefined;
    if (command?.type === 'rescan') onRescan();
    else if (command?.type === 'settingsChanged') onSettings();
    else if (command?.type === 'openFor') respond?.(onOpenFor(command.id, command.focus));
    else if (command !== undefined && isReaderIn(window)) {
      if (command.type === 'step') onStep(command.by);
      else onOpenCurrent();
    }
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}

/** The top frame stands for the page, also while the reader is in the browser's own bars, unless a frame inside has focus. */
function isReaderIn(window: Window): boolean {
  const { document } = window;
  const inside = document.activeElement?.localName;
  if (document.hasFocus() && (inside === 'iframe' || inside === 'frame')) return false;
  return window.top === window || document.hasFocus();
}
