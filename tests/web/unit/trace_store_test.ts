import { describe, expect, test } from 'vitest';
import { enumWord } from '../../../web/src/protocol/decode_trace.ts';
import { TraceRows } from '../../../web/src/model/trace_rows.ts';
import { TraceStore } from '../../../web/src/model/trace_store.ts';
import { wordsOf } from './support/fake_simulation.ts';

const LOCK = 3;
const FUTURE = 2;

function sample(): TraceStore {
  const trace = new TraceStore();
  trace.append(
    wordsOf([
      { kind: 'task_created', payload: [1, 0, 1] },
      { kind: 'task_created', payload: [2, 1, 2] },
      { kind: 'object_created', task: 1, payload: [3, LOCK, 3, 0] },
      { kind: 'object_created', task: 1, payload: [4, FUTURE, 0, 0] },
      { kind: 'lock_acquired', task: 1, payload: [3] },
      { kind: 'park', task: 2, payload: [3, 0, 0] },
      { kind: 'step_end', task: 2, payload: [0] },
      { kind: 'lock_released', task: 1, payload: [3] },
    ]),
    ['', 'Ada', 'Ben', 'account'],
  );
  return trace;
}

describe('model/trace_store', () => {
  test('lists tasks and primitives by name, futures left out', () => {
    expect(enumWord('ObjectKind', LOCK)).toBe('lock');
    expect(sample().tasks.map(({ id, name }) => [id, name])).toEqual([
      [1, 'Ada'],
      [2, 'Ben'],
    ]);
    expect(sample().objects).toEqual([{ id: 3, kind: 'Lock', name: 'account' }]);
  });

  test('follows a task that gets another name', () => {
    const trace = sample();
    trace.append(wordsOf([{ kind: 'task_named', payload: [2, 4] }]), ['Benjamin']);
    expect(trace.taskName(2)).toBe('Benjamin');
  });

  test('describes an event with names instead of numbers', () => {
    const trace = sample();
    expect(trace.describe(trace.records.event(5))).toBe(
      'park · object Lock account · position 0 · reason acquire',
    );
    expect(trace.taskName(0)).toBe('the loop');
    expect(trace.objectName(2)).toBe('task Ben');
    expect(trace.objectName(77)).toBe('object #77');
  });
});

describe('model/trace_rows', () => {
  test('is the whole trace without a filter', () => {
    const rows = new TraceRows(sample(), { task: null, object: null });
    expect(rows.count).toBe(8);
    expect(rows.event(5)).toBe(5);
    expect([...rows.ranges(2, 6)]).toEqual([2, 4]);
  });

  test('keeps the events of one task, of one primitive, or of both', () => {
    const events = (task: number | null, object: number | null): number[] => {
      const rows = new TraceRows(sample(), { task, object });
      return Array.from({ length: rows.count }, (_, row) => rows.event(row));
    };
    expect(events(2, null)).toEqual([1, 5, 6]);
    expect(events(null, 3)).toEqual([2, 4, 5, 7]);
    expect(events(2, 3)).toEqual([5]);
  });

  test('joins neighbours when it asks for text, and finds the row of an event', () => {
    const rows = new TraceRows(sample(), { task: 1, object: null });
    expect(rows.count).toBe(6);
    expect([...rows.ranges(0, 6)]).toEqual([0, 5, 7, 1]);
    expect(rows.rowAtOrAfter(5)).toBe(5);
    expect(rows.shows(5)).toBe(false);
    expect(rows.shows(7)).toBe(true);
    expect(rows.shows(99)).toBe(false);
  });

  test('grows with the trace', () => {
    const trace = sample();
    const rows = new TraceRows(trace, { task: 2, object: null });
    expect(rows.count).toBe(3);
    trace.append(wordsOf([{ kind: 'step_begin', task: 2 }]), []);
    expect(rows.count).toBe(4);
    expect(rows.event(3)).toBe(8);
  });
});
