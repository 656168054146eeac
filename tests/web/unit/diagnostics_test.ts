import { Text } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { toMarks } from '../../../web/src/panes/editor/diagnostics.ts';

const doc = Text.of(['import asyncio', 'x = 1', '']);
const problem = (line: number, column: number, endLine: number, endColumn: number) =>
  ({
    severity: 'error',
    slug: 'syntax',
    message: 'wrong',
    line,
    column,
    endLine,
    endColumn,
    remedy: 'Write it so.',
  }) as const;

describe('panes/editor/diagnostics', () => {
  test('marks the characters the engine names', () => {
    expect(toMarks(doc, [problem(2, 0, 2, 1)])).toEqual([
      { from: 15, to: 16, severity: 'error', message: 'wrong\nWrite it so.', source: 'syntax' },
    ]);
  });

  test('gives a point a width, and stays inside a text that became shorter', () => {
    expect(toMarks(doc, [problem(1, 7, 1, 7)])[0]).toMatchObject({ from: 7, to: 8 });
    expect(toMarks(doc, [problem(9, 40, 12, 3)])[0]).toMatchObject({ from: 21, to: 21 });
    expect(toMarks(doc, [problem(1, 99, 1, 120)])[0]).toMatchObject({ from: 14, to: 14 });
  });
});
