import { effect, signal, type Signal } from '@preact/signals';
import { element } from './base/dom.ts';
import type { Settings } from './model/settings.ts';
import { splitter } from './panes/splitter.ts';
import { tabs } from './panes/tabs.ts';

export type ResultTab = 'output' | 'counters' | 'verdict';
/** Small screens show one of these at a time; wide ones show all. */
export type View = 'scenarios' | 'code' | 'trace' | 'results';

const VIEWS: readonly { readonly view: View; readonly label: string }[] = [
  { view: 'scenarios', label: 'Scenarios' },
  { view: 'code', label: 'Code' },
  { view: 'trace', label: 'Trace' },
  { view: 'results', label: 'Results' },
];

/** The places of the page, empty; main.ts puts a pane into each. */
export interface PageLayout {
  readonly bar: HTMLElement;
  readonly notice: HTMLElement;
  readonly gallery: HTMLElement;
  readonly editorTitle: HTMLElement;
  readonly editor: HTMLElement;
  readonly trace: HTMLElement;
  readonly results: Readonly<Record<ResultTab, HTMLElement>>;
  readonly dialogs: HTMLElement;
  readonly view: Signal<View>;
  readonly resultTab: Signal<ResultTab>;
}

/** Builds the page's frame: one bar, then gallery, editor, and trace above results. */
export function layOutPage(root: HTMLElement, settings: Settings): PageLayout {
  const view = signal<View>('code');
  const resultTab = signal<ResultTab>('output');
  const bar = element('header', 'page-bar', root);
  addViewButtons(root, view);
  const main = element('main', 'page-main', root);
  const notice = element('div', 'page-notice', main);
  const gallery = region(main, 'page-gallery', 'Scenarios');
  const work = element('div', 'page-work', main);

  const code = region(work, 'page-code', 'Program');
  const editorTitle = element('header', 'pane-head', code);
  const editor = element('div', 'page-editor', code);
  const columns = element('div', 'splitter splitter-columns', work);
  const right = element('div', 'page-right', work);
  const trace = region(right, 'page-trace', 'Trace');
  const rows = element('div', 'splitter splitter-rows', right);
  const dock = region(right, 'page-results', 'Results');
  const { panels } = tabs(
    dock,
    'Results',
    [
      { name: 'output', label: 'Output' },
      { name: 'counters', label: 'Counters' },
      { name: 'verdict', label: 'Verdict' },
    ],
    resultTab,
  );
  splitter(columns, work, {
    share: settings.editorShare,
    direction: 'columns',
    label: 'Width of the program',
    property: '--editor-share',
    extent: () => ({ start: work.getBoundingClientRect().left, size: work.clientWidth }),
  });
  splitter(rows, right, {
    share: settings.traceShare,
    direction: 'rows',
    label: 'Height of the trace',
    property: '--trace-share',
    extent: () => ({ start: right.getBoundingClientRect().top, size: right.clientHeight }),
  });
  effect(() => {
    main.dataset['view'] = view.value;
  });
  const dialogs = element('div', '', root);
  return { bar, notice, gallery, editorTitle, editor, trace, results: panels, dialogs, view, resultTab };
}

function region(parent: HTMLElement, className: string, label: string): HTMLElement {
  const made = element('section', className, parent);
  made.setAttribute('aria-label', label);
  return made;
}

function addViewButtons(root: HTMLElement, view: Signal<View>): void {
  const nav = element('nav', 'page-views', root);
  nav.setAttribute('aria-label', 'Views');
  for (const { view: name, label } of VIEWS) {
    const button = element('button', 'view-button', nav, label);
    button.type = 'button';
    button.addEventListener('click', () => {
      view.value = name;
    });
    effect(() => {
      if (view.value === name) button.setAttribute('aria-current', 'page');
      else button.removeAttribute('aria-current');
    });
  }
}
