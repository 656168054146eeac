import { expect, test } from './support/page.ts';
import { BUSY, ENDLESS_STEPS, ENDLESS_TASKS, FLOOD, SLOW_ENDLESS_STEPS } from './support/programs.ts';

// What a page on a machine of its own needs is a tenth of a second; other tests share this one, often many times over.
const STOP_BOUND_MS = 500;

for (const [name, program] of [
  // Long enough for its Stop; the limit of a loop without an await has a test below.
  ['a busy loop', BUSY.replace('pass', 'x = sorted(range(2000))')],
  ['endless steps', SLOW_ENDLESS_STEPS],
  ['endless tasks', ENDLESS_TASKS],
] as const) {
  test(`Stop ends ${name} at once, and output and source stay`, async ({ playground }, info) => {
    await playground.open();
    await playground.write(program);
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await playground.press('Run');
      await playground.expectState('Running');
      await expect(playground.output).toContainText('first words');
      // Measured inside the page: from the click to the word in the bar.
      times.push(
        await playground.page.evaluate(async () => {
          const status = document.querySelector('[role="status"].status-word');
          const stop = [...document.querySelectorAll('button')].find(
            (button) => button.textContent === 'Stop',
          );
          const begin = performance.now();
          stop?.click();
          while (status?.textContent !== 'Stopped' && performance.now() - begin < 5_000) {
            await new Promise((resolve) => setTimeout(resolve, 1));
          }
          return performance.now() - begin;
        }),
      );
      await playground.expectState('Stopped');
    }
    const best = Math.min(...times);
    info.annotations.push({ type: 'from Stop to “Stopped”', description: `${best.toFixed(0)} ms` });
    expect(best).toBeLessThan(STOP_BOUND_MS);
    await expect(playground.output).toContainText('first words');
    await expect(playground.editor).toContainText('first words');
    await expect(playground.verdict).toBeHidden();
  });
}

test('a runaway that nobody stops ends at a limit that is named with its value', async ({ playground }) => {
  await playground.open();
  await playground.write(ENDLESS_STEPS);
  await playground.press('Run');
  await playground.expectState('Limit reached', 90_000);
  await expect(playground.verdict).toContainText('5,000,000');
  expect(await playground.eventCount()).toBeGreaterThanOrEqual(900_000);
  await playground.showTab('Output');
  await expect(playground.output).toContainText('first words');
});

test('a loop that never awaits ends at a limit that is named with its line', async ({ playground }) => {
  await playground.open();
  await playground.write(BUSY);
  await playground.press('Run');
  await playground.expectState('Limit reached', 50_000);
  await expect(playground.verdict).toContainText('jumps and calls without an await (100,000,000)');
  await expect(playground.verdict).toContainText(/line [23]/);
  await playground.showTab('Output');
  await expect(playground.output).toContainText('first words');
});

test('a print flood ends at the output limit while the page keeps answering', async ({ playground }) => {
  await playground.open();
  await playground.write(FLOOD);
  await playground.page.evaluate(() => {
    const gaps = { longest: 0 };
    Object.assign(globalThis, { gaps });
    let last = performance.now();
    const tick = (): void => {
      gaps.longest = Math.max(gaps.longest, performance.now() - last);
      last = performance.now();
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await playground.press('Run');
  await playground.expectState('Limit reached', 30_000);
  await expect(playground.verdict).toContainText('output (1 MB)');
  await playground.showTab('Output');
  await expect(playground.output).toContainText('dull terminal');
  await expect(playground.output).toContainText('earlier lines not shown');
  const longest = await playground.page.evaluate(
    () => (globalThis as unknown as { gaps: { longest: number } }).gaps.longest,
  );
  expect(longest).toBeLessThan(1_000);
  await expect(playground.editor).toContainText('first words');
});

test('endless recursion and endless tasks end, and the next program runs', async ({ playground }) => {
  await playground.open();
  await playground.write('def down(n):\n    return down(n + 1)\n\ndown(0)\n');
  await playground.press('Run');
  await playground.expectState('Raised');
  await expect(playground.output).toContainText('RecursionError');
  await playground.write(ENDLESS_TASKS);
  await playground.press('Run');
  await playground.expectState('Limit reached', 90_000);
  await playground.write('print("still here")\n');
  await playground.press('Run');
  await playground.expectState('Finished');
  await expect(playground.output).toContainText('still here');
});
