import { expect, test } from './support/page.ts';
import { DEADLOCK } from './support/programs.ts';

test('a deadlock is named: task, primitive, holder and line, and the lines can be visited', async ({
  playground,
}) => {
  await playground.open();
  await playground.write(DEADLOCK);
  await playground.press('Run');
  await playground.expectState('Deadlock');
  const verdict = playground.verdict;
  await expect(verdict).toBeVisible();
  for (const word of ['Ada', 'Ben', 'Lock', 'line 6']) await expect(verdict).toContainText(word);
  const waiting = verdict.getByRole('list', { name: 'Waiting tasks' });
  await expect(waiting.getByText(/held by\s+Ben/)).toBeVisible();
  await expect(waiting.getByText(/held by\s+Ada/)).toBeVisible();
  await waiting.getByRole('button', { name: 'line 6' }).first().click();
  await expect(playground.markedLine).toContainText('async with second');
  await playground.showTab('Output');
  await expect(playground.output).toContainText('before');
});

test('a program that finishes has no verdict', async ({ playground }) => {
  await playground.open();
  await playground.write('print("fine")\n');
  await playground.press('Run');
  await playground.expectState('Finished');
  const verdict = await playground.showTab('Verdict');
  await expect(verdict).toContainText('The program finished');
  await expect(verdict).not.toContainText(/deadlock/i);
});
