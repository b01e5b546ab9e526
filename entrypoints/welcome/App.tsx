import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { CategorySwatch } from '../../components/CategorySwatch';
import { useTranslate, type MessageKey } from '../../components/translate';
import { CATEGORIES } from '../../lexicon';
import { loadDictionary } from '../shared/dictionary';
import { reportError } from '../shared/errors';

const STEPS: readonly (readonly [title: MessageKey, text: MessageKey])[] = [
  ['welcomeClick', 'welcomeClickText'],
  ['welcomePopup', 'welcomePopupText'],
  ['welcomePanel', 'welcomePanelText'],
  ['welcomeReader', 'welcomeReaderText'],
  ['welcomePrivacy', 'welcomePrivacyText'],
];

/** What a new reader needs to know, on one screen. */
export function App({ browser: { runtime } }: { browser: Browser }) {
  const t = useTranslate();
  const [lexicon, setLexicon] = useState<{ entries: number; documents: number }>();
  useEffect(() => {
    loadDictionary(runtime).then(
      ({ book, documents }) => setLexicon({ entries: book.ids.length, documents }),
      (error: unknown) => reportError('welcome', error),
    );
  }, [runtime]);
  useEffect(() => {
    document.title = t('extensionName');
  }, [t]);
  return (
    <main>
      <header>
        <img src="/icon/96.png" alt="" width="64" height="64" />
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      <section class="wide">
        <h2>{t('welcomeMarks')}</h2>
        <p>{lexicon && t('welcomeMarksText', lexicon.entries, lexicon.documents)}</p>
        <ul class="categories">
          {CATEGORIES.map((category) => (
            <li key={category}>
              <CategorySwatch category={category} /> {t(`category_${category}`)}
            </li>
          ))}
        </ul>
      </section>
      {STEPS.map(([title, text]) => (
        <section key={title}>
          <h2>{t(title)}</h2>
          <p>{t(text)}</p>
        </section>
      ))}
      <footer>
        <button type="button" class="button primary" onClick={() => void runtime.openOptionsPage()}>
          {t('welcomeSettings')}
        </button>
        <p>{t('optionsIndependent')}</p>
      </footer>
    </main>
  );
}
