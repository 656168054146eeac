// Which programs are compared with CPython, and where their recordings are.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const ENDLESS_STEPS = 500;
const RECORDED = path.join(ROOT, 'tests/conformance/recorded');

/** Folder of programs, and of their recordings: a scenario's are kept apart, it is read by people. */
const SUITES = [
  ['scenarios', RECORDED],
  ['tests/seed', path.join(ROOT, 'tests/seed')],
  ['tests/language', path.join(ROOT, 'tests/language')],
  ['tests/semantics', path.join(ROOT, 'tests/semantics')],
  ['tests/pitfalls', path.join(ROOT, 'tests/pitfalls')],
  ['tests/examples', path.join(ROOT, 'tests/examples')],
];

/** Every program whose name (folder/name) matches the pattern, in order of name. */
export function programs(pattern = '') {
  const wanted = new RegExp(pattern);
  const found = [];
  for (const [folder, recordings] of SUITES) {
    const directory = path.join(ROOT, folder);
    if (!fs.existsSync(directory)) continue;
    for (const file of fs
      .readdirSync(directory)
      .filter((name) => name.endsWith('.py'))
      .sort()) {
      const stem = file.slice(0, -'.py'.length);
      const name = `${folder}/${stem}`;
      if (!wanted.test(name)) continue;
      const base = path.join(recordings, stem);
      found.push({ name, file: path.join(directory, file), out: `${base}.out`, steps: `${base}.steps` });
    }
  }
  return found;
}

/**
 * The text of a .steps file: the task steps, then how the program ended.
 *
 *   step 0.100000 Task-1
 *   end ok | end exit 2 | end limit | end deadlock | end exception ValueError: no
 *   frame line 7, in main            (exception: where the traceback passes through the program)
 *   pending Task-1 line 7            (deadlock: what every unfinished task was at)
 *
 * Of a program that never ends, only the first steps are kept.
 */
export function formatSteps(result) {
  return [
    ...(result.end === 'limit' ? result.steps.slice(0, ENDLESS_STEPS) : result.steps),
    `end ${result.end}${result.message ? ' ' + result.message : ''}`,
    ...result.frames.map((frame) => `frame ${frame}`),
    ...result.pending.map(([task, line]) => `pending ${task} line ${line}`),
    '',
  ].join('\n');
}

export function parseSteps(text) {
  const recording = { steps: [], end: '', message: '', frames: [], pending: [] };
  for (const line of text.split('\n')) {
    const [, word, rest] = /^(\w+) (.*)$/.exec(line) ?? [];
    if (word === 'step') recording.steps.push(line);
    else if (word === 'frame') recording.frames.push(rest);
    else if (word === 'pending') recording.pending.push(rest);
    else if (word === 'end') [, recording.end, recording.message] = /^(\w+) ?(.*)$/.exec(rest);
  }
  return recording;
}

/** Runs `work` over the items, as many at a time as the machine has cores; results in item order. */
export async function forEachInParallel(items, work) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, os.availableParallelism()) }, worker));
  return results;
}
