import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Category } from '../lexicon';
import { lookOf, type Look, type Looks } from './palette';

/** How components come by the looks that the reader has chosen; a provider stands at the root of every screen. */
export const LooksContext = createContext<Looks>({});

/** @returns how a category looks to this reader */
export function useLook(category: Category): Look {
  return lookOf(category, useContext(LooksContext));
}
