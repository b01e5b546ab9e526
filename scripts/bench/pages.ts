import type { CorpusDocument } from '../../lexicon';

/**
 * An article made of the corpus, again and again, as long as asked, marked up as news pages are.
 * @param bytes how long its text is to be in UTF-8
 */
export function chinesePage(documents: readonly CorpusDocument[], bytes: number): string {
  const paragraphs = documents.flatMap(({ text }) => text.split('\n')).filter((text) => text !== '');
  const html: string[] = [];
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    const text = paragraphs[i % paragraphs.length] ?? '';
    const middle = text.indexOf('，', text.length / 2) + 1 || text.length;
    html.push(`<p>${text.slice(0, middle)}<strong>${text.slice(middle)}</strong></p>`);
    size += Buffer.byteLength(text);
  }
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>样稿</title></head><body><main>${html.join('\n')}</main></body></html>`;
}

/** A page of the same shape without a Han character. @param bytes how long its text is to be */
export function englishPage(bytes: number): string {
  const sentence =
    'A page about something else entirely, with <a href="#">links</a> and <em>emphasis</em> in its many sentences. ';
  const paragraph = `<p>${sentence.repeat(6)}</p>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nothing</title></head><body>${`${paragraph}\n`.repeat(
    Math.ceil(bytes / (sentence.length * 6)),
  )}</body></html>`;
}

/** A page of many small paragraphs, each with a link and a few words. @param paragraphs how many; each is two nodes and more */
export function smallNodesPage(documents: readonly CorpusDocument[], paragraphs: number): string {
  const sentences = documents.flatMap(({ text }) => text.split(/(?<=[。；])/)).map((text) => text.trim().slice(0, 60));
  const html = Array.from({ length: paragraphs }, (_, i) => `<p>${sentences[i % sentences.length] ?? ''}</p>`);
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>短段</title></head><body>${html.join('\n')}</body></html>`;
}
