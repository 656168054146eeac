// Every program under our engine, against CPython's recording: output, exit status, task steps,
// tracebacks' lines, and the verdict of those that hang.
//
//   node tests/conformance/run.mjs [--engine native|wasm] [PATTERN]
import fs from 'node:fs';
import { compare, withoutSteps } from './compare.mjs';
import { ENGINES, lockstep } from './lockstep.mjs';
import { forEachInParallel, parseSteps, programs } from './programs.mjs';
import { checkVerdict, strayVerdicts } from './verdicts.mjs';

function parseArguments(argv) {
  const options = { engine: 'native', pattern: '' };
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--engine') options.engine = argv[++i];
    else options.pattern = argv[i];
  }
  if (!ENGINES.includes(options.engine)) throw new Error(`--engine is native or wasm, not ${options.engine}`);
  return options;
}

async function check(options, program) {
  if (!fs.existsSync(program.out) || !fs.existsSync(program.steps))
    return ['no recording: run npm run golden:update'];
  const recording = parseSteps(fs.readFileSync(program.steps, 'utf8'));
  const limits = recording.end === 'limit' ? ['--max-time', '10000'] : [];
  const result = await lockstep(options.engine, ['run', '--steps', ...limits, program.file]);
  return [
    ...compare(recording, fs.readFileSync(program.out, 'utf8'), result),
    ...checkVerdict(program, recording.end, withoutSteps(result.stderr)),
  ];
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
