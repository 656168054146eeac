import { expect, test } from './support/page.ts';
import { TURNS } from './support/programs.ts';

test('a person opens the page, picks Lock, runs it, and reads output, trace and counters', async ({
  playground,
}) => {
  await playground.open();
  await playground.page.getByLabel('Search scenarios').fill('condition');
  await expect(playground.page.getByRole('button', { name: 'Event', exact: true })).toHaveCount(0);
  await playground.page.getByLabel('Search scenarios').fill('');
  await playground.pick('Lock');
  await expect(playground.page).toHaveURL(/#s=010_lock$/);
  await playground.press('Run');
  await playground.expectState('Finished');
  await expect(playground.output).toContainText('Ada');
  // The end of the trace is in view; a search brings the rest.
  await expect(playground.rows).toContainText('is done');
  await playground.trace.getByLabel('Search trace').fill('task Ada');
  await expect(playground.rows).toContainText('Ada');
  expect(await playground.eventCount()).toBeGreaterThan(20);
  await playground.showTab('Counters');
  await expect(playground.counter('Acquires')).not.toHaveText('0');
  await expect(playground.counter('Switches')).not.toHaveText('0');
  await expect(playground.counter('Steps/s real')).not.toHaveText('0');
  await expect(playground.page.getByRole('table', { name: /Primitives/ })).toContainText('Lock');
  await expect(playground.page.getByRole('table', { name: /Tasks/ })).toContainText('Ada');
});

test('a pasted program runs with Ctrl+Enter from inside the editor', async ({ playground }) => {
  await playground.open();
  await playground.write(TURNS);
  await playground.page.keyboard.press('Control+Enter');
  await playground.expectState('Finished');
  await expect(playground.output).toContainText('Cyd 3');
  await expect(playground.output).toContainText('done');
  await expect(
    playground.page.getByRole('heading', { name: 'Lock', exact: true }).locator('..'),
  ).toContainText('edited');
});

test('text of a program is shown and never obeyed', async ({ playground }) => {
  await playground.open();
  await playground.write(String.raw`import asyncio
async def evil():
    print("\x1b[2J\x1b[31mred\x07 <b>bold</b>")
async def main():
    await asyncio.create_task(evil(), name="\x1b]0;owned\x07\x1b[2J")
asyncio.run(main())
`);
  await playground.press('Run');
  await playground.expectState('Finished');
  await expect(playground.output).toContainText('␛[2J␛[31mred␇ <b>bold</b>');
  await expect(playground.rows).toContainText('owned');
  await expect(playground.rows).toContainText('task_created'.replace('_', ' ').split(' ')[0] ?? '');
  await expect(playground.page).toHaveTitle(/Lockstep/);
});
