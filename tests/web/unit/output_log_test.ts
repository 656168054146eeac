import { describe, expect, test } from 'vitest';
import { OutputLog, SHOWN_LINES } from '../../../web/src/model/output_log.ts';

const out = (text: string) => ({ stream: 'out' as const, text });
const err = (text: string) => ({ stream: 'err' as const, text });

describe('model/output_log', () => {
  test('joins pieces into lines and keeps the exact text', () => {
    const log = new OutputLog();
    log.append([out('a'), out('b\nc'), out('\n')]);
    expect(log.lines).toEqual([out('ab'), out('c')]);
    expect(log.text()).toBe('ab\nc\n');
  });

  test('keeps empty lines and does not show the empty rest after the last newline', () => {
    const log = new OutputLog();
    log.append([out('a\n\nb\n')]);
    expect(log.lines.map((line) => line.text)).toEqual(['a', '', 'b']);
  });

  test('ends a line when the other stream writes', () => {
    const log = new OutputLog();
    log.append([out('half'), err('Traceback\n'), out(' rest\n')]);
    expect(log.lines).toEqual([out('half'), err('Traceback'), out(' rest')]);
  });

  test('shows the last lines of a flood and counts the others', () => {
    const log = new OutputLog();
    for (let line = 0; line < SHOWN_LINES * 3; line += 1) log.append([out(`${line}\n`)]);
    expect(log.lines.length).toBe(SHOWN_LINES);
    expect(log.lines.at(-1)).toEqual(out(String(SHOWN_LINES * 3 - 1)));
    expect(log.dropped).toBe(SHOWN_LINES * 2);
    expect(log.text().split('\n').length).toBe(SHOWN_LINES * 3 + 1);
  });

  test('cuts one endless line for the page and not for the file', () => {
    const log = new OutputLog();
    for (let piece = 0; piece < 100; piece += 1) log.append([out('x'.repeat(100))]);
    expect(log.lines.length).toBe(1);
    expect(log.lines[0]?.text.length).toBeLessThan(2_100);
    expect(log.lines[0]?.text).toContain('goes on in the file');
    expect(log.text().length).toBe(10_000);
  });

  test('makes control characters visible', () => {
    const log = new OutputLog();
    log.append([out('\u001b[31mred\n')]);
    expect(log.lines[0]?.text).toBe('␛[31mred');
  });
});
