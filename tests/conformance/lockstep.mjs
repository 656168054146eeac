// The engine under test: one command of the command line, natively or in WebAssembly. For every suite that runs programs.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './programs.mjs';
import { runInWasm } from './wasm_pool.mjs';

/** Names of the builds. */
export const ENGINES = ['native', 'wasm'];
const NATIVE = process.env.LOCKSTEP ?? path.join(ROOT, 'build/release/lockstep');
const MAX_BYTES = 64 << 20;

/**
 * Runs Lockstep; gives {status, stdout, stderr}, where a status that is no number says what went wrong.
 *
 * @param input  what it finds on standard input, if the arguments name the file `-`
 */
export function lockstep(engine, args, { input = '', wallLimitMs = 60_000 } = {}) {
  return engine === 'wasm' ? runInWasm(args, input, wallLimitMs) : runNatively(args, input, wallLimitMs);
}

function runNatively(args, input, wallLimitMs) {
  return new Promise((resolve) => {
    const child = spawn(NATIVE, args, { timeout: wallLimitMs });
    const chunks = { stdout: [], stderr: [] };
    let size = 0;
    for (const name of ['stdout', 'stderr'])
      child[name].on('data', (data) => {
        size += data.length;
        if (size > MAX_BYTES) child.kill('SIGKILL');
        chunks[name].push(data);
      });
    child.stdin.on('error', () => {}); // it may end before it has read
    child.stdin.end(input);
    child.on('error', (error) => resolve({ status: `cannot run: ${error.message}`, stdout: '', stderr: '' }));
    child.on('close', (code, signal) => {
      const text = (name) => Buffer.concat(chunks[name]).toString('utf8');
      resolve({
        status: signal ? `killed by ${signal}` : code,
        stdout: text('stdout'),
        stderr: text('stderr'),
      });
    });
  });
}
