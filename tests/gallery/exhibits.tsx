import type { ComponentChildren } from 'preact';
import type { EntryLanguage } from '../../components/translate';
import { CARD_EXHIBITS } from './card-exhibits';
import { CONTROL_EXHIBITS } from './control-exhibits';
import { LIST_EXHIBITS } from './list-exhibits';
import { TERM_EXHIBITS } from './term-exhibits';

/** A component in one of its states. */
export interface Exhibit {
  /** The name of its file in `components/`. */
  component: string;
  state: string;
  show: (language: EntryLanguage) => ComponentChildren;
}

/** Everything that the gallery shows. */
export const EXHIBITS: readonly Exhibit[] = [...CONTROL_EXHIBITS, ...LIST_EXHIBITS, ...TERM_EXHIBITS, ...CARD_EXHIBITS];
