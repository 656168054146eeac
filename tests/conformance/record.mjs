// npm run golden:update: records what CPython 3.14 does with every program. Says what changed.
//
//   node tests/conformance/record.mjs [PATTERN]      only programs whose folder/name matches
import fs from 'node:fs';
import path from 'node:path';
import { forEachInParallel, formatSteps, programs, ROOT } from './programs.mjs';
import { pyodideVersion } from './oracle/oracle.mjs';
import { askOracle, prepareOracle } from './oracle/process.mjs';

const VERSION_FILE = path.join(ROOT, 'tests/conformance/recorded/python.txt');

function write(file, text) {
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
  if (before === text) return false;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  return true;
}

async function record(program) {
  let result;
  try {
    result = await askOracle(program.file);
  } catch (error) {
    console.log(`FAILED  ${program.name}: ${error.message}`);
    return { failed: true };
  }
  const changed = [write(program.out, result.out), write(program.steps, formatSteps(result))].some(Boolean);
  if (changed) console.log(`changed ${program.name}: ${result.end} ${result.message}`);
  return { changed, version: result.version };
}

const chosen = programs(process.argv[2]);
if (chosen.length === 0) {
  console.log(`no program matches ${process.argv[2] ?? ''}`);
  process.exit(1);
}
await prepareOracle();
const results = await forEachInParallel(chosen, record);
const version = results.find((result) => result.version)?.version;
if (version) write(VERSION_FILE, `CPython ${version} (pyodide ${pyodideVersion()})\n`);
const count = (key) => results.filter((result) => result[key]).length;
console.log(`${chosen.length} programs, ${count('changed')} changed, ${count('failed')} failed`);
process.exit(count('failed') ? 1 : 0);
