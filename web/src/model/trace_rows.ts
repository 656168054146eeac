import type { TraceStore } from './trace_store.ts';

/** Which events are shown; null shows all. */
export interface RowFilter {
  readonly task: number | null;
  readonly object: number | null;
}

export const NO_FILTER: RowFilter = { task: null, object: null };

/** The rows of the trace view: the events that pass a filter, numbered from 0. Grows with the trace. */
export class TraceRows {
  readonly #trace: TraceStore;
  readonly #filter: RowFilter;
  /** Events of the rows; unused while nothing is filtered, when row and event are the same number. */
  readonly #events: number[] = [];
  #seen = 0;

  constructor(trace: TraceStore, filter: RowFilter) {
    this.#trace = trace;
    this.#filter = filter;
  }

  get #unfiltered(): boolean {
    return this.#filter.task === null && this.#filter.object === null;
  }

  get count(): number {
    if (this.#unfiltered) return this.#trace.count;
    const { records } = this.#trace;
    const { task, object } = this.#filter;
    for (; this.#seen < records.count; this.#seen += 1) {
      if (task !== null && !records.concernsTask(this.#seen, task)) continue;
      if (object !== null && !records.concernsObject(this.#seen, object)) continue;
      this.#events.push(this.#seen);
    }
    return this.#events.length;
  }

  /** The event of a row. */
  event(row: number): number {
    return this.#unfiltered ? row : (this.#events[row] ?? -1);
  }

  /** The row of an event, or of the next event that is shown. */
  rowAtOrAfter(event: number): number {
    if (this.#unfiltered) return event;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#events[middle] ?? 0) < event) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether an event has a row of its own. */
  shows(event: number): boolean {
    const row = this.rowAtOrAfter(event);
    return row < this.count && this.event(row) === event;
  }

  /** Rows as the engine is asked for their text: pairs of first event and count, neighbours joined. */
  ranges(firstRow: number, endRow: number): Int32Array {
    if (this.#unfiltered) return Int32Array.of(firstRow, endRow - firstRow);
    const pairs: number[] = [];
    for (let row = firstRow; row < endRow; row += 1) {
      const event = this.event(row);
      const last = pairs.length - 2;
      if (last >= 0 && (pairs[last] ?? 0) + (pairs[last + 1] ?? 0) === event)
        pairs[last + 1] = (pairs[last + 1] ?? 0) + 1;
      else pairs.push(event, 1);
    }
    return Int32Array.from(pairs);
  }
}
