// npm run test:upstream: CPython 3.14's own tests of asyncio, unmodified, under Lockstep, against a list of what is expected to fail.
//
//   node tests/upstream/run.mjs [--show] [MODULE[:PATTERN]...]
//
//   --show    the whole text of each failure
//
// The list, expectations.json, holds for every case that does not pass its outcome and the reason. A new failure, a new pass
// and a stray line of the list make the run fail. Counted as passed: every case whose outcome is the expected one.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchSuite } from './fetch.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, '../..');
const ENGINE = process.env.LOCKSTEP ?? path.join(ROOT, 'build/release/lockstep');
const SUPPORT = path.join(HERE, 'support');
const EXPECTATIONS = path.join(HERE, 'expectations.json');
const MODULES = [
  ...['test_locks', 'test_queues', 'test_taskgroups', 'test_timeouts', 'test_waitfor'],
  ...['test_futures', 'test_tasks', 'test_runners', 'test_eager_task_factory'],
];
const WALL_LIMIT_MS = 300_000;
const EXIT = { 3: 'deadlock', 4: 'a limit was reached', null: 'took too long' };

function parseArguments(argv) {
  const options = { show: false, wanted: [] };
  for (const word of argv) {
    if (word === '--show') options.show = true;
    else options.wanted.push(word.split(':'));
  }
  if (options.wanted.length === 0) options.wanted = MODULES.map((name) => [name]);
  return options;
}

function lockstep(suite, args) {
  return new Promise((resolve) => {
    const paths = [SUPPORT, suite].flatMap((folder) => ['--import-path', folder]);
    const command = ['run', ...paths, path.join(SUPPORT, 'run_cases.py'), '--', ...args];
    const child = spawn(ENGINE, command, { stdio: ['ignore', 'pipe', 'pipe'], timeout: WALL_LIMIT_MS });
    const text = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) child[name].on('data', (data) => (text[name] += data));
    child.on('error', (error) => resolve({ status: error.message, ...text }));
    child.on('close', (status) => resolve({ status, ...text }));
  });
}

const parsed = (line) => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // what a test printed
  }
};

/** The outcomes of all cases of a module. A case that ends the program is counted, and the rest runs in another. */
async function runModule(suite, module, pattern) {
  const outcomes = new Map();
  for (let first = 0; ;) {
    const { status, stdout, stderr } = await lockstep(suite, [
      module,
      String(first),
      ...(pattern ? [pattern] : []),
    ]);
    let running;
    let finished = false;
    for (const entry of stdout.split('\n').map(parsed)) {
      if (entry?.kind === 'start') running = entry;
      if (entry?.kind === 'end') outcomes.set(entry.case, { outcome: entry.outcome, text: entry.text });
      if (entry?.kind === 'end' && entry.case === running?.case) running = undefined;
      if (entry?.kind === 'finished') finished = true;
    }
    if (finished) return outcomes;
    const said = `${EXIT[status] ?? `exit status ${status}`}: ${stderr.trim().slice(-2000)}`;
    if (running === undefined) {
      outcomes.set(`${module} (loading)`, { outcome: 'failed', text: said });
      return outcomes;
    }
    outcomes.set(running.case, { outcome: 'failed', text: said });
    first = running.number + 1;
  }
}

const lastLine = (text) => text.trim().split('\n').at(-1).slice(0, 200);

function compare(outcomes, expected, show) {
  const surprises = [];
  for (const [name, { outcome, text }] of outcomes) {
    const want = expected[name]?.outcome ?? 'passed';
    if (show && outcome !== 'passed') console.log(`--- ${outcome} ${name}\n${text}`);
    if (outcome !== want) surprises.push(`${name}: ${outcome}, expected ${want}\n    ${lastLine(text)}`);
  }
  return surprises;
}

async function main() {
  const options = parseArguments(process.argv.slice(2));
  const suite = fetchSuite();
  const expectations = JSON.parse(fs.readFileSync(EXPECTATIONS, 'utf8'));
  const row = (...cells) =>
    console.log(
      cells.map((cell, i) => (i === 0 ? String(cell).padEnd(26) : String(cell).padStart(8))).join(''),
    );
  row('module', 'cases', 'passed', 'failed', 'skipped');
  let [passed, failed] = [0, 0];
  const notes = [];
  for (const [module, pattern] of options.wanted) {
    const outcomes = await runModule(suite, module, pattern);
    const expected = expectations[module] ?? {};
    const count = (outcome) => [...outcomes.values()].filter((each) => each.outcome === outcome).length;
    row(module, outcomes.size, count('passed'), count('failed'), count('skipped'));
    const surprises = compare(outcomes, expected, options.show);
    if (!pattern)
      for (const name of Object.keys(expected).filter((each) => !outcomes.has(each)))
        surprises.push(`${name}: in expectations.json, but there is no such case`);
    passed += outcomes.size - surprises.length;
    failed += surprises.length;
    notes.push(...surprises);
    for (const [name, { reason }] of Object.entries(expected))
      if (outcomes.has(name)) notes.push(`  (${name}: ${reason})`);
  }
  for (const note of notes.filter((each) => each.startsWith('  '))) console.log(note);
  for (const note of notes.filter((each) => !each.startsWith('  '))) console.log(note);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

try {
  process.exit(await main());
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
