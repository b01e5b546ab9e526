import type { Runtime } from 'webextension-polyfill';
import { parseListenerMessage, REPORT_PORT, type ListenerMessage, type PageMessage } from '../shared/messages';

/** Changes gather this long before a listener is told, in milliseconds. */
const GATHER_MS = 150;

interface ReportSource {
  /** What the frame holds now. */
  report: () => PageMessage;
  /** A listener asks for something of this frame. */
  onAsk: (message: ListenerMessage) => void;
  /** Tells the frames of one tab apart. */
  frame: string;
}

/** Tells a popup or side panel that listens what this frame holds, at once and after every change. Costs nothing while none listens. */
export function serveReports(
  runtime: Pick<Runtime.Static, 'onConnect'>,
  { report, onAsk, frame }: ReportSource,
): { changed: () => void; stop: () => void } {
  const ports = new Set<Runtime.Port>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    const message = report();
    for (const port of ports) port.postMessage(message);
  };
  const onConnect = (port: Runtime.Port) => {
    if (port.name !== REPORT_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((data) => {
      const message = parseListenerMessage(data);
      if (message?.frame === frame) onAsk(message);
    });
    tell();
  };
  runtime.onConnect.addListener(onConnect);
  return {
    changed() {
      if (ports.size > 0) timer ??= setTimeout(tell, GATHER_MS);
    },
    stop() {
      clearTimeout(timer);
      runtime.onConnect.removeListener(onConnect);
      ports.clear();
    },
  };
}
