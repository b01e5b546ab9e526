import { render } from 'preact';
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/term.css';
import '../../components/card.css';
import './gallery.css';
import { TranslateContext, type EntryLanguage } from '../../components/translate';
import { EXHIBITS } from './exhibits';
import { galleryTranslate } from './gallery-translate';

/** A theme and a language that every exhibit is shown in. */
export const WAYS: readonly { scheme: 'light' | 'dark'; language: EntryLanguage }[] = [
  { scheme: 'light', language: 'en' },
  { scheme: 'dark', language: 'en' },
  { scheme: 'light', language: 'zh' },
  { scheme: 'dark', language: 'zh' },
];

/**
 * Shows every component in its states, in light and dark, in English and Chinese.
 * @param place an empty element of the page
 * @param ways all four unless fewer are asked for
 * @returns its undo
 */
export function showGallery(place: HTMLElement, ways = WAYS): () => void {
  render(
    ways.map(({ scheme, language }) => (
      <section
        key={scheme + language}
        class="way theme"
        data-way={`${scheme}-${language}`}
        lang={language === 'zh' ? 'zh-Hans' : 'en'}
        style={{ colorScheme: scheme }}
        aria-label={`${scheme}, ${language}`}
      >
        <TranslateContext.Provider value={galleryTranslate(language)}>
          {EXHIBITS.map(({ component, state, show }) => (
            <div class="exhibit" key={component + state} data-component={component} data-state={state}>
              <p class="exhibit-name" lang="en">
                {component}: {state}
              </p>
              {show(language)}
            </div>
          ))}
        </TranslateContext.Provider>
      </section>
    )),
    place,
  );
  return () => render(null, place);
}
