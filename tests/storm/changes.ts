/** A change of a page: which kind, and numbers that say where and with what. */
export type Change = [kind: number, where: number, target: number, what: number];

const WORDS = ['两个', '确立', '两个确立', '三农', '高质量', '发展', '兩', '個確', '甲', '。', ' ', '\n', '“', '[1]', ''];
const INLINE = ['span', 'b', 'a', 'font', 'x-y', 'ruby', 'rt', 'sup', 'slot', 'wbr'];
const BLOCK = ['p', 'div', 'li', 'table', 'tr', 'td', 'details', 'summary', 'button', 'section'];
const OTHER = ['br', 'textarea', 'svg', 'script', 'style', 'template', 'img'];
const HTML = [
  '<p>两个<b>确立</b></p>',
  '<table><tr><td>高质量</td><td>发展</td></tr></table>',
  '<ruby>两<rt>liǎng</rt>个</ruby>确立',
  '<details><summary>三农</summary>两个<span>确</span>立</details>',
  '三<i></i>农<br>',
  '',
];

/** All nodes that a change may fall upon, those inside shadow roots too. */
function nodesOf(root: Node): Node[] {
  const nodes: Node[] = [];
  for (const child of root.childNodes) {
    nodes.push(child, ...nodesOf(child));
    const shadow = (child as Partial<Element>).shadowRoot;
    if (shadow) nodes.push(...nodesOf(shadow));
  }
  return nodes;
}

/** Makes one change inside `body`; the same numbers make the same change of the same page. */
export function makeChange(body: HTMLElement, [kind, where, target, what]: Change): void {
  const nodes = nodesOf(body);
  const pick = <T>(items: readonly T[], number: number) => items[number % items.length] as T;
  const nodeAt = (number: number): Node => (nodes.length === 0 ? body : pick(nodes, number));
  const elementAt = (number: number): HTMLElement => {
    const node = nodeAt(number);
    return (node.nodeType === Node.ELEMENT_NODE ? node : (node.parentElement ?? body)) as HTMLElement;
  };
  const node = nodeAt(where);
  const element = elementAt(target);
  const create = (): HTMLElement => {
    const made = body.ownerDocument.createElement(pick(pick([INLINE, INLINE, BLOCK, BLOCK, OTHER], what), where));
    made.append(pick(WORDS, what), pick(WORDS, target));
    return made;
  };
  const text = node.nodeType === Node.TEXT_NODE ? (node as Text) : undefined;
  const changes: (() => void)[] = [
    () => element.append(pick(WORDS, what)),
    () => element.prepend(pick(WORDS, what)),
    () => element.append(create()),
    () => (node === body ? undefined : node.parentNode?.insertBefore(create(), node)),
    () => (node === body ? undefined : node.parentNode?.removeChild(node)),
    () => (text === undefined ? undefined : (text.data = pick(WORDS, what))),
    () => text?.splitText(what % (text.length + 1)),
    () => text?.insertData(what % (text.length + 1), pick(WORDS, target)),
    () => text?.deleteData(what % (text.length + 1), 2),
    () => element.normalize(),
    // A whole subtree moves, also across shadow trees.
    () => {
      if (node === body || node.contains(element) || !isOutside(node, element)) return;
      element.insertBefore(node, pick([...element.childNodes, null], what));
    },
    () => {
      const fragment = body.ownerDocument.createDocumentFragment();
      fragment.append(create(), pick(WORDS, what), create());
      element.append(fragment);
    },
    () => (element === body ? undefined : (element.innerHTML = pick(HTML, what))),
    () => (element === body ? undefined : element.replaceWith(...(what % 2 ? element.childNodes : [create()]))),
    () => (element === body ? undefined : element.toggleAttribute('contenteditable')),
    () => (element === body ? undefined : element.setAttribute('contenteditable', what % 2 ? 'false' : 'true')),
    () =>
      element.hasAttribute('role')
        ? element.removeAttribute('role')
        : element !== body && element.setAttribute('role', 'textbox'),
    () => element.toggleAttribute('open'),
    () => {
      const host = body.ownerDocument.createElement(pick(['div', 'span', 'x-y', 'section'], what));
      host.attachShadow({ mode: 'open' }).innerHTML = pick(HTML, target);
      host.append(pick(WORDS, where));
      element.append(host);
    },
    // A custom element gets its shadow root when it has long been in the page.
    () => {
      if (element.localName === 'x-y' && element.shadowRoot === null)
        element.attachShadow({ mode: 'open' }).innerHTML = pick(HTML, what);
    },
    () => element.shadowRoot?.append(create()),
  ];
  pick(changes, kind)();
}

/** Whether a node may be moved into an element: it is no shadow host around it. */
function isOutside(node: Node, element: Element): boolean {
  for (let at: Node | null = element; at !== null; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (at === node) return false;
  }
  return true;
}
