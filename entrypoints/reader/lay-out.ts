import type { TextBlock } from './import/text-blocks';

/**
 * Appends one block of a text, made of plain elements; items that follow each other share a list.
 * @returns the only text node in it
 */
export function appendBlock(document: Document, container: ParentNode, { kind, text }: TextBlock): Text {
  const element = document.createElement(kind);
  const node = document.createTextNode(text);
  element.append(node);
  if (kind !== 'li') {
    container.append(element);
    return node;
  }
  const open = container.lastElementChild;
  if (open?.localName === 'ul') open.append(element);
  else {
    const list = document.createElement('ul');
    list.append(element);
    container.append(list);
  }
  return node;
}
