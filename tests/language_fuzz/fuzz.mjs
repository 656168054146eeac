// npm run fuzz:language: random programs under CPython and under Lockstep; every difference, by the single probe.
//
//   node tests/language_fuzz/fuzz.mjs [--count N] [--seed S] [--first N] [--kinds A,B] [--engine native|wasm] [--show N]
//
// Ends with `N passed, N failed` (programs).
import { differences } from './compare.mjs';
import { runProgram } from './engine.mjs';
import { ENGINES } from '../conformance/lockstep.mjs';
import { startOracle } from './oracle.mjs';
import { probeKinds } from './probes/kinds.mjs';
import { makeProbes, programText } from './program.mjs';

function parseArguments(argv) {
  const options = { count: 200, seed: 1, first: 0, kinds: undefined, engine: 'native', show: 40 };
  for (let i = 0; i < argv.length; i += 2) {
    const name = argv[i].replace(/^--/, '');
    if (!(name in options) || argv[i + 1] === undefined) throw new Error(`unknown option ${argv[i]}`);
    options[name] = typeof options[name] === 'number' ? Number(argv[i + 1]) : argv[i + 1];
  }
  if (!ENGINES.includes(options.engine)) throw new Error(`--engine is ${ENGINES.join(' or ')}`);
  options.kinds = options.kinds?.split(',') ?? Object.keys(probeKinds);
  return options;
}

/** Differences that have one cause, most likely: the same kind and, names and numbers aside, the same answers. */
function family({ kind, expected, actual }) {
  const mask = (text) => text.replaceAll(/[-+]?\d+(\.\d+)?/g, '0').replaceAll(/'[^']*'|"[^"]*"/g, "''");
  const [want, got] = [mask(expected), mask(actual)];
  return /^\w*(Error|Exception)/.test(want + got)
    ? `${want} ${got}`
    : `${kind} ${want.slice(0, 12)} ${got.slice(0, 12)}`;
}

async function alone(oracle, engine, probe) {
  const text = programText([probe]);
  return differences(oracle(text), await runProgram(engine, text)).map((difference) => ({
    ...probe,
    ...difference,
  }));
}

/** A probe that differs in company must differ alone; if it does not, the whole program is the finding. */
async function shrink(oracle, engine, probes, found) {
  const findings = [];
  const suspects = found.some(({ index }) => index === 'end')
    ? probes.map((_, index) => index)
    : found.map(({ index }) => Number(index));
  for (const index of suspects) findings.push(...(await alone(oracle, engine, probes[index])));
  if (findings.length > 0) return findings;
  return [{ kind: 'program', body: programText(probes), ...found[0] }];
}

/** Takes out the probes that CPython's compiler refuses; they are compared one by one. */
function withoutRefused(oracle, probes) {
  if (!oracle(programText(probes)).startsWith('SyntaxError')) return [probes, []];
  const refused = (probe) => oracle(programText([probe])).startsWith('SyntaxError');
  return [probes.filter((probe) => !refused(probe)), probes.filter(refused)];
}

const options = parseArguments(process.argv.slice(2));
const { run: oracle } = await startOracle();
const families = new Map();
let failed = 0;
for (let number = options.first; number < options.first + options.count; number++) {
  const [probes, refused] = withoutRefused(oracle, makeProbes(options.seed, number, options.kinds));
  const text = programText(probes);
  const found = differences(oracle(text), await runProgram(options.engine, text));
  const findings = found.length > 0 ? await shrink(oracle, options.engine, probes, found) : [];
  for (const probe of refused) findings.push(...(await alone(oracle, options.engine, probe)));
  if (findings.length > 0) failed++;
  for (const finding of findings) {
    const name = family(finding);
    families.set(name, { finding, number, count: (families.get(name)?.count ?? 0) + 1 });
  }
}
const largest = [...families.values()].sort((a, b) => b.count - a.count);
for (const { finding, number, count } of largest.slice(0, options.show)) {
  const clip = (text) => text.trimEnd().slice(0, 1200);
  console.log(
    `${count} × like this (${finding.kind}, program ${number}):\n    ${clip(finding.body).replaceAll('\n', '\n    ')}`,
  );
  console.log(`  CPython   ${clip(finding.expected)}\n  Lockstep  ${clip(finding.actual)}`);
}
if (largest.length > options.show)
  console.log(`and ${largest.length - options.show} more kinds of difference`);
console.log(`${options.count - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0); // Pyodide keeps handles open
