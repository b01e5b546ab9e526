import { blockOf } from './element-kinds';

/** What has changed in a page since the last time. */
export interface Changes {
  /** Blocks whose own text has changed. */
  blocks: Set<Node>;
  /** Nodes that were added, whose insides are new. */
  added: Set<Node>;
  /** Elements that may have become editable, or stopped being so: all inside them is read again. */
  reopened: Set<Element>;
  /** Whether anything was taken out. */
  removed: boolean;
}

/** Watches a document and the shadow roots that are found in it. */
export interface PageWatcher {
  /** Watches one more root. */
  observe(root: Node): void;
  stop(): void;
}

/**
 * @param onChanges is told once for each batch of changes, in the task in which the browser delivers them
 */
export function watchPage(onChanges: (changes: Changes) => void): PageWatcher {
  const observer = new MutationObserver((records) => {
    const changes = summarise(records);
    if (changes.blocks.size > 0) onChanges(changes);
  });
  return {
    observe: (root) =>
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['contenteditable', 'role'],
      }),
    stop: () => observer.disconnect(),
  };
}

/** Reduces mutation records to what must be read again. */
export function summarise(records: readonly MutationRecord[]): Changes {
  const changes: Changes = { blocks: new Set(), added: new Set(), reopened: new Set(), removed: false };
  for (const { type, target, addedNodes, removedNodes } of records) {
    changes.blocks.add(blockOf(target));
    if (removedNodes.length > 0) changes.removed = true;
    for (const node of addedNodes) changes.added.add(node);
    if (type !== 'attributes') continue;
    changes.reopened.add(target as Element);
    if (target.parentNode !== null) changes.blocks.add(blockOf(target.parentNode));
  }
  return changes;
}
