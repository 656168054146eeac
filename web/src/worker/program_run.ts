import { withoutColors } from '../base/control_text.ts';
import type { EngineState, LoadResult, OutputPiece, RunOptions, Summary } from '../protocol/engine_types.ts';
import { hasEnded, type Pace, type Progress, type RunState } from '../protocol/messages.ts';
import { RECORD_WORDS } from '../protocol/schema.gen.ts';
import type { Simulation } from '../../../bindings/wasm/engine_module.d.ts';

/** A slice aims at this, so that a message (Stop) waits at most about twice as long. */
const SLICE_MS = 6;
/**
 * The engine counts calls and jumps, not time, and one call may sort a long list. So a slice looks at the clock after
 * at most so many, which are some 30 µs of a plain loop; fewer when they turn out to take long.
 */
const MOST_INSTRUCTIONS = 5_000;
const FEWEST_INSTRUCTIONS = 20;
const PROGRESS_EVERY_MS = 30;
const SUMMARY_EVERY_MS = 200;
/** Records one message carries at most: 2 MB. */
const RECORDS_A_MESSAGE = 50_000;
/** A run is at most so many records ahead of the page; more would be what Stop has to wait for. */
const RECORDS_AHEAD = 100_000;
const SEARCH_CHUNK = 2_000;

/** What the run needs of the worker around it; a test gives its own. */
export interface Host {
  now(): number;
  /** Calls back after the messages that wait now. */
  soon(callback: () => void): void;
  later(callback: () => void, ms: number): void;
  send(progress: Progress): void;
}

/**
 * One run of one program, in slices.
 *
 * It is in one of three conditions: going (slices follow each other, or the clock paces them), held (waits for
 * step or resume), or ended. Progress is sent when the page has taken the one before, so that a slow page slows
 * the messages down and not itself.
 */
export class ProgramRun {
  readonly #simulation: Simulation;
  readonly #host: Host;
  readonly #run: number;
  #state: RunState = 'running';
  #going = false;
  #scheduled = false;
  #pace: Pace;
  /** Steps that Step asked for and that did not run yet. */
  #stepsAsked = 0;
  /** When the pace began to count, and the steps since. */
  #paceStart = 0;
  #paceSteps = 0;
  #stepBudget = 500;
  #instructionBudget = 1_000;
  #realMs = 0;
  #sentRecords = 0;
  #sentNames = 0;
  #awaitingTaken = false;
  #settledSent = false;
  #lastProgress = -Infinity;
  #nextSummary = -Infinity;
  #searchTurn = 0;

  constructor(simulation: Simulation, run: number, pace: Pace, host: Host) {
    this.#simulation = simulation;
    this.#run = run;
    this.#pace = pace;
    this.#host = host;
  }

