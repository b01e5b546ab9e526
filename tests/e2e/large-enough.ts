/** What a finger can press without care, in CSS pixels: WCAG 2.2, 2.5.5. */
export const FINGER = 44;

/**
 * Runs in the page.
 * @param root a document or a shadow root
 * @returns whatever can be pressed and is narrower or lower than `least` CSS pixels, with its label if that is pressed
 *   instead; links in a sentence are as large as its letters, which WCAG 2.2, 2.5.8 allows
 */
export function tooSmall(root: ParentNode, least: number): string[] {
  const controls = root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role=slider]');
  return [...controls].flatMap((control) => {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]')) return [];
    const inSentence = control.matches('a') && control.parentElement?.innerText.trim() !== control.innerText.trim();
    if (inSentence && getComputedStyle(control).display === 'inline') return [];
    const { labels = null } = control as Partial<HTMLInputElement>;
    const boxes = [control, ...(labels ?? [])].map((target) => target.getBoundingClientRect());
    if (boxes.some(({ width, height }) => Math.min(width, height) >= least)) return [];
    const sizes = boxes.map(({ width, height }) => `${width.toFixed(1)} × ${height.toFixed(1)}`).join(', ');
    return [`${control.outerHTML.slice(0, 160)} is ${sizes}`];
  });
}
