import type { ListenerMessage, PageMessage } from '../shared/messages';
import { reportTerms } from '../marking/page-report';
import type { PageText } from '../marking/reading-order';
import type { Pointer } from '../marking/show-mark';

interface ReportedFrame {
  window: Window;
  /** Tells the frames of one tab apart. */
  frame: string;
  /** What a reader has before them now. */
  readInOrder: () => PageText;
}

/** @returns what this frame holds, as a popup or side panel is told */
export function reportFrame({ window, frame, readInOrder }: ReportedFrame): PageMessage {
  const { title, URL: url } = window.document;
  return { type: 'report', frame, top: window === window.top, title, url, ...reportTerms(readInOrder()) };
}

/** Does what a popup or side panel asks of this frame. */
export function answerListener(
  message: ListenerMessage,
  { readInOrder, pointer, rescan }: Pick<ReportedFrame, 'readInOrder'> & { pointer: Pointer; rescan: () => void },
): void {
  if (message.type === 'rescan') {
    rescan();
    return;
  }
  const marks = readInOrder().marks.flatMap(({ mark }) => (mark.unlisted === undefined ? mark : []));
  if (message.type === 'show') pointer.next(marks.filter((mark) => mark.pattern.id === message.id));
  const mark = message.type === 'jump' ? marks[message.place] : undefined;
  if (mark !== undefined) pointer.show(mark);
}
