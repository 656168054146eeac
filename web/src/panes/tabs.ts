import { effect, type Signal } from '@preact/signals';
import { Disposables, type Disposable } from '../base/disposable.ts';
import { element, listen } from '../base/dom.ts';

/** One of several panels that share a place. */
export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

/** A tab list with its panels; the chosen one is a signal. Arrow keys move between the tabs. */
export function tabs<Name extends string>(
  host: HTMLElement,
  label: string,
  all: readonly Tab<Name>[],
  chosen: Signal<Name>,
): { readonly panels: Readonly<Record<Name, HTMLElement>>; readonly disposable: Disposable } {
  const kept = new Disposables();
  const list = element('div', 'tab-list', host);
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', label);
  const panels = {} as Record<Name, HTMLElement>;
  const buttons = all.map(({ name, label: text }) => {
    const button = element('button', 'tab', list, text);
    button.type = 'button';
    button.id = `tab-${name}`;
    button.setAttribute('role', 'tab');
    button.setAttribute('aria-controls', `panel-${name}`);
    button.addEventListener('click', () => {
      chosen.value = name;
    });
    const panel = element('div', 'tab-panel', host);
    panel.id = `panel-${name}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', button.id);
    panel.tabIndex = 0;
    panels[name] = panel;
    return button;
  });
  kept.onDispose(
    effect(() => {
      all.forEach(({ name }, index) => {
        const isChosen = name === chosen.value;
        buttons[index]?.setAttribute('aria-selected', String(isChosen));
        if (buttons[index] !== undefined) buttons[index].tabIndex = isChosen ? 0 : -1;
        panels[name].hidden = !isChosen;
      });
    }),
  );
  kept.add(
    listen(list, 'keydown', (event) => {
      const move = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (move === undefined) return;
      event.preventDefault();
      const at = all.findIndex(({ name }) => name === chosen.value);
      const next = (at + move + all.length) % all.length;
      const tab = all[next];
      if (tab !== undefined) chosen.value = tab.name;
      buttons[next]?.focus();
    }),
  );
  return { panels, disposable: kept };
}
