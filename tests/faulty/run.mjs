// Programs that fail, and texts that are no programs: the traceback and the syntax error as CPython prints them,
// with lines, carets, chains and groups. A program's recording is its `.err`.
//
//   node tests/faulty/run.mjs [--engine native|wasm] [PATTERN]
//   node tests/faulty/run.mjs --record [PATTERN]                 records anew from CPython
import fs from 'node:fs';
import path from 'node:path';
import { forEachInParallel, ROOT } from '../conformance/programs.mjs';
import { errorOf } from '../language_fuzz/engine.mjs';
import { ENGINES } from '../conformance/lockstep.mjs';

const FOLDER = path.join(ROOT, 'tests/faulty');

function parseArguments(argv) {
  const options = { engine: 'native', record: false, pattern: '' };
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--record') options.record = true;
    else if (argv[i] === '--engine') options.engine = argv[++i];
    else options.pattern = argv[i];
  }
  if (!ENGINES.includes(options.engine)) throw new Error(`--engine is ${ENGINES.join(' or ')}`);
  return options;
}

function programs(pattern) {
  return fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith('.py') && new RegExp(pattern).test(name))
    .sort()
    .map((name) => ({
      name,
      file: path.join(FOLDER, name),
      recording: path.join(FOLDER, name.replace(/py$/, 'err')),
    }));
}

/** Names of files and addresses differ by where a program lies. */
const plain = (text) =>
  text
    .replaceAll(/File "[^"\n]*"/g, 'File "program.py"')
    .replaceAll(/ at 0x[0-9a-f]+/g, ' at 0x…')
    .trimEnd();

async function record(chosen) {
  const { startOracle } = await import('../language_fuzz/oracle.mjs');
  const oracle = await startOracle();
  for (const { name, file, recording } of chosen) {
    const text = oracle.errorOf(fs.readFileSync(file, 'utf8'));
    if (text === '') throw new Error(`${name} does not fail`);
    fs.writeFileSync(recording, plain(text) + '\n');
  }
  console.log(`${chosen.length} recorded`);
  process.exit(0); // Pyodide keeps handles open
}

/** Without the frames that are not the program's: CPython's library has others than ours. */
function ownFrames(text, file) {
  const kept = [];
  let foreign = -1; // indentation of the frame that is being left out
  for (const line of text.split('\n')) {
    const indentation = line.search(/[^ |]/);
    if (foreign >= 0 && indentation > foreign) continue;
    const [, name] = /^[ |]*File "([^"]*)"/.exec(line) ?? [];
    foreign = name !== undefined && name !== file ? indentation : -1;
    if (foreign < 0) kept.push(line);
  }
  return kept.join('\n');
}

/** The first line in which the two part. */
function difference(expected, actual) {
  const [want, got] = [expected.split('\n'), actual.split('\n')];
  const at = want.findIndex((line, index) => line !== got[index]);
  if (at < 0 && want.length === got.length) return undefined;
  const line = at < 0 ? want.length : at;
  return `line ${line + 1}\n    CPython   ${JSON.stringify(want[line])}\n    Lockstep  ${JSON.stringify(got[line])}`;
}

const options = parseArguments(process.argv.slice(2));
const chosen = programs(options.pattern);
if (options.record) await record(chosen);
const found = await forEachInParallel(chosen, async ({ file, recording }) => {
  if (!fs.existsSync(recording)) return 'no recording: run with --record';
  const expected = plain(fs.readFileSync(recording, 'utf8'));
  return difference(expected, plain(ownFrames(await errorOf(options.engine, file), file)));
});
chosen.forEach(({ name }, index) => {
  if (found[index]) console.log(`FAIL  ${name}: ${found[index]}`);
});
const failed = found.filter(Boolean).length;
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;
