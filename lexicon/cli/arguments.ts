import { parseArgs, type ParseArgsConfig } from 'node:util';
import { InputError } from '../problem';

/**
 * Reads a command's arguments.
 * @param command its name, for problems
 * @param config what it takes; positionals and options, as for `parseArgs` of node:util
 * @throws InputError for an option that it does not know or that lacks its value
 */
export function readArguments<T extends ParseArgsConfig>(command: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new InputError([{ file: command, reason: (error as Error).message }]);
  }
}

/**
 * @param name the option's name, for the problem
 * @returns the value, if it is one of `allowed` or was not given
 * @throws InputError if it is another
 */
export function oneOf<T extends string>(
  command: string,
  name: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  const found = allowed.find((item) => item === value);
  if (value !== undefined && found === undefined)
    throw new InputError([{ file: command, reason: `--${name} must be one of ${allowed.join(', ')}, not “${value}”` }]);
  return found;
}
