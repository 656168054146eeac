import { effect, type Signal } from '@preact/signals';
import { Disposables, type Disposable } from '../base/disposable.ts';
import { listen } from '../base/dom.ts';

const STEP = 25;
const LEAST = 180;
const MOST = 820;

/**
 * Makes an element a separator that is moved by pointer and by arrow keys.
 * `share` is the part of 1000 that the pane before it gets; it is written to a custom property of `frame`.
 */
export function splitter(
  handle: HTMLElement,
  frame: HTMLElement,
  options: {
    readonly share: Signal<number>;
    readonly direction: 'columns' | 'rows';
    readonly label: string;
    readonly property: string;
    /** The two panes' common extent, in page coordinates. */
    readonly extent: () => { readonly start: number; readonly size: number };
  },
): Disposable {
  const { share, direction } = options;
  const kept = new Disposables();
  const isColumns = direction === 'columns';
  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', isColumns ? 'vertical' : 'horizontal');
  handle.setAttribute('aria-label', options.label);
  handle.setAttribute('aria-valuemin', String(LEAST));
  handle.setAttribute('aria-valuemax', String(MOST));
  handle.tabIndex = 0;
  const set = (value: number): void => {
    share.value = Math.round(Math.min(Math.max(value, LEAST), MOST));
  };
  kept.onDispose(
    effect(() => {
      frame.style.setProperty(options.property, `${share.value}fr`);
      frame.style.setProperty(`${options.property}-rest`, `${1000 - share.value}fr`);
      handle.setAttribute('aria-valuenow', String(share.value));
    }),
  );
  kept.add(
    listen(handle, 'pointerdown', (event) => {
      handle.setPointerCapture(event.pointerId);
      event.preventDefault();
    }),
  );
  kept.add(
    listen(handle, 'pointermove', (event) => {
      if (!handle.hasPointerCapture(event.pointerId)) return;
      const { start, size } = options.extent();
      set((((isColumns ? event.clientX : event.clientY) - start) / size) * 1000);
    }),
  );
  kept.add(
    listen(handle, 'keydown', (event) => {
      const less = isColumns ? 'ArrowLeft' : 'ArrowUp';
      const more = isColumns ? 'ArrowRight' : 'ArrowDown';
      if (event.key !== less && event.key !== more) return;
      event.preventDefault();
      set(share.value + (event.key === less ? -STEP : STEP));
    }),
  );
  return kept;
}
