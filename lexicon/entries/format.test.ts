import { describe, expect, test } from 'vitest';
import { describeProblem } from '../problem';
import { parseEntries, printEntries } from './format';

const GOOD = `- id: san-nong
  zh: 三农
  category: rural
  form: numbered-set
  scope: national
  gloss:
    zh: 农业、农村、农民
    en: Agriculture, the countryside and farmers
  definition:
    zh: 指农业、农村、农民三方面的工作。
    en: Used to refer to work on agriculture, the countryside and farmers.
  members:
    - zh: 农业
      en: agriculture
    - zh: 农村
      en: the countryside
    - zh: 农民
      en: farmers
  evidence: curated-uncited
`;

describe('parseEntries and printEntries', () => {
  test('give back a canonical file', () => {
    const { entries, problems } = parseEntries(GOOD, 'rural.yaml');
    expect(problems).toEqual([]);
    expect(printEntries(entries.map(({ entry }) => entry))).toBe(GOOD);
  });

  test('put keys and entries in order', () => {
    const later = GOOD.replace('san-nong', 'zzz')
      .replace('  zh: 三农\n', '')
      .replace('  evidence: curated-uncited\n', '  evidence: curated-uncited\n  zh: 三农\n');
    const { entries } = parseEntries(`${later}\n${GOOD}`, 'rural.yaml');
    expect(printEntries(entries.map(({ entry }) => entry))).toBe(`${GOOD}\n${GOOD.replace('san-nong', 'zzz')}`);
  });

  const broken: [what: string, yaml: string, problem: string][] = [
    ['no YAML', '- id: [', 'rural.yaml:1:'],
    ['an empty file', '', 'rural.yaml: must be a list of entries'],
    ['an empty list', '[]', 'rural.yaml: holds no entry'],
    ['an entry that is no map', '- 三农\n', 'rural.yaml:1: entry:'],
    ['a key twice', GOOD.replace('  scope: national\n', '  scope: national\n  scope: local\n'), 'rural.yaml:6:'],
    [
      'an unknown category',
      GOOD.replace('category: rural', 'category: farming'),
      'rural.yaml:1 san-nong: category: must be one of ideology',
    ],
    ['an unknown key', GOOD + '  colour: red\n', 'rural.yaml:1 san-nong: colour:'],
    [
      'a missing half',
      GOOD.replace('    en: Agriculture, the countryside and farmers\n', ''),
      'rural.yaml:1 san-nong: gloss.en:',
    ],
    [
      'a number for text',
      GOOD.replace('zh: 三农', 'zh: 1353'),
      'rural.yaml:1 san-nong: zh: must be text (put numbers in quotes)',
    ],
    ['an id that is none', GOOD.replace('san-nong', 'San Nong'), 'rural.yaml:1 San Nong: id: must be lower-case pinyin'],
    [
      'a headword of one character',
      GOOD.replace('zh: 三农', 'zh: 农'),
      'rural.yaml:1 san-nong: zh: must have at least two characters',
    ],
    [
      'a gloss of a paragraph',
      GOOD.replace('农业、农村、农民\n    en: Agri', `${'农'.repeat(60)}\n    en: Agri`),
      'rural.yaml:1 san-nong: gloss.zh: must be at most 48',
    ],
    [
      'an address that is none',
      GOOD + '  sources:\n    - title: 报告\n      url: javascript:alert(1)\n',
      'rural.yaml:1 san-nong: sources.0.url:',
    ],
  ];
  test.each(broken)('name file, line and id: %s', (_, yaml, problem) => {
    const { problems } = parseEntries(yaml, 'rural.yaml');
    expect(problems.map(describeProblem).join('\n')).toContain(problem);
  });

  test('keep the good entries of a file with a bad one', () => {
    const { entries, problems } = parseEntries(
      `${GOOD}\n${GOOD.replace('san-nong', 'si-feng').replace('rural', 'farming')}`,
      'rural.yaml',
    );
    expect(entries.map(({ entry }) => entry.id)).toEqual(['san-nong']);
    expect(problems.map(({ id, line }) => [id, line])).toEqual([['si-feng', 21]]);
  });
});
