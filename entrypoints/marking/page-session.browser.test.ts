import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CATEGORIES, createMatcher, type Matcher, type Pattern } from '../../lexicon';
import { reportTerms } from './page-report';
import { createPainter, highlightName } from './paint';
import { PageSession } from './page-session';
import { createShadowRootFinder } from './shadow-roots';

const pattern = (id: string, zh: string, category: Pattern['category'] = 'ideology'): Pattern => ({
  id,
  category,
  surfaces: [zh],
  notBefore: [],
  notAfter: [],
});
const PATTERNS = [
  pattern('que-li', '两个确立'),
  pattern('fa-zhan', '高质量发展', 'economy'),
  pattern('san-nong', '三农', 'rural'),
];
const ALL = new Set(CATEGORIES);

let frame: HTMLIFrameElement;
let session: PageSession;

/** Everything runs in a frame of its own, so that the runner's page is none of it. */
function open(html: string): Document {
  frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 400px';
  document.body.append(frame);
  const inner = frame.contentDocument as Document;
  inner.body.innerHTML = html;
  return inner;
}

function start(
  inner: Document,
  visible: ReadonlySet<(typeof CATEGORIES)[number]> = ALL,
  painter = createPainter(inner.defaultView as Window & typeof globalThis),
): PageSession {
  session = new PageSession({
    document: inner,
    matcher: counting(createMatcher(PATTERNS, '兩两個个確确')),
    patterns: new Map(PATTERNS.map((item) => [item.id, item])),
    painter,
    getShadowRoot: createShadowRootFinder({}),
    later: (task, ms) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
    now: () => performance.now(),
    onChange: () => undefined,
  });
  session.start(visible);
  return session;
}

/** Counts what a matcher reads. */
function counting(matcher: Matcher): Matcher {
  matched = 0;
  return {
    bytes: matcher.bytes,
    findHits(text, from = 0, to = text.length) {
      matched += Math.min(to, text.length) - from;
      return matcher.findHits(text, from, to);
    },
  };
}

/** How much text the session has matched, in UTF-16 units. */
let matched = 0;

/** The marks as they stand on the page, in document order; those of a shadow tree behind all others. */
const texts = () =>
  [...session.all()]
    .map(({ range }) => {
      const live = range.startContainer.ownerDocument.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    })
    .sort((a, b) => {
      const inShadow = (range: Range) => Number('host' in range.startContainer.getRootNode());
      const shadows = inShadow(a) - inShadow(b);
      return shadows !== 0 || inShadow(a) === 1 ? shadows : a.compareBoundaryPoints(Range.START_TO_START, b);
    })
    .map(String);

