// Any folder of programs under CPython and under Lockstep: what agrees, what is refused, what differs.
//
//   node tests/conformance/compare_folder.mjs [--engine native|wasm] [--slow SECONDS] FOLDER [PATTERN]
//
// For programs that are not ours and so are not recorded. Addresses are masked on both sides. CPython's
// answers are kept in build/oracle/answers, by the text of the program; --slow names what took longer.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { compare, withoutSteps } from './compare.mjs';
import { ENGINES, lockstep } from './lockstep.mjs';
import { askOracle, prepareOracle } from './oracle/process.mjs';
import { forEachInParallel, formatSteps, parseSteps, ROOT } from './programs.mjs';

const ANSWERS = path.join(ROOT, 'build/oracle/answers');
const REFUSED = 2;

function parseArguments(argv) {
  const options = { engine: 'native', slow: Infinity, rest: [] };
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--engine') options.engine = argv[++i];
    else if (argv[i] === '--slow') options.slow = Number(argv[++i]);
    else options.rest.push(argv[i]);
  }
  const [folder, pattern = ''] = options.rest;
  if (folder === undefined || !ENGINES.includes(options.engine))
    throw new Error('usage: compare_folder.mjs [--engine native|wasm] [--slow SECONDS] FOLDER [PATTERN]');
  return { ...options, folder, pattern: new RegExp(pattern) };
}

async function answerOf(file) {
  const key = createHash('sha256').update(path.basename(file)).update(fs.readFileSync(file)).digest('hex');
  const kept = path.join(ANSWERS, `${key}.json`);
  if (fs.existsSync(kept)) return JSON.parse(fs.readFileSync(kept, 'utf8'));
  const answer = await askOracle(file);
  fs.writeFileSync(kept, JSON.stringify(answer));
  return answer;
}

const masked = (text) => text.replace(/\b0x[0-9a-f]{5,}/g, '0xADDRESS');

/** Without what no two machines share: addresses, and where the program lies. */
function problemsOf(answer, result, file) {
  const recording = parseSteps(masked(formatSteps(answer)));
  const anywhere = (text) => masked(text).replaceAll(file, '<program>');
  const run = { ...result, stdout: anywhere(result.stdout), stderr: anywhere(result.stderr) };
  return compare(recording, masked(answer.out), run);
}

async function check(options, file) {
  const answer = await answerOf(file);
  const limits = answer.end === 'limit' ? ['--max-time', '10000'] : [];
  const start = Date.now();
  const result = await lockstep(options.engine, ['run', '--steps', ...limits, file]);
  const seconds = (Date.now() - start) / 1000;
  if (result.status === REFUSED && answer.end !== 'exit')
    return { kind: 'refused', text: [withoutSteps(result.stderr).trim()], seconds };
  const text = problemsOf(answer, result, file);
  return { kind: text.length > 0 ? 'differs' : 'agrees', text, seconds };
}

const options = parseArguments(process.argv.slice(2));
const names = fs
  .readdirSync(options.folder)
  .filter((name) => name.endsWith('.py') && options.pattern.test(name))
  .sort();
fs.mkdirSync(ANSWERS, { recursive: true });
await prepareOracle();
const verdicts = await forEachInParallel(names, async (name) => {
  try {
    return await check(options, path.join(options.folder, name));
  } catch (error) {
    return { kind: 'failed', text: [error.message], seconds: 0 };
  }
});
for (const kind of ['refused', 'differs', 'failed'])
  names.forEach((name, index) => {
    const { kind: its, text } = verdicts[index];
    if (its === kind) console.log(`${kind.padEnd(8)} ${name}\n    ${text.join('\n    ')}`);
  });
names.forEach((name, index) => {
  const { seconds } = verdicts[index];
  if (seconds > options.slow) console.log(`slow     ${name}: ${seconds.toFixed(1)} s`);
});
const count = (kind) => verdicts.filter((verdict) => verdict.kind === kind).length;
console.log(`${count('agrees')} agree, ${count('refused')} refused, ${count('differs')} differ`);
console.log(`${count('agrees')} passed, ${names.length - count('agrees')} failed`);
process.exit(names.length === count('agrees') && names.length > 0 ? 0 : 1);
