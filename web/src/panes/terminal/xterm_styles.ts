// xterm styles itself in two ways that `style-src 'self'` refuses. First, it writes its rules into <style> elements:
// while it opens, it is given an element that keeps its text in a constructed sheet instead, which is allowed.
// Second, it gives characters style attributes: see allowRowStyles.

class SheetElement extends HTMLElement {
  readonly #sheet = new CSSStyleSheet();

  override get textContent(): string {
    return '';
  }

  override set textContent(css: string | null) {
    this.#sheet.replaceSync(css ?? '');
  }

  connectedCallback(): void {
    document.adoptedStyleSheets.push(this.#sheet);
  }

  disconnectedCallback(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}

const TAG = 'lockstep-sheet';

/** Runs `open` with `<style>` answered by a sheet the policy allows. */
export function withAllowedStyles(open: () => void): void {
  if (customElements.get(TAG) === undefined) customElements.define(TAG, SheetElement);
  const own = document as { createElement: (name: string, options?: ElementCreationOptions) => HTMLElement };
  const create = own.createElement.bind(document);
  own.createElement = (name, options) => create(name.toLowerCase() === 'style' ? TAG : name, options);
  try {
    open();
  } finally {
    // The bound copy was an own property of the document; the prototype's method shows again.
    Reflect.deleteProperty(document, 'createElement');
  }
}

interface RowFactory {
  _addStyle?: (element: HTMLElement, style: string) => void;
}

/**
 * Lets xterm colour single characters (selected ones, and those whose contrast it repairs).
 *
 * It does so with a style attribute, which the policy refuses; the same text through the style object is allowed.
 * The renderer is not public. Where its inside looks different, those characters keep the plain colour.
 */
export function allowRowStyles(terminal: object): void {
  const core = (
    terminal as { _core?: { _renderService?: { _renderer?: { value?: { _rowFactory?: RowFactory } } } } }
  )._core;
  const factory = core?._renderService?._renderer?.value?._rowFactory;
  if (factory?._addStyle === undefined) return;
  factory._addStyle = (element, style) => {
    element.style.cssText += style;
  };
}
