import type { Diagnostic as Mark } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Diagnostic } from '../../protocol/engine_types.ts';

/** The engine's diagnostics as marks of the text. Positions outside of it (it may have changed) are pulled inside. */
export function toMarks(doc: Pick<Text, 'lines' | 'line'>, diagnostics: readonly Diagnostic[]): Mark[] {
  const position = (line: number, column: number): number => {
    const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    return Math.min(from + Math.max(column, 0), to);
  };
  return diagnostics.map((diagnostic) => {
    const from = position(diagnostic.line, diagnostic.column);
    const to = Math.max(from, position(diagnostic.endLine, diagnostic.endColumn));
    return {
      from,
      // A mark without width would not be seen; at the end of a line the editor draws a point.
      to:
        to === from ? Math.min(from + 1, doc.line(Math.min(Math.max(diagnostic.line, 1), doc.lines)).to) : to,
      severity: diagnostic.severity,
      message: diagnostic.remedy === '' ? diagnostic.message : `${diagnostic.message}\n${diagnostic.remedy}`,
      source: diagnostic.slug,
    };
  });
}
