/**
 * Copies a text. Pages without a secure address have no clipboard, and frames may be denied theirs; there the browser's
 * older way is tried: a field that is selected and copied.
 * @param place where the field may stand for a moment; a page cannot see into it
 * @returns whether it was copied
 */
export async function copyText(view: Window, place: HTMLElement, text: string): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(view.document, place, text);
  }
}

function copyFromField(document: Document, place: HTMLElement, text: string): boolean {
  const field = document.createElement('textarea');
  const root = place.getRootNode();
  const before = root instanceof ShadowRoot ? root.activeElement : null;
  field.value = text;
  field.className = 'for-ears';
  place.append(field);
  field.select();
  try {
    // Deprecated, and the only way where there is no clipboard.
    return (document as { execCommand: (command: string) => boolean }).execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
