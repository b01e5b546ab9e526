import type { Pattern } from '../types';
import { isAlphanumeric, type Folding } from './fold';

/** No letter at all. */
const NONE = -1;

/** A pattern as far as guarding its hits needs it. */
export type GuardedBy = Pick<Pattern, 'id' | 'notBefore' | 'notAfter'>;

/** @returns the same with its guards folded as surfaces are */
export function foldGuards<P extends GuardedBy>(pattern: P, folding: Folding): P {
  const fold = (guard: string) => folding.key(guard);
  return { ...pattern, notBefore: pattern.notBefore.map(fold), notAfter: pattern.notAfter.map(fold) };
}

/** Whether nothing at all is guarded against. */
export function isUnguarded({ notBefore, notAfter }: GuardedBy): boolean {
  return notBefore.length === 0 && notAfter.length === 0;
}

/**
 * Whether a hit may stand at `[start, end)` of a text: no guard touches it, and it cuts no number or Latin word in two.
 * @param pattern with folded guards
 * @param letters what is read in place of each unit; guards are made of letters too
 */
export function mayStand(pattern: GuardedBy, letters: Uint16Array, text: string, start: number, end: number): boolean {
  if (isAlphanumeric(text.charCodeAt(start)) && start > 0 && isAlphanumeric(text.charCodeAt(start - 1))) return false;
  if (isAlphanumeric(text.charCodeAt(end - 1)) && end < text.length && isAlphanumeric(text.charCodeAt(end))) return false;
  // Nearly always the letter next to the hit is enough to tell.
  const left = start > 0 ? letters[text.charCodeAt(start - 1)] : NONE;
  for (const guard of pattern.notBefore) {
    if (guard.charCodeAt(guard.length - 1) === left && standsAt(guard, letters, text, start - guard.length)) return false;
  }
  const right = end < text.length ? letters[text.charCodeAt(end)] : NONE;
  for (const guard of pattern.notAfter) {
    if (guard.charCodeAt(0) === right && standsAt(guard, letters, text, end)) return false;
  }
  return true;
}

function standsAt(guard: string, letters: Uint16Array, text: string, at: number): boolean {
  if (at < 0 || at + guard.length > text.length) return false;
  for (let i = 0; i < guard.length; i++) {
    if (letters[text.charCodeAt(at + i)] !== guard.charCodeAt(i)) return false;
  }
  return true;
}
