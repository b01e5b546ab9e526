/** A stretch of a frame's text between two borders, with the marks that are painted in it. */
export interface VisibleFlow {
  text: string;
  /**
   * Its texts: where each begins in `text` (UTF-16), what its surroundings are called, and what lies between it and the
   * text before it that parts the two for the extension, or nothing.
   */
  pieces: [start: number, surroundings: string, between: string][];
  /** Painted marks, as UTF-16 offsets in `text`. */
  marks: [start: number, end: number][];
}

/** What a reader sees of one frame. */
export interface VisibleFrame {
  url: string;
  flows: VisibleFlow[];
  /** Painted marks that begin in a visible text and end in none, or in another stretch. */
  torn: string[];
}

/**
 * Runs in a frame, in the extension's world, and shares no code with the extension: the text is read by what the
 * browser computes of every element, from the top down, as it is laid out.
 */
export function readVisibleText(): VisibleFrame {
  /** Elements that count as parts of a page by their name, however they are styled. */
  const PARTS = new Set(
    `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer
     form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th
     thead tr ul`.split(/\s+/),
  );
  const REPLACED = new Set('img video audio canvas iframe frame embed object input textarea meter progress br'.split(' '));
  const SURROUNDINGS: [selector: string, name: string][] = [
    ['select, option, optgroup, datalist', 'the choices of a form'],
    ['svg', 'a drawing'],
    ['math', 'a formula'],
    [
      '[contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"], .CodeMirror, .monaco-editor, .ace_editor',
      'an editor',
    ],
    ['pre, code', 'code'],
    ['sup', 'a note’s number'],
    ['noscript', 'a page without scripts'],
  ];
  const flows: VisibleFlow[] = [];
  const places = new Map<Node, { flow: VisibleFlow; start: number }>();
  let flow: VisibleFlow = { text: '', pieces: [], marks: [] };
  let between = '';
  const part = () => {
    if (flow.pieces.length > 0) flows.push(flow);
    flow = { text: '', pieces: [], marks: [] };
  };
  const readNode = (node: Node, visible: boolean, surroundings: string): void => {
    if (node instanceof Text) {
      if (!visible || node.data === '') return;
      places.set(node, { flow, start: flow.text.length });
      flow.pieces.push([flow.text.length, surroundings, between]);
      flow.text += node.data;
      between = '';
    } else if (node instanceof Element) readElement(node, surroundings);
  };
  const readElement = (element: Element, around: string): void => {
    if (element.localName === 'tifa-lens') return;
    const style = getComputedStyle(element);
    const name = element.localName;
    if (style.display === 'none') {
      if (!element.matches('script, style, template, link, meta, noscript') && element.textContent !== '')
        between ||= 'hidden text';
      if (REPLACED.has(name)) between ||= 'something hidden';
      return;
    }
    if (style.display.startsWith('ruby-text')) return;
    if (REPLACED.has(name)) return part();
    const inline = style.display === 'contents' || /^(inline|ruby)/.test(style.display);
    const apart = !inline || ['select', 'svg', 'math'].includes(name);
    const border = PARTS.has(name) ? 'a part of the page' : rootOf(element) || name === 'slot' ? 'a shadow tree' : '';
    if (apart) part();
    between ||= border;
    const visible = style.visibility === 'visible' && style.contentVisibility !== 'hidden';
    if (style.contentVisibility !== 'hidden') {
      const surroundings = surroundingsOf(element) ?? around;
      for (const child of childrenOf(element)) readNode(child, visible, surroundings);
    }
    between ||= border;
    if (apart) part();
  };
  const surroundingsOf = (element: Element): string | undefined => {
    const name = SURROUNDINGS.find(([selector]) => element.matches(selector))?.[1];
    const text = element.textContent;
    const isProse = (text.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0) * 2 > text.replace(/\s/g, '').length;
    return name === 'code' && isProse ? undefined : name;
  };
  const rootOf = (element: Element): ShadowRoot | null | undefined => {
    const access = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: (of: Element) => ShadowRoot | null } } }).chrome
      ?.dom;
    return (
      element.shadowRoot ??
      (element instanceof HTMLElement ? access?.openOrClosedShadowRoot?.(element) : null) ??
      (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot
    );
  };
  const childrenOf = (element: Element): Iterable<Node> => {
    const root = rootOf(element);
    if (root) return root.childNodes;
    if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return element.assignedNodes();
    if (element instanceof HTMLDetailsElement && !element.open) return element.querySelectorAll(':scope > summary:first-of-type');
    return element.childNodes;
  };
  readElement(document.documentElement, '');
  part();

  const torn: string[] = [];
  // Firefox lets an extension go through a page's collections only by way of the page's own view of them.
  const { XPCNativeWrapper: own = <T>(thing: T) => thing } = globalThis as { XPCNativeWrapper?: <T>(thing: T) => T };
  const registry = (CSS.highlights as { wrappedJSObject?: HighlightRegistry }).wrappedJSObject ?? CSS.highlights;
  for (const [name, highlight] of registry as unknown as Iterable<[string, Iterable<StaticRange>]>) {
    if (!name.startsWith('tifa-')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const [from, to] = [places.get(own(startContainer)), places.get(own(endContainer))];
      if (from === undefined && to === undefined) continue;
      if (from === undefined || from.flow !== to?.flow) torn.push(startContainer.nodeValue?.slice(startOffset) ?? '');
      else from.flow.marks.push([from.start + startOffset, to.start + endOffset]);
    }
  }
  const han = /[\u3400-\u9fff]/;
  return { url: location.href, torn, flows: flows.filter(({ text }) => han.test(text)) };
}
