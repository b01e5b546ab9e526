import { attributeOf, isElement, nameOf, parentAcrossShadow } from './tree';

/** What an element means to the flow of text around it. */
export type ElementKind =
  /** The text goes on through it. */
  | 'inline'
  /** The text before it, in it and after it are parted. */
  | 'block'
  /** Its own text is not read, and the text around it is parted. */
  | 'barrier'
  /** Its own text is not read; the text around it goes on as if it were not there. */
  | 'invisible';

/** The local name of the element that holds our own card. */
export const HOST_NAME = 'tifa-lens';

const KINDS = new Map<string, ElementKind>([
  ...list(
    'block',
    `address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption
     figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search
     section summary table tbody td tfoot th thead tr ul`,
  ),
  ...list(
    'barrier',
    `audio br canvas embed frame iframe img input math meter object option progress select svg textarea video ${HOST_NAME}`,
  ),
  ...list('invisible', 'area base head link map meta noscript param rp rt script source style template title track'),
]);

function list(kind: ElementKind, names: string): [string, ElementKind][] {
  return names.split(/\s+/).map((name) => [name, kind]);
}

/** Roots of code editors that draw their text in plain elements. */
const EDITOR_CLASS = /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ace_editor|ql-editor|ProseMirror)(?:\s|$)/;
/** How much of a `<pre>` or `<code>` is looked at to tell prose from code, in characters. */
const CODE_LOOK = 400;
/** A `<sup>` up to this many characters is a note's number, not text. */
const LONGEST_NOTE_MARK = 6;

/**
 * @param name the element's local name, lower case
 * @returns what its name alone says
 */
export function kindOfName(name: string): ElementKind {
  return KINDS.get(name) ?? 'inline';
}

/** @returns what an element means to the text around it, by its name and attributes; no style is asked for */
export function kindOf(element: Element): ElementKind {
  const name = nameOf(element);
  const kind = kindOfName(name);
  if (kind === 'barrier' || kind === 'invisible') return kind;
  if ((name === 'pre' || name === 'code') && !isProse(element)) return 'barrier';
  if (name === 'sup' && element.textContent.trim().length <= LONGEST_NOTE_MARK) return 'invisible';
  return Element.prototype.hasAttributes.call(element) && isEditor(element) ? 'barrier' : kind;
}

/**
 * Whether Chinese prose is set in what is meant for code, as old pages set whole articles in `<pre>`: its beginning has
 * more Han characters than such as code is made of.
 */
function isProse(element: Element): boolean {
  let text = '';
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null && text.length < CODE_LOOK; node = texts.nextNode()) {
    text += (node as Text).data.trim().slice(0, CODE_LOOK);
  }
  const count = (characters: RegExp) => text.match(characters)?.length ?? 0;
  return count(/[\u3400-\u9fff]/g) > count(/[\w(){}[\]<>=;$"'`]/g);
}

/** Whether a reader types into this element: its text is left alone. */
export function isEditor(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attributeOf(element, 'role');
  if (role === 'textbox' || role === 'searchbox') return true;
  return EDITOR_CLASS.test(attributeOf(element, 'class') ?? '');
}

/** Whether a node lies in something that readers type into, or in a part that is never read. */
export function isOutOfBounds(node: Node | null): boolean {
  return createBounds()(node);
}

/** @returns the same as {@link isOutOfBounds}, each element being asked once: good for as long as the page stays as it is */
export function createBounds(): (node: Node | null) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const inside: Node[] = [];
    let isOut = false;
    for (let at = node; at !== null && !isOut; at = parentAcrossShadow(at)) {
      const before = known.get(at);
      if (before !== undefined) {
        isOut = before;
        break;
      }
      inside.push(at);
      isOut = isNeverRead(at);
    }
    for (const at of inside) known.set(at, isOut);
    return isOut;
  };
}

function isNeverRead(node: Node): boolean {
  if (!isElement(node)) return false;
  const kind = kindOf(node);
  return kind === 'barrier' || kind === 'invisible';
}