/** Waits until the page has been quiet for two turns. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3 || !session.settled; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
}

beforeEach(() => {
  expect(document.querySelector('iframe'), 'left by the test before').toBeNull();
});
afterEach(() => {
  session.stop();
  frame.remove();
});

describe('marks', () => {
  const rows: [what: string, html: string, found: string[]][] = [
    ['plain text', '<p>领悟两个确立的意义</p>', ['两个确立']],
    ['across inline elements', '<p>领悟<b>两个</b><i>确</i>立</p>', ['两个确立']],
    ['across a link and a line-break opportunity', '<p><a href="#">两个</a><wbr>确立</p>', ['两个确立']],
    ['across a comment and an empty element', '<p>两个<!-- x --><span></span>确立</p>', ['两个确立']],
    ['across source line breaks', '<p>两个\n      确立</p>', ['两个\n      确立']],
    ['not across a paragraph', '<p>两个</p><p>确立</p>', []],
    ['not across a line break', '<p>两个<br>确立</p>', []],
    ['not across cells', '<table><tr><td>两个</td><td>确立</td></tr></table>', []],
    ['not across a picture', '<p>两个<img alt="">确立</p>', []],
    [
      'not across what style makes a block',
      '<div><span style="display:block">两个</span><span style="display:block">确立</span></div>',
      [],
    ],
    ['text beside a block inside', '<div>两个确立<p>三农</p>高质量发展</div>', ['两个确立', '三农', '高质量发展']],
    ['a block inside an inline element', '<a><div>两个确立</div></a>', ['两个确立']],
    ['ruby text without its readings', '<p><ruby>两<rt>liǎng</rt>个<rt>gè</rt></ruby>确立</p>', ['两liǎng个gè确立']],
    ['a note’s number left out', '<p>两个<sup>[1]</sup>确立</p>', ['两个[1]确立']],
    ['Traditional characters', '<p>兩個確立</p>', ['兩個確立']],
    [
      'a list, a heading, a caption',
      '<ul><li>三农</li></ul><h2>三农</h2><figure><figcaption>三农</figcaption></figure>',
      ['三农', '三农', '三农'],
    ],
    ['a button’s text', '<button>三农</button>', ['三农']],
    [
      'nothing in scripts, styles and templates',
      '<script type="x">三农</script><style>/*三农*/</style><template>三农</template><noscript>三农</noscript>',
      [],
    ],
    ['nothing in inputs', '<input value="三农"><textarea>三农</textarea><select><option>三农</option></select>', []],
    [
      'nothing in editors',
      '<div contenteditable>三农<p>三农</p></div><div role="textbox">三农</div><div class="cm-editor">三农</div>',
      [],
    ],
    ['nothing in an inline editor', '<p>甲<span contenteditable="plaintext-only">三农</span>三农</p>', ['三农']],
    ['nothing in pictures of text', '<svg><text>三农</text></svg><math><mi>三农</mi></math>', []],
    ['nothing in our own card', '<tifa-lens>三农</tifa-lens>', []],
  ];
  test.each(rows)('%s', async (_, html, found) => {
    start(open(html));
    await settle();
    expect(texts()).toEqual(found);
  });

  test('text inside open shadow roots, nested ones too', async () => {
    const inner = open('<p>三农</p><div id="outer"></div><p>三农</p>');
    const outer = inner.getElementById('outer')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<p>两个确立 <x-inner></x-inner></p>';
    const nested = outer?.querySelector('x-inner')?.attachShadow({ mode: 'open' });
    if (nested) nested.textContent = '高质量发展';
    start(inner);
    await settle();
    expect(texts().sort()).toEqual(['三农', '三农', '两个确立', '高质量发展'].sort());
  });

  test('a tree ten thousand deep', async () => {
    // Not laid out: browsers themselves break on boxes nested that deep.
    const inner = open('<div hidden></div>');
    let at: Element = inner.body.firstElementChild as Element;
    for (let i = 0; i < 10_000; i++) at = at.appendChild(inner.createElement(i % 2 ? 'div' : 'span'));
    at.textContent = '两个确立';
    start(inner);
    await settle();
    expect(texts()).toEqual(['两个确立']);
  });

  test('nothing in a frame that readers type into', async () => {
    const inner = open('<p>三农</p>');
    inner.designMode = 'on';
    start(inner);
    await settle();
    expect(texts()).toEqual([]);
  });
});

describe('a page that changes', () => {
  const rows: [what: string, html: string, change: (body: HTMLElement) => void, found: string[]][] = [
    [
      'a paragraph comes',
      '<p>三农</p>',
      (body) => body.insertAdjacentHTML('beforeend', '<section><p>两个<b>确立</b></p></section>'),
      ['三农', '两个确立'],
    ],
    ['a paragraph goes', '<p>三农</p><p>两个确立</p>', (body) => body.firstElementChild?.remove(), ['两个确立']],
    [
      'a text is rewritten',
      '<p>三农</p>',
      (body) => void ((body.firstElementChild?.firstChild as Text).data = '做好高质量发展'),
      ['高质量发展'],
    ],
    [
      'a text is split',
      '<p>两个确立</p>',
      (body) => void (body.firstElementChild?.firstChild as Text).splitText(2),
      ['两个确立'],
    ],
    ['a text is completed by another', '<p>两个</p>', (body) => body.firstElementChild?.append('确立'), ['两个确立']],
    ['a part of a formulation goes', '<p>两个<b>确</b>立</p>', (body) => body.querySelector('b')?.remove(), []],
    [
      'a block moves',
      '<div id="a"><p>三农</p></div><div id="b"></div>',
      (body) => body.querySelector('#b')?.append(body.querySelector('p') as Node),
      ['三农'],
    ],
    [
      'a block leaves, changes and comes back',
      '<div><p>三农</p></div>',
      (body) => {
        const p = body.querySelector('p') as HTMLElement;
        p.remove();
        p.textContent = '两个确立';
        body.append(p);
      },
      ['两个确立'],
    ],
    [
      'an inline element with blocks comes',
      '<div>甲</div>',
      (body) => body.firstElementChild?.insertAdjacentHTML('beforeend', '<a><p>三农</p><p>两个确立</p></a>'),
      ['三农', '两个确立'],
    ],
    [
      'a region becomes editable',
      '<div><p>三农</p></div><p>三农</p>',
      (body) => body.querySelector('div')?.setAttribute('contenteditable', 'true'),
      ['三农'],
    ],
    [
      'a region stops being editable',
      '<div contenteditable="true"><p>三农</p></div>',
      (body) => body.querySelector('div')?.removeAttribute('contenteditable'),
      ['三农'],
    ],
    [
      'a reader types',
      '<div contenteditable="true"><p>甲</p></div>',
      (body) => void ((body.querySelector('p')?.firstChild as Text).data = '三农'),
      [],
    ],
    ['everything is replaced', '<p>三农</p>', (body) => void (body.innerHTML = '<p>两个确立</p>'), ['两个确立']],
    [
      'a shadow root’s text changes',
      '<x-y></x-y>',
      (body) => {
        const root = body.querySelector('x-y')?.attachShadow({ mode: 'open' });
        body.append('甲');
        setTimeout(() => root?.append('三农'), 0);
      },
      ['三农'],
    ],
  ];
  test.each(rows)('%s', async (_, html, change, found) => {
    const inner = open(html);
    start(inner);
    await settle();
    change(inner.body);
    await settle();
    // That an element has got a shadow root is looked for now and then.
    await expect.poll(texts, { timeout: 3000 }).toEqual(found);
  });

  test.each(['x-late', 'div'])('what a shadow root holds that <%s> gets long after it was read', async (name) => {
    const inner = open(`<${name} id="host"></${name}>`);
    start(inner);
    await settle();
    expect(texts()).toEqual([]);
    const host = inner.getElementById('host') as HTMLElement;
    host.attachShadow({ mode: 'open' }).append(inner.createTextNode('三农'));
    await expect.poll(texts, { timeout: 5000 }).toEqual(['三农']);
  });
});

