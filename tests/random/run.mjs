// npm run test:random: random asyncio programs under the engine and under CPython, compared.
//
//   node tests/random/run.mjs [--seed 1] [--first 0] [--count 1000] [--engine native|wasm] [--shrink 2]
//                             [--generators] [FILE…]
//
// The same seed and number are the same program everywhere. A program that differs is written to build/random/, and
// the first few are made small (see shrink.mjs). Files are compared instead of random programs, if any are named.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../conformance/programs.mjs';
import { differences, expectation } from './compare.mjs';
import { openEngine, openOracle } from './engines.mjs';
import { writeProgram } from './program.mjs';
import { report, shrink } from './shrink.mjs';

const FAILURES = path.join(ROOT, 'build/random');
const PROGRESS_EVERY_MS = 10_000;

function parseArguments(argv) {
  const options = {
    seed: 1,
    first: 0,
    count: 1000,
    engine: 'native',
    shrink: 2,
    generators: false,
    files: [],
  };
  for (let i = 0; i < argv.length; i++) {
    const name = argv[i].replace(/^--/, '');
    if (name === argv[i]) options.files.push(name);
    else if (!(name in options) || name === 'files') throw new Error(`there is no flag --${name}`);
    else if (name === 'generators') options.generators = true;
    else options[name] = name === 'engine' ? argv[++i] : Number(argv[++i]);
  }
  return options;
}

/** {name, source} of every program asked for. */
function* programsOf(options) {
  for (const file of options.files)
    yield { name: path.basename(file, '.py'), source: fs.readFileSync(file, 'utf8') };
  if (options.files.length > 0) return;
  for (let number = options.first; number < options.first + options.count; number++)
    yield { name: `${options.seed}-${number}`, source: writeProgram(options.seed, number, options) };
}

const options = parseArguments(process.argv.slice(2));
let oracle = await openOracle();
const engine = await openEngine(options.engine);

/** The differences of one program; each side works while the other does. */
async function compare(source) {
  const running = engine(source);
  let want;
  try {
    want = expectation(oracle(source));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Too deep for the stack that WebAssembly has: says nothing about either side.
    oracle = await openOracle();
    want = { end: 'none', message: '', out: '' };
  }
  const got = await running;
  return { want, found: want.end === 'none' ? [] : differences(want, got) };
}

const start = performance.now();
let lastWord = start;
const ends = {};
const kinds = {};
const failures = [];
let passed = 0;
for (const { name, source } of programsOf(options)) {
  const { want, found } = await compare(source);
  ends[want.end] = (ends[want.end] ?? 0) + 1;
  if (found.length === 0) passed++;
  else {
    const file = path.join(FAILURES, `${name}.py`);
    fs.mkdirSync(FAILURES, { recursive: true });
    fs.writeFileSync(file, source);
    failures.push({ file, source, found });
    kinds[found[0].kind] = (kinds[found[0].kind] ?? 0) + 1;
    console.log(`FAIL  ${path.relative(ROOT, file)}\n    ${found[0].text.replaceAll('\n', '\n    ')}`);
  }
  const now = performance.now();
  if (now - lastWord > PROGRESS_EVERY_MS) {
    const done = passed + failures.length;
    console.error(
      `${done} programs, ${failures.length} differ, ${((done / (now - start)) * 1000).toFixed(0)} a second`,
    );
    lastWord = now;
  }
}
for (const { file, source, found } of failures.slice(0, options.shrink)) {
  const small = await shrink(source, found, compare);
  fs.writeFileSync(file.replace(/\.py$/, '.small.py'), small);
  console.log(await report(small, oracle, engine));
}
const counts = (table) =>
  Object.entries(table)
    .map(([key, count]) => `${count} ${key}`)
    .join(', ');
const seconds = (performance.now() - start) / 1000;
console.error(
  `${passed + failures.length} programs in ${seconds.toFixed(0)} s; CPython's ends: ${counts(ends)}`,
);
if (failures.length > 0) console.error(`first differences: ${counts(kinds)}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length > 0 || passed === 0 ? 1 : 0); // Pyodide keeps handles open
