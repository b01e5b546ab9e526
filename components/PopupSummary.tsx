import { FEWEST_CHARACTERS, type Profile } from '../lexicon';
import { numbersFor } from './numbers';
import { summaryLine } from './summary-line';
import { useTranslate } from './translate';

interface PopupSummaryProps {
  terms: number;
  occurrences: number;
  /** How many of the terms belong to categories that are off. */
  hidden: number;
  /** `undefined` before the dictionary is there. */
  profile: Profile | undefined;
}

/** What the page has, in two lines: terms and occurrences, and the rate beside the one of the speeches. */
export function PopupSummary({ terms, occurrences, hidden, profile }: PopupSummaryProps) {
  const t = useTranslate();
  const numbers = numbersFor(t);
  return (
    <>
      <strong>{summaryLine(t, terms, occurrences)}</strong>
      {hidden > 0 && <span> · {t('popupSummaryHidden', numbers.count(hidden))}</span>}
      <span class="summary-rates">{profile && rates(profile)}</span>
    </>
  );

  function rates({ perThousand, corpus, characters }: Profile): string {
    const read = numbers.count(characters);
    if (perThousand === null || corpus.perThousand === null) return t('popupTooShort', read, numbers.count(FEWEST_CHARACTERS));
    return t('popupRates', numbers.rate(perThousand), read, numbers.rate(corpus.perThousand));
  }
}
