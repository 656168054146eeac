import { effect, signal, type Signal } from '@preact/signals';
import type { Pace } from '../protocol/messages.ts';

export type Theme = 'system' | 'light' | 'dark';

/** The speeds to choose from. 1× is five task steps a second: slow enough to read along. */
export const SPEEDS: readonly { readonly label: string; readonly pace: Pace }[] = [
  { label: '0.25×', pace: 1.25 },
  { label: '0.5×', pace: 2.5 },
  { label: '1×', pace: 5 },
  { label: '2×', pace: 10 },
  { label: '4×', pace: 20 },
  { label: '16×', pace: 80 },
  { label: 'max', pace: null },
];

/** What the page remembers between visits. */
export interface Settings {
  readonly theme: Signal<Theme>;
  readonly speed: Signal<string>;
  /** Widths and heights of the panes, in parts of 1000. */
  readonly editorShare: Signal<number>;
  readonly traceShare: Signal<number>;
  /** The program that was edited last. */
  readonly draft: Signal<string>;
}

/** Reads what was remembered and keeps it up to date. Storage that is blocked or full is done without. */
export function openSettings(storage: Pick<Storage, 'getItem' | 'setItem'> | null): Settings {
  function kept<T extends string | number>(name: string, initial: T, allowed?: readonly T[]): Signal<T> {
    const key = `lockstep.${name}`;
    const value = signal<T>(initial);
    try {
      const stored: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
      if (typeof stored === typeof initial && (allowed?.includes(stored as T) ?? true))
        value.value = stored as T;
    } catch {
      // Unreadable: the initial value stands.
    }
    effect(() => {
      const text = JSON.stringify(value.value);
      try {
        storage?.setItem(key, text);
      } catch {
        // Full or blocked: the value lives as long as the page.
      }
    });
    return value;
  }
  return {
    theme: kept<Theme>('theme', 'system', ['system', 'light', 'dark']),
    speed: kept(
      'speed',
      'max',
      SPEEDS.map((speed) => speed.label),
    ),
    editorShare: kept('editor_share', 460),
    traceShare: kept('trace_share', 580),
    draft: kept('draft', ''),
  };
}

/** The pace of a speed's label. */
export function paceOf(label: string): Pace {
  return SPEEDS.find((speed) => speed.label === label)?.pace ?? null;
}
