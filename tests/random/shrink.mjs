// Makes a program that differs small: leaves out what the difference does not need.
//
//   node tests/random/run.mjs FILE       shrinks it, if it differs
//
// A program is seen as a tree of lines by their indentation, so any Python program can be shrunk.
import { differences, expectation } from './compare.mjs';

/** {text, children}[] of lines; a line's children are those further in. */
function parse(lines, depth = 0) {
  const nodes = [];
  let i = 0;
  while (i < lines.length) {
    let end = i + 1;
    const width = (line) => line.length - line.trimStart().length;
    while (end < lines.length && width(lines[end]) > width(lines[i])) end++;
    nodes.push({ text: lines[i].trim(), children: parse(lines.slice(i + 1, end), depth + 1) });
    i = end;
  }
  return nodes;
}

function print(nodes, indent = '') {
  return nodes
    .map((node) => {
      const body =
        node.children.length > 0 || !node.text.endsWith(':')
          ? print(node.children, `${indent}    `)
          : `${indent}    pass\n`;
      return `${indent}${node.text}\n${body}`;
    })
    .join('');
}

const isClause = (node) => /^(except|finally|else|elif)\b/.test(node.text);

/** Simpler texts of one line. */
function* simpler(text) {
  const changes = [
    [/\b(call_later|call_at)\([^,]+, /, 'call_soon('],
    [/^say\((await .*)\)$/, '$1'],
    [/^(?:\w+) = (?=asyncio\.(create_task|gather))/, ''],
    [/asyncio\.shield\((.*)\)/, '$1'],
    [/asyncio\.sleep\([^()]*\)/, 'asyncio.sleep(0)'],
    [/asyncio\.sleep\([^()]*\)/, 'asyncio.sleep(1)'],
    [/^if .*:$/, 'if True:'],
    [/\bgather\(([^(),]*(?:\([^()]*\))?), .*\)/, 'gather($1)'],
    [/\bgather\([^(),]*(?:\([^()]*\))?, (.*)\)/, 'gather($1)'],
    [/\[([^[\](),]*(?:\([^()]*\))?), .*\]/, '[$1]'],
    [/, (name|return_exceptions|timeout|return_when|eager_start)=[^,)]*/, ''],
    [/range\(\d+\)/, 'range(1)'],
    [/\.cancel\(.+?\)/, '.cancel()'],
  ];
  for (const [from, to] of changes) {
    const changed = text.replace(from, to);
    if (changed !== text) yield changed;
  }
}

/** Every program that is one step simpler, the boldest steps first. */
function* candidates(nodes) {
  // Runs of neighbours, long runs first.
  for (let size = nodes.length; size > 0; size = Math.floor(size / 2))
    for (let i = nodes.length - size; i >= 0; i -= Math.max(1, Math.floor(size / 2)))
      yield [...nodes.slice(0, i), ...nodes.slice(i + size)];
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    const put = (...replacement) => [...nodes.slice(0, i), ...replacement, ...nodes.slice(i + 1)];
    if (node.children.length > 0) {
      let end = i + 1;
      while (end < nodes.length && isClause(nodes[end])) end++;
      if (!isClause(node)) yield [...nodes.slice(0, i), ...node.children, ...nodes.slice(end)];
      for (const children of candidates(node.children)) yield put({ ...node, children });
    }
    for (const text of simpler(node.text)) yield put({ ...node, text });
  }
}

/** Whether a program is one that a person might have meant. */
const isMeant = (want) =>
  !/^\s*File |^(Name|UnboundLocal)Error/.test(want.message) && !/(Name|UnboundLocal)Error/.test(want.out);

/**
 * A program as small as can be found that still differs in one of the ways that `found` names.
 *
 * @param compare  source => {want, found}
 */
export async function shrink(source, found, compare, maxTries = 4000) {
  const kinds = new Set(found.map(({ kind }) => kind));
  let nodes = parse(source.split('\n').filter((line) => line.trim() !== ''));
  const seen = new Set();
  let tries = 0;
  for (let smaller = true; smaller && tries < maxTries;) {
    smaller = false;
    for (const candidate of candidates(nodes)) {
      const text = print(candidate);
      if (seen.has(text)) continue;
      seen.add(text);
      if (++tries > maxTries) break;
      const { want, found: still } = await compare(text);
      if (!isMeant(want) || !still.some(({ kind }) => kinds.has(kind))) continue;
      nodes = candidate;
      smaller = true;
      break;
    }
  }
  return print(nodes);
}

function sideBySide(left, right) {
  const width = Math.min(70, Math.max(8, ...left.map((line) => line.length)));
  const rows = [];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [a, b] = [left[i] ?? '', right[i] ?? ''];
    rows.push(`${a === b ? ' ' : '|'} ${a.padEnd(width)}  ${b}`);
  }
  return rows;
}

/** The program, and what both sides made of it, for a person. */
export async function report(source, oracle, engine) {
  const want = expectation(oracle(source));
  const got = await engine(source);
  return [
    ...['', source],
    ...sideBySide(['CPython', ...want.out.split('\n')], ['Lockstep', ...got.out.split('\n')]),
    ...sideBySide(want.steps, got.steps),
    `  ${want.end} ${want.message}`,
    `  ${got.status} ${got.words.trim().split('\n').slice(-6).join('\n  ')}`,
    ...differences(want, got).map(({ text }) => text),
    '',
  ].join('\n');
}
