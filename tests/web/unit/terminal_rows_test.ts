import { describe, expect, test } from 'vitest';
import { linesOfRow, rowFromEnd } from '../../../web/src/panes/terminal/event_links.ts';
import {
  BATCH_ROWS,
  GLIMPSE_ROWS,
  WINDOW_ROWS,
  afterAppend,
  followMove,
  windowAround,
  writable,
} from '../../../web/src/panes/terminal/terminal_window.ts';

/** Rows A (2 lines), B (1), C (3), D (1), as `w` for a line that continues the one before. */
const wrapped = ['', 'w', '', '', 'w', 'w', ''];
const lines = { isWrapped: (line: number): boolean => wrapped[line] === 'w' };
const last = wrapped.length - 1;

describe('panes/terminal/event_links', () => {
  test('finds the row of any line, wrapped lines included', () => {
    expect(wrapped.map((_, line) => rowFromEnd(lines, line, last))).toEqual([3, 3, 2, 1, 1, 1, 0]);
  });

  test('finds the lines of any row, and none of a row that was dropped', () => {
    expect([0, 1, 2, 3].map((row) => linesOfRow(lines, row, last))).toEqual([
      { first: 6, last: 6 },
      { first: 3, last: 5 },
      { first: 2, last: 2 },
      { first: 0, last: 1 },
    ]);
    expect(linesOfRow(lines, 4, last)).toBeNull();
  });
});

describe('panes/terminal/terminal_window', () => {
  test('appends what is new, in batches', () => {
    expect(followMove({ first: 0, end: 10 }, 10, true)).toEqual({ kind: 'nothing' });
    expect(followMove({ first: 0, end: 10 }, 30, true)).toEqual({ kind: 'append', first: 10, end: 30 });
    expect(followMove({ first: 0, end: 0 }, 3_000, false)).toEqual({
      kind: 'append',
      first: 0,
      end: BATCH_ROWS,
    });
    expect(followMove({ first: 0, end: 3_000 }, 3_000, false)).toEqual({ kind: 'nothing' });
  });

  test('shows only the newest rows of a run that nobody could read, and fills up when it rests', () => {
    const rows = 1_000_000;
    const glimpse = followMove({ first: 0, end: 10 }, rows, true);
    expect(glimpse).toEqual({ kind: 'replace', first: rows - GLIMPSE_ROWS, end: rows });
    const shown = { first: rows - GLIMPSE_ROWS, end: rows };
    expect(followMove(shown, rows, true)).toEqual({ kind: 'nothing' });
    const full = { kind: 'replace', first: rows - WINDOW_ROWS, end: rows };
    expect(followMove(shown, rows, false)).toEqual(full);
    expect(followMove({ first: full.first, end: full.end }, rows, false)).toEqual({ kind: 'nothing' });
  });

  test('begins anew when the trace became shorter', () => {
    expect(followMove({ first: 0, end: 50 }, 7, true)).toEqual({ kind: 'replace', first: 0, end: 7 });
    expect(followMove({ first: 0, end: 50 }, 7, false)).toEqual({ kind: 'replace', first: 0, end: 7 });
  });

  test('never holds more than its window', () => {
    expect(afterAppend({ first: 0, end: 4_000 }, 4_500)).toEqual({ first: 4_500 - WINDOW_ROWS, end: 4_500 });
    for (const row of [0, 5, 9_999, 123_456, 199_999]) {
      const { first, end } = windowAround(row, 200_000);
      expect(row >= first && row < end && end - first === WINDOW_ROWS).toBe(true);
    }
    expect(windowAround(3, 10)).toEqual({ first: 0, end: 10 });
  });

  test('leaves no empty row after the last and obeys no control sequence', () => {
    expect(writable('a\nb\n', true)).toBe('\u001bca\nb');
    expect(writable('c\n', false)).toBe('\nc');
    expect(writable('\u001b[2Jd\r\n', true)).toBe('\u001bc␛[2Jd');
  });

  test('writes what is dim in a grey that can be read, and without columns where there is no room', () => {
    const row = '    0.100000  \u001b[2m-              wakes Ada\u001b[0m\n';
    expect(writable(row, false)).toBe('\n    0.100000  \u001b[90m-              wakes Ada\u001b[0m');
    expect(writable(row, false, true)).toBe('\n0.1 \u001b[90m- wakes Ada\u001b[0m');
    expect(writable('   12.000000  a\n  100.250000  b\n', false, true)).toBe('\n12 a\n100.25 b');
  });
});
