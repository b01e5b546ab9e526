import { useContext } from 'preact/hooks';
import type { EntryLink } from '../lexicon';
import { LooksContext } from './looks';
import { lookOf } from './palette';
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
  const looks = useContext(LooksContext);
  return (
    <ul class="links">
      {links.map((link) => (
        <li key={link.id}>
          <button
            type="button"
            class="link"
            lang="zh-Hans"
            title={inLanguage(link.gloss, language)}
            style={{ '--category': lookOf(link.category, looks).colour }}
            onClick={() => onOpen(link.id)}
          >
            {link.zh}
          </button>
        </li>
      ))}
    </ul>
  );
}
