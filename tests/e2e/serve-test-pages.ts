import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { servePages, type PageServer, type ServedPage } from '../../scripts/browser/serve';
import { ROOT } from '../source-files';

/** Header fields that a page is about; the first row that fits counts. */
const HEADERS: [path: RegExp, fields: Record<string, string>][] = [
  [/strict-csp/, { 'content-security-policy': "default-src 'none'" }],
  [/no-clipboard/, { 'permissions-policy': 'clipboard-write=()' }],
  // The back/forward cache takes no page that must not be stored.
  [/cached/, { 'cache-control': 'max-age=60' }],
];

/** What is served from elsewhere in the repository. */
const FILES: Record<string, string> = {
  'article.html': 'scripts/demo/article.html',
  'hazards/no-clipboard.html': 'tests/pages/card.html',
  'hazards/preact.js': 'node_modules/preact/dist/preact.mjs',
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Serves `tests/pages/` and the sample article. A page says `%OTHER%` for the same folder at another origin.
 */
export async function serveTestPages(): Promise<PageServer> {
  const other = await servePages((path) => findPage(path, ''));
  const server = await servePages((path) => findPage(path, new URL('.', other.url(path)).href));
  return {
    url: server.url,
    close: async () => {
      await Promise.all([server.close(), other.close()]);
    },
  };
}

/** @param other the address of the page's own folder at another origin */
function findPage(path: string, other: string): ServedPage | undefined {
  const file = join(ROOT, FILES[path] ?? `tests/pages/${path}`);
  if (!existsSync(file)) return undefined;
  const headers = HEADERS.find(([fits]) => fits.test(path))?.[1];
  return {
    body: readFileSync(file, 'utf8').replaceAll('%OTHER%', other),
    type: TYPES[extname(path)] ?? 'text/plain; charset=utf-8',
    ...(headers && { headers }),
  };
}
