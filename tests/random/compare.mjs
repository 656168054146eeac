// Whether the engine did with a program what CPython did: output, how it ended, order of task steps.

export const EXIT_STATUS = { ok: 0, exception: 1, deadlock: 3, limit: 4 };

/** What may differ: addresses, the name of the program's file, places in the library's own files. */
export function mask(text) {
  return text
    .replace(/0x[0-9a-f]{4,}/g, '0x…')
    .replaceAll('<stdin>', '<program>')
    .replace(/(running|defined) at (\/lib\/\S*\.py|<asyncio>):\d+/g, '$1 in the library')
    .replace(/\(\) at \/lib\/\S*?\.py:\d+/g, '()');
}

/** What CPython did, as far as it is compared. */
export function expectation(result) {
  return {
    out: mask(result.out),
    steps: result.steps,
    end: result.end,
    message: mask(result.message),
    frames: result.frames,
    pending: result.pending.map(([name, line]) => `${name} line ${line}`),
  };
}

/** An endless program is stopped at another moment by each side: only what both did is compared. */
function commonPart(want, got) {
  const size = Math.min(want.length, got.length);
  return [want.slice(0, size), got.slice(0, size)];
}

function firstDifference(kind, want, got) {
  const at = want.findIndex((line, index) => line !== got[index]);
  if (at < 0 && got.length === want.length) return [];
  const index = at < 0 ? want.length : at;
  const show = (line) => (line === undefined ? '(nothing)' : line.slice(0, 400));
  const text = [
    `${kind} differs at line ${index + 1}`,
    ...(index > 0 ? [`  after     ${show(want[index - 1])}`] : []),
    `  CPython   ${show(want[index])}`,
    `  Lockstep  ${show(got[index])}`,
  ].join('\n');
  return [{ kind, text }];
}

/**
 * The differences between an expectation and what the engine did.
 *
 * @returns {kind, text}[]; the kind is output, steps, end or traceback
 */
export function differences(want, got) {
  let out = [want.out.split('\n'), mask(got.out).split('\n')];
  let steps = [want.steps, got.steps];
  if (want.end === 'limit') {
    out = commonPart(...out.map((lines) => lines.slice(0, -1)));
    steps = commonPart(...steps);
  }
  const found = [...firstDifference('output', ...out), ...firstDifference('steps', ...steps)];
  const status = want.end === 'exit' ? Number(want.message) : EXIT_STATUS[want.end];
  const words = mask(got.words);
  if (got.status !== status) {
    const said = words.trim().split('\n').slice(-4).join('\n    ');
    found.push({
      kind: 'end',
      text: `exit status ${got.status}, expected ${status} (${want.end} ${want.message})\n    ${said}`,
    });
  } else if (want.end === 'exception') {
    for (const line of [want.message, ...want.frames])
      if (!words.includes(line))
        found.push({ kind: 'traceback', text: `the traceback lacks ${line}\n${words}` });
  }
  return found;
}
