import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/page.ts';
import { DEADLOCK } from './support/programs.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: width === 360 ? 740 : 800 } });

      test('axe finds nothing on any view', async ({ playground }) => {
        const { page } = playground;
        const check = async (what: string): Promise<void> => {
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
          );
          expect(found, what).toEqual([]);
        };
        const turnTo = async (name: string): Promise<void> => {
          if (width === 360) await page.getByRole('navigation').getByRole('button', { name }).click();
        };
        await playground.open();
        await check('first screen');
        await playground.write(DEADLOCK);
        await playground.press('Run');
        await playground.expectState('Deadlock');
        await check('verdict');
        await playground.showTab('Counters');
        await check('counters');
        await turnTo('Trace');
        await playground.clickRow(1);
        await check('trace');
        if (width === 360) {
          await turnTo('Scenarios');
          await check('scenarios');
        }
        await playground.press('Share');
        await expect(page.getByRole('dialog')).toBeVisible();
        await check('share dialog');
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    });
  }
}

test('the whole way can be gone by keyboard', async ({ playground }) => {
  await playground.open();
  const { page } = playground;
  await playground.editor.focus();
  await page.keyboard.press('Control+Enter');
  await playground.expectState('Finished');
  // Escape, then Tab, leaves the editor.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(playground.editor).not.toBeFocused();
  await page.getByRole('tab', { name: 'Output' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Counters' })).toHaveAttribute('aria-selected', 'true');
  const separator = page.getByRole('separator', { name: 'Height of the trace' });
  const value = Number(await separator.getAttribute('aria-valuenow'));
  await separator.focus();
  await page.keyboard.press('ArrowDown');
  await expect(separator).toHaveAttribute('aria-valuenow', String(value + 25));
});

test('the theme can be chosen and is remembered', async ({ playground }) => {
  await playground.open();
  const { page } = playground;
  await page.getByRole('button', { name: 'Theme: system' }).click();
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
