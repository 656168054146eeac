// Module re against CPython's: the same random patterns, texts and calls in both, compared line by line.
//
//   node tests/fuzz/regex.mjs [FIRST_SEED [RUNS [CASES_A_RUN]]]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, '../..');
const ORACLE = path.join(ROOT, 'tests/conformance/oracle/oracle.mjs');
const ENGINE = process.env.LOCKSTEP ?? path.join(ROOT, 'build/release/lockstep');
const MOST_SHOWN = 10;
const MAX_BYTES = 256 << 20;

const [firstSeed, runs, cases] = [1, 4, 5000].map((value, index) => Number(process.argv[2 + index] ?? value));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'regex-'));
const snapshot = path.join(folder, 'python.snapshot');

function run(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: MAX_BYTES });
  if (result.error) throw result.error;
  return result;
}

function expectedOutput(file) {
  const { stdout, stderr } = run(process.execPath, [ORACLE, snapshot, file]);
  const result = JSON.parse(stdout || 'null');
  if (result?.end !== 'ok') throw new Error(`CPython did not finish: ${result?.message ?? stderr}`);
  return result.out;
}

/** How many lines differ; the first of them are shown. */
function compare(seed, expected, actual, shownBefore) {
  const [want, got] = [expected.split('\n'), actual.split('\n')];
  let different = 0;
  for (let line = 0; line < Math.max(want.length, got.length); line++) {
    if (want[line] === got[line]) continue;
    if (shownBefore + different++ < MOST_SHOWN)
      console.log(`seed ${seed}\n  CPython   ${want[line]}\n  Lockstep  ${got[line]}`);
  }
  return different;
}

run(process.execPath, [ORACLE, snapshot]);
const source = fs.readFileSync(path.join(HERE, 'regex_cases.py'), 'utf8');
let different = 0;
for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
  const file = path.join(folder, 'cases.py');
  const text = source.replace(/^SEED = .*$/m, `SEED = ${seed}`).replace(/^COUNT = .*$/m, `COUNT = ${cases}`);
  fs.writeFileSync(file, text);
  const actual = run(ENGINE, ['run', file]);
  if (actual.status !== 0)
    console.log(`seed ${seed}: exit status ${actual.status}\n${actual.stderr.slice(-500)}`);
  different += compare(seed, expectedOutput(file), actual.stdout, different);
}
fs.rmSync(folder, { recursive: true });
console.log(`${runs * cases} cases, ${different} differ`);
process.exit(different > 0 ? 1 : 0);