describe('painting', () => {
  const registered = (inner: Document) => {
    const registry = (inner.defaultView as Window & typeof globalThis).CSS.highlights;
    return CATEGORIES.filter((category) => registry.has(highlightName(category)));
  };

  test('a toggle registers and unregisters, and reads nothing again', async () => {
    const inner = open('<p>三农 两个确立</p>');
    start(inner, new Set(['rural'] as const));
    await settle();
    expect(registered(inner)).toEqual(['rural']);
    const before = [...session.all()];
    session.show(ALL);
    expect(registered(inner)).toEqual([...CATEGORIES]);
    expect([...session.all()]).toEqual(before);
  });

  test('stopping leaves the page as it was found', async () => {
    const inner = open('<p>三农 <b>两个</b>确立</p>');
    const before = inner.documentElement.outerHTML;
    start(inner);
    await settle();
    expect(inner.documentElement.outerHTML).toBe(before);
    session.stop();
    expect(inner.documentElement.outerHTML).toBe(before);
    expect(registered(inner)).toEqual([]);
    inner.body.append('三农');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(session.size).toBe(0);
  });

  test('without the Highlight API the terms are still known', async () => {
    const inner = open('<p>三农</p>');
    const lacks = new Set<string | symbol>(['CSS', 'Highlight']);
    const view = new Proxy(inner.defaultView as Window & typeof globalThis, {
      get(target, name): unknown {
        const value: unknown = lacks.has(name) ? {} : Reflect.get(target, name);
        return name === 'Highlight' ? undefined : typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    start(inner, ALL, createPainter(view));
    await settle();
    expect(texts()).toEqual(['三农']);
    expect(registered(inner)).toEqual([]);
    inner.body.append('两个确立');
    await settle();
    expect(texts()).toEqual(['三农', '两个确立']);
  });

  test('the report counts what can be seen, in order of the page', async () => {
    start(open('<p>三农 两个确立 三农</p><p style="display:none">高质量发展 三农</p><p style="visibility:hidden">三农</p>'));
    await settle();
    expect(reportTerms(session.readInOrder())).toEqual({
      characters: 8,
      terms: [
        { id: 'san-nong', zh: '三农', category: 'rural', count: 2 },
        { id: 'que-li', zh: '两个确立', category: 'ideology', count: 1 },
      ],
      places: [
        [0, 0],
        [1, 2],
        [0, 6],
      ],
    });
  });
});

describe('a flow of two thousand pieces', () => {
  const LINE = '推动高质量发展';
  const PIECES = 2000;
  test.each<[string, string, (lines: Element[]) => void, number]>([
    [
      'is read once when many of its texts change',
      '',
      (lines) => lines.forEach((line, number) => number % 5 === 0 && ((line.firstChild as Text).data = LINE)),
      PIECES,
    ],
    [
      'is read once when many of its pieces go',
      '',
      (lines) => lines.forEach((line, number) => number % 2 === 0 && line.remove()),
      PIECES / 2,
    ],
    [
      'is read in part when one of its lines changes that style parts',
      'display: block',
      ([line]) => ((line?.firstChild as Text).data = LINE),
      PIECES / 10,
    ],
  ])('%s', async (_, style, change, most) => {
    const inner = open(`<div>${`<span style="${style}">${LINE}</span>`.repeat(PIECES)}</div>`);
    start(inner);
    await settle();
    expect(session.size).toBe(PIECES);
    matched = 0;
    change([...inner.querySelectorAll('span')]);
    await settle();
    expect(session.size).toBe(inner.querySelectorAll('span').length);
    expect(matched).toBeLessThanOrEqual(most * LINE.length);
  });
});
