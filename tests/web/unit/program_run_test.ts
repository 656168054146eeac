import { beforeEach, describe, expect, test } from 'vitest';
import type { Pace, Progress } from '../../../web/src/protocol/messages.ts';
import { ProgramRun, type Host } from '../../../web/src/worker/program_run.ts';
import { FakeSimulation, type Script } from './support/fake_simulation.ts';

const OPTIONS = {
  seed: 0,
  fileName: 'program.py',
  maxSteps: 1e6,
  maxTimeS: 1e6,
  maxOutputBytes: 1e6,
  maxMemoryBytes: 1e6,
  maxInstructions: 1e6,
  trace: true,
  maxTraceRecords: 1e6,
};

/** A worker whose clock moves only when told, and whose page takes every message at once or not at all. */
class FakeHost implements Host {
  time = 0;
  readonly sent: Progress[] = [];
  #soon: (() => void)[] = [];
  #later: { readonly at: number; readonly callback: () => void }[] = [];

  now(): number {
    return this.time;
  }

  soon(callback: () => void): void {
    this.#soon.push(callback);
  }

  later(callback: () => void, ms: number): void {
    this.#later.push({ at: this.time + ms, callback });
  }

  send(progress: Progress): void {
    this.sent.push(progress);
  }

  /** Runs turns until nothing waits, at most `turns`. */
  turn(turns = 1_000): void {
    for (let done = 0; done < turns; done += 1) {
      const next = this.#soon.shift();
      if (next === undefined) return;
      next();
    }
  }

  advance(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      this.turn();
      const due = this.#later.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      this.#later = this.#later.filter((timer) => timer !== due);
      this.time = due.at;
      due.callback();
    }
    this.time = end;
  }
}

const stepsOf = (count: number): Script => ({
  names: ['', 'Ada'],
  step: (n) => (n < count ? [{ kind: 'step_begin', task: 1, step: n, line: n + 1 }] : null),
  output: (n) => [{ stream: 'out', text: `${n}\n` }],
});
let host: FakeHost;

/** A step of this takes a hundredth of a millisecond, so that slices find their size. */
const ENDLESS: Script = {
  ...stepsOf(Infinity),
  step: (n) => {
    host.time += 0.01;
    return [{ kind: 'step_begin', task: 1, step: n, line: n + 1 }];
  },
};

function load(script: Script, pace: Pace = null): { run: ProgramRun; simulation: FakeSimulation } {
  const simulation = new FakeSimulation(script);
  const run = new ProgramRun(simulation, 1, pace, host);
  expect(run.load('', OPTIONS).ok).toBe(true);
  return { run, simulation };
}

beforeEach(() => {
  host = new FakeHost();
});

