// The two sides: CPython in one interpreter, and the engine, natively or in WebAssembly.
import fs from 'node:fs';
import path from 'node:path';
import { ENGINES, lockstep } from '../conformance/lockstep.mjs';
import { ROOT } from '../conformance/programs.mjs';
import { makeSnapshot, openSession, pyodideVersion } from '../conformance/oracle/oracle.mjs';

const SNAPSHOT = path.join(ROOT, `build/oracle/pyodide-${pyodideVersion()}.snapshot`);
const WALL_LIMIT_MS = 20_000;
/** Far more than any random program takes; one that never ends is stopped soon. */
const LIMITS = ['--max-steps', '200000', '--max-time', '1000000', '--max-output', '2000000'];

/** source => {out, steps, end, message, frames, …}, see oracle.py */
export async function openOracle() {
  if (!fs.existsSync(SNAPSHOT)) await makeSnapshot(SNAPSHOT);
  return openSession(SNAPSHOT);
}

/** Standard error of `lockstep run --steps` is steps and words. */
function split(stdout, stderr, status) {
  const steps = [];
  const words = [];
  for (const line of stderr.split('\n')) (/^step \d+\.\d{6} /.test(line) ? steps : words).push(line);
  return { out: stdout, steps, words: words.join('\n'), status };
}

/** source => {out, steps, words, status} */
export function openEngine(name) {
  if (!ENGINES.includes(name)) throw new Error(`the engine is native or wasm, not ${name}`);
  return async (source) => {
    const options = { input: source, wallLimitMs: WALL_LIMIT_MS };
    const { stdout, stderr, status } = await lockstep(name, ['run', '--steps', ...LIMITS, '-'], options);
    return split(stdout, stderr, status);
  };
}
