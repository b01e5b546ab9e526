/**
 * Copies a text. Pages without a secure address have no clipboard, and frames may be denied theirs; there the browser's
 * older way is tried.
 * @returns whether it was copied
 */
export async function copyText(view: Window, text: string): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(view, text);
  }
}

/** Many sites add their own words to what is copied; this is theirs neither to read nor to change. */
function copyByEvent(view: Window, text: string): boolean {
  let given = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    given = true;
  };
  const options = { capture: true };
  view.addEventListener('copy', onCopy, options);
  try {
    // Deprecated, and the only way where there is no clipboard.
    return (view.document as { execCommand: (command: string) => boolean }).execCommand('copy') && given;
  } catch {
    return false;
  } finally {
    view.removeEventListener('copy', onCopy, options);
  }
}
