/** Something that holds listeners, timers or handles until it is told to let go. */
export interface Disposable {
  dispose(): void;
}

/** Many as one; the last added is let go first. */
export class Disposables implements Disposable {
  readonly #items: Disposable[] = [];

  add<T extends Disposable>(item: T): T {
    this.#items.push(item);
    return item;
  }

  /** Adds a plain function, such as the one that ends a signal's effect. */
  onDispose(release: () => void): void {
    this.#items.push({ dispose: release });
  }

  dispose(): void {
    for (const item of this.#items.splice(0).reverse()) item.dispose();
  }
}
