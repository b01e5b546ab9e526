import type { Browser, Runtime } from 'webextension-polyfill';
import { parsePageMessage, REPORT_PORT, type ListenerMessage, type PageMessage } from './messages';

/** How long to wait before a page that did not answer is asked again, in milliseconds. */
const AGAIN_MS = 600;

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
  onReport: (message: PageMessage) => void;
  /** The page could be asked and holds no marker: it has no Chinese text, so far. */
  onEmpty: () => void;
  /** Extensions may not run in this page. */
  onForbidden: () => void;
}

/** Listens to a tab until it is stopped; a page that is not ready is asked again. */
export function linkPage(
  { tabs, scripting }: Pick<Browser, 'tabs' | 'scripting'>,
  tabId: number,
  events: PageLinkEvents,
): PageLink {
  let port: Runtime.Port | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const connect = () => {
    let answered = false;
    port = tabs.connect(tabId, { name: REPORT_PORT });
    port.onMessage.addListener((data) => {
      const message = parsePageMessage(data);
      if (message === undefined) return;
      answered = true;
      events.onReport(message);
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      if (stopped) return;
      timer = setTimeout(connect, AGAIN_MS);
      if (!answered) scripting.executeScript({ target: { tabId }, func: () => true }).then(events.onEmpty, events.onForbidden);
    });
  };
  connect();
  return {
    show: (frame, id) => port?.postMessage({ type: 'show', frame, id } satisfies ListenerMessage),
    jump: (frame, place) => port?.postMessage({ type: 'jump', frame, place } satisfies ListenerMessage),
    rescan: (frame) => port?.postMessage({ type: 'rescan', frame } satisfies ListenerMessage),
    stop() {
      stopped = true;
      clearTimeout(timer);
      port?.disconnect();
    },
  };
}
