import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export interface StaticServer {
  /** Address of the page, with its folder. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder as a plain static host would: no rewriting, no caching, only the headers that are asked for. */
export async function serveFolder(
  folder: string,
  options: { readonly headers?: Readonly<Record<string, string>>; readonly prefix?: string } = {},
): Promise<StaticServer> {
  const prefix = options.prefix ?? '/';
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
      const inside = path.startsWith(prefix) ? path.slice(prefix.length) : null;
      const file = inside === '' ? 'index.html' : inside === null ? null : normalize(inside);
      if (file === null || file.startsWith('..')) {
        response.writeHead(404).end();
        return;
      }
      try {
        const content = await readFile(join(folder, file));
        response.writeHead(200, {
          'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
          ...options.headers,
        });
        response.end(content);
      } catch {
        response.writeHead(404).end();
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
