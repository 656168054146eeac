// The JSON that crosses from the engine (bindings/wasm/engine_module.d.ts says which call gives what).

/** `paused` means inside a step: call again. The four last are ends. */
export type EngineState = 'running' | 'paused' | 'finished' | 'raised' | 'deadlocked' | 'over_limit';

/** One problem of a source. Lines count from 1, columns from 0 in UTF-16 units. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly slug: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What to write instead; may be empty. */
  readonly remedy: string;
}

export interface RunOptions {
  readonly seed: number;
  readonly fileName: string;
  readonly maxSteps: number;
  readonly maxTimeS: number;
  readonly maxOutputBytes: number;
  readonly maxMemoryBytes: number;
  /** Calls and backward jumps within one step. */
  readonly maxInstructions: number;
  readonly trace: boolean;
  readonly maxTraceRecords: number;
}

export interface LoadResult {
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface OutputPiece {
  readonly stream: 'out' | 'err';
  readonly text: string;
}

/** Counters of the run, of one task or of one primitive; names of the values: counters.def. */
export interface CounterRow {
  readonly scope: 'run' | 'task' | 'object';
  readonly id: number;
  readonly name: string;
  readonly kind: string;
  readonly values: Readonly<Record<string, number>>;
}

export interface TaskRow {
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly waitsFor?: string | null;
  readonly line: number;
}

export interface VerdictEntry {
  readonly task: number;
  readonly taskName: string;
  readonly line: number;
  readonly waitsOn: { readonly kind: string; readonly name: string; readonly createdLine: number };
  readonly holders: readonly {
    readonly task: string | number;
    readonly taskName?: string;
    readonly line: number;
  }[];
  readonly reason: string;
}

export interface Verdict {
  readonly kind: 'deadlock' | 'partial-deadlock';
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly entries: readonly VerdictEntry[];
  /** The tasks of the circle, in its order; empty when nobody is left to wake them. */
  readonly cycle: readonly (string | number)[];
}

/** How many rows of each kind there were before the engine kept the busiest. */
export interface RowTotals {
  readonly task: number;
  readonly object: number;
}

export interface Summary {
  readonly state: EngineState;
  readonly virtualTime: number;
  readonly steps: number;
  readonly message: string;
  readonly exitCode: number;
  /** Which limit ended the run, with whose step and where, when the engine knows. */
  readonly limit?: {
    readonly name: string;
    readonly value: number;
    readonly task?: string;
    readonly line?: number;
  } | null;
  readonly counters: readonly CounterRow[];
  readonly tasks: readonly TaskRow[];
  readonly totals: RowTotals;
  readonly verdict?: Verdict | null;
}
