import type { EntryLink } from '../lexicon';
import { PALETTE } from './palette';
import { inLanguage, type EntryLanguage } from './translate';

/** Other entries, each opening on a press; the gloss is its title. */
export function EntryLinks({
  links,
  language,
  onOpen,
}: {
  links: readonly EntryLink[];
  language: EntryLanguage;
  onOpen: (id: string) => void;
}) {
  return (
    <ul class="links">
      {links.map((link) => (
        <li key={link.id}>
          <button
            type="button"
            class="link"
            lang="zh-Hans"
            title={inLanguage(link.gloss, language)}
            style={{ '--category': PALETTE[link.category].colour }}
            onClick={() => onOpen(link.id)}
          >
            {link.zh}
          </button>
        </li>
      ))}
    </ul>
  );
}
