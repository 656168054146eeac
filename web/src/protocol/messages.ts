// Page ↔ worker. Every message names the run or request it belongs to: an answer that comes late,
// after another run began, is recognised and dropped.

import type { Diagnostic, EngineState, OutputPiece, RunOptions, Summary } from './engine_types.ts';

/** Task steps a second of real time; null is as fast as the engine goes. */
export type Pace = number | null;

export type ToWorker =
  | { readonly type: 'check'; readonly id: number; readonly source: string }
  | {
      readonly type: 'run';
      readonly run: number;
      readonly source: string;
      readonly options: RunOptions;
      readonly pace: Pace;
      /** Load only and wait for `step` or `resume`. */
      readonly paused: boolean;
    }
  | { readonly type: 'step' | 'pause' | 'resume' | 'stop'; readonly run: number }
  | { readonly type: 'pace'; readonly run: number; readonly pace: Pace }
  /** The page took in the last `progress`; the next may be sent. */
  | { readonly type: 'taken'; readonly run: number }
  /** `ranges`: pairs of first record and count. */
  | { readonly type: 'text'; readonly id: number; readonly run: number; readonly ranges: Int32Array }
  | { readonly type: 'search'; readonly id: number; readonly run: number; readonly needle: string };

/** How a run stands: the engine's states, and the two a person causes. */
export type RunState = EngineState | 'held' | 'stopped';

export interface Progress {
  readonly type: 'progress';
  readonly run: number;
  readonly state: RunState;
  /** Index of the first record in `words`. */
  readonly first: number;
  /** RECORD_WORDS words a record; transferred, not copied. */
  readonly words: Int32Array;
  /** Names interned since the last progress. */
  readonly names: readonly string[];
  readonly output: readonly OutputPiece[];
  /** Sent a few times a second, and with the last progress. */
  readonly summary: Summary | null;
  /** Real milliseconds spent inside the engine so far. */
  readonly realMs: number;
  /** Nothing more comes for this state: the run ended, or it is held and all is said. */
  readonly settled: boolean;
}

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'unavailable'; readonly reason: 'schema_mismatch' | 'crashed'; readonly message: string }
  | { readonly type: 'checked'; readonly id: number; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly type: 'loaded';
      readonly run: number;
      readonly ok: boolean;
      readonly diagnostics: readonly Diagnostic[];
    }
  | Progress
  /** null: the run is gone. */
  | { readonly type: 'text'; readonly id: number; readonly text: string | null }
  | { readonly type: 'found'; readonly id: number; readonly events: Int32Array };

/** Ends after which the engine has no more to run. */
export function hasEnded(state: RunState): boolean {
  return state !== 'running' && state !== 'paused' && state !== 'held';
}
