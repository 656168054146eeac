// Every program under our engine, against CPython's recording: output, exit status, task steps,
// tracebacks' lines, and the verdict of those that hang.
//
//   node tests/conformance/run.mjs [--engine native|wasm] [PATTERN]
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { forEachInParallel, parseSteps, programs, ROOT } from './programs.mjs';
import { checkVerdict, strayVerdicts } from './verdicts.mjs';

const ENGINES = {
  native: [process.env.LOCKSTEP ?? path.join(ROOT, 'build/release/lockstep')],
  wasm: [process.execPath, path.join(ROOT, 'bindings/wasm/node_host.mjs')],
};
const EXIT_STATUS = { ok: 0, exception: 1, deadlock: 3, limit: 4 };
const WALL_LIMIT_MS = 60_000;
const MAX_BYTES = 64 << 20;

function parseArguments(argv) {
  const options = { engine: 'native', pattern: '' };
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--engine') options.engine = argv[++i];
    else options.pattern = argv[i];
  }
  if (!(options.engine in ENGINES)) throw new Error(`--engine is native or wasm, not ${options.engine}`);
  return options;
}

function lockstep(engine, args) {
  return new Promise((resolve) => {
    const [command, ...first] = ENGINES[engine];
    const child = spawn(command, [...first, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: WALL_LIMIT_MS,
    });
    const chunks = { stdout: [], stderr: [] };
    let size = 0;
    for (const name of ['stdout', 'stderr'])
      child[name].on('data', (data) => {
        size += data.length;
        if (size > MAX_BYTES) child.kill('SIGKILL');
        chunks[name].push(data);
      });
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

/** The first place where two texts part, with the line before it. */
function firstDifference(what, expected, actual) {
  const [want, got] = [expected, actual].map((text) => (Array.isArray(text) ? text : text.split('\n')));
  const at = want.findIndex((line, index) => line !== got[index]);
  const index = at < 0 ? want.length : at;
  if (at < 0 && got.length === want.length) return undefined;
  const show = (line) => (line === undefined ? '(nothing)' : JSON.stringify(line.slice(0, 300)));
  return [
    `${what} differs at line ${index + 1}`,
    ...(index > 0 ? [`  after     ${show(want[index - 1])}`] : []),
    `  CPython   ${show(want[index])}`,
    `  Lockstep  ${show(got[index])}`,
  ].join('\n    ');
}

/** An endless program is stopped at another moment by each side: only what both did is compared. */
function commonPart(want, got) {
  const size = Math.min(want.length, got.length);
  return [want.slice(0, size), got.slice(0, size)];
}

function compare(program, recording, expectedOut, result) {
  const lines = result.stderr.split('\n');
  const isStep = (line) => /^step \d+\.\d{6} /.test(line);
  let steps = [recording.steps, lines.filter(isStep)];
  let out = [expectedOut, result.stdout];
  if (recording.end === 'limit') {
    steps = commonPart(...steps);
    out = commonPart(...out);
    if (steps[0].length === 0) return ['no task step at all'];
  }
  const others = lines.filter((line) => !isStep(line)).join('\n');
  const problems = [firstDifference('output', ...out)];
  const status = recording.end === 'exit' ? Number(recording.message) : EXIT_STATUS[recording.end];
  if (result.status !== status) {
    const said = others.trim().split('\n').slice(-3).join('\n      ');
    problems.push(`exit status ${result.status}, expected ${status} (${recording.end})\n      ${said}`);
  }
  problems.push(firstDifference('order of steps', ...steps));
  if (recording.end === 'exception')
    for (const text of [recording.message, ...recording.frames])
      if (!others.includes(text)) problems.push(`the traceback lacks ${JSON.stringify(text)}`);
  problems.push(...checkVerdict(program, recording.end, others));
  return problems.filter(Boolean);
}

async function check(options, program) {
  if (!fs.existsSync(program.out) || !fs.existsSync(program.steps))
    return ['no recording: run npm run golden:update'];
  const recording = parseSteps(fs.readFileSync(program.steps, 'utf8'));
  const limits = recording.end === 'limit' ? ['--max-time', '10000'] : [];
  const result = await lockstep(options.engine, ['run', '--steps', ...limits, program.file]);
  return compare(program, recording, fs.readFileSync(program.out, 'utf8'), result);
}

const options = parseArguments(process.argv.slice(2));
const chosen = programs(options.pattern);
const problems = await forEachInParallel(chosen, async (program) => {
  try {
    return await check(options, program);
  } catch (error) {
    return [error.message];
  }
});
const stray = strayVerdicts(programs()).map((name) => `verdicts.json names ${name}, which is no program`);
let failed = stray.length;
for (const line of stray) console.log(`FAIL  ${line}`);
chosen.forEach((program, index) => {
  if (problems[index].length === 0) return;
  failed++;
  console.log(`FAIL  ${program.name}\n    ${problems[index].join('\n    ')}`);
});
if (chosen.length === 0) console.log(`no program matches ${options.pattern}`);
console.log(`${chosen.length + stray.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 || chosen.length === 0 ? 1 : 0);
