import { cite, CITATION_STYLES, citeTerm, type About } from '../../lexicon';
import type { Citations } from '../../components/PopupView';

/** @returns how to cite the page, in every style */
export function pageCitations(about: Pick<About, 'title' | 'url' | 'date'>): Citations {
  return CITATION_STYLES.map((style) => ({ style, text: cite(about, style) }));
}

/** @returns how to cite an entry of the lexicon, in every style */
export function termCitations(zh: string, about: Pick<About, 'date' | 'lexicon'>): Citations {
  return CITATION_STYLES.map((style) => ({ style, text: citeTerm(zh, about, style) }));
}
