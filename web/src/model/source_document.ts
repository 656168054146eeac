import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Diagnostic } from '../protocol/engine_types.ts';

/** Where the text came from. */
export type Origin =
  | { readonly kind: 'scenario'; readonly id: string; readonly title: string }
  | { readonly kind: 'link' }
  | { readonly kind: 'draft' };

/** The program being edited, and what the engine finds wrong with it. */
export class SourceDocument {
  readonly #text = signal('');
  readonly #opened = signal<{ readonly text: string }>({ text: '' });
  readonly #origin = signal<Origin>({ kind: 'draft' });
  readonly #diagnostics = signal<readonly Diagnostic[]>([]);
  /** Text and origin differ once a person has typed. */
  readonly edited = computed(() => this.#text.value !== this.#opened.value.text);

  get text(): ReadonlySignal<string> {
    return this.#text;
  }

  /** A new object each time another program is opened, so that the editor replaces its contents. */
  get opened(): ReadonlySignal<{ readonly text: string }> {
    return this.#opened;
  }

  get origin(): ReadonlySignal<Origin> {
    return this.#origin;
  }

  get diagnostics(): ReadonlySignal<readonly Diagnostic[]> {
    return this.#diagnostics;
  }

  /** Shows another program. */
  open(text: string, origin: Origin): void {
    const unix = text.replaceAll('\r\n', '\n');
    batch(() => {
      this.#diagnostics.value = [];
      this.#origin.value = origin;
      this.#text.value = unix;
      this.#opened.value = { text: unix };
    });
  }

  /** The editor's text changed. */
  edit(text: string): void {
    this.#text.value = text;
  }

  setDiagnostics(diagnostics: readonly Diagnostic[]): void {
    this.#diagnostics.value = diagnostics;
  }

  /** What tracebacks and downloads call the program. */
  get fileName(): string {
    const origin = this.#origin.value;
    return origin.kind === 'scenario' ? `${origin.id}.py` : 'program.py';
  }
}
