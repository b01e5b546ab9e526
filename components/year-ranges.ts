/**
 * Says years briefly.
 * @param years in ascending order
 * @returns stretches of consecutive years, such as `1954–1957` and `1964`
 */
export function yearRanges(years: readonly number[]): string[] {
  const stretches: [from: number, to: number][] = [];
  for (const year of years) {
    const last = stretches.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else stretches.push([year, year]);
  }
  return stretches.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}
