import { FitAddon } from '@xterm/addon-fit';
import { Terminal, type ITheme } from '@xterm/xterm';
import '@xterm/xterm/css/xterm.css';
import { effect, signal } from '@preact/signals';
import { Disposables } from '../../base/disposable.ts';
import { FrameTask, element, listen, tokenColors } from '../../base/dom.ts';
import { TraceRows } from '../../model/trace_rows.ts';
import type { TraceStore } from '../../model/trace_store.ts';
import type { Session } from '../../model/session.ts';
import type { Pane } from '../pane.ts';
import { linesOfRow, rowFromEnd } from './event_links.ts';
import {
  TABLE_COLUMNS,
  WINDOW_ROWS,
  afterAppend,
  followMove,
  windowAround,
  writable,
  type ShownRows,
} from './terminal_window.ts';
import { TraceBar } from './trace_bar.ts';
import { allowRowStyles, withAllowedStyles } from './xterm_styles.ts';
import './terminal.css';

/** A row may wrap over several lines on a small screen; beyond this xterm drops its oldest. */
const SCROLLBACK_LINES = WINDOW_ROWS * 3;

/** Rows that change more often can not be read, and each change costs a layout. */
const ADVANCE_EVERY_MS = 60;

/**
 * The trace as rows of text, one event a row, drawn by xterm.
 *
 * The engine makes the text; the page asks for the rows it shows, one request at a time, so that a fast run never
 * piles up text. The newest rows are followed until a row is selected or scrolled to.
 */
export const terminalPane: Pane = {
  id: 'terminal',
  mount: (host, session) => new TraceTerminal(host, session),
};

class TraceTerminal {
  readonly #session: Session;
  readonly #kept = new Disposables();
  readonly #bar: TraceBar;
  readonly #terminal: Terminal;
  readonly #redraw: FrameTask;
  readonly #following = signal(true);
  /** Whether rows are written without columns. */
  #compact = false;
  #trace: TraceStore;
  #rows: TraceRows;
  #shown: ShownRows = { first: 0, end: 0 };
  /** A row to bring into view when its text is there. */
  #wanted: number | null = null;
  #fetching = false;
  /** Counts what makes an answer on its way useless: another run, another filter, another window. */
  #generation = 0;

