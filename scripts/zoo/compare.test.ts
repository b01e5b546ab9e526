import { expect, test } from 'vitest';
import { createMatcher, type Pattern } from '../../lexicon';
import { compareFrames, type Difference } from './compare';
import type { VisibleFlow } from './visible-text';

const pattern = (id: string, zh: string): Pattern => ({ id, category: 'rural', surfaces: [zh], notBefore: [], notAfter: [] });
const matcher = createMatcher([pattern('que-li', '两个确立'), pattern('san-nong', '三农')], '');

/** @param texts what stands in each piece: the text, its surroundings, what parts it from the one before */
const flowOf = (texts: [text: string, surroundings?: string, between?: string][], marks: VisibleFlow['marks']): VisibleFlow => {
  const flow: VisibleFlow = { text: '', pieces: [], marks };
  for (const [text, surroundings = '', between = ''] of texts) {
    flow.pieces.push([flow.text.length, surroundings, between]);
    flow.text += text;
  }
  return flow;
};

test.each<[what: string, flow: VisibleFlow, differences: Difference[]]>([
  ['what is marked where it is found', flowOf([['领悟两个确立']], [[2, 6]]), []],
  ['text that is not marked', flowOf([['领悟两个确立']], []), [{ only: 'text', surface: '两个确立', reason: undefined }]],
  ['a mark on other text', flowOf([['领悟两个']], [[2, 4]]), [{ only: 'marks', surface: '两个', reason: undefined }]],
  [
    'the choices of a form',
    flowOf([['三农', 'the choices of a form']], []),
    [{ only: 'text', surface: '三农', reason: 'in the choices of a form' }],
  ],
  [
    'parts in one line',
    flowOf([['两个'], ['确立', '', 'a part of the page']], []),
    [{ only: 'text', surface: '两个确立', reason: 'across a part of the page' }],
  ],
  [
    'a note’s number',
    flowOf([['两个'], ['[1]', 'a note’s number'], ['确立']], [[0, 7]]),
    [{ only: 'marks', surface: '两个[1]确立', reason: 'across a note’s number' }],
  ],
])('%s', (_, flow, differences) => {
  const comparison = compareFrames([{ url: '', flows: [flow], torn: [] }], matcher);
  expect(comparison.differences).toEqual(differences);
  expect(comparison.marks).toBe(flow.marks.length);
});

test('a mark that leaves the visible text is told', () => {
  const comparison = compareFrames([{ url: '', flows: [], torn: ['三'] }], matcher);
  expect(comparison).toEqual({ hits: 0, marks: 1, differences: [{ only: 'marks', surface: '三', reason: undefined }] });
});
