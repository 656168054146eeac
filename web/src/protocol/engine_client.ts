import { unreachable } from '../base/assert.ts';
import type { Diagnostic, RunOptions } from './engine_types.ts';
import { hasEnded, type FromWorker, type Pace, type Progress, type ToWorker } from './messages.ts';

/** Why the engine did not do what was asked. What the user wrote wrong is data, never this. */
export class EngineFailure extends Error {
  readonly kind: 'stopped' | 'schema_mismatch' | 'crashed';

  constructor(kind: EngineFailure['kind'], message: string) {
    super(message);
    this.name = 'EngineFailure';
    this.kind = kind;
  }
}

/** What a run tells its owner, in this order: loaded, progress…, and at any moment failed. */
export interface RunListener {
  loaded(ok: boolean, diagnostics: readonly Diagnostic[]): void;
  progress(progress: Progress): void;
  /** The worker is gone, and with it the rest of the trace. */
  failed(failure: EngineFailure): void;
}

/** The part of a Worker that is used here; tests give another. */
export interface WorkerLike {
  postMessage(message: ToWorker, transfer?: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A run that does not answer Stop within this time loses its worker. */
const STOP_PATIENCE_MS = 400;

interface Request<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (failure: EngineFailure) => void;
}

/**
 * The worker as promises and callbacks. Starts loading the engine when made.
 *
 * One run at a time; starting another ends the one before. When the worker dies, a new one is started, everything
 * that waited is rejected, and the next run works again.
 */
export class EngineClient {
  readonly #spawn: () => WorkerLike;
  #worker: WorkerLike;
  #nextId = 1;
  #checks = new Map<number, Request<readonly Diagnostic[]>>();
  #texts = new Map<number, Request<string | null>>();
  #searches = new Map<number, Request<Int32Array>>();
  #run: { readonly id: number; readonly listener: RunListener } | null = null;
  #stopTimer: ReturnType<typeof setTimeout> | undefined;
  #everReady = false;
  /** Set once the engine can not be had at all: every request fails with it. */
  #unavailable: EngineFailure | null = null;
  #onAvailability: ((failure: EngineFailure | null) => void) | null = null;

  constructor(spawn: () => WorkerLike) {
    this.#spawn = spawn;
    this.#worker = this.#start();
  }

  /** Tells whether the engine is there: null when it is ready, the reason when it will never be. */
  onAvailability(listener: (failure: EngineFailure | null) => void): void {
    this.#onAvailability = listener;
    if (this.#unavailable !== null) listener(this.#unavailable);
    else if (this.#everReady) listener(null);
  }

  /** Problems of a source, without running it. */
  check(source: string): Promise<readonly Diagnostic[]> {
    return this.#ask(this.#checks, (id) => ({ type: 'check', id, source }));
  }

  /** Starts a run and returns its id, which the calls below take. */
  start(source: string, options: RunOptions, pace: Pace, paused: boolean, listener: RunListener): number {
    clearTimeout(this.#stopTimer);
    const run = this.#nextId++;
    this.#run = { id: run, listener };
    if (this.#unavailable !== null) {
      const failure = this.#unavailable;
      queueMicrotask(() => {
        listener.failed(failure);
      });
    } else {
      this.#worker.postMessage({ type: 'run', run, source, options, pace, paused });
    }
    return run;
  }

  step(run: number): void {
    this.#worker.postMessage({ type: 'step', run });
  }

  pause(run: number): void {
    this.#worker.postMessage({ type: 'pause', run });
  }

  resume(run: number): void {
    this.#worker.postMessage({ type: 'resume', run });
  }

  setPace(run: number, pace: Pace): void {
    this.#worker.postMessage({ type: 'pace', run, pace });
  }

  /** Asks the run to end; takes its worker away when it does not answer. */
  stop(run: number): void {
    this.#worker.postMessage({ type: 'stop', run });
    clearTimeout(this.#stopTimer);
    this.#stopTimer = setTimeout(() => {
      if (this.#run?.id === run) {
        this.#replaceWorker(
          new EngineFailure('stopped', 'The program did not answer, so its engine was replaced.'),
        );
      }
    }, STOP_PATIENCE_MS);
  }

  /** Text of trace records; null when the run is no longer in the engine. */
  text(run: number, ranges: Int32Array): Promise<string | null> {
    return this.#ask(this.#texts, (id) => ({ type: 'text', id, run, ranges }));
  }

  /** Indexes of the trace records whose text contains `needle`. */
  search(run: number, needle: string): Promise<Int32Array> {
    return this.#ask(this.#searches, (id) => ({ type: 'search', id, run, needle }));
  }

  #ask<T>(requests: Map<number, Request<T>>, message: (id: number) => ToWorker): Promise<T> {
    if (this.#unavailable !== null) return Promise.reject(this.#unavailable);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      requests.set(id, { resolve, reject });
      this.#worker.postMessage(message(id));
    });
  }

  #start(): WorkerLike {
    const worker = this.#spawn();
    worker.onmessage = (event) => {
      this.#receive(event.data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.#replaceWorker(new EngineFailure('crashed', event.message || 'The engine stopped unexpectedly.'));
    };
    return worker;
  }

  #receive(message: FromWorker): void {
    switch (message.type) {
      case 'ready':
        this.#everReady = true;
        this.#onAvailability?.(null);
        break;
      case 'unavailable':
        this.#giveUp(new EngineFailure(message.reason, message.message));
        break;
      case 'checked':
        settle(this.#checks, message.id, message.diagnostics);
        break;
      case 'text':
        settle(this.#texts, message.id, message.text);
        break;
      case 'found':
        settle(this.#searches, message.id, message.events);
        break;
      case 'loaded':
        if (message.run === this.#run?.id) this.#run.listener.loaded(message.ok, message.diagnostics);
        break;
      case 'progress':
        if (message.run === this.#run?.id) {
          if (hasEnded(message.state)) clearTimeout(this.#stopTimer);
          this.#run.listener.progress(message);
          this.#worker.postMessage({ type: 'taken', run: message.run });
        }
        break;
      default:
        unreachable(message);
    }
  }

  #replaceWorker(failure: EngineFailure): void {
    this.#worker.terminate();
    if (!this.#everReady) {
      this.#giveUp(failure);
      return;
    }
    this.#failAll(failure);
    this.#worker = this.#start();
  }

  #giveUp(failure: EngineFailure): void {
    this.#unavailable = failure;
    this.#failAll(failure);
    this.#onAvailability?.(failure);
  }

  #failAll(failure: EngineFailure): void {
    clearTimeout(this.#stopTimer);
    const run = this.#run;
    this.#run = null;
    for (const requests of [this.#checks, this.#texts, this.#searches]) {
      for (const request of requests.values()) request.reject(failure);
      requests.clear();
    }
    run?.listener.failed(failure);
  }
}

function settle<T>(requests: Map<number, Request<T>>, id: number, value: T): void {
  requests.get(id)?.resolve(value);
  requests.delete(id);
}
