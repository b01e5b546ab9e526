import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sum, type StagedPage } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld();
let staged: StagedPage;

beforeAll(async () => {
  staged = await world.open('hazards/editors.html');
});
afterEach(() => expect(world.launched.errors).toEqual([]));

/** What is typed: formulations too, so that anything that marked them while they are typed would show. */
const TYPED = '乡村振兴 a1';

/** An expression for an editor by its name, in the page or in a shadow root of it. */
const editor = (name: string) =>
  `[document, document.querySelector('x-editor').shadowRoot].flatMap((root) => [...root.querySelectorAll('[data-editor], [data-model]')]).find((one) => (one.dataset.editor ?? one.dataset.model) === ${JSON.stringify(name)})`;

test('nothing is marked in any editor', async () => {
  await world.expectTerms(staged, { 放管服: 1 });
});

describe('what is typed stays, to the letter', () => {
  test.each([
    'textarea',
    'input',
    'contenteditable',
    'contenteditable without a value',
    'plaintext-only',
    'ProseMirror, Tiptap',
    'Quill',
    'CKEditor 5',
    'Draft.js',
    'Lexical',
    'Slate',
    'CodeMirror 6',
    'in a shadow root',
  ])('%s', async (name) => {
    const text = () => staged.page.evaluate(`(${editor(name)}).value ?? (${editor(name)}).textContent`) as Promise<string>;
    // The white space between the elements of a fixture is none of its text.
    const clean = (one: string) => one.replace(/\s+/g, '');
    const before = clean(await text());
    await staged.page.evaluate(
      `(() => { const one = ${editor(name)}; one.focus(); const root = one.getRootNode(); if (one.value !== undefined) one.setSelectionRange(one.value.length, one.value.length); else { getSelection().selectAllChildren(one); getSelection().collapseToEnd(); } })()`,
    );
    await staged.page.keyboard.type(TYPED);
    await expect.poll(async () => clean(await text())).toBe(before + clean(TYPED));
  });

  test.each(['CodeMirror 5', 'Monaco', 'Ace'])('%s, which draws its lines itself', async (name) => {
    await staged.page.evaluate(`(${editor(name)}).querySelector('textarea').focus()`);
    await staged.page.keyboard.type(TYPED);
    await expect.poll(() => staged.page.evaluate(`(${editor(name)}).model`)).toBe(`高质量发展${TYPED}`);
    expect(await staged.page.evaluate(`(${editor(name)}).textContent.trim()`)).toBe(`高质量发展${TYPED}`);
  });

  test.each(['tinymce', 'designed'])('a frame that is an editor: %s', async (id) => {
    const handle = await staged.page.$(`#${id}`);
    const frame = await handle?.contentFrame();
    await frame?.evaluate(
      `(() => { window.focus(); document.body.focus(); getSelection().selectAllChildren(document.body.firstElementChild); getSelection().collapseToEnd(); })()`,
    );
    await staged.page.keyboard.type(TYPED);
    await expect
      .poll(async () => ((await frame?.evaluate('document.body.textContent')) as string).replaceAll('\u00A0', ' ').trim())
      .toBe(`高质量发展${TYPED}`);
  });

  test('and still nothing is marked in any of them', async () => {
    await world.expectTerms(staged, { 放管服: 1 });
    expect(sum(await staged.marks())).toBe(1);
  });
});

test('an input method composes undisturbed', async (context) => {
  // Firefox has no way to compose from outside.
  if (world.browser === 'firefox') context.skip();
  const session = await staged.page.createCDPSession();
  for (const name of ['contenteditable', 'textarea', 'Slate']) {
    const text = () => staged.page.evaluate(`(${editor(name)}).value ?? (${editor(name)}).textContent.trim()`) as Promise<string>;
    await staged.page.evaluate(`window.heard.length = 0, (${editor(name)}).focus()`);
    const before = await text();
    for (const part of ['g', 'gong', 'gongtong', 'gongtongfuyu']) {
      await session.send('Input.imeSetComposition', { text: part, selectionStart: part.length, selectionEnd: part.length });
    }
    expect(await text()).toContain('gongtongfuyu');
    await session.send('Input.insertText', { text: '共同富裕' });
    const after = await text();
    expect(after).toContain('共同富裕');
    expect(after.replace('共同富裕', '')).toBe(before);
    const heard = (await staged.page.evaluate('window.heard')) as string[];
    expect(heard.filter((type) => type !== 'beforeinput')).toEqual(['compositionstart', 'compositionend']);
  }
  await world.expectTerms(staged, { 放管服: 1 });
});
