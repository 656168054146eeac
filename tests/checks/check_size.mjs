// Budgets: lines of a file, bytes of the engine, bytes that load before the first run.
//
//   node tests/checks/check_size.mjs [--update]      --update writes today's bytes into size_budget.json
//
// The numbers are in the repository, so what makes the engine or the page larger shows in the same change.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { at, filesBelow, isMain } from './project.mjs';

const MAX_LINES = 600;
const BUDGET = 'tests/checks/size_budget.json';
const STEP = 4096; // budgets are rounded up to this, so that a changed word does not change the number
const PAGE = 'build/page';

/** Longer on purpose: the dispatch loop is one function, the schema is generated. */
const LONG_FILES = new Map([
  ['engine/script/vm/vm.cpp', 1500],
  ['web/src/protocol/schema.gen.ts', Infinity],
]);

function complainAboutLines() {
  const isRecorded = (file) => file.startsWith('tests/language_fuzz/recorded/'); // written by the fuzzer
  const isSource = (file) =>
    !isRecorded(file) && /\.(hpp|cpp|def|inc|tsx?|m?js|css|sh|cmake|py)$|CMakeLists\.txt$/.test(file);
  const files = filesBelow(['engine', 'bindings', 'web', 'tests', 'scenarios'], isSource);
  return files.flatMap((file) => {
    const lines = readFileSync(at(file), 'utf8').split('\n').length - 1;
    const most = LONG_FILES.get(file) ?? MAX_LINES;
    return lines > most ? [`${file}: ${lines} lines, at most ${most}`] : [];
  });
}

const zippedBytes = (file) => gzipSync(readFileSync(at(file)), { level: 9 }).length;

/** What a browser fetches before it can run a program: the page, what its head names, the worker and the engine. */
function firstLoad() {
  const html = readFileSync(at(PAGE, 'index.html'), 'utf8');
  const head = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"/g)].map(
    (match) => match[1],
  );
  const named = head
    .map((address) => `${PAGE}/${address.replace(/^\.?\//, '')}`)
    .filter((file) => existsSync(at(file)));
  const engine = filesBelow([PAGE], (file) => /worker[^/]*\.js$|\.wasm$/.test(file));
  return [...new Set([`${PAGE}/index.html`, ...named, ...engine])];
}

/** Bytes as they travel, by what the budget calls them. */
function measure() {
  const files = firstLoad();
  return {
    'engine.wasm, gzip': zippedBytes('build/wasm/engine.wasm'),
    'first load, gzip': files.reduce((sum, file) => sum + zippedBytes(file), 0),
  };
}

function complainAboutBytes() {
  const budget = JSON.parse(readFileSync(at(BUDGET), 'utf8'));
  const raw = readFileSync(at('build/wasm/engine.wasm')).length;
  console.log(`  engine.wasm, raw: ${raw}`);
  return Object.entries(measure()).flatMap(([name, bytes]) => {
    console.log(`  ${name}: ${bytes} of ${budget[name]}`);
    if (bytes <= budget[name]) return [];
    return [
      `${name}: ${bytes} bytes, budget ${budget[name]}; if it is worth it: node tests/checks/check_size.mjs --update`,
    ];
  });
}

/** All complaints about sizes. Needs the part `page`. */
export function checkSize() {
  return [...complainAboutLines(), ...complainAboutBytes()];
}

if (isMain(import.meta.url)) {
  if (process.argv.includes('--update')) {
    const entries = Object.entries(measure()).map(([name, bytes]) => [name, Math.ceil(bytes / STEP) * STEP]);
    writeFileSync(at(BUDGET), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  }
  const complaints = checkSize();
  for (const complaint of complaints) console.log(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}
