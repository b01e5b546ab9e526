import axe from 'axe-core';
import { h, render } from 'preact';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TermCard } from '../../components/TermCard';
import { TranslateContext } from '../../components/translate';
import { allEntries } from './gallery-entries';
import { galleryTranslate } from './gallery-translate';
import { showGallery, WAYS } from './show-gallery';

/** The rules of WCAG 2.2, levels A and AA, and axe's own good practice but for what a page without a frame around it lacks. */
const RULES: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

let place: HTMLElement;
let undo: () => void;
beforeAll(() => {
  place = document.createElement('main');
  document.body.append(place);
});
afterAll(() => place.remove());

describe.each(WAYS)('in the $scheme, in $language', (way) => {
  beforeAll(() => {
    undo = showGallery(place, [way]);
  });
  afterAll(() => undo());

  test('nothing breaks WCAG 2.2 AA', async () => {
    const { violations } = await axe.run(place, RULES);
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`)),
    ).toEqual([]);
  });

  test.each([380, 320])('nothing runs out of %d px', (width) => {
    const wrong = [...place.querySelectorAll<HTMLElement>('.exhibit')].flatMap((exhibit) => {
      exhibit.style.width = `${width}px`;
      const name = `${exhibit.dataset.component ?? ''}: ${exhibit.dataset.state ?? ''}`;
      const over = exhibit.scrollWidth > exhibit.clientWidth ? [`${name} needs ${exhibit.scrollWidth} px`] : [];
      return [...over, ...cutOff(exhibit).map((text) => `${name} cuts ${text}`)];
    });
    expect(wrong).toEqual([]);
  });

  test('whatever can be pressed is large enough: 24 px, WCAG 2.2, 2.5.8', () => {
    for (const control of place.querySelectorAll('button:not(.term-row), .switch, .segmented label')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });
});

/** @returns texts of which a part cannot be seen and nothing tells of it: cut by their own box, without an ellipsis. A concordance is cut by its nature. */
function cutOff(root: HTMLElement): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest('.for-ears, .kwic') && element.clientWidth > 0)
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      return overflowX !== 'visible' && textOverflow !== 'ellipsis';
    })
    .map((element) => element.textContent);
}

describe('the compact card', () => {
  /** A card's width, the room that its bar and foot take, and the height that a look may take, in CSS pixels. */
  const [WIDTH, EDGES, HIGHEST] = [380, 66, 300];

  test.each(['en', 'zh'] as const)('is one look for nearly every entry of the lexicon, in %s', (language) => {
    const box = document.createElement('div');
    box.className = 'card theme';
    box.style.width = `${WIDTH}px`;
    place.append(box);
    const entries = allEntries();
    const heights = entries.map((entry) => {
      render(
        h(TranslateContext.Provider, {
          value: galleryTranslate(language),
          children: [
            h(
              'div',
              { class: 'card-body' },
              h(TermCard, { key: entry.detail.id, entry, density: 'compact', onOpen: () => undefined }),
            ),
            // Its room is counted already; a body without a foot ends in space.
            h('div', { class: 'card-foot', style: 'display: none' }),
          ],
        }),
        box,
      );
      return { zh: entry.detail.zh, height: box.getBoundingClientRect().height + EDGES };
    });
    render(null, box);
    box.remove();
    const fit = heights.filter(({ height }) => height <= HIGHEST);
    const highest = heights.reduce((most, one) => (one.height > most.height ? one : most));
    console.log(
      `${language}: ${fit.length} of ${entries.length} entries fit in ${WIDTH} × ${HIGHEST} px; highest: ${Math.round(highest.height)} px, ${highest.zh}`,
    );
    expect(fit.length / entries.length).toBeGreaterThan(0.85);
  });
});
