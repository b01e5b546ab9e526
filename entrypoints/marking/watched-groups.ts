import { kindOfName } from './element-kinds';
import type { MarkGroup } from './mark-group';
import { elementAround, nameOf } from './tree';
import { boxedAround } from './visibility';

/** While no more than this are watched, every element that has marks is. */
const MOST = 4000;
/** In a page with more of them so many of each further group are watched, its first and its last among them. */
const WATCHED = 4;
/** A paragraph of no more than so many parts is short. */
const FEW_PARTS = 16;
/** How far from the window, or from the edge of a part that scrolls, is still near. */
const MARGIN = '50%';

/** A window as far as telling what comes near in it goes. */
export type NearWindow = Window & Pick<typeof globalThis, 'IntersectionObserver'>;

/** Groups of marks of which the browser tells when they come near what the reader sees, and when they go. */
export class WatchedGroups {
  private readonly groupsAt = new Map<Element, Set<MarkGroup>>();
  private readonly observer: IntersectionObserver;

  /** @param onMove is told of a group when what is near of it has changed */
  constructor(
    window: NearWindow,
    private readonly onMove: (group: MarkGroup) => void,
  ) {
    // Browsers that do not know the second margin leave it aside: there a part that scrolls is painted as it is seen.
    const margins = { rootMargin: MARGIN, scrollMargin: MARGIN };
    this.observer = new window.IntersectionObserver((entries) => this.follow(entries), margins);
  }

  /** Watches the elements of a group, or some that are spread over it, and leaves those alone that it stands in no longer. */
  watch(group: MarkGroup): void {
    const elements = [...new Set([...group.texts].map(({ text }) => watchedFor(text)))];
    const step = this.groupsAt.size < MOST ? 1 : Math.max(1, (elements.length - 1) / (WATCHED - 1));
    const chosen = new Set<Element>();
    for (let at = 0; at < elements.length; at += step) {
      const element = elements[Math.round(at)];
      if (element !== null && element !== undefined) chosen.add(element);
    }
    for (const element of group.watched) if (!chosen.has(element)) this.unwatchElement(group, element);
    for (const element of chosen) if (!group.watched.has(element)) this.watchElement(group, element);
  }

  unwatch(group: MarkGroup): void {
    for (const element of group.watched) this.unwatchElement(group, element);
  }

  stop(): void {
    this.observer.disconnect();
    for (const groups of this.groupsAt.values()) {
      for (const group of groups) {
        group.watched.clear();
        group.near.clear();
      }
    }
    this.groupsAt.clear();
  }

  private watchElement(group: MarkGroup, element: Element): void {
    group.watched.add(element);
    const groups = this.groupsAt.get(element);
    if (groups !== undefined) groups.add(group);
    else this.groupsAt.set(element, new Set([group]));
    // Watched anew it is told of again, for the group that has come.
    this.observer.unobserve(element);
    this.observer.observe(element);
  }

  private unwatchElement(group: MarkGroup, element: Element): void {
    group.watched.delete(element);
    group.near.delete(element);
    const groups = this.groupsAt.get(element);
    groups?.delete(group);
    if (groups?.size !== 0) return;
    this.groupsAt.delete(element);
    this.observer.unobserve(element);
  }

  private follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      // What has a size has a box; only of what has none style must be asked why.
      const boxed = isIntersecting || boundingClientRect.height > 0 ? target : boxedAround(target);
      for (const group of [...(this.groupsAt.get(target) ?? [])]) {
        if (boxed === target) {
          if (isIntersecting) group.near.add(target);
          else group.near.delete(target);
          this.onMove(group);
        } else {
          this.unwatchElement(group, target);
          if (boxed !== null) this.watchElement(group, boxed);
        }
      }
    }
  }
}

/** The element that is watched for a text: what is set off in a short paragraph is where the paragraph is. */
function watchedFor(text: Text): Element | null {
  let element = elementAround(text);
  while (element !== null && kindOfName(nameOf(element)) === 'inline') {
    const around = elementAround(element);
    if (around === null || around.childNodes.length > FEW_PARTS) break;
    element = around;
  }
  return element;
}
