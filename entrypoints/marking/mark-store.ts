import type { Mark } from './marks';

/** What is known of a text of the page. */
interface ReadText {
  /** After which batch of changes it was read; {@link CHANGED} if it has changed since. */
  batch: number;
  /** The marks that stand in it, or partly do, in order. */
  marks: Mark[];
}

const CHANGED = -1;

/** The texts of a page that were read, and the marks that stand in them. */
export class MarkStore {
  private readonly texts = new Map<Node, ReadText>();
  private count = 0;

  /** @param onDrop is told of every mark that goes */
  constructor(private readonly onDrop: (mark: Mark) => void) {}

  /** Whether a text was read and has not changed since. */
  isRead(text: Text): boolean {
    return (this.texts.get(text)?.batch ?? CHANGED) !== CHANGED;
  }

  /** Whether a text was read since a batch of changes. */
  isReadSince(text: Text, batch: number): boolean {
    return this.texts.get(text)?.batch === batch;
  }

  /** Notes that a text is read now, and drops the marks that it has from before. */
  read(text: Text, batch: number): void {
    const known = this.texts.get(text);
    if (known === undefined) {
      this.texts.set(text, { batch, marks: [] });
      return;
    }
    this.drop(text, known);
    known.batch = batch;
  }

  /** Drops the marks that stand in a text, or partly do: it has changed, or is gone. */
  forget(text: Text): void {
    const known = this.texts.get(text);
    if (known === undefined) return;
    this.drop(text, known);
    known.batch = CHANGED;
    if (!text.isConnected) this.texts.delete(text);
  }

  /** Adds a mark to texts that were read; those of one text come in order. */
  add(mark: Mark): void {
    this.count++;
    if (mark.texts === undefined) this.texts.get(mark.range.startContainer)?.marks.push(mark);
    else for (const text of mark.texts) this.texts.get(text)?.marks.push(mark);
  }

  /** @returns the marks that stand in a text, or partly do, in order */
  of(text: Node): readonly Mark[] {
    return this.texts.get(text)?.marks ?? [];
  }

  /** Forgets all texts and drops all marks. */
  clear(): void {
    for (const [text, known] of this.texts) this.drop(text, known);
    this.texts.clear();
  }

  /** All marks, in no order. */
  *values(): Iterable<Mark> {
    for (const [text, { marks }] of this.texts) {
      for (const mark of marks) if (mark.range.startContainer === text) yield mark;
    }
  }

  /** How many marks there are. */
  get size(): number {
    return this.count;
  }

  private drop(text: Node, known: ReadText): void {
    const { marks } = known;
    if (marks.length === 0) return;
    known.marks = [];
    this.count -= marks.length;
    // From the last on: what keeps marks in order loses its last at no cost.
    for (let i = marks.length - 1; i >= 0; i--) {
      const mark = marks[i] as Mark;
      for (const other of mark.texts ?? []) if (other !== text) this.release(other, mark);
      this.onDrop(mark);
    }
  }

  private release(text: Node, mark: Mark): void {
    const known = this.texts.get(text);
    if (known !== undefined) known.marks = known.marks.filter((kept) => kept !== mark);
  }
}
