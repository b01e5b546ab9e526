import { useState } from 'preact/hooks';
import { useLook } from './looks';
import { lanesOf, nearest, type Lane, type Place } from './places';
import { useTranslate } from './translate';

interface DispersionStripProps {
  /** All visible marks, in document order. */
  places: readonly Place[];
  /** The text's length in UTF-16 units, as the places count. */
  length: number;
  /** The number of the place that was jumped to last; -1 for none. */
  current: number;
  onJump: (place: number) => void;
}

/** Where in a text each category occurs: a lane for each, from the text's beginning to its end. */
export function DispersionStrip({ places, length, current, onJump }: DispersionStripProps) {
  const t = useTranslate();
  return (
    <div class="strip" role="group" aria-label={t('panelStripLabel')}>
      {lanesOf(places).map((lane) => (
        <StripLane key={lane.category} lane={lane} places={places} length={length} current={current} onJump={onJump} />
      ))}
    </div>
  );
}

/** A slider over the places of one category: the arrow keys go from place to place, a click to the nearest one. */
function StripLane({ lane, places, length, current, onJump }: DispersionStripProps & { lane: Lane }) {
  const t = useTranslate();
  const { colour } = useLook(lane.category);
  const [last, setLast] = useState(0);
  const shown = lane.places.indexOf(current);
  // While another lane is in use, this one stays where it was left.
  const index = shown >= 0 ? shown : Math.min(last, lane.places.length - 1);
  const go = (to: number | undefined) => {
    const place = lane.places[to ?? -1];
    if (to === undefined || place === undefined) return;
    setLast(to);
    onJump(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = KEYS[event.key]?.(shown < 0 ? -1 : index, lane.places.length);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const place = places[lane.places[index] ?? 0];
  const share = (at: number) => Math.min(1, at / Math.max(1, length));
  // Thousands of places stand at no more than a thousand points of the strip.
  const ticks = new Set(lane.places.map((number) => Math.round(share(places[number]?.at ?? 0) * 1000)));
  const name = t(`category_${lane.category}`);
  return (
    <div class="strip-lane">
      <span class="strip-name" aria-hidden="true">
        {name}
      </span>
      <div
        class="strip-track"
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={1}
        aria-valuemax={lane.places.length}
        aria-valuenow={index + 1}
        aria-valuetext={t(
          'panelStripPlace',
          index + 1,
          lane.places.length,
          place?.zh ?? '',
          Math.round(share(place?.at ?? 0) * 100),
        )}
        title={t('panelStripLane', name, lane.places.length)}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const { left, width } = event.currentTarget.getBoundingClientRect();
          go(nearest(places, lane.places, ((event.clientX - left) / width) * length));
        }}
      >
        <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
          <path d={[...ticks].map((x) => `M${x} 0v10`).join('')} stroke={colour} />
        </svg>
        {shown >= 0 && <span class="strip-here" style={{ insetInlineStart: `${share(place?.at ?? 0) * 100}%` }} />}
      </div>
    </div>
  );
}

/** What a key makes of the place that is shown (-1 for none) among `count`. */
const KEYS: Readonly<Partial<Record<string, (index: number, count: number) => number>>> = {
  ArrowRight: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index, count) => Math.min(index + 1, count - 1),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowDown: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
  Enter: (index) => Math.max(index, 0),
  ' ': (index) => Math.max(index, 0),
};
