import { Button } from '../../components/Button';
import { headword } from '../../components/headword';
import { inLanguage, useTranslate } from '../../components/translate';
import type { EntryLink } from '../../lexicon';
import { withItem } from '../shared/settings';
import type { PartProps } from './change';
import { Section } from './Section';

interface HiddenSectionProps extends PartProps {
  /** @returns what the lexicon has of an id; `undefined` if nothing, or not yet */
  link: (id: string) => EntryLink | undefined;
}

/** The terms that the reader does not want marked, each to be brought back. */
export function HiddenSection({ settings: { hiddenTerms }, link, onChange }: HiddenSectionProps) {
  const t = useTranslate();
  return (
    <Section id="hidden" title="optionsHidden">
      {hiddenTerms.length === 0 && <p class="none">{t('optionsHiddenNone')}</p>}
      <ul class="rows">
        {hiddenTerms.map((id) => {
          const entry = link(id);
          // A later lexicon may have lost an entry; its id still says which it was.
          const name = entry ? headword(entry, t.script) : { text: id, tag: 'en' };
          return (
            <li key={id} data-id={id}>
              <span>
                <strong lang={name.tag}>{name.text}</strong>{' '}
                {entry && <span class="hint">{inLanguage(entry.gloss, t.language)}</span>}
              </span>
              <Button onPress={() => onChange({ hiddenTerms: withItem(hiddenTerms, id, false) })}>
                {t('optionsHiddenShow', name.text)}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
