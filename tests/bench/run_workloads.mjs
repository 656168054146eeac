// `npm run bench`: the programs in workloads/ natively, as WebAssembly under Node, and under python3; one table of ratios.
//
//   node tests/bench/run_workloads.mjs [--rounds N] [--python PATH] [PATTERN]
//
// Times are CPU time (user and system) of the thread that runs the program, without the start-up of its engine, which is
// measured with an empty program and shown in a row of its own. Engines take turns, so that a slow minute of the machine
// meets all three; the median of the rounds counts. Every engine has to print the same line `NAME ops=N checksum=C`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../checks/build.mjs';
import { at, filesBelow, isMain, main, Problem, run } from '../checks/project.mjs';
import { setUp } from '../checks/setup.mjs';

const EMPTY = 'import asyncio\n\n\nasync def main():\n    pass\n\n\nasyncio.run(main())\n';
const RESULT = /^\w+ ops=\d+ checksum=-?\d+$/;

function parseArguments(argv) {
  const options = { rounds: 5, python: process.env.PYTHON ?? 'python3', pattern: '' };
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--rounds') options.rounds = Number(argv[++i]);
    else if (argv[i] === '--python') options.python = argv[++i];
    else options.pattern = argv[i];
  }
  if (!Number.isInteger(options.rounds) || options.rounds < 1)
    throw new Problem('--rounds wants a number from 1 up');
  return options;
}

/** The interpreter itself: `python3` on PATH may be a script that looks for it. */
async function findPython(command) {
  const question = 'import platform, sys; print(sys.executable); print(platform.python_version())';
  const { status, output } = await run(command, ['-c', question], { capture: true });
  if (status !== 0) throw new Problem(`${command} does not run (${status})`);
  const [executable, version] = output.trim().split('\n');
  return { executable, version };
}

/** The three engines: how a file is run, with its CPU seconds measured into `timeFile`. */
function enginesWith(python, timeFile) {
  // bash's own `time`: dash's has a hundredth of a second, /usr/bin/time is not on every machine.
  const timed = (...command) => ({
    command: [
      'bash',
      '-c',
      'TIMEFORMAT="%3U %3S"; { time "$@" 2>&3; } 3>&2 2>"$LS_TIME_FILE"',
      'bash',
      ...command,
    ],
    seconds: () => {
      const [user, system] = readFileSync(timeFile, 'utf8').trim().split(' ').map(Number);
      return user + system;
    },
  });
  const preload = at('tests/bench/main_thread_time.mjs');
  return {
    python3: timed(python.executable),
    native: timed(at('build/release/lockstep'), 'run'),
    wasm: {
      command: [process.execPath, '--import', preload, at('bindings/wasm/node_host.mjs'), 'run'],
      seconds: () => Number(readFileSync(timeFile, 'utf8')) / 1e9,
    },
  };
}

/** Runs a file once; {seconds, output}. */
async function measure(engine, file, timeFile) {
  rmSync(timeFile, { force: true });
  const [command, ...args] = engine.command;
  const { status, output } = await run(command, [...args, file], {
    capture: true,
    env: { LS_TIME_FILE: timeFile },
  });
  if (status !== 0)
    throw new Problem(`${[command, ...args, file].join(' ')} ended with ${status}:\n${output}`);
  return { seconds: engine.seconds(), output: output.trim() };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Medians of one file in every engine, measured in turns. */
async function compare(engines, file, rounds, timeFile) {
  const times = {};
  const outputs = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, engine] of Object.entries(engines)) {
      const { seconds, output } = await measure(engine, file, timeFile);
      (times[name] ??= []).push(seconds);
      outputs[name] ??= output;
      if (outputs[name] !== output) throw new Problem(`${name} prints something else each time for ${file}`);
    }
  }
  return {
    medians: Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)])),
    outputs,
  };
}

/** A complaint if the engines do not agree on the result. */
function disagreement(file, outputs) {
  const lines = Object.entries(outputs).map(([name, output]) => `${name}: ${output}`);
  const agree = new Set(Object.values(outputs)).size === 1;
  if (agree && RESULT.test(outputs.native)) return undefined;
  return `${path.basename(file)}: the results differ or are no result:\n    ${lines.join('\n    ')}`;
}

const ratio = (number) => (Number.isFinite(number) ? `${number.toFixed(2)}x` : '-').padStart(12);
const milliseconds = (seconds) => (seconds * 1000).toFixed(1).padStart(12);

function tableRow(title, seconds) {
  const { python3, native, wasm } = seconds;
  const columns = [python3, native, wasm].map(milliseconds).join('');
  return `${title.padEnd(20)}${columns}${[python3 / native, python3 / wasm, wasm / native].map(ratio).join('')}`;
}

/** Time beyond start-up, never under what can be measured. */
const beyond = (seconds, startUp) =>
  Object.fromEntries(
    Object.entries(seconds).map(([name, value]) => [name, Math.max(value - startUp[name], 1e-4)]),
  );

if (isMain(import.meta.url)) {
  await main(async () => {
    const options = parseArguments(process.argv.slice(2));
    const files = filesBelow(
      ['tests/bench/workloads'],
      (file) => file.endsWith('.py') && file.includes(options.pattern),
    );
    if (files.length === 0) throw new Problem('no workload matches');
    await setUp();
    for (const part of ['native', 'wasm']) await build(part);
    const python = await findPython(options.python);

    const folder = mkdtempSync(path.join(tmpdir(), 'lockstep-bench-'));
    try {
      const timeFile = path.join(folder, 'time');
      const empty = path.join(folder, 'empty.py');
      writeFileSync(empty, EMPTY);
      const engines = enginesWith(python, timeFile);

      console.log(
        `\nCPU milliseconds (median of ${options.rounds}, start-up taken off) and ratios; python3 is ${python.version}\n`,
      );
      const heads = ['python3', 'native', 'wasm', 'py/native', 'py/wasm', 'wasm/native'];
      console.log(`${''.padEnd(20)}${heads.map((text) => text.padStart(12)).join('')}`);
      const startUp = (await compare(engines, empty, options.rounds, timeFile)).medians;
      const complaints = [];
      for (const file of files) {
        const { medians, outputs } = await compare(engines, file, options.rounds, timeFile);
        const complaint = disagreement(file, outputs);
        if (complaint) complaints.push(complaint);
        console.log(tableRow(path.basename(file, '.py'), beyond(medians, startUp)));
      }
      console.log(tableRow('(start-up)', startUp));
      for (const complaint of complaints) console.log(`\nFAILED ${complaint}`);
      if (complaints.length > 0) process.exitCode = 1;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
