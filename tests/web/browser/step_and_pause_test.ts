import { expect, test } from './support/page.ts';
import { TURNS } from './support/programs.ts';

test('Step runs one task step at a time and marks its line', async ({ playground }) => {
  await playground.open();
  await playground.write(TURNS);
  await playground.press('Step');
  await playground.expectState('Paused');
  await expect(playground.page.getByText(/^1 step ·/)).toBeVisible();
  await playground.press('Step');
  await expect(playground.page.getByText(/^2 steps ·/)).toBeVisible();
  await expect(playground.output).toContainText('Ada 0');
  await expect(playground.output).not.toContainText('Ben 0');
  await expect(playground.markedLine).toBeVisible();
  await playground.press('Resume');
  await playground.expectState('Finished');
  await expect(playground.output).toContainText('done');
});

test('a slow run can be paused, resumed, sped up, and shows its line', async ({ playground }) => {
  await playground.open();
  await playground.write(TURNS.replace('worker(name, 4)', 'worker(name, 400)'));
  await playground.chooseSpeed('1×');
  await playground.press('Run');
  await playground.expectState('Running');
  await expect(playground.output).toContainText('Ada 0');
  await expect(playground.markedLine).toBeVisible();
  await playground.press('Pause');
  await playground.expectState('Paused');
  const before = await playground.eventCount();
  // Longer than two steps at this speed.
  await playground.page.waitForTimeout(600);
  expect(await playground.eventCount()).toBe(before);
  await playground.press('Resume');
  await playground.chooseSpeed('max');
  await playground.expectState('Finished');
  await expect(playground.output).toContainText('Cyd 399');
});
