import type { JSX } from 'preact';

/** Small line drawings on a 16-pixel grid; they repeat a label and are silent to readers. */
const PATHS = {
  run: 'M5 3.2v9.6L12.8 8z',
  stop: 'M4.2 4.2h7.6v7.6H4.2z',
  pause: 'M5.2 3.5v9M10.8 3.5v9',
  step: 'M4 3.5v9L10 8zM12 3.5v9',
  share: 'M8 9.8V2.6M5.2 5 8 2.4 10.800 5M3.400 8.200v5h9.200v-5',
  search: 'M7 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9zM10.400 10.400 13.600 13.600',
  theme: 'M8 2.200a5.800 5.800 0 1 0 0 11.600zM8 2.200a5.800 5.800 0 0 1 0 11.600',
  close: 'M4 4l8 8M12 4l-8 8',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  file: 'M8 2.600v7.200M5.200 7.200 8 9.900l2.800-2.700M3.400 13h9.200',
} as const;

const FILLED: ReadonlySet<string> = new Set(['run', 'stop']);

export function Icon({ name }: { readonly name: keyof typeof PATHS }): JSX.Element {
  return (
    <svg
      class={FILLED.has(name) ? 'icon icon-filled' : 'icon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
