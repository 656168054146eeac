import { describe, expect, test } from 'vitest';
import { RecordBuffer, enumWord, fieldWord, kindNumber } from '../../../web/src/protocol/decode_trace.ts';
import { EVENTS, RECORD_WORDS } from '../../../web/src/protocol/schema.gen.ts';
import { wordsOf } from './support/fake_simulation.ts';

function bufferOf(...records: Parameters<typeof wordsOf>[0]): RecordBuffer {
  const buffer = new RecordBuffer();
  buffer.append(wordsOf(records));
  return buffer;
}

describe('protocol/decode_trace', () => {
  test('names every event kind and every field', () => {
    const buffer = bufferOf(...EVENTS.map(({ kind }) => ({ kind, payload: [1, 1, 1, 1] })));
    expect(buffer.count).toBe(EVENTS.length);
    EVENTS.forEach((event, index) => {
      const decoded = buffer.event(index);
      expect(decoded.kind).toBe(event.kind);
      expect(decoded.doc).toBe(event.doc);
      expect(decoded.fields.map((field) => field.name)).toEqual(event.fields.map((field) => field.name));
    });
  });

  test('reads header, time, ids and the words of enumerations', () => {
    const decoded = bufferOf({
      kind: 'park',
      line: 12,
      step: 7,
      task: 3,
      time: 0.1,
      payload: [5, 1, 0],
    }).event(0);
    expect(decoded).toMatchObject({ kind: 'park', line: 12, step: 7, task: 3, time: 0.1 });
    expect(decoded.fields.map(({ name, value }) => [name, value])).toEqual([
      ['object', 5],
      ['position', 1],
      ['reason', 'acquire'],
    ]);
  });

  test('reads a double in the payload', () => {
    const payload = [...new Int32Array(Float64Array.of(3600.25).buffer)];
    expect(bufferOf({ kind: 'clock_jump', payload }).event(0).fields[0]).toMatchObject({
      name: 'to',
      unit: 's',
      value: 3600.25,
    });
  });

  test('finds the events that concern a task: its own steps, and those that name it', () => {
    const buffer = bufferOf(
      { kind: 'step_begin', task: 4 },
      { kind: 'wake', task: 1, payload: [9, 4] },
      { kind: 'park', task: 1, payload: [4, 0, 9] },
      { kind: 'wake', task: 1, payload: [9, 5] },
      { kind: 'queue_put', task: 1, payload: [9, 4, 4] },
    );
    expect([0, 1, 2, 3, 4].filter((record) => buffer.concernsTask(record, 4))).toEqual([0, 1, 2]);
    expect([0, 1, 2, 3, 4].filter((record) => buffer.concernsObject(record, 9))).toEqual([1, 3, 4]);
  });

  test('keeps records while it grows, whatever the size of the pieces', () => {
    const buffer = new RecordBuffer();
    for (let piece = 0; piece < 300; piece += 1) {
      buffer.append(
        wordsOf(
          Array.from({ length: piece % 7 }, () => ({ kind: 'step_begin', line: piece, time: piece / 8 })),
        ),
      );
    }
    let record = 0;
    for (let piece = 0; piece < 300; piece += 1) {
      for (let index = 0; index < piece % 7; index += 1, record += 1) {
        expect(buffer.line(record)).toBe(piece);
        expect(buffer.time(record)).toBe(piece / 8);
      }
    }
    expect(buffer.count).toBe(record);
  });

  test('knows where fields lie and what numbers mean', () => {
    expect(fieldWord('queue_put', 'unfinished')).toBe(8);
    expect(fieldWord('queue_put', 'nothing')).toBe(-1);
    expect(kindNumber('task_created')).toBe(0);
    expect(enumWord('ObjectKind', 3)).toBe('lock');
    expect(enumWord('ObjectKind', 99)).toBe('99');
    expect(RECORD_WORDS).toBe(10);
  });
});
