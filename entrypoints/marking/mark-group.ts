import type { Mark } from './marks';

/** The marks that begin in one text, in order. */
export interface TextMarks {
  text: Text;
  marks: Mark[];
  group: MarkGroup;
}

/** Texts that follow each other, whose marks are painted together or not at all. */
export interface MarkGroup {
  texts: Set<TextMarks>;
  /** How many marks they have. */
  size: number;
  painted: boolean;
  /** The elements that stand for the group, and those of them that are near what the reader sees. */
  watched: Set<Element>;
  near: Set<Element>;
}

/** @returns a group without texts */
export function emptyGroup(): MarkGroup {
  return { texts: new Set(), size: 0, painted: false, watched: new Set(), near: new Set() };
}

/** Puts marks on the page, and takes them off. */
export interface Brush {
  paint: (mark: Mark) => void;
  unpaint: (mark: Mark) => void;
}
