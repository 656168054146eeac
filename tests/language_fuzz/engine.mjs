// Our engine, native or in WebAssembly: runs a program and gives what it printed.
import { lockstep } from '../conformance/lockstep.mjs';

const WALL_LIMIT_MS = 20_000;

/** In the words of the oracle, when it was a syntax error. */
function howItEnded(status, err) {
  if (status === 0) return '';
  const [, line] = /line (\d+)/.exec(err) ?? [];
  const [, message] = /^(?:SyntaxError|IndentationError|TabError): (.*)$/m.exec(err) ?? [];
  if (status === 2 && message !== undefined) return `SyntaxError ${message} line ${line}\n`;
  return `ended with ${status}: ${err.trim().split('\n').at(-1)}\n`;
}

/** What the program printed; after that, how it ended when it did not end well. */
export async function runProgram(engine, source) {
  const { status, stdout, stderr } = await lockstep(engine, ['run', '-'], {
    input: source,
    wallLimitMs: WALL_LIMIT_MS,
  });
  return stdout + howItEnded(status, stderr);
}

/** What the program in the file wrote to standard error. */
export async function errorOf(engine, file) {
  return (await lockstep(engine, ['run', file], { wallLimitMs: WALL_LIMIT_MS })).stderr;
}
