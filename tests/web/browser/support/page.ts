import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { CONTENT_SECURITY_POLICY } from '../../../../web/plugins/content_security_policy.ts';
import { serveFolder, type StaticServer } from './static_server.ts';

const BUILT_PAGE =
  process.env['LOCKSTEP_PAGE'] ?? fileURLToPath(new URL('../../../../build/page/', import.meta.url));

/** Policy violations that are Chromium's own: its editing code writes a style attribute when a selection is replaced. */
const OF_THE_BROWSER = /Applying inline style violates.*style-src 'self'/;

interface Fixtures {
  /** Whether the host sends the policy with every response; a plain static host sends nothing. */
  strictHost: boolean;
  site: StaticServer;
  playground: Playground;
}

/** A test that fails when the page writes an error to the console. */
export const test = base.extend<Fixtures>({
  strictHost: [false, { option: true }],
  site: async ({ strictHost }, use) => {
    const site = await serveFolder(
      BUILT_PAGE,
      strictHost
        ? { headers: { 'content-security-policy': CONTENT_SECURITY_POLICY } }
        : { prefix: '/some/folder/' },
    );
    await use(site);
    await site.close();
  },
  playground: async ({ page, site }, use) => {
    const errors = watchErrors(page);
    await use(new Playground(page, site.url));
    expect(errors).toEqual([]);
  },
});

/** Everything that went wrong on a page, without what is known to be harmless. */
export function watchErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // The browser's own violation has no place in our files.
    if (OF_THE_BROWSER.test(message.text()) && !message.location().url.includes('/assets/')) return;
    errors.push(`${message.text()} (${message.location().url})`);
  });
  return errors;
}

/** What a person does on the page, and what they read. */
export class Playground {
  readonly page: Page;
  readonly address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(this.address + fragment);
    await expect(this.page.locator('html[data-engine="ready"]')).toBeAttached();
    await expect(this.editor).toBeAttached();
    await expect(this.page.getByLabel('Search trace')).toBeAttached();
  }

  async pick(title: string): Promise<void> {
    await this.page.getByRole('button', { name: title, exact: true }).click();
    await expect(
      this.page.getByRole('heading', { name: title.replace(/ hangs$/, ''), exact: true }),
    ).toBeVisible();
  }

  /** Replaces the program, as pasting does. */
  async write(source: string): Promise<void> {
    await this.editor.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(source);
  }

  async press(name: 'Run' | 'Stop' | 'Pause' | 'Resume' | 'Step' | 'Share'): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async chooseSpeed(label: string): Promise<void> {
    await this.page.getByLabel('Speed').selectOption(label);
  }

  /** Clicks a row of the terminal, counted from the first that is seen. */
  async clickRow(index: number): Promise<void> {
    // xterm takes the pointer on a layer over its rows.
    const box = await this.rows.locator('> div').nth(index).boundingBox();
    if (box === null) throw new Error(`no row ${index}`);
    await this.page.mouse.move(box.x + 20, box.y + box.height / 2);
    await this.page.mouse.click(box.x + 24, box.y + box.height / 2);
    await expect(this.selectedEvent).toContainText('Event');
  }

  async expectState(word: string, timeout = 15_000): Promise<void> {
    await expect(this.status).toHaveText(word, { timeout });
  }

  async showTab(name: 'Output' | 'Counters' | 'Verdict'): Promise<Locator> {
    await this.page.getByRole('tab', { name }).click();
    return this.page.getByRole('tabpanel', { name });
  }

  get status(): Locator {
    return this.page.getByRole('banner').getByRole('status');
  }

  get editor(): Locator {
    return this.page.getByRole('textbox', { name: 'Program' });
  }

  get trace(): Locator {
    return this.page.getByRole('region', { name: 'Trace' });
  }

  /** The rows the terminal shows now. */
  get rows(): Locator {
    return this.trace.locator('.xterm-rows');
  }

  get output(): Locator {
    return this.page.getByRole('tabpanel', { name: 'Output' });
  }

  get verdict(): Locator {
    return this.page.getByRole('tabpanel', { name: 'Verdict' });
  }

  /** The marked line of the editor, as text. */
  get markedLine(): Locator {
    return this.page.locator('.cm-current-line');
  }

  get selectedEvent(): Locator {
    return this.page.getByRole('status', { name: 'Selected event' });
  }

  /** The number of events, as the trace says it. */
  async eventCount(): Promise<number> {
    const text = await this.trace.locator('.trace-range').innerText();
    return Number(
      (/([\d,]+) events/.exec(text)?.[1] ?? /of ([\d,]+)/.exec(text)?.[1] ?? '0').replaceAll(',', ''),
    );
  }

  /** One of the counters' tiles. */
  counter(name: string): Locator {
    return this.page.locator(`[data-counter="${name}"] dd`);
  }

  /** The link of the share dialog, which is closed again. */
  async shareLink(): Promise<string> {
    await this.press('Share');
    const field = this.page.getByRole('dialog').getByLabel('Link', { exact: true });
    await expect(field).toHaveValue(/#v1\./);
    const link = await field.inputValue();
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('dialog')).toBeHidden();
    return link;
  }
}

export { expect };
