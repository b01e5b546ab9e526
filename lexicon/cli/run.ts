import { InputError } from '../problem';

/**
 * Runs a command: bad input is told plainly and ends it with 1, anything else that goes wrong is a bug and keeps its stack.
 * @param main the command
 */
export async function run(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    console.error(`${error.problems.length} problem${error.problems.length === 1 ? '' : 's'}; nothing was written`);
    process.exitCode = 1;
  }
}
