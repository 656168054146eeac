// The engine as the page's worker sees it: the Embind class over the façade, call by call.
// Structured results cross as JSON text, so that the border is strings, numbers and one typed array.
// Shapes of that JSON: web/src/protocol/engine_types.ts.

/** One program in one simulated world. Owned by C++: `delete()` it when done. */
export interface Simulation {
  /** Diagnostics of a source, without running it: JSON `Diagnostic[]`. */
  check(source: string): string;
  /** Prepares a program to run from its beginning: JSON `LoadResult`. `optionsJson` is a `RunOptions`. */
  load(source: string, optionsJson: string): string;
  /**
   * Runs at most `maxSteps` task steps and about `maxInstructions` VM instructions, then returns an `EngineState`.
   * `paused`: the instructions were used up inside a step; the next call goes on in that step.
   */
  runFor(maxSteps: number, maxInstructions: number): string;
  /** What the program wrote since the last call: JSON `OutputPiece[]`. */
  takeOutput(): string;
  /** Trace records so far. */
  traceCount(): number;
  /**
   * The records from `first` on that lie in one piece, RECORD_WORDS words each; empty at the end of the trace.
   * A view into WASM memory, which moves when memory grows: `.slice()` it in the same statement.
   */
  traceRecords(first: number): Int32Array;
  /** The same records as text, one line an event, with ANSI colours. */
  traceText(first: number, count: number): string;
  /** Interned names from index `first` on: JSON `string[]`. Records refer to names by index. */
  names(first: number): string;
  /** State, counters of the busiest tasks and primitives, tasks and verdict: JSON `Summary`. */
  summary(): string;
  /** Frees the world. */
  delete(): void;
}

export interface EngineModule {
  readonly Simulation: new () => Simulation;
  /** The hash of the event tables this engine was built with; must equal the page's SCHEMA_HASH. */
  schemaHash(): string;
  /**
   * The command line (for node_host.mjs): does what the words ask for and returns the exit status. `read` gives a
   * file's bytes, or in words why not; `write` gets a view that is good during the call only.
   */
  runCommand(
    words: readonly string[],
    read: (path: string) => Uint8Array | string,
    write: (toError: boolean, bytes: Uint8Array) => void,
  ): number;
}

export interface EngineModuleOptions {
  readonly locateFile?: (path: string) => string;
  readonly wasmBinary?: ArrayBuffer | Uint8Array;
  readonly print?: (text: string) => void;
  readonly printErr?: (text: string) => void;
}

declare const createEngine: (options?: EngineModuleOptions) => Promise<EngineModule>;
export default createEngine;
