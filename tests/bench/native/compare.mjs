// The native primitives against the floor: ratios, measured in turns, medians of several rounds.
//
//   node tests/bench/native/compare.mjs [BUILD_FOLDER] [ROUNDS]      after: cmake --preset release -DLS_BENCH=ON
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const [folder = 'build/release', rounds = '5'] = process.argv.slice(2);

/** Workload and the ratio to the floor it should at most have. */
const TARGETS = {
  W1: 1.7,
  W2: 1.8,
  W3: 2.2,
  W4: 1.5,
  W5: 1.8,
  W6: 1.5,
  W7: 2,
  W8: 1.8,
  W9: 1.8,
  W10: 2.5,
  W11: 2,
  W12: 1.5,
};

function measure(program, workload) {
  const { stdout } = spawnSync(path.resolve(folder, program), [workload, '1'], { encoding: 'utf8' });
  const value = Number(/^W\d+ ([\d.]+)$/m.exec(stdout)?.[1]);
  if (!(value > 0)) throw new Error(`${program} ${workload} printed ${JSON.stringify(stdout)}`);
  return value;
}

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

let missed = 0;
for (const [workload, target] of Object.entries(TARGETS)) {
  const ours = [];
  const floor = [];
  for (let round = 0; round < Number(rounds); round++) {
    floor.push(measure('floor_bench', workload));
    ours.push(measure('lockstep_bench', workload));
  }
  const ratio = median(ours) / median(floor);
  if (ratio > target) missed++;
  console.log(
    `${workload.padEnd(4)} ${ratio.toFixed(2)} x floor   target ${target}${ratio > target ? '   MISSED' : ''}`,
  );
}
console.log(`${Object.keys(TARGETS).length - missed} of ${Object.keys(TARGETS).length} within target`);
