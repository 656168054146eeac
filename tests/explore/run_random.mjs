// Random programs: one run for each behaviour, against sleep sets and against every schedule one by one.
//
//   node tests/explore/run_random.mjs [COUNT] [SEED]      default 300 1
//
// Half of the programs cancel and time out. The last line is `N passed, N failed`; a failing program's text is kept.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Dice, programText, randomOperations } from './random_programs.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LOCKSTEP = process.env.LOCKSTEP ?? path.join(ROOT, 'build/release/lockstep');
const FOLDER = path.join(ROOT, 'build/explore_random');
const MOST_SCHEDULES = 1500;

const [count = 300, seed = 1] = process.argv.slice(2).map(Number);
mkdirSync(FOLDER, { recursive: true });

/** Searches a program's text three ways; undefined if it is too large to enumerate, or has only one schedule. */
function complaint(text, mode) {
  const flags = ['--json', '--quiet', '--audit', '--count-orders', '--max-runs', '3000', '--mode', mode];
  const { status, stdout, stderr } = spawnSync(LOCKSTEP, ['check', '-', ...flags], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 1) return stderr.trim() || 'audit failed';
  if (![0, 5, 6].includes(status)) return `status ${status}: ${stderr}`;
  const found = JSON.parse(stdout);
  if (!found.exhausted || found.schedules > MOST_SCHEDULES || found.schedules < 2) return undefined;
  if (found.runs !== found.traces) return `${found.runs} runs for ${found.traces} behaviours`;
  if (found.blocked !== 0) return `${found.blocked} runs given up`;
  if (!found.complete) return 'some reversal could not be run';
  return '';
}

let passed = 0;
let failed = 0;
for (let number = 0; passed + failed < count; ++number) {
  const dice = new Dice(seed * 1_000_003 + number);
  const cancels = number % 2 === 1;
  const text = programText(randomOperations(dice, { cancels }));
  const mode = cancels && number % 4 === 3 ? 'exact' : 'free';
  const found = complaint(text, mode);
  if (found === undefined) continue;
  if (found === '') {
    ++passed;
    continue;
  }
  ++failed;
  const file = path.join(FOLDER, `${seed}-${number}.py`);
  writeFileSync(file, text);
  console.log(`${path.relative(ROOT, file)} (${mode}): ${found}`);
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
