import type { Runtime } from 'webextension-polyfill';
import { COUNT_PORT, type CountMessage } from '../shared/messages';

/** Changes gather this long before marks are counted, in milliseconds. */
const GATHER_MS = 800;

interface CountSource {
  /** @returns how many marks of this frame a reader can see now */
  count: () => number;
  /** Tells the background that the number has changed; a failure is no matter. */
  tell: () => Promise<unknown>;
}

/** Tells the toolbar's badge how many marks this frame shows. */
export interface MarkCount {
  /** Marks may have come or gone. */
  changed: () => void;
  /** The reader has switched the badge on or off. Off costs nothing. */
  enable: (on: boolean) => void;
  stop: () => void;
}

/** Counts after changes, not at them, and tells only of another number than before. */
export function serveCount(runtime: Pick<Runtime.Static, 'onConnect'>, { count, tell }: CountSource): MarkCount {
  let enabled = false;
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    const now = count();
    if (now === told) return;
    told = now;
    void tell().catch(() => undefined);
  };
  const onConnect = (port: Runtime.Port) => {
    if (port.name === COUNT_PORT) port.postMessage({ type: 'count', count: count() } satisfies CountMessage);
  };
  runtime.onConnect.addListener(onConnect);
  const changed = () => {
    if (enabled) timer ??= setTimeout(look, GATHER_MS);
  };
  return {
    changed,
    enable(on) {
      if (on === enabled) return;
      enabled = on;
      // What was told of an earlier badge is gone with it.
      told = 0;
      clearTimeout(timer);
      timer = undefined;
      changed();
    },
    stop() {
      clearTimeout(timer);
      runtime.onConnect.removeListener(onConnect);
    },
  };
}
