// Runs the scenarios with exactly known numbers under `lockstep check`.
//
//   node tests/explore/run_scenarios.mjs [--all] [PATTERN]      quick ones only, or all
//
// For each: every schedule one by one (schedules, deadlocks, outcomes, deviations), one run for each behaviour (as many, none
// given up), and sleep sets (the same behaviours). The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROWS } from './scenario_numbers.mjs';
import { SHAPES } from './scenario_programs.mjs';

const LOCKSTEP = process.env.LOCKSTEP ?? path.resolve(import.meta.dirname, '../../build/release/lockstep');
const QUICK_SCHEDULES = 3000;
const AUDITED_SCHEDULES = 20000;

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isAll = process.argv.includes('--all');
const folder = mkdtempSync(path.join(os.tmpdir(), 'lockstep-explore-'));

function check(file, ...flags) {
  const result = spawnSync(LOCKSTEP, ['check', file, '--json', '--quiet', '--list-behaviours', ...flags], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (![0, 5, 6].includes(result.status)) throw new Error(`status ${result.status}: ${result.stderr}`);
  return JSON.parse(result.stdout);
}

/** What differs from the known numbers. */
function complaints(row, file) {
  const [, , , mode, schedules, traces, deadSchedules, deadTraces, outcomes, deadOutcomes, leastDeviations] =
    row;
  const found = [];
  const same = (what, is, should) => {
    if (is !== should) found.push(`${what} ${is}, not ${should}`);
  };
  const all = check(file, '--strategy', 'all', '--mode', mode);
  same('schedules', all.runs, schedules);
  same('behaviours of all schedules', all.traces, traces);
  same('deadlocked schedules', all.deadlocked_runs, deadSchedules);
  same('deadlocked behaviours', all.deadlocked_traces, deadTraces);
  same('outcomes', all.outcomes.length, outcomes);
  same('deadlocked outcomes', all.outcomes.filter(({ kind }) => kind === 'deadlocked').length, deadOutcomes);
  if (deadTraces > 0) {
    const least = Math.min(
      ...all.outcomes.filter(({ kind }) => kind === 'deadlocked').map(({ deviations }) => deviations),
    );
    same('least deviations', least, leastDeviations);
  }
  const optimal = check(file, '--strategy', 'optimal', '--count-orders', '--mode', mode);
  same('optimal runs', optimal.runs, traces);
  same('optimal behaviours', optimal.traces, traces);
  same('optimal runs given up', optimal.blocked, 0);
  same('schedules they stand for', optimal.schedules, schedules);
  same('complete', optimal.complete, true);
  same('the same behaviours', optimal.behaviours.join(), all.behaviours.join());
  if (schedules < AUDITED_SCHEDULES) {
    const sleep = check(file, '--strategy', 'sleep', '--mode', mode);
    same('sleep sets: the same behaviours', sleep.behaviours.join(), all.behaviours.join());
    same('sleep sets: runs', sleep.runs, traces);
  }
  return found;
}

let passed = 0;
let failed = 0;
for (const row of ROWS) {
  const [name, shape, args, , schedules] = row;
  if (wanted.length > 0 && !wanted.some((pattern) => name.includes(pattern))) continue;
  if (!isAll && schedules > QUICK_SCHEDULES) continue;
  const file = path.join(folder, 'scenario.py');
  writeFileSync(file, SHAPES[shape](...args));
  let found;
  try {
    found = complaints(row, file);
  } catch (error) {
    found = [error.message];
  }
  if (found.length === 0) {
    ++passed;
  } else {
    ++failed;
    console.log(`${name}: ${found.join('; ')}`);
  }
}
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
