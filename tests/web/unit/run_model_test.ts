import { beforeEach, describe, expect, test } from 'vitest';
import { EngineFailure, type RunListener } from '../../../web/src/protocol/engine_client.ts';
import type { RunOptions, Summary } from '../../../web/src/protocol/engine_types.ts';
import type { Progress } from '../../../web/src/protocol/messages.ts';
import { outcomeText } from '../../../web/src/model/outcome_text.ts';
import { PAGE_LIMITS, RunModel, type RunEngine } from '../../../web/src/model/run_model.ts';
import { wordsOf } from './support/fake_simulation.ts';

const PROGRAM = { source: 'print(1)', seed: 3, fileName: 'program.py' };
const SUMMARY: Summary = {
  state: 'running',
  virtualTime: 0,
  steps: 0,
  message: '',
  exitCode: 0,
  counters: [],
  tasks: [],
  totals: { task: 0, object: 0 },
};

let calls: string[];
let options: RunOptions | null;
let listener: RunListener;
let run: RunModel;

const engine: RunEngine = {
  start: (_source, given, _pace, paused, heard) => {
    options = given;
    listener = heard;
    calls.push(`start${paused ? ' held' : ''}`);
    return 1;
  },
  step: () => calls.push('step'),
  pause: () => calls.push('pause'),
  resume: () => calls.push('resume'),
  setPace: (_run, pace) => calls.push(`pace ${pace}`),
  stop: () => calls.push('stop'),
  text: () => Promise.resolve(''),
  search: () => Promise.resolve(new Int32Array()),
};

function progress(part: Partial<Progress>): Progress {
  return {
    type: 'progress',
    run: 1,
    state: 'running',
    first: 0,
    words: new Int32Array(),
    names: [],
    output: [],
    summary: null,
    realMs: 0,
    settled: false,
    ...part,
  };
}

beforeEach(() => {
  calls = [];
  options = null;
  run = new RunModel(engine);
});

describe('model/run_model', () => {
  test('gives the page limits and the seed to the engine', () => {
    run.start(PROGRAM, null);
    expect(options).toMatchObject({ ...PAGE_LIMITS, seed: 3, fileName: 'program.py', trace: true });
    expect(PAGE_LIMITS).toMatchObject({
      maxSteps: 5_000_000,
      maxOutputBytes: 1_048_576,
      maxMemoryBytes: 536_870_912,
      maxInstructions: 100_000_000,
    });
  });

  test('goes from starting over going to ended, gathering trace, output and rates', () => {
    run.start(PROGRAM, null);
    expect(run.phase.value).toBe('starting');
    listener.loaded(true, []);
    expect(run.phase.value).toBe('going');
    listener.progress(
      progress({
        words: wordsOf([{ kind: 'step_begin' }]),
        output: [{ stream: 'out', text: '1\n' }],
        summary: { ...SUMMARY, steps: 1_000 },
        realMs: 10,
      }),
    );
    expect(run.stepsPerSecond.value).toBe(100_000);
    listener.progress(progress({ summary: { ...SUMMARY, steps: 1_500 }, realMs: 20 }));
    expect(run.stepsPerSecond.value).toBe(50_000);
    listener.progress(
      progress({ state: 'finished', settled: true, summary: { ...SUMMARY, steps: 1_500 }, realMs: 20 }),
    );
    expect(run.phase.value).toBe('ended');
    expect(run.stepsPerSecond.value).toBe(75_000);
    expect(run.trace.count).toBe(1);
    expect(run.output.text()).toBe('1\n');
    expect(run.active.value).toBe(false);
  });

  test('keeps trace and output when it is stopped, and empties them when it starts again', () => {
    run.start(PROGRAM, null);
    listener.loaded(true, []);
    listener.progress(
      progress({ words: wordsOf([{ kind: 'step_begin' }]), output: [{ stream: 'out', text: 'kept' }] }),
    );
    run.stop();
    listener.progress(progress({ state: 'stopped', settled: true }));
    expect(run.output.text()).toBe('kept');
    expect(run.trace.count).toBe(1);
    run.start(PROGRAM, null);
    expect(run.trace.count).toBe(0);
    expect(run.output.text()).toBe('');
  });

  test('forwards controls only while they mean something', () => {
    run.stop();
    run.pause();
    run.resume();
    run.step();
    expect(calls).toEqual([]);
    run.start(PROGRAM, 5, true);
    listener.loaded(true, []);
    expect(run.phase.value).toBe('held');
    run.step();
    run.resume();
    run.pause();
    run.setPace(null);
    expect(calls).toEqual(['start held', 'step', 'resume', 'pause', 'pace null']);
  });

  test('a program with problems is rejected, and they are handed on', () => {
    const problems: string[] = [];
    run.onRejected((diagnostics) => problems.push(...diagnostics.map((diagnostic) => diagnostic.message)));
    run.start(PROGRAM, null);
    listener.loaded(false, [
      {
        severity: 'error',
        slug: 's',
        message: 'no such thing',
        line: 1,
        column: 0,
        endLine: 1,
        endColumn: 2,
        remedy: '',
      },
    ]);
    expect(run.phase.value).toBe('rejected');
    expect(problems).toEqual(['no such thing']);
  });

  test('says a failed engine and keeps what was there', () => {
    run.start(PROGRAM, null);
    listener.loaded(true, []);
    listener.progress(progress({ output: [{ stream: 'out', text: 'kept' }] }));
    listener.failed(new EngineFailure('crashed', 'out of memory'));
    expect(run.phase.value).toBe('failed');
    expect(run.output.text()).toBe('kept');
    expect(outcomeText('failed', 'running', null, run.failure.value).long).toBe('out of memory');
  });
});

describe('model/outcome_text', () => {
  const ended = (state: Progress['state'], part: Partial<Summary>): string =>
    outcomeText('ended', state, { ...SUMMARY, ...part }, null).long;

  test('names a limit with its value', () => {
    expect(ended('over_limit', { limit: { name: 'max_steps', value: 5_000_000 } })).toContain(
      'steps (5,000,000)',
    );
    expect(ended('over_limit', { limit: { name: 'max_output', value: 1_048_576 } })).toContain(
      'output (1 MB)',
    );
    expect(ended('over_limit', { limit: { name: 'memory', value: 536_870_912 } })).toContain(
      'memory (512 MB)',
    );
    expect(ended('over_limit', { limit: { name: 'odd_thing', value: 7 } })).toContain('odd thing (7)');
  });

  test('tells finished, raised, stopped and deadlocked apart', () => {
    expect(ended('finished', { steps: 12 })).toBe('The program finished after 12 task steps.');
    expect(ended('raised', { message: 'ValueError: x' })).toBe('ValueError: x');
    expect(ended('stopped', { steps: 1_234 })).toBe('You stopped the program after 1,234 task steps.');
    expect(
      ended('deadlocked', {
        verdict: { kind: 'deadlock', headline: 'A waits for B', sentences: [], entries: [], cycle: [] },
      }),
    ).toBe('A waits for B');
  });
});
