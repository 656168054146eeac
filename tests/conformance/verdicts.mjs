// What the verdict of each hanging program must name; the expectations are in verdicts.json.
//
// A row is {"says": [texts], "lines": [pieces of source]}: every text must appear in standard error,
// and for every piece of source, which must occur on exactly one line of the program, "line N".
// Lines are given as source so that an edit of a docstring does not silently move them.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './programs.mjs';

const VERDICTS = JSON.parse(fs.readFileSync(path.join(ROOT, 'tests/conformance/verdicts.json'), 'utf8'));

function lineOf(source, piece) {
  const lines = source.split('\n');
  const hits = lines.flatMap((line, index) => (line.includes(piece) ? [index + 1] : []));
  if (hits.length !== 1)
    throw new Error(`verdicts.json: ${JSON.stringify(piece)} is on ${hits.length} lines`);
  return hits[0];
}

/** Problems of a verdict, as sentences; `stderr` is without step lines. */
export function checkVerdict(program, end, stderr) {
  const expected = VERDICTS[program.name];
  if (end !== 'deadlock') {
    if (/deadlock/i.test(stderr)) return ['a verdict of deadlock on a program that does not deadlock'];
    if (expected === undefined) return [];
  }
  if (expected === undefined) return ['hangs under CPython, but verdicts.json does not say what to name'];
  const source = fs.readFileSync(program.file, 'utf8');
  const wanted = [
    ...expected.says,
    ...(expected.lines ?? []).map((piece) => `line ${lineOf(source, piece)}`),
  ];
  if (end === 'deadlock') wanted.push('deadlock');
  const says = (text) =>
    new RegExp(`(?<![\\w-])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`, 'i').test(stderr);
  return wanted
    .filter((text) => !says(text))
    .map((text) => `the verdict does not name ${JSON.stringify(text)}`);
}

/** Names in verdicts.json that are no program, or are programs that do not hang. */
export function strayVerdicts(all) {
  const names = new Set(all.map((program) => program.name));
  return Object.keys(VERDICTS).filter((name) => !names.has(name));
}
