import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** One size and what it cost. */
export interface GrowthPoint {
  size: number;
  ms: number;
  kb: number;
}

const INK = '#5c656f';
const LINE = '#2f83c5';

/**
 * Draws time and memory against the size of pages and of lexicons, all scales logarithmic: a line no steeper than the dashed
 * one grows in proportion, or less.
 * @returns an SVG file
 */
export function drawGrowth(pages: readonly GrowthPoint[], lexicons: readonly (GrowthPoint & { readMs: number })[]): string {
  const { document } = parseHTML('<html><body></body></html>');
  const panels = [
    panel(document, pages, 'ms', 'page, bytes', 'scan, match, paint: ms'),
    panel(document, pages, 'kb', 'page, bytes', 'ranges and marks: KB'),
    panel(document, lexicons, 'readMs', 'surfaces', 'reading 1 M characters: ms'),
    panel(document, lexicons, 'kb', 'surfaces', 'tables: KB'),
  ];
  const placed = panels.map((svg, i) => {
    svg.setAttribute('x', String((i % 2) * 400));
    svg.setAttribute('y', String(Math.floor(i / 2) * 280));
    return svg.outerHTML;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 560" width="800" height="560" role="img" aria-label="Time and memory against the size of the page and of the lexicon"><rect width="800" height="560" fill="#fff"/>${placed.join('')}</svg>\n`;
}

function panel<Point extends GrowthPoint>(
  document: Document,
  points: readonly Point[],
  of: keyof Point & string,
  x: string,
  y: string,
): Element {
  const costs = points.map((point) => Number(point[of]));
  const [first, last] = [points[0]?.size ?? 1, points.at(-1)?.size ?? 1];
  const most = costs.at(-1) ?? 0;
  const proportion = [
    { size: first, cost: (most * first) / last },
    { size: last, cost: most },
  ];
  const log = { type: 'log', grid: true, tickFormat: '~s' } as const;
  return Plot.plot({
    document,
    width: 390,
    height: 270,
    marginLeft: 55,
    style: { color: INK, background: '#fff' },
    x: { ...log, label: x },
    y: { ...log, label: y, domain: [Math.min(...costs), Math.max(...costs)] },
    marks: [
      Plot.line(proportion, { x: 'size', y: 'cost', stroke: INK, strokeDasharray: '4 4', clip: true }),
      Plot.line([...points], { x: 'size', y: of, stroke: LINE, strokeWidth: 2 }),
      Plot.dot([...points], { x: 'size', y: of, fill: LINE, r: 3 }),
    ],
  });
}
