import type { MessageKey } from '../../../components/translate';

/** Why a file could not be taken in, in words that the reader can act upon; the file's name is said beside it. */
export class ImportError extends Error {
  override name = 'ImportError';

  /**
   * @param key the text that says what is wrong
   * @param substitutions what stands for `$1`, `$2` … in it
   */
  constructor(
    readonly key: MessageKey,
    readonly substitutions: readonly (string | number)[] = [],
  ) {
    super(key);
  }
}
