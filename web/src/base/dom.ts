import type { Disposable } from './disposable.ts';

/** Listens until disposed. */
export function listen<K extends keyof WindowEventMap>(
  target: EventTarget,
  type: K,
  handler: (event: WindowEventMap[K]) => void,
  options?: AddEventListenerOptions,
): Disposable {
  target.addEventListener(type, handler as EventListener, options);
  return {
    dispose: () => {
      target.removeEventListener(type, handler as EventListener, options);
    },
  };
}

/** A new element with a class, an optional text and a parent. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  parent?: Element | ShadowRoot | DocumentFragment,
  text?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  parent?.append(made);
  return made;
}

/**
 * Work that is asked for often and done at most once a frame.
 * `everyMs` spaces it further, for work that costs more than a frame has.
 */
export class FrameTask implements Disposable {
  readonly #work: () => void;
  readonly #everyMs: number;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = -Infinity;

  constructor(work: () => void, everyMs = 0) {
    this.#work = work;
    this.#everyMs = everyMs;
  }

  request(): void {
    if (this.#frame !== 0 || this.#timer !== undefined) return;
    const wait = this.#last + this.#everyMs - performance.now();
    if (wait > 0) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#atNextFrame();
      }, wait);
    } else {
      this.#atNextFrame();
    }
  }

  #atNextFrame(): void {
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#last = performance.now();
      this.#work();
    });
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
    this.#timer = undefined;
  }
}

/**
 * The colour a token has now, as `rgb(…)`. Reading the property itself would give `light-dark(…)`
 * unresolved, so an element is asked what it would paint.
 */
export function tokenColors<K extends string>(tokens: Readonly<Record<K, string>>): Record<K, string> {
  const probe = element('span', '', document.body);
  const style = getComputedStyle(probe);
  const colors = {} as Record<K, string>;
  for (const key of Object.keys(tokens) as K[]) {
    probe.style.setProperty('color', `var(${tokens[key]})`);
    colors[key] = style.color;
  }
  probe.remove();
  return colors;
}

/** Offers a text as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = element('a', '');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; give it time before the address is taken back.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
