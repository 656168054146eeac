import { effect } from '@preact/signals';
import { element, listen } from './base/dom.ts';
import type { Session } from './model/session.ts';
import type { PageLayout } from './page_layout.ts';

/** What the page does by itself: theme, keys, which panel is in front, notices, the address. */
export function addBehaviour(session: Session, layout: PageLayout, engineFailure: () => string | null): void {
  followTheme(session);
  runOnCtrlEnter(session);
  bringResultsForward(session, layout);
  showTitle(session, layout.editorTitle);
  showNotices(session, layout.notice, engineFailure);
  keepAddress(session);
}

function followTheme(session: Session): void {
  effect(() => {
    const theme = session.settings.theme.value;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  });
}

function runOnCtrlEnter(session: Session): void {
  listen(
    window,
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      event.stopPropagation();
      session.start();
    },
    { capture: true },
  );
}

/** A run that ends without an answer of its own (deadlock, limit) shows its verdict. */
function bringResultsForward(session: Session, { view, resultTab }: PageLayout): void {
  effect(() => {
    const phase = session.run.phase.value;
    if (phase === 'starting') {
      if (resultTab.peek() === 'verdict') resultTab.value = 'output';
      if (view.peek() === 'code' || view.peek() === 'scenarios') view.value = 'trace';
    }
    if (phase === 'rejected') view.value = 'code';
    const state = session.run.state.peek();
    const hasVerdict = session.run.summary.peek()?.verdict != null;
    if (
      phase === 'failed' ||
      (phase === 'ended' && (hasVerdict || state === 'deadlocked' || state === 'over_limit'))
    ) {
      resultTab.value = 'verdict';
      view.value = 'results';
    }
  });
  effect(() => {
    if (session.selection.revealed.value?.asked === true) view.value = 'code';
  });
}

function showTitle(session: Session, host: HTMLElement): void {
  const title = element('h2', 'pane-title', host);
  const note = element('span', 'pane-note', host);
  effect(() => {
    const origin = session.document.origin.value;
    const words = { scenario: '', link: 'From a link', draft: 'Your program' };
    title.textContent = origin.kind === 'scenario' ? origin.title : words[origin.kind];
    note.textContent = session.document.edited.value ? 'edited' : '';
  });
}

function showNotices(session: Session, host: HTMLElement, engineFailure: () => string | null): void {
  host.setAttribute('role', 'alert');
  effect(() => {
    const failure = engineFailure();
    const notice =
      failure === null ? session.notice.value : { title: 'The engine did not start', detail: failure };
    host.replaceChildren();
    host.hidden = notice === null;
    if (notice === null) return;
    const text = element('p', '', host);
    element('b', '', text, notice.title);
    text.append(`. ${notice.detail}`);
    if (failure !== null) return;
    const close = element('button', 'button button-small', host, 'Dismiss');
    close.type = 'button';
    close.addEventListener('click', () => {
      session.dismissNotice();
    });
  });
}

/** The address names the scenario while it is shown unchanged; it never keeps claiming what is no longer shown. */
function keepAddress(session: Session): void {
  effect(() => {
    const origin = session.document.origin.value;
    const edited = session.document.edited.value;
    if (session.document.opened.value.text === '') return;
    if (origin.kind === 'link' && !edited) return;
    const fragment = origin.kind === 'scenario' && !edited ? `#s=${origin.id}` : '';
    if (location.hash !== fragment)
      history.replaceState(null, '', location.pathname + location.search + fragment);
  });
  listen(window, 'hashchange', () => {
    void session.openFragment(location.hash);
  });
}
