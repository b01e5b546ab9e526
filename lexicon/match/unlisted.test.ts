import { describe, expect, test } from 'vitest';
import { findUnlisted } from './unlisted';

describe('findUnlisted', () => {
  test.each<[what: string, text: string, found: [zh: string, unpacks?: string][]]>([
    ['quoted, without members', '深入开展“六个严抓”专项行动。', [['六个严抓']]],
    [
      'quoted, with members behind a colon',
      '落实“三个到位”：责任到位、措施到位、保障到位。其他工作',
      [['三个到位', '责任到位、措施到位、保障到位']],
    ],
    ['with members in brackets', '推进“两张清单”（权力清单和责任清单）管理', [['两张清单', '权力清单和责任清单']]],
    ['with another number of members behind it', '落实“三个到位”：责任到位、措施到位。', [['三个到位']]],
    ['corner brackets and Traditional', '推動「五項行動」落地', [['五項行動']]],
    ['chained and not quoted', '开展三抓三促行动', [['三抓三促']]],
    ['quoted and chained at once', '开展“三抓三促”行动', [['三抓三促']]],
    ['nothing in plain counting', '他说“三年之前”来过，住了三天三夜', []],
    ['nothing in a plan’s number', '“十四五”规划', []],
    ['nothing in idioms', '一心一意、千方百计', []],
    ['nothing without a numeral', '坚持“稳字当头”', []],
  ])('%s', (_, text, found) => {
    const hits = findUnlisted(text, []);
    expect(hits.map(({ zh, unpacks }) => (unpacks === undefined ? [zh] : [zh, unpacks]))).toEqual(found);
    for (const { start, end, zh } of hits) expect(text.slice(start, end)).toBe(zh);
  });

  test('leaves out what the lexicon knows', () => {
    const text = '“两个确立”和“六个严抓”';
    expect(findUnlisted(text, [{ id: 'a', start: 1, end: 5 }]).map(({ zh }) => zh)).toEqual(['六个严抓']);
  });
});
