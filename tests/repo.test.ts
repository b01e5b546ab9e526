import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../lexicon/corpus/clean';
import { CORPUS_ROOT } from '../lexicon/cli/load';
import { readCorpus } from '../lexicon/corpus/read-corpus';
import { ROOT, sourceFiles } from './source-files';

const FILES = sourceFiles(['lexicon', 'entrypoints', 'components', 'scripts', 'tests']);
const isTest = (path: string) => path.includes('.test.') || path.startsWith('tests/');

/** Where the imports of a file lead: paths from the root for the repository's own, names for packages. */
function importsOf({ path, text }: { path: string; text: string }): string[] {
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)[^;'"]*?from '([^']+)'|(?:^|\n)import '([^']+)'/g)]
    .map((match) => (match[1] ?? match[2] ?? '').replace(/\?.*$/, ''))
    .map((target) => (target.startsWith('.') ? normalize(join(dirname(path), target)).replaceAll('\\', '/') : target));
}

/** The rooms, each with what its files may import. The first room that fits a file is its own. */
const ROOMS: { room: RegExp; may: RegExp[] }[] = [
  { room: /^lexicon\/match\//, may: [/^lexicon\/(match|types)/] },
  { room: /^lexicon\/segment\//, may: [/^lexicon\/segment\//, /^jieba-wasm$/] },
  { room: /^lexicon\/mine\//, may: [/^lexicon\/(mine|match|types|compile\/figures|segment\/segmenter)/] },
  { room: /^lexicon\/(types|problem)\.ts$/, may: [] },
  {
    room: /^lexicon\/(index|book|pattern-rows|page-patterns)\.ts$/,
    may: [/^lexicon\/(types|book|match|pattern-rows|page-patterns|search|concordance|profile|exports)/],
  },
  { room: /^lexicon\/search\//, may: [/^lexicon\/(search|match|types)/] },
  { room: /^lexicon\/concordance\//, may: [/^lexicon\/(concordance|match|types)/] },
  { room: /^lexicon\/profile\//, may: [/^lexicon\/(profile|types)/] },
  { room: /^lexicon\/exports\//, may: [/^lexicon\/(exports|book|types)/] },
  { room: /^lexicon\/corpus\//, may: [/^lexicon\/(corpus|types|problem)/, /^node:/, /^valibot$/] },
  { room: /^lexicon\/entries\//, may: [/^lexicon\/(entries|types|problem)/, /^node:/, /^valibot$/, /^yaml$/] },
  {
    room: /^lexicon\/compile\//,
    may: [
      /^lexicon\/(compile|entries|corpus|match|types|problem|pattern-rows)/,
      /^lexicon\/segment\/(segmenter|token-line)$/,
      /^opencc-js/,
      /^pinyin-pro$/,
    ],
  },
  { room: /^lexicon\/decide\//, may: [/^lexicon\/(decide|match|segment\/segmenter|types|problem)/] },
  { room: /^lexicon\/draft\//, may: [/^lexicon\/(draft|compile|entries|match|types|problem)/] },
  { room: /^lexicon\/report\//, may: [/^lexicon\/(report|decide|match|types|problem)/, /^valibot$/] },
  {
    room: /^lexicon\/long-view\//,
    may: [/^lexicon\/(long-view|compile\/figures|corpus\/reports|types|problem)/, /^valibot$/],
  },
  { room: /^lexicon\/cli\//, may: [/^lexicon\//, /^node:/] },
  { room: /^components\//, may: [/^components\//, /^lexicon$/, /^public\/_locales\/en\/messages\.json$/, /^preact/] },
  {
    room: /^entrypoints\/shared\//,
    may: [/^entrypoints\/shared\//, /^components\/(palette|translate)$/, /^lexicon$/, /^valibot$/, /^webextension-polyfill$/],
  },
  // The page engine and the card: no place of execution of their own, so every place that shows marks may use them.
  {
    room: /^entrypoints\/marking\//,
    may: [/^entrypoints\/(marking|shared)\//, /^components\/palette$/, /^lexicon$/, /^webextension-polyfill$/],
  },
  {
    room: /^entrypoints\/card\//,
    may: [/^entrypoints\/(card|marking|shared)\//, /^components\//, /^lexicon$/, /^preact/, /^@floating-ui\/dom$/],
  },
  // Each format of text has its library, and nothing else of the reader page sees one.
  {
    room: /^entrypoints\/reader\/import\//,
    may: [/^SELF\/import\//, /^entrypoints\/marking\/element-kinds$/, /^components\/translate$/, /^(chardet|mammoth|pdfjs-dist)/],
  },
  // What every page of the extension itself begins with.
  {
    room: /^entrypoints\/screen\//,
    may: [/^entrypoints\/(screen|shared)\//, /^components\//, /^lexicon$/, /^preact/, /^webextension-polyfill$/],
  },
  {
    room: /^entrypoints\/(background|content|popup|sentinel|options|sidepanel|reader|welcome)\//,
    may: [
      /^SELF\//,
      /^entrypoints\/(shared|marking|card|screen)\//,
      /^components\//,
      /^lexicon$/,
      /^lexicon\/compiled\//,
      /^preact/,
      /^@preact\/signals$/,
      /^valibot$/,
      /^wxt\//,
      /^webextension-polyfill$/,
    ],
  },
];

describe('import arrows', () => {
  test.each(FILES.filter(({ path }) => !isTest(path) && /^(lexicon|components|entrypoints)\//.test(path)))('$path', (file) => {
    const rule = ROOMS.find(({ room }) => room.test(file.path));
    expect(rule, 'belongs to no room').toBeDefined();
    const self = `${file.path.split('/').slice(0, 2).join('/')}/`;
    const wrong = importsOf(file).filter(
      (target) =>
        !rule?.may.some(
          (allowed) => allowed.test(target.startsWith(self) ? target.replace(self, 'SELF/') : target) || allowed.test(target),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('the reader of imports sees what stands there', () => {
    const text =
      "import { a,\n  b } from './b';\nimport type { C } from '../c';\nimport './d.css';\nexport { e } from 'e';\nimport css from '../x.css?inline';";
    expect(importsOf({ path: 'rooms/one/a.ts', text })).toEqual([
      'rooms/one/b',
      'rooms/c',
      'rooms/one/d.css',
      'e',
      'rooms/x.css',
    ]);
  });
});

test('only entry files and the session’s wiring see the extension API in a page', () => {
  const users = FILES.filter(
    ({ path, text }) =>
      /^entrypoints\/(content|marking|card)\//.test(path) &&
      !isTest(path) &&
      /import (?!type)[^;]*'(webextension-polyfill|wxt\/)/.test(text),
  );
  expect(users.map(({ path }) => path)).toEqual(['entrypoints/content/index.ts']);
});

test('no index in the shared folder: it would be built', () => {
  expect(readdirSync(join(ROOT, 'entrypoints/shared')).filter((name) => name.startsWith('index.'))).toEqual([]);
  expect(
    readdirSync(join(ROOT, 'entrypoints/shared'))
      .filter((name) => !name.includes('.test.'))
      .sort(),
  ).toEqual([
    'catalogue.ts',
    'corrections.ts',
    'dictionary.ts',
    'errors.ts',
    'follow-settings.ts',
    'merge-reports.ts',
    'messages.ts',
    'page-link.ts',
    'save-file.ts',
    'settings.ts',
    'site-patterns.ts',
  ]);
});

test('nothing is drawn from strings of HTML, and nothing is fetched but our own files', () => {
  for (const { path, text } of FILES.filter((file) => /^(components|entrypoints)\//.test(file.path) && !isTest(file.path))) {
    expect(text, path).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function/,
    );
    for (const [call] of text.matchAll(/\bfetch\([^)]*\)/g)) expect(call, path).toContain('runtime.getURL');
    expect(text, path).not.toMatch(/XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
  }
});

test('files stay small', () => {
  const lines = FILES.filter(({ path }) => !isTest(path)).map(({ path, text }) => ({ path, lines: text.split('\n').length }));
  for (const file of lines) expect(file.lines, file.path).toBeLessThanOrEqual(400);
  const sorted = lines.map((file) => file.lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(200);
});

test('the sample article is made of sentences of the corpus', () => {
  const html = readFileSync(join(ROOT, 'scripts/demo/article.html'), 'utf8');
  const documents = new Map(readCorpus(CORPUS_ROOT).map(({ id, text }) => [id, text]));
  const paragraphs = [...html.matchAll(/<p data-document="(\d+)">(.*?) <span/g)];
  expect(paragraphs.length).toBeGreaterThanOrEqual(12);
  for (const [, id = '', inner = ''] of paragraphs) {
    const text = cleanText(inner.replace(/<[^>]+>/g, '')).trim();
    expect(documents.get(id), text).toContain(text);
  }
});
