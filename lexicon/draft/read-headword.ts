/** Marks that no headword begins or ends with. */
const EDGE_MARKS = '，。、；：！？,.;:!?…—“”‘’"\'「」『』（）()《》·';

/**
 * Reads a headword as a person types it. Quotation marks around the whole of it are left off.
 * @returns the headword, or the reason why it can be none
 */
export function readHeadword(typed: string): { zh: string } | { reason: string } {
  const zh = typed.trim().replace(/^“([^“”]*)”$|^"([^"]*)"$|^「([^「」]*)」$/, '$1$2$3');
  if (zh === '') return { reason: 'the headword is empty' };
  const refuse = (what: string) => ({ reason: `“${zh}” ${what}` });
  if (/\s/.test(zh)) return refuse('holds white space: give one headword, without spaces');
  if (/[*□]/.test(zh)) return refuse('holds a redaction');
  if (!/\p{Script=Han}/u.test(zh)) return refuse('holds no Chinese character');
  if (Array.from(zh).length < 2) return refuse('is a single character: a headword has at least two');
  // “五星”支部创建 begins with a mark that belongs to it: the pair closes inside.
  const pairs = /^“[^“”]+”.|.“[^“”]+”$/u.test(zh);
  if (!pairs && (EDGE_MARKS.includes(zh.charAt(0)) || EDGE_MARKS.includes(zh.charAt(zh.length - 1))))
    return refuse('begins or ends with a punctuation mark');
  return { zh };
}
