import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  EngineClient,
  EngineFailure,
  type RunListener,
  type WorkerLike,
} from '../../../web/src/protocol/engine_client.ts';
import type { FromWorker, Progress, ToWorker } from '../../../web/src/protocol/messages.ts';

class FakeWorker implements WorkerLike {
  readonly received: ToWorker[] = [];
  terminated = false;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;

  postMessage(message: ToWorker): void {
    this.received.push(message);
  }

  terminate(): void {
    this.terminated = true;
  }

  say(message: FromWorker): void {
    this.onmessage?.({ data: message } as MessageEvent<FromWorker>);
  }

  crash(message: string): void {
    this.onerror?.({ message, preventDefault: () => undefined } as ErrorEvent);
  }
}

let workers: FakeWorker[];
let client: EngineClient;
let heard: string[];

const listener: RunListener = {
  loaded: (ok) => heard.push(`loaded ${ok}`),
  progress: (progress) => heard.push(`progress ${progress.state}`),
  failed: (failure) => heard.push(`failed ${failure.kind}`),
};
const OPTIONS = {} as Parameters<EngineClient['start']>[1];

function worker(): FakeWorker {
  const last = workers.at(-1);
  if (last === undefined) throw new Error('no worker');
  return last;
}

function progress(run: number, state: Progress['state']): Progress {
  return {
    type: 'progress',
    run,
    state,
    first: 0,
    words: new Int32Array(),
    names: [],
    output: [],
    summary: null,
    realMs: 0,
    settled: true,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  heard = [];
  client = new EngineClient(() => {
    workers.push(new FakeWorker());
    return worker();
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('protocol/engine_client', () => {
  test('starts its worker at once and answers checks by their number', async () => {
    expect(workers.length).toBe(1);
    const first = client.check('a');
    const second = client.check('b');
    const ids = worker().received.map((message) => ('id' in message ? message.id : -1));
    worker().say({ type: 'checked', id: ids[1] ?? 0, diagnostics: [] });
    await expect(second).resolves.toEqual([]);
    worker().say({ type: 'checked', id: ids[0] ?? 0, diagnostics: [] });
    await expect(first).resolves.toEqual([]);
  });

  test('takes progress of its run and tells the worker so; late words of an older run are dropped', () => {
    const old = client.start('a', OPTIONS, null, false, listener);
    const run = client.start('b', OPTIONS, null, false, listener);
    worker().say(progress(old, 'finished'));
    worker().say({ type: 'loaded', run, ok: true, diagnostics: [] });
    worker().say(progress(run, 'finished'));
    expect(heard).toEqual(['loaded true', 'progress finished']);
    expect(worker().received.filter((message) => message.type === 'taken')).toEqual([{ type: 'taken', run }]);
  });

  test('a run that answers Stop keeps its worker', () => {
    worker().say({ type: 'ready' });
    const run = client.start('a', OPTIONS, null, false, listener);
    client.stop(run);
    worker().say(progress(run, 'stopped'));
    vi.advanceTimersByTime(5_000);
    expect(workers.length).toBe(1);
    expect(heard).toEqual(['progress stopped']);
  });

  test('a run that does not answer Stop loses its worker, and the next run has a new one', async () => {
    worker().say({ type: 'ready' });
    const run = client.start('a', OPTIONS, null, false, listener);
    const text = client.text(run, new Int32Array());
    client.stop(run);
    vi.advanceTimersByTime(500);
    await expect(text).rejects.toBeInstanceOf(EngineFailure);
    expect(workers.map((each) => each.terminated)).toEqual([true, false]);
    expect(heard).toEqual(['failed stopped']);
    client.start('b', OPTIONS, null, false, listener);
    expect(worker().received.at(-1)).toMatchObject({ type: 'run', source: 'b' });
  });

  test('a crash ends the run and a new worker stands ready', () => {
    worker().say({ type: 'ready' });
    client.start('a', OPTIONS, null, false, listener);
    worker().crash('memory access out of bounds');
    expect(heard).toEqual(['failed crashed']);
    expect(workers.length).toBe(2);
  });

  test('an engine that can not be loaded is said once and is not tried for ever', async () => {
    const told: (string | null)[] = [];
    client.onAvailability((failure) => told.push(failure?.kind ?? null));
    worker().say({ type: 'unavailable', reason: 'schema_mismatch', message: 'reload' });
    await expect(client.check('a')).rejects.toMatchObject({ kind: 'schema_mismatch' });
    client.start('a', OPTIONS, null, false, listener);
    await Promise.resolve();
    expect(told).toEqual(['schema_mismatch']);
    expect(heard).toEqual(['failed schema_mismatch']);
    expect(workers.length).toBe(1);
  });
});
