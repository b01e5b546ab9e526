import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { ReaderStart } from '../../components/ReaderStart';
import { useTranslate } from '../../components/translate';
import { CATEGORIES } from '../../lexicon';
import { Analysis } from './Analysis';
import { listenForTexts } from './dropped';
import type { TextMarker } from './mark-text';
import { createSpotlight } from './spotlight';
import { TextColumn } from './TextColumn';
import { Toolbar } from './Toolbar';
import { useCard } from './use-card';
import { useTextSlot, type TextSlot, type TextSource } from './use-text-slot';
import { useWorld } from './use-world';

interface AppProps {
  browser: Browser;
  marker: TextMarker;
}

/** The reader page: one text with its marks and what they add up to, or two texts side by side. */
export function App({ browser, marker }: AppProps) {
  const t = useTranslate();
  const { settings, dictionary } = useWorld(browser);
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
  useCard({ translate: t, marker, book: dictionary?.book, categoriesOff });

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
