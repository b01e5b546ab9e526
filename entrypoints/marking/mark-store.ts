import type { Mark } from './marks';

/** All marks of a page, kept by the texts that they stand in. */
export class MarkStore {
  private readonly byText = new Map<Node, Mark[]>();
  private count = 0;

  /** @param onDrop is told of every mark that goes */
  constructor(private readonly onDrop: (mark: Mark) => void) {}

  /** Adds a mark; those of one text come in order. */
  add(mark: Mark): void {
    this.count++;
    if (mark.texts === undefined) this.put(mark.range.startContainer, mark);
    else for (const text of mark.texts) this.put(text, mark);
  }

  /** @returns the marks that stand in a text, or partly do, in order */
  of(text: Node): readonly Mark[] {
    return this.byText.get(text) ?? [];
  }

  /** Drops the marks that stand in a text, or partly do. */
  drop(text: Node): void {
    const marks = this.byText.get(text);
    if (marks === undefined) return;
    this.byText.delete(text);
    this.count -= marks.length;
    // From the last on: what keeps marks in order loses its last at no cost.
    for (const mark of marks.reverse()) {
      mark.texts?.forEach((other) => this.release(other, mark));
      this.onDrop(mark);
    }
  }

  /** Drops all marks. */
  clear(): void {
    for (const text of this.byText.keys()) this.drop(text);
  }

  /** All marks, in no order. */
  *values(): Iterable<Mark> {
    for (const [text, marks] of this.byText) {
      for (const mark of marks) if (mark.range.startContainer === text) yield mark;
    }
  }

  /** How many marks there are. */
  get size(): number {
    return this.count;
  }

  private put(text: Node, mark: Mark): void {
    const marks = this.byText.get(text);
    if (marks === undefined) this.byText.set(text, [mark]);
    else marks.push(mark);
  }

  private release(text: Node, mark: Mark): void {
    const others = this.of(text).filter((kept) => kept !== mark);
    if (others.length > 0) this.byText.set(text, others);
    else this.byText.delete(text);
  }
}