  /** Loads the program; when it may run, waits for `resume` or `step`. */
  load(source: string, options: RunOptions): LoadResult {
    return JSON.parse(this.#simulation.load(source, JSON.stringify(options))) as LoadResult;
  }

  resume(): void {
    if (hasEnded(this.#state)) return;
    this.#going = true;
    this.#settledSent = false;
    if (this.#state === 'held') this.#state = 'running';
    this.#restartPace();
    this.#schedule();
  }

  /** Holds before the next step; a step under way is finished first. */
  pause(): void {
    if (hasEnded(this.#state)) return;
    this.#going = false;
    if (this.#state === 'paused') this.#stepsAsked = Math.max(this.#stepsAsked, 1);
    else this.#hold();
    this.#schedule();
  }

  /** Runs one task step, then holds. */
  step(): void {
    if (hasEnded(this.#state)) return;
    this.#going = false;
    this.#stepsAsked += 1;
    this.#settledSent = false;
    this.#schedule();
  }

  /** Ends the run where it stands; what it left can still be read. */
  stop(): void {
    this.#going = false;
    this.#stepsAsked = 0;
    if (hasEnded(this.#state)) return;
    this.#state = 'stopped';
    this.#settledSent = false;
    this.#sendProgress();
  }

  setPace(pace: Pace): void {
    this.#pace = pace;
    this.#restartPace();
    this.#schedule();
  }

  /** The page has taken the last progress in. */
  taken(): void {
    this.#awaitingTaken = false;
    if (this.#state === 'held' || hasEnded(this.#state)) this.#sendProgress();
    else if (this.#isFarAhead) this.#schedule();
  }

  /** The text of the records in `ranges` (pairs of first and count), one line each. */
  text(ranges: Int32Array): string {
    let text = '';
    for (let at = 0; at + 1 < ranges.length; at += 2) {
      const part = this.#simulation.traceText(ranges[at] ?? 0, ranges[at + 1] ?? 0);
      text += part === '' || part.endsWith('\n') ? part : `${part}\n`;
    }
    return text;
  }

  /** The records whose text contains the needle, upper and lower case alike. A later search ends this one. */
  search(needle: string, found: (events: Int32Array) => void): void {
    const turn = ++this.#searchTurn;
    const wanted = needle.toLowerCase();
    const hits: number[] = [];
    const from = (first: number): void => {
      const count = Math.min(SEARCH_CHUNK, this.#simulation.traceCount() - first);
      if (count <= 0 || turn !== this.#searchTurn || wanted === '') {
        found(Int32Array.from(hits));
        return;
      }
      const lines = withoutColors(this.#simulation.traceText(first, count)).toLowerCase().split('\n');
      for (let line = 0; line < count; line += 1)
        if (lines[line]?.includes(wanted) === true) hits.push(first + line);
      this.#host.soon(() => {
        from(first + count);
      });
    };
    from(0);
  }

  dispose(): void {
    this.#going = false;
    this.#stepsAsked = 0;
    this.#searchTurn += 1;
    this.#state = 'stopped';
    this.#simulation.delete();
  }

  #hold(): void {
    if (this.#state === 'running') this.#state = 'held';
  }

  #restartPace(): void {
    this.#paceStart = this.#host.now();
    this.#paceSteps = 0;
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#host.soon(() => {
      this.#scheduled = false;
      this.#turn();
    });
  }

  #scheduleIn(ms: number): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#host.later(() => {
      this.#scheduled = false;
      this.#turn();
    }, ms);
  }

  get #recordsAhead(): number {
    return this.#simulation.traceCount() - this.#sentRecords;
  }

  get #isFarAhead(): boolean {
    return this.#recordsAhead > RECORDS_AHEAD;
  }

  #turn(): void {
    if (hasEnded(this.#state)) return;
    if (this.#isFarAhead) {
      // `taken` goes on from here.
      if (this.#awaitingTaken) return;
      this.#sendProgress();
    }
    if (this.#stepsAsked > 0) this.#slice(1);
    else if (!this.#going) this.#hold();
    else if (this.#pace === null) this.#slice(this.#stepBudget);
    else if (!this.#pacedSlice(this.#pace)) return;
    const quiet = this.#state === 'held' || hasEnded(this.#state);
    const isDue = this.#host.now() - this.#lastProgress >= PROGRESS_EVERY_MS;
    if (quiet || isDue || this.#recordsAhead > RECORDS_A_MESSAGE) this.#sendProgress();
    if (!quiet) this.#schedule();
  }

  /** False when no step is due yet; a turn is then already planned. */
  #pacedSlice(pace: number): boolean {
    const due = Math.floor(((this.#host.now() - this.#paceStart) * pace) / 1000) + 1 - this.#paceSteps;
    // An unfinished step goes on at once: the pace is between steps.
    if (this.#state !== 'paused' && due <= 0) {
      this.#sendProgress();
      const wait = this.#paceStart + (this.#paceSteps * 1000) / pace - this.#host.now();
      this.#scheduleIn(Math.max(1, Math.min(wait, 50)));
      return false;
    }
    // A tab that slept has missed its steps; it does not make up for them in a burst.
    if (due > pace) this.#restartPace();
    this.#slice(1);
    if (this.#state !== 'paused') this.#paceSteps += 1;
    return true;
  }

  #slice(steps: number): void {
    const begin = this.#host.now();
    let now = begin;
    let state: EngineState;
    do {
      const before = now;
      state = this.#simulation.runFor(steps, this.#instructionBudget) as EngineState;
      now = this.#host.now();
      if (now - before > SLICE_MS)
        this.#instructionBudget = Math.max(FEWEST_INSTRUCTIONS, this.#instructionBudget >> 1);
      else if (now - before < SLICE_MS / 4)
        this.#instructionBudget = Math.min(MOST_INSTRUCTIONS, Math.ceil(this.#instructionBudget * 1.4));
    } while (state === 'paused' && now - begin < SLICE_MS);
    const took = now - begin;
    this.#realMs += took;
    this.#state = state;
    if (took > SLICE_MS * 1.5) this.#stepBudget = Math.max(20, this.#stepBudget >> 1);
    else if (took < SLICE_MS * 0.6) this.#stepBudget = Math.min(1_000_000, Math.ceil(this.#stepBudget * 1.4));
    if (this.#stepsAsked > 0 && state !== 'paused') {
      this.#stepsAsked -= 1;
      if (this.#stepsAsked === 0 && !this.#going) this.#hold();
    }
  }

  /** Records as one block. The engine keeps them in pieces; a view of a piece dies when memory moves, so it is copied. */
  #records(first: number, count: number): Int32Array {
    const words = new Int32Array(count * RECORD_WORDS);
    for (let at = 0; at < words.length;) {
      const piece = this.#simulation.traceRecords(first + at / RECORD_WORDS);
      if (piece.length === 0) break;
      words.set(piece.subarray(0, words.length - at), at);
      at += Math.min(piece.length, words.length - at);
    }
    return words;
  }

  #sendProgress(): void {
    if (this.#awaitingTaken || this.#settledSent) return;
    const now = this.#host.now();
    const records = this.#simulation.traceCount();
    const take = Math.min(records - this.#sentRecords, RECORDS_A_MESSAGE);
    const words = this.#records(this.#sentRecords, take);
    const names = JSON.parse(this.#simulation.names(this.#sentNames)) as string[];
    const output = joined(JSON.parse(this.#simulation.takeOutput()) as OutputPiece[]);
    const quiet = this.#state === 'held' || hasEnded(this.#state);
    const settled = quiet && this.#sentRecords + take === records;
    let summary: Summary | null = null;
    if (settled || (!quiet && now >= this.#nextSummary)) {
      summary = JSON.parse(this.#simulation.summary()) as Summary;
      // Counters of very many tasks take long to gather: never spend more than a tenth of the time on them.
      const took = this.#host.now() - now;
      this.#nextSummary = this.#host.now() + Math.max(SUMMARY_EVERY_MS, took * 10);
    }
    if (take === 0 && names.length === 0 && output.length === 0 && summary === null && !settled) return;
    this.#awaitingTaken = true;
    this.#settledSent = settled;
    this.#lastProgress = now;
    const first = this.#sentRecords;
    this.#sentRecords += take;
    this.#sentNames += names.length;
    this.#host.send({
      type: 'progress',
      run: this.#run,
      state: this.#state,
      first,
      words,
      names,
      output,
      summary,
      realMs: this.#realMs,
      settled,
    });
  }
}

/** Neighbours of one stream as one piece: a flood of small prints is few messages to clone and to write. */
function joined(pieces: readonly OutputPiece[]): readonly OutputPiece[] {
  const runs: { readonly stream: OutputPiece['stream']; readonly texts: string[] }[] = [];
  for (const { stream, text } of pieces) {
    const last = runs.at(-1);
    if (last?.stream === stream) last.texts.push(text);
    else runs.push({ stream, texts: [text] });
  }
  return runs.map(({ stream, texts }) => ({ stream, text: texts.join('') }));
}
