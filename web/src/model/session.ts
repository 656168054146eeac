import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Diagnostic } from '../protocol/engine_types.ts';
import { decodeLink, encodeLink } from './permalink.ts';
import type { RunModel } from './run_model.ts';
import type { Scenario } from './scenario_list.ts';
import type { Selection } from './selection.ts';
import { paceOf, type Settings } from './settings.ts';
import type { SourceDocument } from './source_document.ts';

/** The gallery's programs and their texts. */
export interface ScenarioLibrary {
  readonly scenarios: readonly Scenario[];
  load(id: string): Promise<string>;
}

/** A message over the page: what could not be done, and why. */
export interface Notice {
  readonly title: string;
  readonly detail: string;
}

const CHECK_AFTER_MS = 250;

/** What a person can do, with the models it changes. Panes call these; none of them knows another pane. */
export class Session {
  readonly document: SourceDocument;
  readonly run: RunModel;
  readonly selection: Selection;
  readonly settings: Settings;
  readonly library: ScenarioLibrary;
  readonly seed = signal(0);
  readonly #notice = signal<Notice | null>(null);
  readonly #check: (source: string) => Promise<readonly Diagnostic[]>;
  /** The event to select when the run of an opened link has got that far. */
  #pendingCursor: number | null = null;

  constructor(
    models: Pick<Session, 'document' | 'run' | 'selection' | 'settings' | 'library'>,
    check: (source: string) => Promise<readonly Diagnostic[]>,
  ) {
    this.document = models.document;
    this.run = models.run;
    this.selection = models.selection;
    this.settings = models.settings;
    this.library = models.library;
    this.#check = check;
    this.run.onRejected((diagnostics) => {
      if (this.document.text.value === this.run.program.value?.source)
        this.document.setDiagnostics(diagnostics);
    });
    this.#checkWhenQuiet();
    this.#keepDraft();
    this.#followTheRun();
  }

  get notice(): ReadonlySignal<Notice | null> {
    return this.#notice;
  }

  dismissNotice(): void {
    this.#notice.value = null;
  }

  /** Runs what the editor shows, from the beginning. */
  start(held = false): void {
    this.#pendingCursor = null;
    this.selection.clear();
    this.run.start(
      { source: this.document.text.value, seed: this.seed.value, fileName: this.document.fileName },
      paceOf(this.settings.speed.value),
      held,
    );
  }

  /** One task step; starts the program when none is under way. */
  step(): void {
    if (!this.run.active.value) this.start(true);
    this.run.step();
  }

  togglePause(): void {
    if (this.run.phase.value === 'held') this.run.resume();
    else this.run.pause();
  }

  setSpeed(label: string): void {
    this.settings.speed.value = label;
    this.run.setPace(paceOf(label));
  }

  /** Shows a scenario; a run under way is ended, its trace and output stay. */
  async openScenario(id: string, keepNotice = false): Promise<boolean> {
    const scenario = this.library.scenarios.find((known) => known.id === id);
    if (scenario === undefined) return false;
    let text: string;
    try {
      text = await this.library.load(id);
    } catch {
      this.#notice.value = {
        title: 'The scenario could not be loaded',
        detail: 'Check the connection and try again.',
      };
      return false;
    }
    this.#leaveProgram();
    if (!keepNotice) this.dismissNotice();
    this.document.open(text, { kind: 'scenario', id, title: scenario.title });
    return true;
  }

  /** Shows the program that was edited last. */
  openDraft(): void {
    this.#leaveProgram();
    this.dismissNotice();
    this.document.open(this.settings.draft.value, { kind: 'draft' });
  }

  /**
   * Opens what an address fragment says. A link that is not whole opens nothing and says so.
   * @returns whether something was opened
   */
  async openFragment(fragment: string): Promise<boolean> {
    const opened = await decodeLink(fragment);
    switch (opened.kind) {
      case 'none':
        return false;
      case 'scenario': {
        const found = await this.openScenario(opened.id);
        if (!found) this.#refuse(`There is no scenario called “${opened.id}”.`);
        return found;
      }
      case 'broken':
        this.#refuse(opened.reason);
        return false;
      case 'run': {
        const { source, seed, cursor } = opened.run;
        this.#leaveProgram();
        this.dismissNotice();
        this.seed.value = seed;
        this.document.open(source, { kind: 'link' });
        if (cursor !== null) {
          this.start();
          this.#pendingCursor = cursor;
        }
        return true;
      }
    }
  }

  /** The address fragment that shows this program to others, with its run when it was run as it stands. */
  shareFragment(): Promise<string> {
    const source = this.document.text.value;
    const ran = this.run.program.value;
    const isThisRun =
      ran !== null && ran.source === source && ran.seed === this.seed.value && this.run.trace.count > 0;
    const cursor = isThisRun ? (this.selection.event.value ?? this.run.trace.count - 1) : null;
    return encodeLink({ source, seed: this.seed.value, cursor });
  }

  /** Selects an event of the trace and marks its line. */
  selectEvent(event: number): void {
    this.#pendingCursor = null;
    if (event < 0 || event >= this.run.trace.count) return;
    this.selection.select(event, this.#lineMatters ? this.run.trace.records.line(event) : 0);
  }

  /** Marks a line of the program that was run. */
  revealLine(line: number): void {
    if (line > 0) this.selection.reveal(line);
  }

  /** Lines of the trace mean the editor's lines only while it shows what was run. */
  get #lineMatters(): boolean {
    return this.run.program.value?.source === this.document.text.value;
  }

  #refuse(detail: string): void {
    this.#notice.value = { title: 'This link does not open', detail };
  }

  #leaveProgram(): void {
    this.run.stop();
    this.selection.clear();
    this.#pendingCursor = null;
  }

  #checkWhenQuiet(): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const source = this.document.text.value;
      clearTimeout(timer);
      timer = setTimeout(() => {
        this.#check(source).then(
          (diagnostics) => {
            if (source === this.document.text.value) this.document.setDiagnostics(diagnostics);
          },
          () => undefined, // the engine's failure is shown by the run and the bar
        );
      }, CHECK_AFTER_MS);
    });
  }

  #keepDraft(): void {
    effect(() => {
      if (this.document.edited.value) {
        this.settings.draft.value = this.document.text.value;
        this.selection.follow(null);
      }
    });
  }

  /** While a run is slow enough to watch, the editor marks the line it is at; a link's event is selected in time. */
  #followTheRun(): void {
    this.run.revision.subscribe(() => {
      const { trace } = this.run;
      if (this.#pendingCursor !== null) {
        if (this.#pendingCursor < trace.count) this.selectEvent(this.#pendingCursor);
        return;
      }
      if (!this.run.isPaced || this.selection.event.peek() !== null || !this.#lineMatters) return;
      for (let event = trace.count - 1; event >= Math.max(0, trace.count - 50); event -= 1) {
        const line = trace.records.line(event);
        if (line > 0) {
          this.selection.follow(line);
          return;
        }
      }
    });
  }
}
