import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { effect } from '@preact/signals';
import { Disposables } from '../../base/disposable.ts';
import { element } from '../../base/dom.ts';
import type { Session } from '../../model/session.ts';
import type { Pane } from '../pane.ts';
import { currentLine, markLine, revealLine } from './current_line.ts';
import { toMarks } from './diagnostics.ts';
import { editorTheme } from './editor_theme.ts';
import './editor.css';

const EXTENSIONS: Extension = [
  lineNumbers(),
  history(),
  drawSelection(),
  indentOnInput(),
  indentUnit.of('    '),
  EditorState.tabSize.of(4),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  python(),
  lintGutter(),
  currentLine,
  editorTheme,
  EditorView.contentAttributes.of({
    'aria-label': 'Program',
    'aria-description': 'Tab indents. Press Escape, then Tab, to leave the editor.',
    tabindex: '0', // the text is what scrolls, so it must be seen to take the focus
    spellcheck: 'false',
    autocapitalize: 'off',
  }),
  keymap.of([
    ...closeBracketsKeymap,
    // Ctrl+Enter is Run everywhere on the page.
    ...defaultKeymap.filter((binding) => binding.key !== 'Mod-Enter'),
    ...searchKeymap,
    ...historyKeymap,
    ...lintKeymap,
    indentWithTab,
  ]),
];

/** The program's text, with Python's colours, the engine's problems and the line the run is at. */
export const editorPane: Pane = {
  id: 'editor',
  mount(host, session) {
    const kept = new Disposables();
    // CodeMirror uses constructed sheets, which the page's policy allows, only outside the document itself.
    const frame = element('div', 'editor-frame', host);
    const root = frame.attachShadow({ mode: 'open', delegatesFocus: true });
    const view = new EditorView({
      root,
      parent: root,
      state: stateOf(session.document.text.peek(), session),
    });
    kept.onDispose(() => {
      view.destroy();
      frame.remove();
    });
    const problems = element('ul', 'editor-problems', host);
    problems.setAttribute('aria-label', 'Problems');

    let opened = session.document.opened.peek();
    kept.onDispose(
      effect(() => {
        const now = session.document.opened.value;
        if (now === opened) return;
        opened = now;
        view.setState(stateOf(now.text, session));
      }),
    );
    kept.onDispose(
      effect(() => {
        const { value } = session.document.diagnostics;
        view.dispatch(setDiagnostics(view.state, toMarks(view.state.doc, value)));
        listProblems(problems, value, session);
      }),
    );
    kept.onDispose(
      effect(() => {
        markLine(view, session.selection.line.value);
      }),
    );
    kept.onDispose(
      effect(() => {
        const revealed = session.selection.revealed.value;
        if (revealed !== null) revealLine(view, revealed.line);
      }),
    );
    return kept;
  },
};

function stateOf(text: string, session: Session): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      EXTENSIONS,
      EditorView.updateListener.of((update) => {
        if (update.docChanged) session.document.edit(update.state.doc.toString());
      }),
    ],
  });
}

function listProblems(
  list: HTMLElement,
  problems: Session['document']['diagnostics']['value'],
  session: Session,
): void {
  list.hidden = problems.length === 0;
  list.replaceChildren();
  for (const problem of problems.slice(0, 20)) {
    const item = element('li', `problem problem-${problem.severity}`, list);
    const link = element('button', 'line-link', item, `line ${problem.line}`);
    link.type = 'button';
    link.addEventListener('click', () => {
      session.revealLine(problem.line);
    });
    element('span', 'problem-message', item, `: ${problem.message}`);
    if (problem.remedy !== '') element('span', 'problem-remedy', item, ` ${problem.remedy}`);
  }
}
