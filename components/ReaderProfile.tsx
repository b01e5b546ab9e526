import { FEWEST_CHARACTERS, type Profile, type Rate } from '../lexicon';
import { CategorySwatch } from './CategorySwatch';
import { summaryLine } from './summary-line';
import { useTranslate, type Translate } from './translate';

/** What formulations a text has, by category, each figure beside the corpus's own. */
export function ReaderProfile({ profile }: { profile: Profile }) {
  const t = useTranslate();
  const rows = profile.categories.filter(({ occurrences, corpus }) => occurrences > 0 || corpus.occurrences > 0);
  return (
    <section class="profile">
      <p>
        {summaryLine(t, profile.terms, profile.occurrences)} · {t('readerLength', profile.characters.toLocaleString(t.language))}
      </p>
      {!profile.enough && <p class="note">{t('readerProfileShort', FEWEST_CHARACTERS)}</p>}
      <table class="figures">
        <caption>{t('readerProfileCaption', profile.corpus.characters.toLocaleString(t.language))}</caption>
        <thead>
          <tr>
            <th scope="col">{t('panelCategory')}</th>
            <th scope="col">{t('readerProfileTerms')}</th>
            <th scope="col">{t('readerProfileOccurrences')}</th>
            <th scope="col">{t('readerProfileRate')}</th>
            <th scope="col">{t('readerProfileCorpus')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.category}>
              <th scope="row">
                <CategorySwatch category={row.category} /> {t(`category_${row.category}`)}
              </th>
              <td>{row.terms}</td>
              <td>{row.occurrences}</td>
              <td>{rateText(t, row)}</td>
              <td>{rateText(t, row.corpus)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('readerProfileAll')}</th>
            <td>{profile.terms}</td>
            <td>{profile.occurrences}</td>
            <td>{rateText(t, profile)}</td>
            <td>{rateText(t, profile.corpus)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** @returns occurrences per 1,000 characters with two decimals; a dash where the text is too short to say */
export function rateText(t: Translate, { perThousand }: Rate): string {
  return perThousand === null
    ? '–'
    : perThousand.toLocaleString(t.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
