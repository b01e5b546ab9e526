/** A failure that is part of life for an extension; callers go on without the thing that failed. */
export class ExpectedError extends Error {
  override name = 'ExpectedError';
}

/** What browsers say when this copy of the extension was replaced, or the other end of a message is gone. */
const EXPECTED = [
  'Extension context invalidated',
  'Could not establish connection',
  'The message port closed',
  'message channel closed',
  'Receiving end does not exist',
  'Missing host permission',
  'No tab with id',
  'No frame with id',
  'Frame with ID',
  'Cannot access',
  'cannot be scripted',
  'document unloaded',
  "can't access dead object",
];

/** Whether a failure says nothing but that a page, a tab or this copy of the extension has gone. */
export function isExpected(error: unknown): boolean {
  if (error instanceof ExpectedError) return true;
  const message = error instanceof Error ? error.message : String(error);
  return EXPECTED.some((text) => message.includes(text));
}

/**
 * The one place where bugs are told. Expected failures stay quiet.
 * @param where the part of the extension that noticed
 */
export function reportError(where: string, error: unknown): void {
  if (!isExpected(error)) console.error(`Tifa Lens, ${where}:`, error);
}
