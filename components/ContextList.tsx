import { useState } from 'preact/hooks';
import type { Context } from '../lexicon';
import { inLanguage, languageTag, useTranslate, type EntryLanguage } from './translate';

/** How many contexts are shown before the reader asks for all. */
const FIRST = 3;

/** Sentences of the corpus with the term emphasised and the speech named. */
export function ContextList({ contexts, language }: { contexts: readonly Context[]; language: EntryLanguage }) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const shown = all ? contexts : contexts.slice(0, FIRST);
  const redacted = shown.some(({ left, right }) => (left + right).includes('□'));
  return (
    <>
      <ul class="contexts">
        {shown.map(({ left, hit, right, document }) => (
          <li key={`${document.id}:${left}${right}`}>
            <blockquote lang="zh-Hans">
              {left}
              <strong>{hit}</strong>
              {right}
            </blockquote>
            <cite lang={languageTag(language)}>{t('documentLine', inLanguage(document.title, language), document.year)}</cite>
          </li>
        ))}
      </ul>
      {!all && contexts.length > FIRST && (
        <button type="button" class="button quiet more" onClick={() => setAll(true)}>
          {t('entryMoreContexts', contexts.length)}
        </button>
      )}
      {redacted && <p class="note">{t('entryRedacted')}</p>}
    </>
  );
}
