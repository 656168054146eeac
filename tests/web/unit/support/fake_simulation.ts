// A test double of the engine for units of the page: a run of given records, with the engine's calls and shapes.
// The shipped page never sees it; the browser suite uses the real engine.

import type {
  Diagnostic,
  EngineState,
  OutputPiece,
  RunOptions,
  Summary,
} from '../../../../web/src/protocol/engine_types.ts';
import type { Simulation } from '../../../../bindings/wasm/engine_module.d.ts';
import { kindNumber } from '../../../../web/src/protocol/decode_trace.ts';
import { RECORD_WORDS } from '../../../../web/src/protocol/schema.gen.ts';

export interface FakeRecord {
  readonly kind: string;
  readonly line?: number;
  readonly step?: number;
  readonly task?: number;
  readonly time?: number;
  readonly payload?: readonly number[];
}

/** Records as words, as the engine lays them out. */
export function wordsOf(records: readonly FakeRecord[]): Int32Array {
  const words = new Int32Array(records.length * RECORD_WORDS);
  const view = new DataView(words.buffer);
  records.forEach((record, index) => {
    const at = index * RECORD_WORDS;
    words.set([kindNumber(record.kind), record.line ?? 0, record.step ?? 0, record.task ?? 0], at);
    view.setFloat64((at + 4) * 4, record.time ?? 0, true);
    words.set(record.payload ?? [], at + 6);
  });
  return words;
}

/** What the double plays: steps of records, then an end (or none, which runs for ever). */
export interface Script {
  readonly diagnostics?: readonly Diagnostic[];
  readonly names?: readonly string[];
  /** The records of step n, or null at the end. */
  step(n: number): readonly FakeRecord[] | null;
  output?(n: number): readonly OutputPiece[];
  readonly end?: EngineState;
  readonly summary?: Partial<Summary>;
}

/** Records that lie in one piece. */
const PIECE = 1_000;

/** Keeps the limits of the options as the engine does, and gives records as views of pieces. */
export class FakeSimulation implements Simulation {
  readonly #script: Script;
  readonly #records: FakeRecord[] = [];
  #words = new Int32Array(RECORD_WORDS * 64);
  /** Words of records that a script gives again and again. */
  readonly #made = new WeakMap<FakeRecord, Int32Array>();
  #output: OutputPiece[] = [];
  #outputBytes = 0;
  #steps = 0;
  #state: EngineState = 'running';
  #limit: NonNullable<Summary['limit']> | null = null;
  options: RunOptions | null = null;
  deleted = false;

  constructor(script: Script) {
    this.#script = script;
  }

  check(): string {
    return JSON.stringify(this.#script.diagnostics ?? []);
  }

  load(_source: string, optionsJson: string): string {
    this.options = JSON.parse(optionsJson) as RunOptions;
    const diagnostics = this.#script.diagnostics ?? [];
    return JSON.stringify({ ok: !diagnostics.some((problem) => problem.severity === 'error'), diagnostics });
  }

  runFor(maxSteps: number): string {
    for (let ran = 0; ran < maxSteps && this.#state === 'running'; ran += 1) this.#step();
    return this.#state;
  }

  #step(): void {
    const records = this.#script.step(this.#steps);
    if (records === null) {
      this.#state = this.#script.end ?? 'finished';
      return;
    }
    for (const record of records) this.#record(record);
    for (const piece of this.#script.output?.(this.#steps) ?? []) {
      this.#output.push(piece);
      this.#outputBytes += piece.text.length;
    }
    this.#steps += 1;
    const { maxSteps = Infinity, maxOutputBytes = Infinity } = this.options ?? {};
    if (this.#steps >= maxSteps) this.#reach('max_steps', maxSteps);
    if (this.#outputBytes >= maxOutputBytes) this.#reach('max_output', maxOutputBytes);
  }

  #reach(name: string, value: number): void {
    this.#state = 'over_limit';
    this.#limit = { name, value };
  }

  #record(record: FakeRecord): void {
    if (this.#records.length >= (this.options?.maxTraceRecords ?? Infinity)) return;
    const at = this.#records.length * RECORD_WORDS;
    if (at === this.#words.length) {
      const grown = new Int32Array(at * 2);
      grown.set(this.#words);
      this.#words = grown;
    }
    let words = this.#made.get(record);
    if (words === undefined) this.#made.set(record, (words = wordsOf([record])));
    this.#words.set(words, at);
    this.#records.push(record);
  }

  takeOutput(): string {
    const taken = JSON.stringify(this.#output);
    this.#output = [];
    return taken;
  }

  traceCount(): number {
    return this.#records.length;
  }

  traceRecords(first: number): Int32Array {
    const endOfPiece = (Math.floor(first / PIECE) + 1) * PIECE;
    return this.#words.subarray(
      first * RECORD_WORDS,
      Math.min(endOfPiece, this.#records.length) * RECORD_WORDS,
    );
  }

  traceText(first: number, count: number): string {
    return this.#records
      .slice(first, first + count)
      .map(
        ({ kind, task = 0, time = 0, line = 0 }) =>
          `\u001b[${31 + (task % 6)}m${time.toFixed(6)} ${kind}\u001b[0m line ${line}\n`,
      )
      .join('');
  }

  names(first: number): string {
    return JSON.stringify((this.#script.names ?? []).slice(first));
  }

  summary(): string {
    const summary: Summary = {
      state: this.#state,
      virtualTime: this.#records.at(-1)?.time ?? 0,
      steps: this.#steps,
      message: '',
      exitCode: 0,
      limit: this.#limit,
      counters: [],
      tasks: [],
      totals: { task: 0, object: 0 },
      ...this.#script.summary,
    };
    return JSON.stringify(summary);
  }

  delete(): void {
    this.deleted = true;
  }
}
