import { cleanAddress, lexiconVersion, oneLine, type About } from './about';
import type { ExportRow } from './rows';

/** Writes terms as a Markdown table under a heading that names page and lexicon. */
export function toMarkdown(rows: readonly ExportRow[], about: About): string {
  const address = cleanAddress(about.url);
  const lines = [
    `# ${markdownText(about.title)}`,
    '',
    ...(address === '' ? [] : [`- <${address}>`]),
    `- accessed ${markdownText(about.date)}`,
    `- Tifa Lens lexicon ${lexiconVersion(about.lexicon)}`,
    '',
    '| term | pinyin | category | occurrences | meaning | 释义 |',
    '| --- | --- | --- | ---: | --- | --- |',
    ...rows.map(
      ({ zh, pinyin, category, count, gloss }) =>
        `| ${[zh, pinyin, category, String(count), gloss.en, gloss.zh].map(markdownText).join(' | ')} |`,
    ),
  ];
  return lines.join('\n') + '\n';
}

/** @returns a text as one line that Markdown shows as it is written */
export function markdownText(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
