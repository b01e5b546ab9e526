/** What the panel is asked to show by its address. */
export interface PanelAddress {
  /** `?entry=ID`: this entry. */
  entry?: string;
  /** `?find=TEXT`: what the lexicon has of this. */
  find?: string;
  /** `?tab=ID`: this tab, whichever is active. */
  tab?: number;
}

/** @param search the part of an address from its question mark on */
export function parseAddress(search: string): PanelAddress {
  const parameters = new URLSearchParams(search);
  const [entry, find, tab] = [parameters.get('entry'), parameters.get('find'), Number(parameters.get('tab'))];
  return { ...(entry && { entry }), ...(find && { find }), ...(Number.isInteger(tab) && tab > 0 && { tab }) };
}
