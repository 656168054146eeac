import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

const setLine = StateEffect.define<number | null>();
const mark = Decoration.line({ class: 'cm-current-line', attributes: { 'aria-current': 'step' } });

/** One marked line; it moves with the text around it. */
const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setLine)) continue;
      const line = effect.value;
      const { doc } = transaction.state;
      next =
        line === null || line < 1 || line > doc.lines
          ? Decoration.none
          : Decoration.set(mark.range(doc.line(line).from));
    }
    return next;
  },
  provide: (self) => EditorView.decorations.from(self),
});

export const currentLine: Extension = field;

/** Marks a line, from 1; null marks none. */
export function markLine(view: EditorView, line: number | null): void {
  view.dispatch({ effects: setLine.of(line) });
}

/** Brings a line into view, with some of what is around it. */
export function revealLine(view: EditorView, line: number): void {
  const { doc } = view.state;
  if (line < 1 || line > doc.lines) return;
  view.dispatch({ effects: EditorView.scrollIntoView(doc.line(line).from, { y: 'nearest', yMargin: 60 }) });
}
