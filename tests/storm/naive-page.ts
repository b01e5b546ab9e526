import type { Pattern } from '../../lexicon';
import { findHitsNaively } from '../../lexicon/match/naive';

/** A place in a page that should be marked: two texts and UTF-16 offsets in them. */
export type Place = [from: Text, start: number, to: Text, end: number];

const BLOCKS = /^(body|p|div|ul|li|table|tbody|tr|td|th|button|details|summary|section)$/;
const UNREAD = /^(textarea|svg|img|br|input|select)$/;
const UNSEEN = /^(rt|rp|script|style|template)$/;

/**
 * Reads a page in the plainest way there is and shares nothing with the engine but what the matching policy says at its
 * plainest: the whole text is written down with a mark at every border, and cut there.
 * @returns where marks belong, in no order
 */
export function placesOf(body: Element, patterns: readonly Pattern[], fold: string): Place[] {
  const flows: Text[][] = [[]];
  const cut = () => flows.push([]);
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) flows.at(-1)?.push(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    const name = element.localName;
    if (UNSEEN.test(name) || (name === 'sup' && element.textContent.trim().length <= 6)) return;
    const editable = element.getAttribute('contenteditable');
    const typedInto = (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
    if (UNREAD.test(name) || typedInto) return void cut();
    const cuts = BLOCKS.test(name) || element.shadowRoot !== null;
    if (cuts) cut();
    if (element.shadowRoot !== null) {
      element.shadowRoot.childNodes.forEach(read);
      cut();
    }
    element.childNodes.forEach(read);
    if (cuts) cut();
  };
  read(body);
  return flows.flatMap((texts) => {
    const units = texts.flatMap((text) => Array.from({ length: text.length }, (_, at) => ({ text, at })));
    const whole = units.map(({ text, at }) => text.data.charAt(at)).join('');
    return findHitsNaively(patterns, fold, whole).map(({ start, end }): Place => {
      const [first, last] = [units[start], units[end - 1]] as [{ text: Text; at: number }, { text: Text; at: number }];
      return [first.text, first.at, last.text, last.at + 1];
    });
  });
}
