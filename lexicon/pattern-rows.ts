import { CATEGORIES, type Pattern, type PatternRow } from './types';

/** @returns the stored form of a pattern, without what is empty */
export function packPattern({ id, category, surfaces, notBefore, notAfter }: Pattern): PatternRow {
  const head: [string, number, string[]] = [id, CATEGORIES.indexOf(category), surfaces];
  if (notAfter.length > 0) return [...head, notBefore, notAfter];
  return notBefore.length > 0 ? [...head, notBefore] : head;
}

/** @throws RangeError if the row names no category of this version */
export function unpackPattern([id, number, surfaces, notBefore = [], notAfter = []]: PatternRow): Pattern {
  const category = CATEGORIES[number];
  if (category === undefined) throw new RangeError(`${id}: there is no category ${number}`);
  return { id, category, surfaces, notBefore, notAfter };
}