describe('worker/program_run', () => {
  test('runs to the end and sends everything exactly once', () => {
    const { run } = load(stepsOf(60_000));
    run.resume();
    for (let round = 0; round < 200; round += 1) {
      host.advance(10);
      run.taken();
    }
    const last = host.sent.at(-1);
    expect(last).toMatchObject({ state: 'finished', settled: true });
    expect(last?.summary?.steps).toBe(60_000);
    expect(host.sent.filter((progress) => progress.settled).length).toBe(1);
    let next = 0;
    for (const progress of host.sent) {
      expect(progress.first).toBe(next);
      next += progress.words.length / 10;
    }
    expect(next).toBe(60_000);
    expect(host.sent.flatMap((progress) => progress.names)).toEqual(['', 'Ada']);
    // Neighbours are joined: one piece a message, whatever the number of prints.
    expect(host.sent.every((progress) => progress.output.length <= 1)).toBe(true);
    const output = host.sent.flatMap((progress) => progress.output.map((piece) => piece.text)).join('');
    expect(output).toBe(Array.from({ length: 60_000 }, (_, n) => `${n}\n`).join(''));
  });

  test('sends no second message before the page has taken the first', () => {
    const { run } = load(ENDLESS);
    run.resume();
    for (let round = 0; round < 20; round += 1) {
      host.time += 40;
      host.turn(3);
    }
    expect(host.sent.length).toBe(1);
    run.taken();
    host.time += 40;
    host.turn(3);
    expect(host.sent.length).toBe(2);
  });

  test('a run waits when the page is far behind, and goes on when it took what there was', () => {
    const records = Array.from({ length: 50 }, () => ({ kind: 'step_begin' }));
    const { run } = load({ step: () => records });
    run.resume();
    host.turn();
    // No turn waits any more: the run holds still by itself, without being paused.
    expect(host.sent.length).toBe(1);
    const sent = (): number => host.sent.reduce((sum, progress) => sum + progress.words.length / 10, 0);
    const before = sent();
    run.taken();
    host.turn();
    expect(sent()).toBeGreaterThan(before);
    expect(host.sent.at(-1)?.state).toBe('running');
    run.stop();
    let messages = 0;
    while (host.sent.at(-1)?.settled !== true && messages < 50) {
      run.taken();
      messages += 1;
    }
    expect(messages).toBeLessThan(6);
  });

  test('Stop is heard between slices, and what was done can still be read', () => {
    const { run } = load(ENDLESS);
    run.resume();
    host.turn(3);
    run.taken();
    run.stop();
    for (let round = 0; round < 50; round += 1) run.taken();
    const last = host.sent.at(-1);
    expect(last).toMatchObject({ state: 'stopped', settled: true });
    const records = host.sent.reduce((sum, progress) => sum + progress.words.length / 10, 0);
    host.turn();
    expect(records).toBeGreaterThan(0);
    expect(run.text(Int32Array.of(0, 2))).toContain('step_begin');
  });

  test('Step runs one step and holds', () => {
    const { run } = load(stepsOf(3));
    run.pause();
    host.turn();
    run.taken();
    expect(host.sent.at(-1)).toMatchObject({ state: 'held', settled: true });
    run.step();
    host.turn();
    run.taken();
    expect(host.sent.at(-1)?.summary?.steps).toBe(1);
    run.step();
    host.turn();
    run.taken();
    expect(host.sent.at(-1)).toMatchObject({ state: 'held' });
    expect(host.sent.at(-1)?.summary?.steps).toBe(2);
    run.resume();
    host.turn();
    run.taken();
    expect(host.sent.at(-1)).toMatchObject({ state: 'finished', settled: true });
  });

  test('Stop of a held run is answered', () => {
    const { run } = load(stepsOf(3));
    run.pause();
    host.turn();
    run.taken();
    run.stop();
    expect(host.sent.at(-1)).toMatchObject({ state: 'stopped', settled: true });
  });

  test('a pace lets through as many steps as its time, and a pause none', () => {
    const { run, simulation } = load(ENDLESS, 5);
    const steps = (): number => (JSON.parse(simulation.summary()) as { steps: number }).steps;
    run.resume();
    const advance = (ms: number): void => {
      for (let passed = 0; passed < ms; passed += 10) {
        host.advance(10);
        run.taken();
      }
    };
    advance(1_000);
    expect(steps()).toBeGreaterThanOrEqual(5);
    expect(steps()).toBeLessThanOrEqual(6);
    run.setPace(50);
    const before = steps();
    advance(1_000);
    expect(steps() - before).toBeGreaterThanOrEqual(48);
    expect(steps() - before).toBeLessThanOrEqual(52);
    run.pause();
    host.turn();
    const held = steps();
    advance(1_000);
    expect(steps()).toBe(held);
  });

  test('search finds events by their text, upper and lower case alike, colours left out', () => {
    const { run } = load(stepsOf(5_000));
    run.resume();
    host.turn();
    let found: Int32Array | null = null;
    run.search('LINE 4999', (events) => {
      found = events;
    });
    host.turn();
    expect(found).toEqual(Int32Array.of(4_998));
  });

  test('a program with errors is not run', () => {
    const problem = {
      severity: 'error' as const,
      slug: 'syntax',
      message: 'no',
      line: 1,
      column: 0,
      endLine: 1,
      endColumn: 1,
      remedy: '',
    };
    const run = new ProgramRun(new FakeSimulation({ ...stepsOf(1), diagnostics: [problem] }), 1, null, host);
    expect(run.load('', OPTIONS)).toEqual({ ok: false, diagnostics: [problem] });
  });
});
