import { afterEach, expect, test } from 'vitest';
import { createPainter } from '../../entrypoints/marking/paint';
import { PageSession } from '../../entrypoints/marking/page-session';
import { createShadowRootFinder } from '../../entrypoints/marking/shadow-roots';
import { CATEGORIES, createMatcher, type Pattern } from '../../lexicon';

/*
 * The situations of mark.js's own tests, and complaints that users of such libraries and extensions have made, written
 * anew for formulations. Where we differ from mark.js on purpose, the row says why.
 */

const pattern = (id: string, surfaces: string[], notBefore: string[] = []): Pattern => ({
  id,
  category: 'rural',
  surfaces,
  notBefore,
  notAfter: [],
});
const PATTERNS = [
  pattern('que-li', ['两个确立']),
  pattern('fa-zhan', ['高质量发展']),
  pattern('tui-dong', ['推动高质量发展']),
  pattern('san-nong', ['三农'], ['第']),
  pattern('gdp', ['带血的GDP']),
  pattern('bu', ['不认命、不服输']),
];

let frame: HTMLIFrameElement;
let session: PageSession | undefined;

afterEach(() => {
  session?.stop();
  frame.remove();
});

async function mark(html: string): Promise<{ page: Document; found: string[] }> {
  frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.body.innerHTML = html;
  const own = new PageSession({
    document: page,
    matcher: createMatcher(PATTERNS, '兩两個个確确發发'),
    patterns: new Map(PATTERNS.map((item) => [item.id, item])),
    painter: createPainter(page.defaultView as Window & typeof globalThis),
    getShadowRoot: createShadowRootFinder({}),
    later: (task, ms) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
    now: () => performance.now(),
    onChange: () => undefined,
  });
  session = own;
  own.start(new Set(CATEGORIES));
  await expect.poll(() => own.settled).toBe(true);
  const ranges = [...own.all()].map(({ range }) => {
    const live = page.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  });
  const sorted = ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return { page, found: sorted.map(String) };
}

test.each<[situation: string, html: string, found: string[]]>([
  ['across elements', '<p>领悟<span>两个</span>确立</p>', ['两个确立']],
  ['across elements, nested', '<p><b>两<i>个</i></b><u>确<s>立</s></u></p>', ['两个确立']],
  // mark.js joins all text of its context; two paragraphs are two texts here.
  ['across blocks', '<div>两个<p>确立</p></div>', []],
  ['in an empty element', '<p></p>', []],
  ['joiners that nobody sees', '<p>两&shy;个&#8203;确&#8204;立</p>', ['两\u00AD个\u200B确\u200C立']],
  ['blanks between the parts', '<p>两个 &nbsp;确立</p>', ['两个 \u00A0确立']],
  ['entities', '<p>&#x4E24;&#x4E2A;&#x786E;&#x7ACB;</p>', ['两个确立']],
  // mark.js does so when asked (`ignorePunctuation`); here it is quotation marks only, since other marks part sentences.
  ['punctuation inside', '<p>“两个”确立 两个，确立</p>', ['两个”确立']],
  // mark.js marks both, one inside the other; two marks on one text cannot both be clicked.
  ['one keyword inside another', '<p>推动高质量发展</p>', ['推动高质量发展']],
  ['keywords side by side', '<p>三农三农两个确立</p>', ['三农', '三农', '两个确立']],
  // mark.js offers accuracy by blanks, which Chinese has none of; guards say what must not stand before or behind.
  ['a keyword inside another word', '<p>第三农场 三农</p>', ['三农']],
  // mark.js does so when asked (`caseSensitive` off); abbreviations in formulations are capitals.
  ['another case', '<p>带血的gdp</p>', []],
  ['full-width letters', '<p>带血的ＧＤＰ</p>', ['带血的ＧＤＰ']],
  [
    'a keyword with punctuation, which an expression would have to escape',
    '<p>不认命、不服输 不认命，不服输</p>',
    ['不认命、不服输', '不认命，不服输'],
  ],
  ['synonyms: the other script', '<p>兩個確立</p>', ['兩個確立']],
  ['what is excluded', '<script>两个确立</script><style>两个确立</style><textarea>两个确立</textarea>', []],
  ['marks that the page has made itself', '<p><mark data-markjs="true">两个</mark>确立</p>', ['两个确立']],
  // mark.js finds the second only after the first was unwrapped.
  ['a line that breaks inside a keyword', '<p>两个<br>确立</p>', []],
  ['a number of a note inside a keyword', '<p>两个<sup>3</sup>确立</p>', ['两个3确立']],
])('%s', async (_, html, found) => {
  const { page, found: marked } = await mark(html);
  expect(marked).toEqual(found);
  expect(page.body.innerHTML, 'the page').toBe(Object.assign(page.createElement('body'), { innerHTML: html }).innerHTML);
});

test('marked twice, and unmarked, a page is what it was', async () => {
  const { page, found } = await mark('<p>两个<b>确立</b></p>');
  const before = page.body.innerHTML;
  session?.rescan();
  await expect.poll(() => session?.size).toBe(found.length);
  session?.stop();
  expect(page.body.innerHTML).toBe(before);
  expect(session?.size).toBe(0);
});
