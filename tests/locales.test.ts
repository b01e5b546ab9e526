import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EVIDENCE, FORMS, RELATIONS, SCOPES, CATEGORIES } from '../lexicon/types';
import { sourceFiles, ROOT } from './source-files';

type Messages = Record<string, { message: string }>;

const folder = join(ROOT, 'public/_locales');
const locales = readdirSync(folder);
const read = (locale: string) => JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Messages;
const english = read('en');

test.each(locales)('%s has the same texts as English, with the same substitutions', (locale) => {
  const messages = read(locale);
  expect(Object.keys(messages)).toEqual(Object.keys(english));
  for (const [key, { message }] of Object.entries(messages)) {
    expect(message.trim(), key).not.toBe('');
    const substitutions = (text: string | undefined) => [...new Set(text?.match(/\$\d/g))].sort();
    // A text may leave out a number that its words already say.
    expect(substitutions(english[key]?.message), key).toEqual(expect.arrayContaining(substitutions(message)));
  }
});

test('the two Chinese catalogues give the same figures', () => {
  const [simplified, traditional] = [read('zh_CN'), read('zh_TW')].map((messages) =>
    Object.entries(messages).map(([key, { message }]) => `${key}: ${[...new Set(message.match(/\$\d/g))].sort().join(' ')}`),
  );
  expect(traditional).toEqual(simplified);
});

test('the Traditional catalogue speaks of screens as Taiwan and Hong Kong do', () => {
  const mainland =
    /設置|默認|導出|導入|剪貼板|字符|搜索|鼠標|鏈接|程序|屏幕|支持|軟件|文件夾|網絡|信息|用戶|保存|保護程序|單擊|標籤頁|擴展/;
  const wrong = Object.entries(read('zh_TW')).filter(([, { message }]) => mainland.test(message));
  expect(wrong).toEqual([]);
});

test('every text is used, and every text that is used exists', () => {
  const source = sourceFiles(['components', 'entrypoints'])
    .filter(({ path }) => !path.includes('.test.'))
    .map(({ text }) => text)
    .join('\n');
  const manifest = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
  const families: [prefix: string, values: readonly string[]][] = [
    ['category_', CATEGORIES],
    ['form_', FORMS],
    ['scope_', SCOPES],
    ['relation_', RELATIONS],
    ['evidence_', EVIDENCE],
  ];
  const composed = families.flatMap(([prefix, values]) => values.map((value) => prefix + value.replaceAll('-', '_')));
  for (const key of composed) expect(english, key).toHaveProperty(key);
  for (const key of Object.keys(english)) {
    const used = composed.includes(key) || new RegExp(`['"]${key}['"]`).test(source) || manifest.includes(`__MSG_${key}__`);
    expect(used, `${key} is used nowhere`).toBe(true);
  }
});
