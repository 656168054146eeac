// npm run test:upstream: CPython 3.14's own tests of asyncio, unmodified, under Lockstep, against a list of what is expected to fail.
//
//   node tests/upstream/run.mjs [--show] [--dump FILE] [MODULE[:PATTERN]...]
//
//   --show          the whole text of each failure
//   --dump FILE     what became of every case, as JSON: for making the list
//
// The list, expectations.json, holds for every case that does not pass its outcome and the reason, in groups of one reason. A new
// failure, a new pass and a stray name in the list make the run fail. Counted as passed: every case with the expected outcome.
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
const EXIT = { 3: 'deadlock', 4: 'a limit was reached' };

function parseArguments(argv) {
  const options = { show: false, dump: undefined, wanted: [] };
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--show') options.show = true;
    else if (argv[i] === '--dump') options.dump = argv[++i];
    else options.wanted.push(argv[i].split(':'));
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
    child.on('close', (status, signal) =>
      resolve({ status: signal ? `killed by ${signal}` : status, ...text }),
    );
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

/** What is expected of each case that does not pass: name -> outcome. */
function expectedOutcomes(groups) {
  const expected = new Map();
  for (const { outcome, cases } of groups) for (const name of cases) expected.set(name, outcome);
  return expected;
}

function surprisesIn(module, outcomes, groups, pattern) {
  const expected = expectedOutcomes(groups);
  const surprises = [];
  for (const [name, { outcome, text }] of outcomes) {
    const want = expected.get(name.slice(module.length + 1)) ?? 'passed';
    if (outcome !== want) surprises.push(`${name}: ${outcome}, expected ${want}\n    ${lastLine(text)}`);
  }
  if (pattern === undefined)
    for (const name of expected.keys())
      if (!outcomes.has(`${module}.${name}`))
        surprises.push(`${module}.${name}: listed, but there is no such case`);
  return surprises;
}

function showTexts(outcomes) {
  for (const [name, { outcome, text }] of outcomes)
    if (outcome !== 'passed') console.log(`--- ${outcome} ${name}\n${text}`);
}

async function main() {
  const options = parseArguments(process.argv.slice(2));
  const suite = fetchSuite();
  const expectations = JSON.parse(fs.readFileSync(EXPECTATIONS, 'utf8'));
  const row = (name, ...counts) =>
    console.log(name.padEnd(26) + counts.map((each) => String(each).padStart(8)).join(''));
  row('module', 'cases', 'passed', 'failed', 'skipped');
  let [passed, failed] = [0, 0];
  const reasons = [];
  const surprises = [];
  const all = {};
  for (const [module, pattern] of options.wanted) {
    const outcomes = await runModule(suite, module, pattern);
    const groups = expectations[module] ?? [];
    const count = (outcome) => [...outcomes.values()].filter((each) => each.outcome === outcome).length;
    row(module, outcomes.size, count('passed'), count('failed'), count('skipped'));
    if (options.show) showTexts(outcomes);
    const here = surprisesIn(module, outcomes, groups, pattern);
    passed += outcomes.size - here.length;
    failed += here.length;
    surprises.push(...here);
    for (const { outcome, reason, cases } of groups)
      reasons.push(`${module}: ${cases.length} ${outcome}: ${reason}`);
    all[module] = Object.fromEntries(outcomes);
  }
  if (options.dump) fs.writeFileSync(options.dump, JSON.stringify(all));
  for (const line of ['', 'Expected not to pass:', ...reasons, '', ...surprises]) console.log(line);
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
