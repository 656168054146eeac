import { effect } from '@preact/signals';
import { Disposables, type Disposable } from '../../base/disposable.ts';
import { element } from '../../base/dom.ts';
import { visibleControls } from '../../base/control_text.ts';
import { formatCount, formatSeconds } from '../../base/numbers.ts';
import type { Session } from '../../model/session.ts';
import { TraceRows, type RowFilter } from '../../model/trace_rows.ts';
import type { TraceStore, TracedThing } from '../../model/trace_store.ts';
import { WINDOW_ROWS, type ShownRows } from './terminal_window.ts';

/** What a person does in the bar; the terminal obeys. */
export interface TraceBarActions {
  filterChanged(): void;
  showRow(row: number): void;
  follow(): void;
  select(event: number): void;
}

/** Around the terminal: filters and search above, the selected event and the shown part of the trace below. */
export class TraceBar implements Disposable {
  readonly body: HTMLElement;
  readonly #session: Session;
  readonly #actions: TraceBarActions;
  readonly #kept = new Disposables();
  readonly #tasks: HTMLSelectElement;
  readonly #objects: HTMLSelectElement;
  readonly #search: HTMLInputElement;
  readonly #found: HTMLElement;
  readonly #range: HTMLElement;
  readonly #empty: HTMLElement;
  readonly #earlier: HTMLButtonElement;
  readonly #later: HTMLButtonElement;
  readonly #latest: HTMLButtonElement;
  #hits: Int32Array = new Int32Array();
  #hit = -1;
  #searchTurn = 0;
  #shown: ShownRows = { first: 0, end: 0 };

