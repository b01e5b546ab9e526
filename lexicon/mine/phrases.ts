import type { Shaped } from './shapes';
import type { Token } from '../segment/segmenter';

/** A phrase never runs across one of these; marks of enumeration and quotation may stand inside. */
const STOP = /[，。；：！？\n（）()《》—…□\s%％/~]/u;
/** Words that no phrase begins or ends with. 以 is none of them: doctrines begin with it. */
const FUNCTION_WORDS = new Set(
  '的 了 和 与 及 等 在 是 把 被 将 对 从 向 为 而 也 都 就 又 不 有 要 我 你 他 她 我们 你们 他们 这 那 这个 一个 着 过 地 得 到 上 中 下 里 于 之 其 所 并 或 但 更 最 让 使 给 由 、 “ ” ‘ ’'.split(
    ' ',
  ),
);
const LONGEST = 24;

/**
 * All runs of whole words of 2–24 units that stay between stops and begin and end with a word of meaning.
 * @param tokens one document's words
 */
export function findPhrases(tokens: readonly Token[]): Shaped[] {
  const phrases: Shaped[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const start = tokens[first];
    if (start === undefined || !opens(start)) continue;
    for (let last = first; last < tokens.length; last++) {
      const end = tokens[last];
      if (end === undefined || STOP.test(end.text) || end.end - start.start > LONGEST) break;
      if (end.end - start.start >= 2 && opens(end) && !(last === first && start.text.length > 4)) {
        phrases.push({ start: start.start, end: end.end });
      }
    }
  }
  return phrases;
}

function opens(token: Token): boolean {
  return !STOP.test(token.text) && !FUNCTION_WORDS.has(token.text);
}
