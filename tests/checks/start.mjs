// `npm start`: sets up, builds, and serves the page until it is interrupted.
//
// PORT chooses the port (otherwise 5173 or the next free one), HOST the interface (otherwise this machine only).
import { createServer } from 'node:http';
import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import { buildAll } from './build.mjs';
import { at, heading, isMain, main, Problem } from './project.mjs';
import { setUp } from './setup.mjs';

const FIRST_PORT = 5173;
const PORTS_TRIED = 50;
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm', // else the browser cannot compile it while it loads
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const INCOMPRESSIBLE = new Set(['.png', '.woff2', '.ico']);

/** The file that answers a request, or undefined; never one outside the folder. */
function fileFor(folder, url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  if (file !== folder && !file.startsWith(folder + path.sep)) return undefined;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileFor(folder, request.url);
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const extension = path.extname(file);
  const zip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && !INCOMPRESSIBLE.has(extension);
  response.writeHead(200, {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache', // a rebuilt page shows itself on the next reload
    'X-Content-Type-Options': 'nosniff',
    ...(zip ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const text = createReadStream(file).on('error', () => response.destroy());
  (zip ? text.pipe(createGzip()) : text).pipe(response);
}

const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });

/** Serves a folder; resolves to the port it got. */
async function serve(folder) {
  const server = createServer((request, response) => answer(folder, request, response));
  const host = process.env.HOST || '127.0.0.1';
  const fixed = process.env.PORT;
  if (fixed !== undefined && fixed !== '') {
    const port = Number(fixed);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Problem(`PORT is not a port number: ${fixed}`);
    return listen(server, port, host).catch((error) => {
      throw new Problem(`Cannot listen on port ${port}: ${error.code}`);
    });
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) {
    try {
      return await listen(server, port, host);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Problem(
    `No free port between ${FIRST_PORT} and ${FIRST_PORT + PORTS_TRIED - 1}; choose one with PORT=…`,
  );
}

if (isMain(import.meta.url)) {
  await main(async () => {
    await setUp();
    await buildAll();
    const port = await serve(at('build/page'));
    heading(`Lockstep is at http://localhost:${port}/  (Ctrl+C ends it)`);
  });
}
