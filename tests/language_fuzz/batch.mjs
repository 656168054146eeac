// A bounded batch of the fuzzer's programs with CPython's recorded output, for `npm test`: what agreed once goes on agreeing.
//
//   node tests/language_fuzz/batch.mjs [--engine native|wasm]
//   node tests/language_fuzz/batch.mjs --record          records anew: the first programs of the series on which both agree
import fs from 'node:fs';
import path from 'node:path';
import { forEachInParallel, ROOT } from '../conformance/programs.mjs';
import { differences } from './compare.mjs';
import { runProgram } from './engine.mjs';
import { ENGINES } from '../conformance/lockstep.mjs';
import { makeProbes, programText } from './program.mjs';

const SEED = 20261124;
const SIZE = 60;
const FOLDER = path.join(ROOT, 'tests/language_fuzz/recorded');

async function record() {
  const { startOracle } = await import('./oracle.mjs');
  const oracle = await startOracle();
  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.mkdirSync(FOLDER, { recursive: true });
  let kept = 0;
  for (let number = 0; kept < SIZE; number++) {
    const source = programText(makeProbes(SEED, number));
    const output = oracle.run(source);
    if (
      output.startsWith('SyntaxError') ||
      differences(output, await runProgram('native', source)).length > 0
    )
      continue;
    const name = path.join(FOLDER, String(number).padStart(4, '0'));
    fs.writeFileSync(`${name}.py`, source);
    fs.writeFileSync(`${name}.out`, output);
    kept++;
  }
  console.log(`${kept} recorded`);
  process.exit(0); // Pyodide keeps handles open
}

const argv = process.argv.slice(2);
if (argv[0] === '--record') await record();
const engine = argv[0] === '--engine' ? argv[1] : 'native';
if (!ENGINES.includes(engine)) throw new Error(`--engine is ${ENGINES.join(' or ')}`);
const names = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith('.py'))
  .sort();
const found = await forEachInParallel(names, async (name) => {
  const read = (file) => fs.readFileSync(path.join(FOLDER, file), 'utf8');
  return differences(read(name.replace(/py$/, 'out')), await runProgram(engine, read(name)));
});
found.forEach((list, index) => {
  for (const { index: probe, expected, actual } of list)
    console.log(
      `FAIL  ${names[index]}, probe ${probe}\n    CPython   ${expected.trimEnd()}\n    Lockstep  ${actual.trimEnd()}`,
    );
});
const failed = found.filter((list) => list.length > 0).length;
console.log(`${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || names.length === 0 ? 1 : 0;
