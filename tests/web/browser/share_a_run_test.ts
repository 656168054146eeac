import { Playground, expect, test, watchErrors } from './support/page.ts';
import { DEADLOCK, UNICODE } from './support/programs.ts';

test('whoever opens a shared link sees the same run, event for event, at the same event', async ({
  playground,
  browser,
}) => {
  await playground.open();
  await playground.write(DEADLOCK);
  await playground.page.getByLabel('Seed').fill('42');
  await playground.press('Run');
  await playground.expectState('Deadlock');
  const rows = await playground.rows.innerText();
  const events = await playground.eventCount();
  await playground.clickRow(3);
  const selected = await playground.selectedEvent.innerText();
  const link = await playground.shareLink();
  expect(new URL(link).hash).toMatch(/^#v1\./);

  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const other = new Playground(await context.newPage(), link);
  const errors = watchErrors(other.page);
  await other.open();
  await other.expectState('Deadlock');
  await expect(other.page.getByLabel('Seed')).toHaveValue('42');
  await expect(other.selectedEvent).toHaveText(selected);
  expect(await other.eventCount()).toBe(events);
  await other.page.getByRole('button', { name: 'Latest' }).click();
  await expect.poll(() => other.rows.innerText()).toBe(rows);
  expect(errors).toEqual([]);
  await context.close();
});

test('Unicode survives the link', async ({ playground, browser }) => {
  await playground.open();
  await playground.write(UNICODE);
  await playground.press('Run');
  await playground.expectState('Finished');
  const link = await playground.shareLink();
  const context = await browser.newContext();
  const other = new Playground(await context.newPage(), link);
  await other.open();
  await expect(other.editor).toContainText('# Ünïcödé: 日本語 👩‍👩‍👧 Ελληνικά');
  await other.expectState('Finished');
  await expect(other.output).toContainText('naïve – 日本語 – 👩‍👩‍👧');
  await context.close();
});

test('the dialog says how long the link is, and offers the file', async ({ playground }) => {
  await playground.open();
  await playground.press('Share');
  const dialog = playground.page.getByRole('dialog', { name: 'Share this run' });
  await expect(dialog.getByText(/characters: short enough/)).toBeVisible();
  await expect(dialog.getByRole('meter')).toBeVisible();
  const download = playground.page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as file' }).click();
  expect((await download).suggestedFilename()).toBe('010_lock.py');
});

test('a cut or broken link says so and opens nothing of it', async ({ playground }) => {
  await playground.open();
  await playground.write('print("secret words")\n');
  const hash = new URL(await playground.shareLink()).hash;
  for (const broken of [
    hash.slice(0, -1),
    `${hash}A`,
    hash.slice(0, 20),
    '#v9.abc.def',
    '#nonsense',
    '#s=no_such_scenario',
  ]) {
    await playground.page.goto('about:blank');
    await playground.open(broken);
    await expect(playground.page.getByRole('alert')).toContainText('This link does not open');
    await expect(playground.editor).not.toContainText('secret words');
    await expect(playground.status).toHaveText('Ready');
  }
  await playground.page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(playground.page.getByRole('alert')).toBeHidden();
});
