import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { EngineFailure, type RunListener } from '../protocol/engine_client.ts';
import type { Diagnostic, RunOptions, Summary } from '../protocol/engine_types.ts';
import { hasEnded, type Pace, type Progress, type RunState } from '../protocol/messages.ts';
import { OutputLog } from './output_log.ts';
import { TraceStore } from './trace_store.ts';

/** What the page lets a program use. A limit that is reached is an outcome with its name and value. */
export const PAGE_LIMITS = {
  maxSteps: 5_000_000,
  maxTimeS: 366 * 24 * 3600,
  maxOutputBytes: 1024 * 1024,
  maxMemoryBytes: 512 * 1024 * 1024,
  /** Calls and backward jumps within one step: a few seconds of a loop that never awaits. */
  maxInstructions: 100_000_000,
  maxTraceRecords: 1_000_000,
} as const;

/**
 * How the current run stands:
 *   idle → starting → going ⇄ held → ended
 *   starting → rejected (the program does not compile); any → failed (the engine died)
 * `going` covers the moments after Stop, until the engine says it ended.
 */
export type RunPhase = 'idle' | 'starting' | 'going' | 'held' | 'ended' | 'rejected' | 'failed';

/** The part of the engine's client that a run uses. */
export interface RunEngine {
  start(source: string, options: RunOptions, pace: Pace, paused: boolean, listener: RunListener): number;
  step(run: number): void;
  pause(run: number): void;
  resume(run: number): void;
  setPace(run: number, pace: Pace): void;
  stop(run: number): void;
  text(run: number, ranges: Int32Array): Promise<string | null>;
  search(run: number, needle: string): Promise<Int32Array>;
}

/** What was run; a link shares this, not what the editor says since. */
export interface RanProgram {
  readonly source: string;
  readonly seed: number;
  readonly fileName: string;
}

/** The current run: its state, events, output and counters, and the controls over it. */
export class RunModel {
  readonly #engine: RunEngine;
  #run = 0;
  readonly #phase = signal<RunPhase>('idle');
  readonly #state = signal<RunState>('running');
  readonly #summary = signal<Summary | null>(null);
  readonly #failure = signal<EngineFailure | null>(null);
  readonly #program = signal<RanProgram | null>(null);
  readonly #revision = signal(0);
  readonly #stepsPerSecond = signal(0);
  #trace = new TraceStore();
  #output = new OutputLog();
  #rateFrom = { steps: 0, ms: 0 };
  #pace: Pace = null;
  #onRejected: ((diagnostics: readonly Diagnostic[]) => void) | null = null;

  /** A program is loaded and not at its end. */
  readonly active = computed(
    () => this.#phase.value === 'starting' || this.#phase.value === 'going' || this.#phase.value === 'held',
  );

  constructor(engine: RunEngine) {
    this.#engine = engine;
  }

  get phase(): ReadonlySignal<RunPhase> {
    return this.#phase;
  }

  /** The engine's word for where the run stands; meaningful when it ended. */
  get state(): ReadonlySignal<RunState> {
    return this.#state;
  }

  get summary(): ReadonlySignal<Summary | null> {
    return this.#summary;
  }

  get failure(): ReadonlySignal<EngineFailure | null> {
    return this.#failure;
  }

  get program(): ReadonlySignal<RanProgram | null> {
    return this.#program;
  }

  /** Changes whenever `trace` or `output` grew or were replaced. */
  get revision(): ReadonlySignal<number> {
    return this.#revision;
  }

  /** Real task steps a second of the engine: of late while it runs, of the whole run at its end. */
  get stepsPerSecond(): ReadonlySignal<number> {
    return this.#stepsPerSecond;
  }

  get trace(): TraceStore {
    return this.#trace;
  }

  get output(): OutputLog {
    return this.#output;
  }

  /** The recorder keeps the first events only; true when it is full. */
  get traceIsFull(): boolean {
    return this.#trace.count >= PAGE_LIMITS.maxTraceRecords;
  }

  /** Is told the problems of a program that can not be run. */
  onRejected(listener: (diagnostics: readonly Diagnostic[]) => void): void {
    this.#onRejected = listener;
  }

  /** Runs a program from its beginning; with `held`, only loads it. */
  start(program: RanProgram, pace: Pace, held = false): void {
    const { source, seed, fileName } = program;
    this.#pace = pace;
    this.#trace = new TraceStore();
    this.#output = new OutputLog();
    this.#rateFrom = { steps: 0, ms: 0 };
    batch(() => {
      this.#phase.value = 'starting';
      this.#state.value = 'running';
      this.#summary.value = null;
      this.#failure.value = null;
      this.#program.value = program;
      this.#stepsPerSecond.value = 0;
      this.#revision.value += 1;
    });
    this.#run = this.#engine.start(source, { seed, fileName, trace: true, ...PAGE_LIMITS }, pace, held, {
      loaded: (ok, diagnostics) => {
        this.#phase.value = ok ? (held ? 'held' : 'going') : 'rejected';
        this.#onRejected?.(diagnostics);
      },
      progress: (progress) => {
        this.#take(progress);
      },
      failed: (failure) => {
        batch(() => {
          this.#phase.value = 'failed';
          this.#failure.value = failure;
          if (failure.kind === 'stopped') this.#state.value = 'stopped';
        });
      },
    });
  }

  stop(): void {
    if (this.active.value) this.#engine.stop(this.#run);
  }

  pause(): void {
    if (this.#phase.value === 'going') this.#engine.pause(this.#run);
  }

  resume(): void {
    if (this.#phase.value !== 'held') return;
    this.#phase.value = 'going';
    this.#engine.resume(this.#run);
  }

  /** One task step, then hold. */
  step(): void {
    if (this.active.value) this.#engine.step(this.#run);
  }

  setPace(pace: Pace): void {
    this.#pace = pace;
    if (this.active.value) this.#engine.setPace(this.#run, pace);
  }

  /** Whether single steps can be followed by eye. */
  get isPaced(): boolean {
    return this.#pace !== null || this.#phase.value === 'held';
  }

  /** The text of trace rows, from the engine that ran them. */
  text(ranges: Int32Array): Promise<string | null> {
    return this.#engine.text(this.#run, ranges);
  }

  search(needle: string): Promise<Int32Array> {
    return this.#engine.search(this.#run, needle);
  }

  #take(progress: Progress): void {
    this.#trace.append(progress.words, progress.names);
    this.#output.append(progress.output);
    batch(() => {
      this.#revision.value += 1;
      this.#state.value = progress.state;
      if (progress.summary !== null) {
        this.#summary.value = progress.summary;
        this.#measure(progress.summary.steps, progress.realMs, hasEnded(progress.state));
      }
      if (!progress.settled) return;
      this.#phase.value = hasEnded(progress.state) ? 'ended' : 'held';
    });
  }

  #measure(steps: number, realMs: number, ended: boolean): void {
    const from = ended ? { steps: 0, ms: 0 } : this.#rateFrom;
    const ms = realMs - from.ms;
    if (ms > 0) this.#stepsPerSecond.value = ((steps - from.steps) * 1000) / ms;
    this.#rateFrom = { steps, ms: realMs };
  }
}
