import type { Mark } from './marks';

/** Marks that stand near each other. */
export interface MarkGroup {
  marks: Set<Mark>;
  painted: boolean;
  /** The elements that stand for the group, and those of them that are near what the reader sees. */
  watched: Set<Element>;
  near: Set<Element>;
}

/** @returns a group without marks */
export function emptyGroup(): MarkGroup {
  return { marks: new Set(), painted: false, watched: new Set(), near: new Set() };
}
