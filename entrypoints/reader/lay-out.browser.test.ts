import { expect, test } from 'vitest';
import { appendBlock } from './lay-out';

test('blocks become plain elements, and items that follow each other share a list', () => {
  const container = document.createElement('div');
  const blocks = [
    { kind: 'h2', text: '一' },
    { kind: 'li', text: '二' },
    { kind: 'li', text: '<b>三</b>' },
    { kind: 'p', text: '四' },
    { kind: 'li', text: '五' },
  ] as const;
  const nodes = blocks.map((block) => appendBlock(document, container, block));
  expect(nodes.map((node) => node.data)).toEqual(blocks.map(({ text }) => text));
  expect([...container.children].map((child) => child.localName)).toEqual(['h2', 'ul', 'p', 'ul']);
  expect(container.querySelector('b')).toBeNull();
  expect(container.querySelectorAll('ul')[0]?.children).toHaveLength(2);
});
