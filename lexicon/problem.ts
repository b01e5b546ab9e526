/** Something wrong in a file that people edit, said so that they can find it. */
export interface Problem {
  file: string;
  /** The entry or document concerned, where it is known. */
  id?: string | undefined;
  /** 1-based, where it is known. */
  line?: number | undefined;
  reason: string;
}

/** Input that cannot be used; its message lists every problem, a line each. */
export class InputError extends Error {
  override name = 'InputError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
  }
}

/** @returns "file:line id: reason", leaving out what is not known */
export function describeProblem({ file, id, line, reason }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}${id === undefined ? '' : ` ${id}`}: ${reason}`;
}
