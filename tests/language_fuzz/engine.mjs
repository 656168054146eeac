// Our engine, native or in WebAssembly: runs a program and gives what it printed.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../conformance/programs.mjs';

const COMMANDS = {
  native: [process.env.LOCKSTEP ?? path.join(ROOT, 'build/release/lockstep')],
  wasm: [process.execPath, path.join(ROOT, 'bindings/wasm/node_host.mjs')],
};
const WALL_LIMIT_MS = 20_000;

export const ENGINES = Object.keys(COMMANDS);

/** In the words of the oracle, when it was a syntax error. */
function howItEnded(status, err) {
  if (status === 0) return '';
  const [, line] = /line (\d+)/.exec(err) ?? [];
  const [, message] = /^(?:SyntaxError|IndentationError|TabError): (.*)$/m.exec(err) ?? [];
  if (status === 2 && message !== undefined) return `SyntaxError ${message} line ${line}\n`;
  return `ended with ${status}: ${err.trim().split('\n').at(-1)}\n`;
}

function run(engine, args, input) {
  return new Promise((resolve) => {
    const [command, ...first] = COMMANDS[engine];
    const child = spawn(command, [...first, 'run', ...args], { stdio: ['pipe', 'pipe', 'pipe'], timeout: WALL_LIMIT_MS });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (data) => (out += data));
    child.stderr.setEncoding('utf8').on('data', (data) => (err += data));
    child.stdin.on('error', () => {}); // it ended before it had read all
    child.on('error', (error) => resolve({ status: `cannot run: ${error.message}`, out, err }));
    child.on('close', (code, signal) => resolve({ status: signal ?? code, out, err }));
    child.stdin.end(input);
  });
}

/** What the program printed; after that, how it ended when it did not end well. */
export async function runProgram(engine, source) {
  const { status, out, err } = await run(engine, ['-'], source);
  return out + howItEnded(status, err);
}

/** What the program in the file wrote to standard error. */
export async function errorOf(engine, file) {
  return (await run(engine, [file], '')).err;
}
