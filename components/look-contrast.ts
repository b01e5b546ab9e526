import { contrast } from './contrast';

/** What lines must stand out from: a light page and a dark one. */
export const PAPERS = { light: '#ffffff', dark: '#1b1b1b' } as const;
/** What WCAG 2.2 (1.4.11) asks of lines that carry meaning. */
export const LEAST_CONTRAST = 3;

/**
 * @param colour hex colour, `#rrggbb`
 * @returns the papers on which a line of this colour is too faint, with the ratio that it has
 */
export function faintOn(colour: string): { paper: keyof typeof PAPERS; ratio: number }[] {
  return (['light', 'dark'] as const)
    .map((paper) => ({ paper, ratio: contrast(colour, PAPERS[paper]) }))
    .filter(({ ratio }) => ratio < LEAST_CONTRAST);
}
