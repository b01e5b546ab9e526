/** What matching reads in place of a character of no pattern, of one to skip inside a formulation, and of white space. */
export const OTHER = 0;
export const SKIP = 1;
export const SPACE = 2;

/** Zero-width characters, marks of writing direction, soft hyphens and quotation marks: they part no formulation. */
export const SKIPPED =
  '\u200B\u200C\u200D\u2060\uFEFF\u00AD' +
  '\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069' +
  '“”‘’"\'「」『』〝〞＂＇';
/** White space, which may stand between two Han characters of a formulation. */
export const SPACES = ' \t\n\r\f\v\u00A0\u3000\u2002\u2003\u2009';
/** Enumeration marks and the stops that stand in their place; all count as one mark. */
const MARKS = '、，,；;﹑､';

/**
 * Tells of every UTF-16 unit that stands for another one: Traditional for Simplified by the given table, full-width for
 * ASCII, enumeration marks for 、. Of a unit that is told of twice the last is meant.
 * @param pairs "from to from to …": each character and the one it folds to
 */
export function forEachFold(pairs: string, tell: (from: number, to: number) => void): void {
  for (let i = 0; i + 1 < pairs.length; i += 2) tell(pairs.charCodeAt(i), pairs.charCodeAt(i + 1));
  for (let unit = 0xff01; unit <= 0xff5e; unit++) tell(unit, unit - 0xfee0);
  const mark = '、'.charCodeAt(0);
  for (const other of MARKS) if (other.charCodeAt(0) !== mark) tell(other.charCodeAt(0), mark);
}

/** Folds single UTF-16 units, each to one, so that offsets stay those of the original text. */
export class Folding {
  private readonly table = new Map<number, number>();

  /** @param pairs as for {@link forEachFold} */
  constructor(pairs: string) {
    forEachFold(pairs, (from, to) => this.table.set(from, to));
  }

  /** @returns the unit that stands for `unit` in patterns */
  fold(unit: number): number {
    return this.table.get(unit) ?? unit;
  }

  /** @returns the form in which a surface is compared: folded, without the characters that matching skips */
  key(surface: string): string {
    let key = '';
    for (let i = 0; i < surface.length; i++) {
      const unit = surface.charCodeAt(i);
      if (isHan(unit) || !isSkipped(surface.charAt(i))) key += String.fromCharCode(this.fold(unit));
    }
    return key;
  }
}

function isSkipped(char: string): boolean {
  return SKIPPED.includes(char) || SPACES.includes(char);
}

/** Whether a UTF-16 unit is a Han character of the basic plane. */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007;
}

/** Whether a UTF-16 unit is a digit or letter of ASCII or its full-width twin. */
export function isAlphanumeric(unit: number): boolean {
  // Han characters, nearly all that is asked about, are told at once.
  if (unit > 0x7a && unit < 0xff10) return false;
  if (unit >= 0xff01 && unit <= 0xff5e) unit -= 0xfee0;
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
