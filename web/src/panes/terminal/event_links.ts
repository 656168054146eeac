/** The part of xterm's buffer that row counting needs. */
export interface LineSource {
  isWrapped(line: number): boolean;
}

/**
 * Which of the written rows a line of the terminal belongs to, counted from the last: 0 is the last row written.
 *
 * One event is one row, and a long row wraps over several lines. Counting starts at the end, because the terminal
 * drops lines at its front as it likes. `lastLine` is the last line of the last row.
 */
export function rowFromEnd(lines: LineSource, line: number, lastLine: number): number {
  let rows = 0;
  for (let at = lastLine; at > line; at -= 1) if (!lines.isWrapped(at)) rows += 1;
  return rows;
}

/** First and last line of a row, counted as above; null when the terminal no longer has it. */
export function linesOfRow(
  lines: LineSource,
  fromEnd: number,
  lastLine: number,
): { readonly first: number; readonly last: number } | null {
  let last = lastLine;
  let at = lastLine;
  for (let row = 0; ; row += 1) {
    while (at > 0 && lines.isWrapped(at)) at -= 1;
    if (at < 0) return null;
    if (row === fromEnd) return { first: at, last };
    at -= 1;
    last = at;
  }
}
