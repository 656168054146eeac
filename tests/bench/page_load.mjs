/* global document, requestAnimationFrame -- what is given to evaluate() runs in the page */
// `node tests/bench/page_load.mjs [--rounds N]`: what the built page loads before a program is run, and how long a
// newcomer waits: from the navigation to a page that is ready, and to the first row of the trace after a press of Run.
//
// The server is on this machine and sends nothing compressed, so times are the page's own work, not a network's; sizes
// are given as they are and as gzip makes them. Every round is a browser that has cached nothing; the median counts.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { at, isMain, main, Problem } from '../checks/project.mjs';

const PAGE = process.env.LOCKSTEP_PAGE ?? at('build', 'page');
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Serves the page, and notes what is asked for. */
async function serve(asked) {
  const server = createServer((request, response) => {
    const name = new URL(request.url, 'http://host').pathname.slice(1) || 'index.html';
    try {
      const body = readFileSync(path.join(PAGE, path.normalize(`/${name}`)));
      asked.set(name, body);
      response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Milliseconds since the navigation: the page is ready; a press of Run; the trace has a row. */
async function visit(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const now = () => page.evaluate(() => performance.now());
  await page.goto(address);
  await page.waitForFunction(
    () =>
      document.documentElement.dataset.engine !== undefined && document.querySelector('.xterm-rows') !== null,
  );
  const ready = await now();
  // In the page, so that no message between the two processes is in the figure.
  const firstRow = await page.evaluate(async () => {
    const run = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Run');
    const begin = performance.now();
    run.click();
    while (!/\d\.\d{6}/.test(document.querySelector('.xterm-rows').textContent)) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - begin;
  });
  await context.close();
  return { ready, firstRow };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

export async function measure(argv) {
  const given = argv.indexOf('--rounds');
  const rounds = given < 0 ? 5 : Number(argv[given + 1]);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Problem('--rounds wants a number from 1 up');
  if (!existsSync(path.join(PAGE, 'index.html')))
    throw new Problem(`no page in ${PAGE}: npm run build makes it`);
  const asked = new Map();
  const server = await serve(asked);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const visits = [];
  try {
    for (let round = 0; round < rounds; round++)
      visits.push(await visit(browser, `http://127.0.0.1:${server.address().port}/`));
  } finally {
    await browser.close();
    server.close();
  }
  const kb = (bytes) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
  let whole = 0;
  let packed = 0;
  for (const [name, body] of [...asked].sort((a, b) => b[1].length - a[1].length)) {
    const zipped = gzipSync(body, { level: 9 }).length;
    whole += body.length;
    packed += zipped;
    console.log(`${kb(body.length)}  gzip ${kb(zipped)}  ${name}`);
  }
  console.log(`${kb(whole)}  gzip ${kb(packed)}  all of ${asked.size} files\n`);
  const ready = median(visits.map((each) => each.ready));
  const firstRow = median(visits.map((each) => each.firstRow));
  console.log(`ready to run         ${ready.toFixed(0).padStart(6)} ms after the navigation`);
  console.log(`first row of a trace ${firstRow.toFixed(0).padStart(6)} ms after Run`);
  console.log(
    `page load: ${(ready + firstRow).toFixed(0)} ms from navigation to first trace row (median of ${rounds})`,
  );
}

if (isMain(import.meta.url)) await main(() => measure(process.argv.slice(2)));
