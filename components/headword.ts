import type { Script } from './translate';

/** A formulation as a heading or a list shows it. */
export interface Headword {
  text: string;
  /** Language tag for `text`. */
  tag: 'zh-Hans' | 'zh-Hant';
  /** The same in the other script; left out where both look the same. */
  other?: string;
}

/**
 * @param forms `zh` as the corpus writes it, `hant` in Traditional characters
 * @param script the one that the reader's interface is in
 */
export function headword({ zh, hant }: { zh: string; hant: string }, script: Script): Headword {
  const [text, other] = script === 'Hant' ? [hant, zh] : [zh, hant];
  return { text, tag: `zh-${script}`, ...(text !== other && { other }) };
}
