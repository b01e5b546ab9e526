import type { Category } from '../lexicon';

/** The line styles that marks may have. */
export const LINES = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const;

/** How a category looks: a hue of middle lightness, and a line style that tells it from its neighbours without colour. */
export interface Look {
  /** Hex colour, at least 3:1 against white and against near-black. */
  colour: string;
  line: (typeof LINES)[number];
}

/** Colours carry no verdict: no red, and no scale from red to blue. */
export const PALETTE: Readonly<Record<Category, Look>> = {
  ideology: { colour: '#8a63d2', line: 'solid' },
  party: { colour: '#c05a96', line: 'double' },
  economy: { colour: '#2f83c5', line: 'solid' },
  reform: { colour: '#0f8f96', line: 'dashed' },
  governance: { colour: '#6272d0', line: 'dotted' },
  livelihood: { colour: '#c96f1f', line: 'solid' },
  rural: { colour: '#7d8a1e', line: 'dashed' },
  ecology: { colour: '#2f9457', line: 'solid' },
  security: { colour: '#94704e', line: 'double' },
  culture: { colour: '#a8800c', line: 'dotted' },
  rhetoric: { colour: '#7a8490', line: 'wavy' },
};

/** How categories look where the reader has chosen other than what they come with. */
export type Looks = Readonly<Partial<Record<Category, Look>>>;

/** @returns how a category looks to this reader */
export function lookOf(category: Category, looks: Looks): Look {
  return looks[category] ?? PALETTE[category];
}
