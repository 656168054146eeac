import { safeTerminalText } from '../../base/control_text.ts';

/** Rows the terminal holds at once; the others are fetched when asked for. */
export const WINDOW_ROWS = 4_000;
/** Rows fetched and written together; small enough for a frame or two. */
export const BATCH_ROWS = 1_000;
/** While a run is faster than anybody reads, only so many of its newest rows are written at a time. */
export const GLIMPSE_ROWS = 300;

/** What to do next to make the terminal show what it should. `end` is exclusive. */
export type WindowMove =
  | { readonly kind: 'nothing' }
  /** Write these rows after those that are there. */
  | { readonly kind: 'append'; readonly first: number; readonly end: number }
  /** Clear, then write these rows. */
  | { readonly kind: 'replace'; readonly first: number; readonly end: number };

/** Rows [first, end) are written in the terminal. */
export interface ShownRows {
  readonly first: number;
  readonly end: number;
}

/**
 * The next move towards the newest rows.
 *
 * While the program runs, a few new rows are appended; when it is ahead by more, the rows between are left out and
 * only the newest are written. When it rests, the terminal is filled with as many rows as it holds.
 */
export function followMove(shown: ShownRows, rows: number, isRunning: boolean): WindowMove {
  const behind = rows - shown.end;
  if (isRunning && (behind < 0 || behind > GLIMPSE_ROWS)) {
    return { kind: 'replace', first: Math.max(0, rows - GLIMPSE_ROWS), end: rows };
  }
  const isGlimpse = shown.first > 0 && shown.end - shown.first < WINDOW_ROWS / 2;
  if (!isRunning && (behind < 0 || behind > WINDOW_ROWS || isGlimpse)) {
    return { kind: 'replace', first: Math.max(0, rows - WINDOW_ROWS), end: rows };
  }
  if (behind === 0) return { kind: 'nothing' };
  return { kind: 'append', first: shown.end, end: Math.min(rows, shown.end + BATCH_ROWS) };
}

/** The rows to show so that `row` is among them, with what is around it. */
export function windowAround(row: number, rows: number): ShownRows {
  const first = Math.max(0, Math.min(row - WINDOW_ROWS / 2, rows - WINDOW_ROWS));
  return { first, end: Math.min(rows, first + WINDOW_ROWS) };
}

/** After appending up to `end`, the terminal has dropped what it does not hold. */
export function afterAppend(shown: ShownRows, end: number): ShownRows {
  return { first: Math.max(shown.first, end - WINDOW_ROWS), end };
}

/** In fewer columns the engine's own table would wrap nearly every row. */
export const TABLE_COLUMNS = 60;

const FULL_RESET = '\u001bc';
const DIM = '\u001b[2m';
const GREY = '\u001b[90m';

/**
 * Text of rows as it may be written: safe, and each row ended except the last, so that none is left empty.
 * What begins the terminal clears it in the same write, so that it is never seen empty between the two.
 * Compact rows have no columns: one space between two words, no zeros that say nothing.
 */
export function writable(text: string, beginsTerminal: boolean, compact = false): string {
  const safe = safeTerminalText(text.replaceAll('\r\n', '\n')).replace(/\n$/, '');
  // Dim is half the ink to a terminal, too pale to read; the theme's grey is made to be read.
  const readable = safe.replaceAll(DIM, GREY);
  const body = compact ? compacted(readable) : readable;
  return beginsTerminal ? `${FULL_RESET}${body}` : `\n${body}`;
}

function compacted(text: string): string {
  return text
    .replace(/^ +/gm, '')
    .replace(/^(\d+\.\d*?)0+(?= )/gm, (_all, time: string) => time.replace(/\.$/, ''))
    .replace(/ {2,}/g, ' ');
}
