import { describe, expect, test } from 'vitest';
import { createTranslate } from './browser-translate';
import { headword } from './headword';
import { interfaceLanguage } from './interface-language';
import { translateFor } from './translate-for';
import { translateFrom } from './texts-translate';
import { interfaceTag, type InterfaceLanguage, type MessageKey } from './translate';

test.each<[tag: string, language: InterfaceLanguage]>([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh_CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['', 'en'],
  ['no tag at all', 'en'],
])('a browser that speaks “%s” greets in %s', (tag, language) => {
  expect(interfaceLanguage(tag)).toBe(language);
});

describe('translateFrom', () => {
  test.each<[text: string, substitutions: (string | number)[], result: string]>([
    ['Back', [], 'Back'],
    ['$1 terms, $2 occurrences', [3, 7], '3 terms, 7 occurrences'],
    ['$2 then $1, $1 again', ['a', 'b'], 'b then a, a again'],
    ['nothing for $3', ['a'], 'nothing for '],
    ['$$1', ['a'], '$1'],
    ['$1', ['$2', 'b'], '$2'],
  ])('%s', (text, substitutions, result) => {
    expect(translateFrom({ back: text }, 'en')('back', ...substitutions)).toBe(result);
  });

  test('a missing text shows its name', () => {
    expect(translateFrom({}, 'en')('back')).toBe('back');
  });
});

describe('translateFor', () => {
  const i18n = { getMessage: (key: string) => `${key} as the browser says it`, getUILanguage: () => 'zh-TW' };
  const getTexts = (language: InterfaceLanguage) =>
    language === 'zh-Hans' ? Promise.reject(new Error('gone')) : Promise.resolve({ back: `back in ${language}` });

  test.each<[choice: 'auto' | InterfaceLanguage, text: string, tag: InterfaceLanguage]>([
    ['auto', 'back as the browser says it', 'zh-Hant'],
    ['en', 'back in en', 'en'],
    ['zh-Hant', 'back in zh-Hant', 'zh-Hant'],
    ['zh-Hans', 'back as the browser says it', 'zh-Hant'],
  ])('%s', async (choice, text, tag) => {
    const translate = await translateFor(choice, i18n, getTexts);
    expect(translate('back')).toBe(text);
    expect(interfaceTag(translate)).toBe(tag);
  });
});

test('a text that the browser does not have shows its name', () => {
  const translate = createTranslate({ getMessage: () => '', getUILanguage: () => 'en' });
  expect(translate('unknown' as MessageKey)).toBe('unknown');
});

test('the catalogue says which language its texts are in', () => {
  const getMessage = (key: string) => (key === 'interfaceLanguage' ? 'zh-Hans' : key);
  expect(interfaceTag(createTranslate({ getMessage, getUILanguage: () => 'en-US' }))).toBe('zh-Hans');
});

test('a headword comes in the script of the reader first, and in the other where that differs', () => {
  expect(headword({ zh: '两个确立', hant: '兩個確立' }, 'Hant')).toEqual({ text: '兩個確立', tag: 'zh-Hant', other: '两个确立' });
  expect(headword({ zh: '两个确立', hant: '兩個確立' }, 'Hans')).toEqual({ text: '两个确立', tag: 'zh-Hans', other: '兩個確立' });
  expect(headword({ zh: '三不腐', hant: '三不腐' }, 'Hant')).toEqual({ text: '三不腐', tag: 'zh-Hant' });
});
