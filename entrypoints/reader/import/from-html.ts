import { kindOf } from '../../marking/element-kinds';
import { tidy, type BlockKind, type TextBlock } from './text-blocks';

/** What a page declares about its encoding, looked for where browsers look for it: in its first 1,024 bytes. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1];
}

/**
 * Takes the words out of HTML. The document that is parsed belongs to no window: no script of it runs and nothing that it
 * names is loaded; only text, headings, paragraphs and items of lists are taken over.
 */
export function blocksOfHtml(html: string): TextBlock[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks: TextBlock[] = [];
  let text = '';
  let owner: Element = body;
  const end = () => {
    const tidied = tidy(text);
    if (tidied !== '') blocks.push({ kind: blockKind(owner, body), text: tidied });
    text = '';
  };
  // Steps instead of calls: saved pages nest deeper than calls may.
  let node: Node = body;
  let descend = true;
  for (;;) {
    const next: Node | null = descend ? node.firstChild : null;
    if (next !== null) node = next;
    else {
      while (node !== body && node.nextSibling === null) {
        node = node.parentNode as Node;
        if (parts(node)) end();
      }
      if (node === body) break;
      node = node.nextSibling as Node;
    }
    descend = false;
    if (node.nodeType === Node.TEXT_NODE) {
      if (text === '') owner = node.parentElement ?? body;
      text += (node as Text).data;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      descend = isRead(node as Element);
      if (parts(node)) end();
    }
  }
  end();
  return blocks;
}

function parts(node: Node): boolean {
  const kind = kindOf(node as Element);
  return kind === 'block' || kind === 'barrier';
}

function isRead(element: Element): boolean {
  const kind = kindOf(element);
  return (kind === 'inline' || kind === 'block') && !element.hasAttribute('hidden');
}

function blockKind(owner: Element, body: Element): BlockKind {
  const name = owner.closest('h1, h2, h3, h4, h5, h6, li, p, td')?.localName ?? body.localName;
  return /^h[1-6]$|^li$/.test(name) ? (name as BlockKind) : 'p';
}
