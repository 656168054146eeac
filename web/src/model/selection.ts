import { batch, signal, type ReadonlySignal } from '@preact/signals';

/** A line to bring into view; `asked` when a person asked for the line itself. */
export interface RevealedLine {
  readonly line: number;
  readonly asked: boolean;
}

/** Where the reader looks: one event of the trace and one line of the source, shared by all panes. */
export class Selection {
  readonly #event = signal<number | null>(null);
  readonly #line = signal<number | null>(null);
  readonly #revealed = signal<RevealedLine | null>(null);

  /** The selected event's index in the trace. */
  get event(): ReadonlySignal<number | null> {
    return this.#event;
  }

  /** The marked line of the source, from 1. */
  get line(): ReadonlySignal<number | null> {
    return this.#line;
  }

  /** Changes each time a line is to be seen, even the same one again. */
  get revealed(): ReadonlySignal<RevealedLine | null> {
    return this.#revealed;
  }

  /** Selects an event and the line it happened at (0: none). */
  select(event: number, line: number): void {
    batch(() => {
      this.#event.value = event;
      if (line > 0) this.#show(line, false);
    });
  }

  /** Marks a line and brings it into view. */
  reveal(line: number): void {
    this.#show(line, true);
  }

  /** Marks the line the program stands at, without an event; null marks none. */
  follow(line: number | null): void {
    if (line === null) this.#line.value = null;
    else this.#show(line, false);
  }

  clear(): void {
    batch(() => {
      this.#event.value = null;
      this.#line.value = null;
    });
  }

  #show(line: number, asked: boolean): void {
    batch(() => {
      this.#line.value = line;
      this.#revealed.value = { line, asked };
    });
  }
}
