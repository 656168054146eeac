import { expect, test } from './support/page.ts';

test('a problem is underlined, explained with its line, and keeps the program from running', async ({
  playground,
}) => {
  await playground.open();
  await playground.write(
    'import asyncio\n\nasync def main():\n    print("unclosed"\n\nasyncio.run(main())\n',
  );
  const problems = playground.page.getByRole('list', { name: 'Problems' });
  await expect(problems).toContainText(/line [4-6]/);
  await expect(playground.page.locator('.cm-lintRange-error, .cm-lintPoint-error').first()).toBeAttached();
  await playground.press('Run');
  await playground.expectState('Not run');
  await playground.write('print("mended")\n');
  await expect(problems).toBeHidden();
  await playground.press('Run');
  await playground.expectState('Finished');
});

test('an unsupported module is named with its line before the run', async ({ playground }) => {
  await playground.open();
  await playground.write('import asyncio\nimport threading\n');
  await expect(playground.page.getByRole('list', { name: 'Problems' })).toContainText(/line 2: .*threading/);
});

test('an uncaught exception is shown as Python shows it', async ({ playground }) => {
  await playground.open();
  await playground.write('def fail():\n    raise ValueError("no such account")\n\nfail()\n');
  await playground.press('Run');
  await playground.expectState('Raised');
  await expect(playground.output).toContainText('Traceback (most recent call last)');
  await expect(playground.output).toContainText('ValueError: no such account');
});
