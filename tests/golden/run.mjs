// Golden traces: what the engine records of each scenario, as text. One file serves the native and the WebAssembly build,
// so any difference between the two shows here.
//
//   node tests/golden/run.mjs native|wasm [--update] [PATTERN]
//
// With --update the files are rewritten from this build instead of compared. Ends with `N passed, N failed`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { at, filesBelow, isMain, JOBS, main, Problem } from '../checks/project.mjs';
import { ENGINES, lockstep } from '../conformance/lockstep.mjs';

const GOLDEN = 'tests/golden';
const MARK = '--- ends with status ';

/** Standard error of a traced run (trace, tracebacks, verdict) and its exit status: a deadlock's story is golden too. */
async function trace(engine, scenario) {
  // Standard output is the conformance suite's business.
  const { status, stderr } = await lockstep(engine, ['run', '--trace', 'text', scenario]);
  return `${stderr}${MARK}${status}\n`;
}

function firstDifference(want, got) {
  const [wanted, found] = [want.split('\n'), got.split('\n')];
  const index = wanted.findIndex((line, i) => line !== found[i]);
  const line = index < 0 ? wanted.length : index;
  const show = (text) => (text === undefined ? '(nothing)' : JSON.stringify(text));
  return `line ${line + 1}\n    golden ${show(wanted[line])}\n    now    ${show(found[line])}`;
}

/** Compares or rewrites one scenario's trace; undefined when all is well, else the complaint. */
async function judge(engine, scenario, update) {
  const golden = at(GOLDEN, `${path.basename(scenario, '.py')}.trace`);
  const got = await trace(engine, scenario);
  const status = got.slice(got.lastIndexOf(MARK) + MARK.length).trim();
  if (!['0', '1', '3', '4'].includes(status)) return `${scenario}: status ${status}: ${got.slice(0, 300)}`;
  if (got.startsWith(MARK)) return `${scenario}: the trace is empty`;
  if (update) {
    writeFileSync(golden, got);
    return undefined;
  }
  if (!existsSync(golden)) return `${scenario}: no recording; npm run golden:update makes it`;
  const want = readFileSync(golden, 'utf8');
  return want === got
    ? undefined
    : `${scenario}: the trace differs from its recording in ${firstDifference(want, got)}`;
}

/** Recordings whose scenario is gone. */
function orphans(scenarios) {
  const names = new Set(scenarios.map((scenario) => `${path.basename(scenario, '.py')}.trace`));
  return readdirSync(at(GOLDEN)).filter((file) => file.endsWith('.trace') && !names.has(file));
}

if (isMain(import.meta.url)) {
  await main(async () => {
    const [engine, ...rest] = process.argv.slice(2);
    if (!ENGINES.includes(engine)) throw new Problem('usage: run.mjs native|wasm [--update] [PATTERN]');
    const update = rest.includes('--update');
    const pattern = rest.find((word) => !word.startsWith('--')) ?? '';
    const all = filesBelow(['scenarios'], (file) => file.endsWith('.py'));
    const chosen = all.filter((file) => file.includes(pattern));
    mkdirSync(at(GOLDEN), { recursive: true });

    let passed = 0;
    const complaints = chosen.length > 0 ? [] : ['no scenario matches'];
    for (const file of orphans(all)) {
      if (update) rmSync(at(GOLDEN, file));
      else complaints.push(`${GOLDEN}/${file}: there is no such scenario any more`);
    }
    const waiting = [...chosen];
    const worker = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const complaint = await judge(engine, next, update);
        if (complaint) complaints.push(complaint);
        else passed++;
      }
    };
    await Promise.all(Array.from({ length: JOBS }, worker));

    for (const complaint of complaints.sort()) console.log(`FAILED ${complaint}`);
    console.log(`${passed} passed, ${complaints.length} failed`);
    if (complaints.length > 0) process.exitCode = 1;
  });
}
