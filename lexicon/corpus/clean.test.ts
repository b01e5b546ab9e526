import { expect, test } from 'vitest';
import { cleanText } from './clean';

const ROWS: [what: string, raw: string, clean: string][] = [
  ['a redacted name', '也是**服务全省大局', '也是□服务全省大局'],
  ['a longer run as one gap', '推出更多像***等产品', '推出更多像□等产品'],
  ['a redacted figure', 'GDP增长*.*％、全省第*', 'GDP增长□.□％、全省第□'],
  ['a stray question mark before a quotation mark', '不能搞?“一刀切”', '不能搞“一刀切”'],
  ['a stray question mark inside a quotation', '由“大写意”向“工笔画?”转变', '由“大写意”向“工笔画”转变'],
  ['stray question marks around a comma', '转变?,?确保城市', '转变，确保城市'],
  ['a stray question mark between two words', '推进?党建引领', '推进党建引领'],
  ['a question that is one', '谁还来我们这儿投资？', '谁还来我们这儿投资？'],
  ['a full stop after a gap', '全省第**.我经常讲', '全省第□。我经常讲'],
  ['numbering in half-width brackets', '(一)认清形势', '（一）认清形势'],
  ['numbering with a full stop', '1.强化党的意识', '1.强化党的意识'],
  ['straight quotation marks', '坚持"三农"优先', '坚持“三农”优先'],
  ['corner brackets', '坚持「三农」优先', '坚持“三农”优先'],
  ['double spaces', '牢记领袖嘱托  勇担历史使命', '牢记领袖嘱托 勇担历史使命'],
  ['ideographic spaces at the start of a paragraph', '　　同志们：', '同志们：'],
  ['line ends of another system', '一\r\n二\r三', '一\n二\n三'],
  ['empty lines', '一\n\n\n二', '一\n二'],
  ['a byte order mark', '\uFEFF同志们', '同志们'],
];

test.each(ROWS)('cleans %s', (_, raw, clean) => {
  expect(cleanText(raw)).toBe(`${clean}\n`);
});

test.each(ROWS)('leaves clean text alone: %s', (_, raw) => {
  expect(cleanText(cleanText(raw))).toBe(cleanText(raw));
});
