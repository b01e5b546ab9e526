import { expect, test } from 'vitest';
import { blocksOfText } from './from-text';

const BROKEN = [
  '同志们：',
  '    这一年，振奋人心的是经济实现逆势增长。一般公共预',
  '算收入完成43.54亿元，总量在全省排名第七位。新增高质',
  '量发展项目二十三个，产业结构持续优化，创新动能加快集',
  '聚，营商环境明显改善。',
  '    这一年，刻骨铭心的是科学精准打赢疫情防控阻击战。',
  '始终坚持人民至上、生命至上，坚定贯彻总策略、总方针、',
  '总目标，经历了平战结合快速响应的战斗淬炼。',
];

test.each<[what: string, text: string, blocks: string[]]>([
  ['a line is a paragraph', '一\r\n二\n\n\n三\r四', ['一', '二', '三', '四']],
  ['spaces at the ends go, others become one', '　　高质量 发展\t\nGDP  growth ', ['高质量 发展', 'GDP growth']],
  ['nothing comes of nothing', ' \n\n\u3000\n', []],
  [
    'lines broken at one width are joined up to a short or before an indented one',
    BROKEN.join('\n'),
    [
      '同志们：',
      '这一年，振奋人心的是经济实现逆势增长。一般公共预算收入完成43.54亿元，总量在全省排名第七位。新增高质量发展项目二十三个，产业结构持续优化，创新动能加快集聚，营商环境明显改善。',
      '这一年，刻骨铭心的是科学精准打赢疫情防控阻击战。始终坚持人民至上、生命至上，坚定贯彻总策略、总方针、总目标，经历了平战结合快速响应的战斗淬炼。',
    ],
  ],
])('%s', (_, text, blocks) => expect(blocksOfText(text).map((block) => block.text)).toEqual(blocks));

test('paragraphs of any length stay apart', () => {
  const lines = Array.from({ length: 20 }, (_, i) => '这是一个段落。'.repeat(20 + (i % 5)));
  expect(blocksOfText(lines.join('\n'))).toHaveLength(20);
});
