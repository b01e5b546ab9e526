import type { Runtime } from 'webextension-polyfill';
import { parsePopupMessage, REPORT_PORT, type PageMessage } from '../shared/messages';
import type { Mark } from '../marking/marks';
import { reportTerms } from '../marking/page-report';

/** Changes gather this long before a listening popup is told, in milliseconds. */
const GATHER_MS = 150;

interface ReportSource {
  /** All marks in document order. */
  marks: () => readonly Mark[];
  /** The popup asks to see a term. */
  onShow: (id: string) => void;
  /** Tells the frames of one tab apart. */
  frame: string;
}

/** Tells a popup that listens what this frame holds, at once and after every change. Costs nothing while none listens. */
export function serveReports(
  runtime: Pick<Runtime.Static, 'onConnect'>,
  { marks, onShow, frame }: ReportSource,
): { changed: () => void; stop: () => void } {
  const ports = new Set<Runtime.Port>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    const message: PageMessage = { type: 'report', frame, terms: reportTerms(marks()) };
    for (const port of ports) port.postMessage(message);
  };
  const onConnect = (port: Runtime.Port) => {
    if (port.name !== REPORT_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((data) => {
      const message = parsePopupMessage(data);
      if (message?.frame === frame) onShow(message.id);
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
