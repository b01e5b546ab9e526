/** What the page of a term shows: one entry, or what a search finds. */
export type TermPageContent = { entry: string } | { find: string };

/** The longest text that is worth searching for, in UTF-16 units. */
const LONGEST_QUERY = 100;

/**
 * @param tabId the tab that the page speaks of; left out where it speaks of none
 * @returns the path of the extension's page, which reads what to show from its own address
 */
export function termPage(content: TermPageContent, tabId?: number): string {
  const query = new URLSearchParams('entry' in content ? content : { find: content.find.trim().slice(0, LONGEST_QUERY) });
  if (tabId !== undefined) query.set('tab', String(tabId));
  return `/sidepanel.html?${query.toString()}`;
}
