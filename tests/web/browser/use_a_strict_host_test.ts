import { expect, test } from './support/page.ts';
import { DEADLOCK } from './support/programs.ts';

test.use({ strictHost: true });

test('everything runs on a host that sends the policy with every response', async ({ playground }) => {
  const violations: string[] = [];
  await playground.page.exposeFunction('tellViolation', (text: string) => {
    violations.push(text);
  });
  await playground.page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // Chromium's editing code breaks the rule by itself, without a source file.
      if (event.effectiveDirective === 'style-src-attr' && event.sourceFile === '') return;
      (globalThis as unknown as { tellViolation: (text: string) => void }).tellViolation(
        `${event.effectiveDirective} ${event.sourceFile} ${event.sample}`,
      );
    });
  });
  await playground.open();
  await playground.write(DEADLOCK);
  await playground.press('Run');
  await playground.expectState('Deadlock');
  await expect(playground.rows).toContainText('Ada');
  await playground.clickRow(2);
  const link = await playground.shareLink();
  await playground.page.goto('about:blank');
  await playground.page.goto(link);
  await playground.expectState('Deadlock');
  expect(violations).toEqual([]);
});
