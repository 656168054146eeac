// Where two outputs of one program part, probe by probe.

/** Addresses are nobody's promise. */
function plain(line) {
  return line.replaceAll(/ at 0x[0-9a-f]+/g, ' at 0x…');
}

function answers(output) {
  const found = new Map();
  for (const line of output.split('\n')) {
    const [, name, text] = /^(\d+) (.*)$/s.exec(line) ?? [];
    if (name === undefined) {
      if (line !== '') found.set('end', line);
    } else found.set(name, (found.get(name) ?? '') + plain(text) + '\n');
  }
  return found;
}

/** The probes whose answers differ: `{index, expected, actual}`; index is 'end' when one side stopped. */
export function differences(expected, actual) {
  const [want, got] = [answers(expected), answers(actual)];
  const names = new Set([...want.keys(), ...got.keys()]);
  return [...names]
    .filter((name) => want.get(name) !== got.get(name))
    .map((name) => ({ index: name, expected: want.get(name) ?? '(nothing)', actual: got.get(name) ?? '(nothing)' }));
}
