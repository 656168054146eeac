// The shards of a search together see what one search sees: as processes of their own, as workers, and, where GNU parallel is
// installed, under it.
//
//   node tests/explore/run_shards.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SHAPES } from './scenario_programs.mjs';

const LOCKSTEP = process.env.LOCKSTEP ?? path.resolve(import.meta.dirname, '../../build/release/lockstep');
const folder = mkdtempSync(path.join(os.tmpdir(), 'lockstep-shards-'));
const file = path.join(folder, 'program.py');
const FLAGS = ['--json', '--quiet', '--list-behaviours'];

let passed = 0;
let failed = 0;
function expect(what, is, should) {
  if (is === should) {
    ++passed;
    return;
  }
  ++failed;
  console.log(`${what}: ${is}, not ${should}`);
}

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (![0, 5, 6].includes(status)) throw new Error(`${command}: status ${status}: ${stderr}`);
  return stdout;
}

const union = (findings) => [...new Set(findings.flatMap(({ behaviours }) => behaviours))].sort().join();
const shards = (count) => Array.from({ length: count }, (_, i) => `${i + 1}/${count}`);

for (const [shape, ...args] of [
  ['phil', 4],
  ['lost_update', 3],
  ['event_set_clear', 2],
]) {
  writeFileSync(file, SHAPES[shape](...args));
  const name = `${shape}(${args})`;
  const alone = union([JSON.parse(run(LOCKSTEP, ['check', file, ...FLAGS]))]);
  for (const count of [2, 3, 8]) {
    const parts = shards(count).map((shard) =>
      JSON.parse(run(LOCKSTEP, ['check', file, '--shard', shard, ...FLAGS])),
    );
    expect(`${name}: ${count} shards`, union(parts), alone);
  }
  expect(
    `${name}: workers`,
    union([JSON.parse(run(LOCKSTEP, ['check', file, '--workers', '3', ...FLAGS]))]),
    alone,
  );
  if (spawnSync('parallel', ['--version']).status === 0) {
    const lines = spawnSync(
      'parallel',
      [LOCKSTEP, 'check', file, '--shard', '{}', ...FLAGS, ':::', ...shards(4)],
      {
        encoding: 'utf8',
      },
    ).stdout.trim();
    expect(`${name}: under parallel`, union(lines.split('\n').map((line) => JSON.parse(line))), alone);
  }
}
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
