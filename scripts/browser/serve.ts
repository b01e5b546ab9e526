import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page to serve. */
export interface ServedPage {
  body: Buffer | string;
  /** Media type with charset. */
  type?: string;
  headers?: Record<string, string>;
}

/** A server on the loopback address. */
export interface PageServer {
  /** @returns the address of a path */
  url: (path: string) => string;
  close: () => Promise<void>;
}

/**
 * Serves pages on this machine only.
 * @param find gives the page of a path (decoded, without the leading slash), or nothing
 */
export async function servePages(find: (path: string) => ServedPage | undefined): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = find(decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(1)));
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': page.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page.headers,
    });
    response.end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}/${path.split('/').map(encodeURIComponent).join('/')}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
