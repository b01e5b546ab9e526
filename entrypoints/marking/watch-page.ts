import { isElement } from './tree';

/** Where something was taken out: its neighbours at that time. */
export interface Gap {
  parent: Node;
  before: Node | null;
  after: Node | null;
}

/** What has changed in a page since the last time. */
export interface Changes {
  /** Nodes in which the text has changed or come. */
  places: Set<Node>;
  gaps: Gap[];
  /** Nodes that came or went, and elements that may have become editable or stopped being so: all inside them is in doubt. */
  doubtful: Set<Node>;
}

/** Watches a document and the shadow roots that are found in it. */
export interface PageWatcher {
  /** Watches one more root. */
  observe(root: Node): void;
  stop(): void;
}

/** Attributes that make an element one that readers type into. */
const TYPED_INTO = ['contenteditable', 'role'];

/**
 * @param onChanges is told once for each batch of changes, in the task in which the browser delivers them
 */
export function watchPage(onChanges: (changes: Changes) => void): PageWatcher {
  const observer = new MutationObserver((records) => onChanges(summarise(records)));
  return {
    observe: (root) =>
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: TYPED_INTO,
      }),
    stop: () => observer.disconnect(),
  };
}

/** Reduces mutation records to what must be read again, in proportion to what has changed. */
export function summarise(records: readonly MutationRecord[]): Changes {
  const changes: Changes = { places: new Set(), gaps: [], doubtful: new Set() };
  for (const record of records) {
    const { type, target } = record;
    // How long a note is decides whether it is read.
    const element = isElement(target) ? target : target.parentElement;
    const note = element && Element.prototype.closest.call(element, 'sup');
    if (note) {
      changes.doubtful.add(note);
      changes.places.add(note);
    }
    if (type !== 'childList') {
      changes.places.add(target);
      if (type === 'attributes') changes.doubtful.add(target);
      continue;
    }
    // Asked for here only: a browser makes lists of them for whoever asks.
    const { addedNodes, removedNodes, previousSibling, nextSibling } = record;
    for (const node of removedNodes) changes.doubtful.add(node);
    for (const node of addedNodes) {
      changes.doubtful.add(node);
      changes.places.add(node);
    }
    // What comes is read together with the flows on both sides of it; where something only goes they are looked for.
    if (addedNodes.length === 0) changes.gaps.push({ parent: target, before: previousSibling, after: nextSibling });
  }
  return changes;
}
