import { afterEach, describe, expect, test } from 'vitest';
import { useWorld } from './world';

const world = useWorld();

afterEach(() => expect(world.launched.errors).toEqual([]));

/** What the page shows before it is changed. */
const BEFORE = { 放管服: 1, 乡村振兴: 1, 共同富裕: 1 };

/** Each change is an expression that the page itself runs. */
const ROWS: [what: string, change: string, terms: Record<string, number>][] = [
  [
    'the body is replaced',
    `document.body = Object.assign(document.createElement('body'), { innerHTML: '<p>推动高质量发展</p>' })`,
    { 高质量发展: 1 },
  ],
  [
    'the root element is replaced',
    `document.replaceChild(new DOMParser().parseFromString('<p>推动高质量发展</p>', 'text/html').documentElement, document.documentElement)`,
    { 高质量发展: 1 },
  ],
  ['everything is written anew', `document.open(), document.write('<p>推动高质量发展</p>'), document.close()`, { 高质量发展: 1 }],
  ['everything is taken out', `document.body.replaceChildren()`, {}],
  [
    'a single-page application goes to another view',
    `history.pushState(null, '', '?view=2'), document.getElementById('main').innerHTML = '<h1>两个确立</h1><p>推动<a href="#">高质量</a>发展</p>'`,
    { 两个确立: 1, 高质量发展: 1, 共同富裕: 1 },
  ],
  [
    'a feed grows',
    `document.getElementById('main').append(...Array.from({ length: 200 }, () => Object.assign(document.createElement('p'), { textContent: '推动高质量发展' })))`,
    { ...BEFORE, 高质量发展: 200 },
  ],
  [
    'a translator puts its own words in the place of the page’s',
    `document.querySelectorAll('#main p').forEach((p) => { p.innerHTML = '<font dir="auto" style="vertical-align: inherit"><font>Reform</font></font>'; })`,
    { 共同富裕: 1 },
  ],
  [
    'a translator adds its words below the page’s',
    `document.querySelectorAll('#main p').forEach((p) => p.insertAdjacentHTML('beforeend', '<font class="notranslate"><br>Reform, 改革</font>'))`,
    BEFORE,
  ],
  [
    'a field of the form that all stands in takes the name of what is asked of it',
    `document.getElementById('main').insertAdjacentHTML('beforeend', '<form><input name="nextSibling"><input name="nodeType"><p>推动高质量发展</p></form>')`,
    { ...BEFORE, 高质量发展: 1 },
  ],
  ['a part opens', `document.getElementById('details').open = true`, { ...BEFORE, 枫桥经验: 1 }],
  ['a part is hidden', `document.getElementById('main').style.display = 'none'`, { 共同富裕: 1 }],
  [
    'an attribute makes a part editable',
    `document.getElementById('main').setAttribute('contenteditable', 'plaintext-only')`,
    { 共同富裕: 1 },
  ],
  ['a property makes a part editable', `document.getElementById('first').contentEditable = 'true'`, { 乡村振兴: 1, 共同富裕: 1 }],
  [
    'a part was editable for a while',
    `(async () => { const { main } = window; main.contentEditable = 'true'; await new Promise((go) => setTimeout(go, 300)); main.removeAttribute('contenteditable'); })()`,
    BEFORE,
  ],
  ['a role makes a part a text box', `document.getElementById('main').setAttribute('role', 'textbox')`, { 共同富裕: 1 }],
  [
    'a code editor moves into a part',
    `(() => { const text = main.textContent; main.className = 'ace_editor'; main.replaceChildren(...text.trim().split('\\n').map((line) => Object.assign(document.createElement('div'), { textContent: line, className: 'ace_line' }))); })()`,
    { 共同富裕: 1 },
  ],
  [
    'the page becomes editable as a whole',
    `document.designMode = 'on', document.getElementById('first').append('。')`,
    { 共同富裕: 1 },
  ],
  [
    'texts are split and joined',
    `document.getElementById('first').firstChild.splitText(3).splitText(1), document.getElementById('second').normalize()`,
    BEFORE,
  ],
  [
    'a formulation is wrapped and unwrapped by the page',
    `(() => { const text = document.getElementById('first').firstChild; const range = document.createRange(); range.setStart(text, 2); range.setEnd(text, 5); range.surroundContents(document.createElement('mark')); })()`,
    BEFORE,
  ],
  [
    'a frame comes',
    `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<p>推动高质量发展</p>' }))`,
    { ...BEFORE, 高质量发展: 1 },
  ],
  [
    'a frame goes elsewhere',
    `document.getElementById('frame').srcdoc = '<p>推动高质量发展</p>'`,
    { 放管服: 1, 乡村振兴: 1, 高质量发展: 1 },
  ],
  ['a frame goes', `document.getElementById('frame').remove()`, { 放管服: 1, 乡村振兴: 1 }],
  [
    'a shadow root comes with its host',
    `(() => { const host = document.createElement('div'); host.attachShadow({ mode: 'closed' }).innerHTML = '<p>推动高质量发展</p>'; document.body.append(host); })()`,
    { ...BEFORE, 高质量发展: 1 },
  ],
  [
    'the text of a closed shadow root is drawn late',
    `(async () => { const host = document.createElement('x-late'); const root = host.attachShadow({ mode: 'closed' }); document.body.append(host); await new Promise((go) => setTimeout(go, 500)); root.innerHTML = '<p>推动高质量发展</p>'; })()`,
    { ...BEFORE, 高质量发展: 1 },
  ],
  [
    'a custom element is defined late',
    `(async () => { document.body.append(document.createElement('x-upgraded')); await new Promise((go) => setTimeout(go, 500)); customElements.define('x-upgraded', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>推动高质量发展</p>'; } }); })()`,
    { ...BEFORE, 高质量发展: 1 },
  ],
];

describe('marks are right after', () => {
  test.each(ROWS)('%s', async (_, change, terms) => {
    const staged = await world.open('hazards/changing.html');
    await world.expectTerms(staged, BEFORE);
    const thrown: unknown[] = [];
    staged.page.on('pageerror', (error) => thrown.push(error));
    await staged.page.evaluate(`Promise.resolve(${change}).then(() => undefined)`);
    await world.expectTerms(staged, terms);
    expect(thrown).toEqual([]);
    await staged.page.close();
  });
});