  constructor(host: HTMLElement, session: Session) {
    this.#session = session;
    this.#trace = session.run.trace;
    this.#redraw = this.#kept.add(
      new FrameTask(() => {
        this.#advance();
      }, ADVANCE_EVERY_MS),
    );
    this.#bar = this.#kept.add(
      new TraceBar(host, session, {
        filterChanged: () => {
          this.#restart();
        },
        showRow: (row) => {
          this.#show(row);
        },
        follow: () => {
          this.#following.value = true;
          this.#redraw.request();
        },
        select: (event) => {
          this.#session.selectEvent(event);
        },
      }),
    );
    this.#rows = this.#newRows();
    const screen = element('div', 'terminal-screen', this.#bar.body);
    this.#terminal = new Terminal({
      convertEol: true,
      disableStdin: true,
      scrollback: SCROLLBACK_LINES,
      minimumContrastRatio: 4.5,
      fontFamily: getComputedStyle(screen).fontFamily,
      fontSize: 12,
      lineHeight: 1.3,
      cursorInactiveStyle: 'none',
      cursorStyle: 'bar',
      cursorWidth: 1,
      theme: themeFromTokens(),
    });
    this.#open(screen);
    this.#watch(screen);
  }

  dispose(): void {
    this.#generation += 1;
    this.#kept.dispose();
    withAllowedStyles(() => {
      this.#terminal.dispose();
    });
  }

  #open(screen: HTMLElement): void {
    const terminal = this.#terminal;
    const fit = new FitAddon();
    terminal.loadAddon(fit);
    withAllowedStyles(() => {
      terminal.open(screen);
    });
    allowRowStyles(terminal);
    terminal.textarea?.setAttribute('aria-label', 'Trace rows. Arrow keys select the event before or after.');
    // Copying and leaving by Tab stay the browser's; arrows walk the events; all else is no input here.
    terminal.attachCustomKeyEventHandler((event) => {
      if (event.type === 'keydown' && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        event.preventDefault();
        this.#selectNeighbour(event.key === 'ArrowUp' ? -1 : 1);
      }
      return false;
    });
    // One link over the whole row: the cheapest way to a pointer, a click and the row's number.
    terminal.registerLinkProvider({
      provideLinks: (bufferLine, done) => {
        const row = this.#rowOfLine(bufferLine - 1);
        if (row === null) {
          done(undefined);
          return;
        }
        done([
          {
            range: { start: { x: 1, y: bufferLine }, end: { x: terminal.cols, y: bufferLine } },
            text: '',
            decorations: { underline: false, pointerCursor: true },
            activate: () => {
              this.#session.selectEvent(this.#rows.event(row));
            },
          },
        ]);
      },
    });
    const resized = new ResizeObserver(() => {
      if (screen.clientWidth > 0 && screen.clientHeight > 0) fit.fit();
    });
    resized.observe(screen);
    // Wrapping anew moves the rows and drops the mark.
    const moved = terminal.onResize(({ cols }) => {
      if (cols < TABLE_COLUMNS !== this.#compact) {
        this.#compact = !this.#compact;
        this.#restart();
      }
      const selected = this.#session.selection.event.peek();
      if (selected !== null) this.#show(this.#rows.rowAtOrAfter(selected));
    });
    this.#kept.add(moved);
    this.#kept.onDispose(() => {
      resized.disconnect();
    });
  }

  #watch(screen: HTMLElement): void {
    const { run, selection, settings } = this.#session;
    this.#kept.onDispose(
      run.revision.subscribe(() => {
        if (run.trace !== this.#trace) this.#restart();
        this.#redraw.request();
      }),
    );
    this.#kept.onDispose(
      run.phase.subscribe(() => {
        this.#redraw.request();
      }),
    );
    this.#kept.onDispose(
      effect(() => {
        const event = selection.event.value;
        if (event === null) this.#terminal.clearSelection();
        else this.#show(this.#rows.rowAtOrAfter(event));
      }),
    );
    const recolor = (): void => {
      this.#terminal.options.theme = themeFromTokens();
    };
    this.#kept.onDispose(
      settings.theme.subscribe(() => {
        // The page sets the theme on the root in an effect of its own; read the colours after it.
        queueMicrotask(recolor);
      }),
    );
    this.#kept.add(listen(matchMedia('(prefers-color-scheme: dark)'), 'change', recolor));
    this.#kept.add(
      listen(
        screen,
        'wheel',
        (event) => {
          if (event.deltaY < 0) this.#following.value = false;
        },
        { passive: true },
      ),
    );
    const scrolled = this.#terminal.onScroll(() => {
      const { viewportY, baseY } = this.#terminal.buffer.active;
      if (
        viewportY === baseY &&
        this.#shown.end === this.#rows.count &&
        this.#session.selection.event.peek() === null
      ) {
        this.#following.value = true;
      }
    });
    this.#kept.add(scrolled);
  }

  #newRows(): TraceRows {
    return new TraceRows(this.#trace, this.#bar.filter);
  }

  /** Another trace or filter: begins with an empty terminal. */
  #restart(): void {
    const { run, selection } = this.#session;
    const isOtherRun = this.#trace !== run.trace;
    this.#trace = run.trace;
    if (isOtherRun) this.#bar.resetFilter();
    this.#rows = this.#newRows();
    this.#forget({ first: 0, end: 0 });
    this.#terminal.reset();
    this.#wanted = null;
    const selected = selection.event.peek();
    this.#following.value = isOtherRun || selected === null;
    if (!isOtherRun && selected !== null) this.#show(this.#rows.rowAtOrAfter(selected));
    this.#redraw.request();
  }

  /** What is in the terminal counts no more; the next rows take its place. */
  #forget(shown: ShownRows): void {
    this.#generation += 1;
    this.#fetching = false;
    this.#shown = shown;
  }

  /** Brings a row into view, fetching what is around it when it is not there. */
  #show(row: number): void {
    if (row < 0 || row >= this.#rows.count) return;
    this.#following.value = false;
    this.#wanted = row;
    this.#redraw.request();
  }

  #selectNeighbour(direction: -1 | 1): void {
    const selected = this.#session.selection.event.peek();
    const count = this.#rows.count;
    if (count === 0) return;
    const at = selected === null ? (direction < 0 ? count : -1) : this.#rows.rowAtOrAfter(selected);
    this.#session.selectEvent(this.#rows.event(Math.min(Math.max(at + direction, 0), count - 1)));
  }

  /** One step towards what should be shown; asked for again until there is nothing to do. */
  #advance(): void {
    const count = this.#rows.count;
    this.#bar.update(this.#trace, count, this.#shown, this.#following.value);
    if (this.#fetching) return;
    if (this.#wanted !== null) {
      const row = this.#wanted;
      if (row >= this.#shown.first && row < this.#shown.end) {
        this.#wanted = null;
        this.#scrollTo(row);
        return;
      }
      const around = windowAround(row, count);
      this.#forget({ first: around.first, end: around.first });
      this.#fetch(around.first, around.end);
      return;
    }
    if (!this.#following.value && this.#shown.end > 0) return;
    const move = followMove(this.#shown, count, this.#session.run.phase.peek() === 'going');
    if (move.kind === 'nothing') return;
    if (move.kind === 'replace') this.#forget({ first: move.first, end: move.first });
    this.#fetch(move.first, move.end);
  }

  #fetch(first: number, end: number): void {
    if (end <= first) return;
    const generation = this.#generation;
    this.#fetching = true;
    this.#session.run.text(this.#rows.ranges(first, end)).then(
      (text) => {
        if (generation !== this.#generation) return;
        if (text === null) {
          this.#bar.showLost();
          return;
        }
        const isFirst = this.#shown.first === this.#shown.end;
        this.#terminal.write(writable(text, isFirst, this.#compact), () => {
          if (generation !== this.#generation) return;
          this.#fetching = false;
          this.#shown = afterAppend(this.#shown, end);
          if (this.#following.value) this.#terminal.scrollToBottom();
          this.#redraw.request();
        });
      },
      () => {
        if (generation === this.#generation) this.#bar.showLost();
      },
    );
  }

  get #lastLine(): number {
    const { baseY, cursorY } = this.#terminal.buffer.active;
    return baseY + cursorY;
  }

  readonly #lines = {
    isWrapped: (line: number): boolean => this.#terminal.buffer.active.getLine(line)?.isWrapped ?? false,
  };

  #rowOfLine(line: number): number | null {
    if (this.#shown.first === this.#shown.end || line > this.#lastLine) return null;
    const row = this.#shown.end - 1 - rowFromEnd(this.#lines, line, this.#lastLine);
    return row < this.#shown.first ? null : row;
  }

  #scrollTo(row: number): void {
    const lines = linesOfRow(this.#lines, this.#shown.end - 1 - row, this.#lastLine);
    if (lines === null) return;
    const terminal = this.#terminal;
    const { viewportY } = terminal.buffer.active;
    if (lines.first < viewportY || lines.last >= viewportY + terminal.rows) {
      terminal.scrollToLine(Math.max(0, lines.first - Math.floor(terminal.rows / 2)));
    }
    if (this.#session.selection.event.peek() === this.#rows.event(row))
      terminal.selectLines(lines.first, lines.last);
    this.#bar.update(this.#trace, this.#rows.count, this.#shown, this.#following.value);
  }
}

/** xterm takes colours, not tokens. */
function themeFromTokens(): ITheme {
  return tokenColors({
    background: '--terminal',
    foreground: '--terminal-ink',
    cursor: '--terminal',
    selectionBackground: '--terminal-selection',
    selectionInactiveBackground: '--terminal-selection',
    black: '--ansi-black',
    red: '--ansi-red',
    green: '--ansi-green',
    yellow: '--ansi-yellow',
    blue: '--ansi-blue',
    magenta: '--ansi-magenta',
    cyan: '--ansi-cyan',
    white: '--ansi-white',
    brightBlack: '--ansi-bright-black',
    brightRed: '--ansi-bright-red',
    brightGreen: '--ansi-bright-green',
    brightYellow: '--ansi-bright-yellow',
    brightBlue: '--ansi-bright-blue',
    brightMagenta: '--ansi-bright-magenta',
    brightCyan: '--ansi-bright-cyan',
    brightWhite: '--ansi-bright-white',
  });
}
