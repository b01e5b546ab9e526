import type { Browser, Runtime } from 'webextension-polyfill';
import { isFramesChanged, parsePageMessage, REPORT_PORT, type ListenerMessage, type PageMessage } from './messages';

/** How long to wait before a page that did not answer is asked again, in milliseconds. */
const AGAIN_MS = 600;
/** Frames that come and go gather this long before all are asked anew, in milliseconds. */
const GATHER_MS = 200;

/** A line to all frames of one tab. */
export interface PageLink {
  /** Asks a frame to show a term. */
  show(frame: string, id: string): void;
  /** Asks a frame to show a mark: its number in the `places` that the frame has told last. */
  jump(frame: string, place: number): void;
  /** Has a frame read its whole text again. */
  rescan(frame: string): void;
  stop(): void;
}

interface PageLinkEvents {
  /** What a frame holds. One that is gone from the tab is told of once more, as one that holds nothing. */
  onReport: (message: PageMessage) => void;
  /** The page could be asked and holds no marker: it has no Chinese text, so far. */
  onEmpty: () => void;
  /** Extensions may not run in this page. */
  onForbidden: () => void;
}

/** Listens to a tab until it is stopped; a page that is not ready is asked again, and so is one whose frames change. */
export function linkPage(
  { tabs, scripting, runtime }: Pick<Browser, 'tabs' | 'scripting' | 'runtime'>,
  tabId: number,
  events: PageLinkEvents,
): PageLink {
  /** What each frame of the tab has told last. */
  const frames = new Map<string, PageMessage>();
  let port: Runtime.Port | undefined;
  /** When the tab is asked again, and when those that did not answer count as gone. */
  let next: ReturnType<typeof setTimeout> | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const forget = (stays: (frame: string) => boolean) => {
    for (const [frame, message] of frames) {
      if (stays(frame)) continue;
      frames.delete(frame);
      events.onReport({ ...message, top: false, characters: 0, terms: [], places: [] });
    }
  };
  const connectIn = (ms: number) => {
    clearTimeout(next);
    next = setTimeout(connect, ms);
  };
  function connect(): void {
    // A port reaches the frames that are there when it is opened.
    port?.disconnect();
    const told = new Set<string>();
    port = tabs.connect(tabId, { name: REPORT_PORT });
    port.onMessage.addListener((data) => {
      const message = parsePageMessage(data);
      if (message === undefined) return;
      told.add(message.frame);
      frames.set(message.frame, message);
      events.onReport(message);
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      if (stopped) return;
      connectIn(AGAIN_MS);
      // In Firefox one frame that goes ends the line to all: those that answered before are likely to answer again.
      if (told.size > 0) return;
      forget(() => false);
      scripting.executeScript({ target: { tabId }, func: () => true }).then(events.onEmpty, events.onForbidden);
    });
    clearTimeout(settled);
    settled = setTimeout(() => forget((frame) => told.has(frame)), AGAIN_MS);
  }
  const onMessage = (message: unknown, from: Runtime.MessageSender): undefined => {
    if (from.id === runtime.id && from.tab?.id === tabId && isFramesChanged(message)) connectIn(GATHER_MS);
  };
  runtime.onMessage.addListener(onMessage);
  connect();
  return {
    show: (frame, id) => port?.postMessage({ type: 'show', frame, id } satisfies ListenerMessage),
    jump: (frame, place) => port?.postMessage({ type: 'jump', frame, place } satisfies ListenerMessage),
    rescan: (frame) => port?.postMessage({ type: 'rescan', frame } satisfies ListenerMessage),
    stop() {
      stopped = true;
      clearTimeout(next);
      clearTimeout(settled);
      runtime.onMessage.removeListener(onMessage);
      port?.disconnect();
    },
  };
}
