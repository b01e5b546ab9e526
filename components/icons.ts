/**
 * Our own icons as lines on a field of 16 × 16: the commands of an SVG path. Drawn here, because an icon font or set would
 * weigh more than the card itself.
 */
export const ICONS = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  check: 'm3.5 8.5 3 3 6-7',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M6 5.5h7.5v8H6zM3 10.5v-8h7',
  down: 'M3.5 6 8 10.5 12.5 6',
  download: 'M8 2.5V10M4.5 6.5 8 10l3.5-3.5M3 13.5h10',
  flag: 'M4 14V3h8.5l-2 2.5 2 2.5H4',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  hide: 'M2 8s2-4 6-4 6 4 6 4-2 4-6 4-6-4-6-4zm1.5 5 9-10',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  next: 'M6.5 3.5 11 8l-4.5 4.5',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  pin: 'M5 2.5h6M6 2.5v4L4 9.5h8l-2-3v-4M8 9.5v4',
  reader: 'M8 4.5C6.5 3.5 4.5 3 2.5 3v9c2 0 4 .5 5.5 1.5 1.5-1 3.5-1.5 5.5-1.5V3c-2 0-4 .5-5.5 1.5zm0 0v9',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13.5 2v3h-3',
  search: 'm10.5 10.5 3 3M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  settings: 'M3 5h5m4 0h1M3 11h1m4 0h5M10 3v4M6 9v4',
  up: 'M3.5 10 8 5.5l4.5 4.5',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof ICONS;
