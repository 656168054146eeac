// The two sides: CPython in one interpreter, and the engine, natively or in WebAssembly.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../conformance/programs.mjs';
import { makeSnapshot, openSession, pyodideVersion } from '../conformance/oracle/oracle.mjs';

const SNAPSHOT = path.join(ROOT, `build/oracle/pyodide-${pyodideVersion()}.snapshot`);
const NATIVE = process.env.LOCKSTEP ?? path.join(ROOT, 'build/release/lockstep');
const WASM = process.env.LOCKSTEP_WASM ?? path.join(ROOT, 'build/wasm');
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

function runNative(source) {
  return new Promise((resolve) => {
    const child = spawn(NATIVE, ['run', '--steps', ...LIMITS, '-'], { timeout: WALL_LIMIT_MS });
    const chunks = { stdout: [], stderr: [] };
    for (const name of ['stdout', 'stderr']) child[name].on('data', (data) => chunks[name].push(data));
    child.stdin.on('error', () => {}); // it may end before it has read
    child.stdin.end(source);
    child.on('error', (error) => resolve(split('', error.message, `cannot run ${NATIVE}`)));
    child.on('close', (code, signal) => {
      const [stdout, stderr] = ['stdout', 'stderr'].map((name) =>
        Buffer.concat(chunks[name]).toString('utf8'),
      );
      resolve(split(stdout, stderr, signal ? `killed by ${signal}` : code));
    });
  });
}

/** The command line's code in WebAssembly, in this process. */
async function openWasm() {
  globalThis.self ??= globalThis;
  globalThis.location ??= { href: pathToFileURL(path.join(WASM, 'engine.mjs')).href };
  const { default: createEngine } = await import(pathToFileURL(path.join(WASM, 'engine.mjs')).href);
  const engine = await createEngine({ wasmBinary: fs.readFileSync(path.join(WASM, 'engine.wasm')) });
  return async (source) => {
    const chunks = [[], []];
    const status = engine.runCommand(
      ['run', '--steps', ...LIMITS, '-'],
      () => Buffer.from(source),
      (toError, bytes) => chunks[toError ? 1 : 0].push(Buffer.from(bytes)),
    );
    return split(...chunks.map((part) => Buffer.concat(part).toString('utf8')), status);
  };
}

/** source => {out, steps, words, status} */
export async function openEngine(name) {
  if (name === 'native') return async (source) => runNative(source);
  if (name === 'wasm') return openWasm();
  throw new Error(`the engine is native or wasm, not ${name}`);
}
