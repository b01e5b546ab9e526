/**
 * Lists of sites. A line names a host as the browser writes it: `www.people.com.cn` is that host alone, `*.people.com.cn`
 * the domain itself and everything below it (as in the browsers' own match patterns); any other `*` stands for any
 * characters, dots too. A line without a port means every port. A line that begins with `!` takes back what lines before
 * it have said: the last line that fits decides, as in `.gitignore`.
 */

/** Why a line cannot stand in a list of sites. */
export type SiteProblem =
  /** Nothing is written. */
  | 'empty'
  /** It names a page; only whole sites can be listed. */
  | 'page'
  /** No host can look like this. */
  | 'host';

/**
 * Reads a line that a person has written, or an address that they have pasted.
 * @returns the line in its one canonical form (lower case, international names as the browser spells them), or what is wrong
 */
export function parseSitePattern(written: string): { pattern: string } | { problem: SiteProblem } {
  const text = written.trim();
  const except = text.startsWith('!');
  const rest = text.slice(except ? 1 : 0).trim();
  if (rest === '') return { problem: 'empty' };
  if (/\s/.test(rest)) return { problem: 'host' };
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(rest) ? rest : `http://${rest}`;
  // A host of wild cards alone is no host to a browser.
  if (/^[*.]+$/.test(rest)) return rest === '*' ? { pattern: except ? '!*' : '*' } : { problem: 'host' };
  const host = hostOf(address);
  if (typeof host !== 'string') return host;
  return { pattern: (except ? '!' : '') + host };
}

/** Browsers do not agree on a `*` in a host, so a plain letter stands for each part with one while they read the rest. */
function hostOf(address: string): string | { problem: SiteProblem } {
  const [scheme = '', rest = ''] = address.split('://');
  const [written = ''] = rest.split(/[/?#]/);
  const [, name = '', end = ''] = /^(.*?)(:\d*)?$/.exec(written) ?? [];
  const parts = name.toLowerCase().split('.');
  if (parts.some((part) => part.includes('*') && !/^[a-z\d*_-]+$/.test(part))) return { problem: 'host' };
  const plain = parts.map((part) => (part.includes('*') ? 'a' : part)).join('.');
  const url = `${scheme}://${plain}${end}${rest.slice(written.length)}`;
  if (!URL.canParse(url)) return { problem: 'host' };
  const { hostname, port, pathname, search, hash, username } = new URL(url);
  const read = hostname.split('.');
  if (username !== '' || read.includes('')) return { problem: 'host' };
  if (pathname !== '/' || search !== '' || hash !== '') return { problem: 'page' };
  const host = read.map((part, i) => (parts[i]?.includes('*') ? parts[i] : part)).join('.');
  return port === '' ? host : `${host}:${port}`;
}

/** @returns the host name of an address, with its port where that is not the usual one; empty where it has none */
export function siteOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : '';
}

/**
 * @param patterns lines in canonical form; the last one that fits decides
 * @param site host name of a page, with its port where that is not the usual one; empty for a page without a host
 */
export function isListed(patterns: readonly string[], site: string): boolean {
  const last = patterns.findLast((pattern) => fits(pattern.replace(/^!/, ''), site));
  return last !== undefined && !last.startsWith('!');
}

/**
 * Puts one site in or takes it out, whatever wider lines say of it.
 * @param listed whether `site` is to be listed
 * @returns a new list
 */
export function withSite(patterns: readonly string[], site: string, listed: boolean): string[] {
  const others = patterns.filter((pattern) => pattern !== site && pattern !== `!${site}`);
  return isListed(others, site) === listed ? others : [...others, listed ? site : `!${site}`];
}

function fits(pattern: string, site: string): boolean {
  const host = /:\d+$/.test(pattern) ? site : site.replace(/:\d+$/, '');
  if (pattern.startsWith('*.') && globFits(pattern.slice(2), host)) return true;
  return globFits(pattern, host);
}

/** Piece by piece instead of as a regular expression: a list from a file cannot make it slow. */
function globFits(glob: string, text: string): boolean {
  const pieces = glob.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return glob === text;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}
