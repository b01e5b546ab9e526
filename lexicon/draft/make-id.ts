/**
 * Makes the id of an entry from its pinyin: no tones, ü as v, syllables joined by hyphens; digits and Latin letters stay.
 * @param pinyin syllables with tone marks, parted by spaces
 * @returns the id; empty if the pinyin holds neither letter nor digit
 */
export function makeId(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((syllable) => syllable !== '')
    .join('-');
}

/** @returns `id` itself where it is free, else the first of `id-2`, `id-3` … that is */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