  constructor(host: HTMLElement, session: Session, actions: TraceBarActions) {
    this.#session = session;
    this.#actions = actions;
    const bar = element('div', 'trace-bar', host);
    element('h2', 'pane-title trace-title', bar, 'Trace');
    this.#tasks = this.#filterBox(bar, 'Task', 'All tasks');
    this.#objects = this.#filterBox(bar, 'Primitive', 'All primitives');
    const box = element('div', 'search-box trace-search', bar);
    this.#search = element('input', '', box);
    this.#search.type = 'search';
    this.#search.placeholder = 'Search';
    this.#search.setAttribute('aria-label', 'Search trace');
    this.#found = element('span', 'trace-found', box);
    this.#found.setAttribute('role', 'status');
    this.#previousNext(box);
    this.body = element('div', 'trace-body', host);
    this.#empty = element(
      'p',
      'trace-empty',
      this.body,
      'Run the program, and every step of every task is a row here.',
    );
    const foot = element('div', 'trace-foot', host);
    this.#selectedEvent(foot);
    const range = element('div', 'trace-range', foot);
    this.#range = element('span', '', range);
    this.#earlier = this.#button(range, 'Earlier', () => {
      actions.showRow(Math.max(0, this.#shown.first - WINDOW_ROWS / 2));
    });
    this.#later = this.#button(range, 'Later', () => {
      actions.showRow(this.#shown.end + WINDOW_ROWS / 2 - 1);
    });
    this.#latest = this.#button(range, 'Latest', () => {
      session.selection.clear();
      actions.follow();
    });
    this.#searching();
    this.update(session.run.trace, 0, this.#shown, true);
  }

  dispose(): void {
    this.#searchTurn += 1;
    this.#kept.dispose();
  }

  get filter(): RowFilter {
    return { task: chosen(this.#tasks), object: chosen(this.#objects) };
  }

  /** For a new run: its tasks have other numbers. */
  resetFilter(): void {
    this.#tasks.value = '';
    this.#objects.value = '';
    this.#forgetHits();
  }

  /** Shows how much of the trace there is, and which part of it is in the terminal. */
  update(trace: TraceStore, rows: number, shown: ShownRows, following: boolean): void {
    this.#shown = shown;
    fill(this.#tasks, trace.tasks);
    fill(this.#objects, trace.objects);
    const isPart = shown.first > 0 || shown.end < rows;
    const full = this.#session.run.traceIsFull ? '; later ones were not recorded' : '';
    this.#range.textContent =
      rows === 0
        ? 'No events'
        : isPart && shown.end > shown.first
          ? `Events ${formatCount(shown.first + 1)}–${formatCount(shown.end)} of ${formatCount(rows)}${full}`
          : `${formatCount(rows)} events${full}`;
    this.#empty.hidden = trace.count > 0 || this.#session.run.phase.peek() !== 'idle';
    this.#earlier.hidden = shown.first === 0;
    this.#later.hidden = following || shown.end >= rows;
    this.#latest.hidden = following || rows === 0;
  }

  /** The engine no longer has the run, so rows that are not here yet can not be shown. */
  showLost(): void {
    this.#range.textContent = 'The engine was restarted: only these rows of the trace are left';
    for (const button of [this.#earlier, this.#later, this.#latest]) button.hidden = true;
  }

  #filterBox(bar: HTMLElement, label: string, all: string): HTMLSelectElement {
    const field = element('div', 'field trace-filter', bar);
    const box = element('select', '', field);
    box.setAttribute('aria-label', label);
    const first = element('option', '', box, all);
    first.value = '';
    box.addEventListener('change', () => {
      this.#forgetHits();
      this.#actions.filterChanged();
      if (this.#search.value !== '') void this.#find();
    });
    return box;
  }

  #button(parent: HTMLElement, text: string, pressed: () => void): HTMLButtonElement {
    const button = element('button', 'button button-small', parent, text);
    button.type = 'button';
    button.addEventListener('click', pressed);
    return button;
  }

  #previousNext(box: HTMLElement): void {
    for (const [text, name, direction] of [
      ['↑', 'Previous match', -1],
      ['↓', 'Next match', 1],
    ] as const) {
      const button = this.#button(box, text, () => {
        this.#move(direction);
      });
      button.classList.add('button-quiet');
      button.setAttribute('aria-label', name);
    }
  }

  #searching(): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.#search.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => void this.#find(), 150);
    });
    this.#search.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.#move(event.shiftKey ? -1 : 1);
    });
    this.#kept.onDispose(() => {
      clearTimeout(timer);
    });
  }

  #forgetHits(): void {
    this.#searchTurn += 1;
    this.#hits = new Int32Array();
    this.#hit = -1;
    this.#found.textContent = '';
  }

  async #find(): Promise<void> {
    this.#forgetHits();
    const turn = this.#searchTurn;
    const needle = this.#search.value.trim();
    if (needle === '') return;
    let hits: Int32Array;
    try {
      hits = await this.#session.run.search(needle);
    } catch {
      return; // the engine was replaced; the bar below says so
    }
    if (turn !== this.#searchTurn) return;
    const rows = new TraceRows(this.#session.run.trace, this.filter);
    this.#hits = hits.filter((event) => rows.shows(event));
    if (this.#hits.length === 0) this.#found.textContent = 'none';
    else this.#move(1);
  }

  #move(direction: -1 | 1): void {
    const count = this.#hits.length;
    if (count === 0) {
      if (this.#search.value.trim() !== '' && this.#found.textContent === '') void this.#find();
      return;
    }
    this.#hit = (this.#hit + direction + count) % count;
    this.#found.textContent = `${formatCount(this.#hit + 1)}/${formatCount(count)}`;
    this.#actions.select(this.#hits[this.#hit] ?? 0);
  }

  /** The selected event in words, for those who do not see the marked row. */
  #selectedEvent(foot: HTMLElement): void {
    const line = element('p', 'trace-event', foot);
    line.setAttribute('role', 'status');
    line.setAttribute('aria-label', 'Selected event');
    this.#kept.onDispose(
      effect(() => {
        const event = this.#session.selection.event.value;
        const { trace } = this.#session.run;
        line.replaceChildren();
        line.hidden = this.#session.run.revision.value === 0;
        if (event === null)
          element('span', 'trace-meaning', line, 'Choose a row to see what it means, and its line.');
        if (event === null || event >= trace.count) return;
        const decoded = trace.records.event(event);
        const where = decoded.line > 0 ? ` · line ${decoded.line}` : '';
        element('b', '', line, `Event ${formatCount(event + 1)}`);
        element(
          'span',
          '',
          line,
          visibleControls(
            ` · ${formatSeconds(decoded.time)} · ${trace.taskName(decoded.task)}${where} · ${trace.describe(decoded)}`,
          ),
        );
        element('span', 'trace-meaning', line, ` ${decoded.doc}`);
      }),
    );
  }
}

function chosen(box: HTMLSelectElement): number | null {
  return box.value === '' ? null : Number(box.value);
}

/** Adds the options a filter does not have yet, and takes away those of another run. */
function fill(box: HTMLSelectElement, things: readonly TracedThing[]): void {
  const first = box.options[1];
  const isOtherRun = first !== undefined && (things[0] === undefined || first.value !== String(things[0].id));
  if (isOtherRun) box.length = 1;
  things.forEach((thing, index) => {
    const text = visibleControls(thing.kind === 'task' ? thing.name : `${thing.kind} ${thing.name}`);
    const option = box.options[index + 1] ?? element('option', '', box);
    if (option.value !== String(thing.id)) option.value = String(thing.id);
    if (option.textContent !== text) option.textContent = text;
  });
  box.length = things.length + 1;
}
