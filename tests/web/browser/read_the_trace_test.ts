import { expect, test } from './support/page.ts';
import { TURNS } from './support/programs.ts';

test('the trace is filtered by task and by primitive', async ({ playground }) => {
  await playground.open();
  await playground.pick('Lock');
  await playground.press('Run');
  await playground.expectState('Finished');
  const all = await playground.eventCount();
  await playground.trace.getByLabel('Task', { exact: true }).selectOption('Ben');
  await expect.poll(() => playground.eventCount()).toBeLessThan(all);
  await expect(playground.rows).toContainText('Ben');
  await playground.trace.getByLabel('Task', { exact: true }).selectOption('All tasks');
  const primitives = playground.trace.getByLabel('Primitive', { exact: true });
  const lock = (await primitives.locator('option').allInnerTexts()).find((text) => text.startsWith('Lock'));
  expect(lock).toBeDefined();
  await primitives.selectOption(lock ?? '');
  await expect.poll(() => playground.eventCount()).toBeLessThan(all);
  await expect(playground.rows).toContainText(/acquire/);
});

test('a row leads to its line, and the arrow keys to the next', async ({ playground }) => {
  await playground.open();
  await playground.write(TURNS);
  await playground.press('Run');
  await playground.expectState('Finished');
  await playground.trace.getByLabel('Search trace').fill('(line 6)');
  await playground.trace.getByLabel('Search trace').press('Enter');
  await expect(playground.selectedEvent).toContainText('line 6');
  await expect(playground.markedLine).toContainText('await asyncio.sleep(1)');
  const event = await playground.selectedEvent.locator('b').innerText();
  await playground.trace.getByRole('textbox', { name: /Trace rows/ }).press('ArrowDown');
  await expect(playground.selectedEvent.locator('b')).not.toHaveText(event);
});

test('search counts what it finds in the whole trace and walks through it', async ({ playground }) => {
  await playground.open();
  await playground.write(TURNS);
  await playground.press('Run');
  await playground.expectState('Finished');
  const box = playground.trace.getByLabel('Search trace');
  await box.fill('Ben');
  await expect(playground.trace.locator('.trace-found')).toHaveText(/^1\/\d+$/);
  await playground.trace.getByRole('button', { name: 'Next match' }).click();
  await expect(playground.trace.locator('.trace-found')).toHaveText(/^2\/\d+$/);
  await box.fill('no such words');
  await expect(playground.trace.locator('.trace-found')).toHaveText('none');
});

test('a long trace shows a part of itself and lets one go to the others', async ({ playground }) => {
  await playground.open();
  await playground.write(
    TURNS.replace('worker(name, 4)', 'worker(name, 2000)').replace('print(name, turn)', 'pass'),
  );
  await playground.press('Run');
  await playground.expectState('Finished');
  await expect(playground.trace.getByText(/Events [\d,]+–[\d,]+ of [\d,]+/)).toBeVisible();
  const before = await playground.rows.innerText();
  await playground.trace.getByRole('button', { name: 'Earlier' }).click();
  await expect.poll(() => playground.rows.innerText()).not.toBe(before);
  await playground.trace.getByRole('button', { name: 'Latest' }).click();
  await expect.poll(() => playground.rows.innerText()).toBe(before);
});
