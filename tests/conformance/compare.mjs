// One program under Lockstep, and what it did there against what CPython did.
const EXIT_STATUS = { ok: 0, exception: 1, deadlock: 3, limit: 4 };

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

const isStep = (line) => /^step \d+\.\d{6} /.test(line);

/** What Lockstep said besides its steps: warnings, tracebacks, the verdict. */
export function withoutSteps(stderr) {
  return stderr
    .split('\n')
    .filter((line) => !isStep(line))
    .join('\n');
}

/** An endless program is stopped at another moment by each side: only what both did is compared. */
function commonPart(want, got) {
  const size = Math.min(want.length, got.length);
  return [want.slice(0, size), got.slice(0, size)];
}

/** What differs between a recording of CPython and a run of Lockstep, each difference a text of some lines. */
export function compare(recording, expectedOut, result) {
  const lines = result.stderr.split('\n');
  let steps = [recording.steps, lines.filter(isStep)];
  let out = [expectedOut, result.stdout];
  if (recording.end === 'limit') {
    steps = commonPart(...steps);
    out = commonPart(...out);
    if (steps[0].length === 0) return ['no task step at all'];
  }
  const others = withoutSteps(result.stderr);
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
  return problems.filter(Boolean);
}
