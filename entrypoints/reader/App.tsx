import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import type { Looks } from '../../components/palette';
import { ReaderStart } from '../../components/ReaderStart';
import { useTranslate } from '../../components/translate';
import { CATEGORIES } from '../../lexicon';
import { useDictionary } from '../screen/use-dictionary';
import { useSettings } from '../screen/use-settings';
import { Analysis } from './Analysis';
import { listenForTexts } from './dropped';
import type { TextMarker } from './mark-text';
import { createSpotlight } from './spotlight';
import { TextColumn } from './TextColumn';
import { Toolbar } from './Toolbar';
import { useCard } from './use-card';
import { useTextSlot, type TextSlot, type TextSource } from './use-text-slot';

interface AppProps {
  browser: Browser;
  marker: TextMarker;
  /** Makes marks look as the reader has chosen. */
  styleMarks: (looks: Looks) => void;
}

/** The reader page: one text with its marks and what they add up to, or two texts side by side. */
export function App({ browser, marker, styleMarks }: AppProps) {
  const t = useTranslate();
  const { settings, change } = useSettings(browser);
  const { dictionary, failed } = useDictionary(browser.runtime, true);
  const first = useTextSlot();
  const second = useTextSlot();
  const [tooMany, setTooMany] = useState(false);
  const [over, setOver] = useState(false);
  const spotlight = useMemo(() => createSpotlight(window, marker), [marker]);

  const { categoriesOff, hiddenTerms } = settings;
  const hidden = useMemo(() => new Set(hiddenTerms), [hiddenTerms]);
  useEffect(
    () => marker.show(new Set(CATEGORIES.filter((category) => !categoriesOff.includes(category)))),
    [marker, categoriesOff],
  );
  useEffect(() => {
    document.title = `${t('readerTitle')} · ${t('extensionName')}`;
  }, [t]);
  useEffect(() => styleMarks(settings.looks), [styleMarks, settings.looks]);

  const { open: openFirst, close: closeFirst } = first;
  const { open: openSecond, close: closeSecond } = second;
  const openAll = useCallback(
    ([one, other, ...rest]: readonly TextSource[]) => {
      if (one === undefined) return;
      openFirst(one);
      if (other === undefined) closeSecond();
      else openSecond(other);
      setTooMany(rest.length > 0);
    },
    [openFirst, openSecond, closeSecond],
  );
  useEffect(() => listenForTexts(document, { onOver: setOver, onSources: openAll }), [openAll]);

  const slots = [first, second];
  const used = slots.filter(({ reading }) => reading.kind !== 'none');
  const texts = slots.flatMap((slot) => namedText(slot, t('readerPasted')));
  useCard({
    translate: t,
    marker,
    spotlight,
    marks: useMemo(() => slots.flatMap(({ marked }) => marked?.marks ?? []), [first.marked, second.marked]),
    book: dictionary?.book,
    settings,
    onHide: (terms) => change({ hiddenTerms: terms }),
  });
  return (
    <main class={over ? 'over' : ''}>
      <Toolbar
        texts={texts}
        dictionary={dictionary}
        used={used.length}
        onCompare={([file]) => file && (first.reading.kind === 'none' ? openFirst : openSecond)(file)}
        onNew={() => {
          closeFirst();
          closeSecond();
          setTooMany(false);
        }}
      />
      {tooMany && (
        <p class="text-notice" role="status">
          {t('readerTooMany')}
        </p>
      )}
      {failed && (
        <p class="text-notice" role="alert">
          {t('popupLexiconFailed')}
        </p>
      )}
      {used.length === 0 ? (
        <ReaderStart onFiles={openAll} onWords={(words) => openAll([words])} />
      ) : (
        <div class="columns" data-texts={used.length}>
          {slots.map((slot, number) => (
            <TextColumn
              key={number}
              slot={slot}
              letter={used.length > 1 ? t(number === 0 ? 'readerCompareRateA' : 'readerCompareRateB') : undefined}
              marker={marker}
              hidden={hidden}
            />
          ))}
          {dictionary && <Analysis texts={texts} dictionary={dictionary} categoriesOff={categoriesOff} spotlight={spotlight} />}
        </div>
      )}
    </main>
  );
}

/** The slot's text with its name, once it is marked. */
function namedText({ reading, marked }: TextSlot, pasted: string) {
  return reading.kind === 'open' && marked ? [{ name: reading.text.name || pasted, marked }] : [];
}
