import { visibleControls } from '../base/control_text.ts';
import type { OutputPiece } from '../protocol/engine_types.ts';

export interface OutputLine {
  readonly stream: 'out' | 'err';
  readonly text: string;
}

/** What the pane holds at most. The engine ends a run at its own output limit; the rest is in the file. */
export const SHOWN_LINES = 2_000;
const SHOWN_LINE_LENGTH = 2_000;

/**
 * A run's output: whole for the file, and its last lines for the pane.
 *
 * The last line may still be open; it is replaced as it grows. A line of one stream is ended by text of the other.
 */
export class OutputLog {
  readonly #pieces: OutputPiece[] = [];
  #lines: OutputLine[] = [];
  #open = false;
  #openLength = 0;
  #dropped = 0;
  #characters = 0;

  append(pieces: readonly OutputPiece[]): void {
    for (const piece of pieces) {
      if (piece.text === '') continue;
      this.#pieces.push(piece);
      this.#characters += piece.text.length;
      const parts = piece.text.split('\n');
      parts.forEach((part, index) => {
        const isEnded = index < parts.length - 1;
        if (part !== '' || isEnded) this.#write(piece.stream, part);
        if (isEnded) this.#open = false;
      });
      // Now and then, since cutting costs as much as what is left.
      if (this.#lines.length > SHOWN_LINES * 4) this.#trim();
    }
    this.#trim();
  }

  #trim(): void {
    const excess = this.#lines.length - SHOWN_LINES;
    if (excess <= 0) return;
    this.#lines = this.#lines.slice(excess);
    this.#dropped += excess;
  }

  #write(stream: OutputPiece['stream'], text: string): void {
    const last = this.#lines.at(-1);
    if (this.#open && last?.stream === stream) {
      this.#lines[this.#lines.length - 1] = { stream, text: this.#shown(text, last.text) };
      return;
    }
    this.#open = true;
    this.#openLength = 0;
    this.#lines.push({ stream, text: this.#shown(text, '') });
  }

  /** The open line with `text` added, cut where a single line would be too much for the page. */
  #shown(text: string, before: string): string {
    const room = SHOWN_LINE_LENGTH - this.#openLength;
    this.#openLength += text.length;
    if (room < 0) return before;
    const added = visibleControls(text.slice(0, room));
    return before + added + (text.length > room ? '… (the line goes on in the file)' : '');
  }

  /** The last lines. */
  get lines(): readonly OutputLine[] {
    return this.#lines;
  }

  /** Lines that were there and are no longer shown. */
  get dropped(): number {
    return this.#dropped;
  }

  get characters(): number {
    return this.#characters;
  }

  /** Everything, exactly as it was written. */
  text(): string {
    return this.#pieces.map((piece) => piece.text).join('');
  }
}
