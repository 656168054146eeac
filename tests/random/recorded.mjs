// A fixed batch of random programs against what CPython did with them; quick, without CPython.
//
//   node tests/random/recorded.mjs [--engine native|wasm]
//   node tests/random/recorded.mjs --update                  records anew (npm run golden:update does)
//
// Programs are written anew from their numbers; recorded.txt keeps what identifies the program, so that a generator that
// changed is noticed, and what identifies CPython's output and steps. To see a difference: npm run test:random.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../conformance/programs.mjs';
import { EXIT_STATUS, expectation, mask } from './compare.mjs';
import { openEngine, openOracle } from './engines.mjs';
import { writeProgram } from './program.mjs';

const RECORDED = path.join(ROOT, 'tests/random/recorded.txt');
const SEED = 2026;
const COUNT = 300;

const hash = (...texts) => createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16);
const outcomeHash = ({ out, steps }) => hash(mask(out), ...steps);

/** A line: number, hash of the program, hash of output and steps, how it ended. */
function format({ number, program, outcome, end, message }) {
  return [number, program, outcome, end, message].join(' ').trimEnd();
}

function parse(line) {
  const [, number, program, outcome, end, message] = /^(\d+) (\w+) (\w+) (\w+) ?(.*)$/.exec(line);
  return { number: Number(number), program, outcome, end, message };
}

async function update() {
  let oracle = await openOracle();
  const lines = [];
  for (let number = 0; lines.length < COUNT; number++) {
    const source = writeProgram(SEED, number);
    let want;
    try {
      want = expectation(oracle(source));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      oracle = await openOracle(); // too deep for WebAssembly's stack
      continue;
    }
    if (want.end === 'limit') continue; // both sides stop it, at moments of their own
    lines.push(format({ number, program: hash(source), outcome: outcomeHash(want), ...want }));
  }
  const text = `${lines.join('\n')}\n`;
  const changed = !fs.existsSync(RECORDED) || fs.readFileSync(RECORDED, 'utf8') !== text;
  fs.writeFileSync(RECORDED, text);
  console.log(`${COUNT} random programs, ${changed ? 'recorded anew' : 'as recorded'}`);
}

/** What is wrong, in words; undefined if nothing is. */
function complaint(recorded, source, got) {
  if (hash(source) !== recorded.program) return 'the generator changed: npm run golden:update';
  const status = recorded.end === 'exit' ? Number(recorded.message) : EXIT_STATUS[recorded.end];
  if (got.status !== status) return `exit status ${got.status}, expected ${status} (${recorded.end})`;
  if (outcomeHash(got) !== recorded.outcome) return 'other output or other steps';
  if (recorded.end === 'exception' && !mask(got.words).includes(recorded.message))
    return `not ${recorded.message}`;
  return undefined;
}

async function check(engineName) {
  const engine = await openEngine(engineName);
  let failed = 0;
  const lines = fs.readFileSync(RECORDED, 'utf8').trimEnd().split('\n').map(parse);
  for (const recorded of lines) {
    const source = writeProgram(SEED, recorded.number);
    const said = complaint(recorded, source, await engine(source));
    if (said === undefined) continue;
    failed++;
    console.log(`FAIL  program ${recorded.number}: ${said}`);
    console.log(`      npm run test:random -- --seed ${SEED} --first ${recorded.number} --count 1`);
  }
  console.log(`${lines.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

const argv = process.argv.slice(2);
if (argv[0] === '--update') {
  await update();
  process.exit(0); // Pyodide keeps handles open
}
await check(argv[0] === '--engine' ? argv[1] : 'native');
