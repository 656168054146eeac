// `npm run golden:update`: records anew what the suites compare with, and says what changed.
//
//   node tests/checks/update_golden.mjs [PATTERN]      only programs whose name contains PATTERN
//
// CPython's output and steps come from the oracle (tests/conformance/record.mjs), traces from our own native build.
import { build } from './build.mjs';
import { heading, isMain, main, mustRun, run } from './project.mjs';
import { setUp } from './setup.mjs';

if (isMain(import.meta.url)) {
  await main(async () => {
    const pattern = process.argv.slice(2);
    await setUp();
    await build('native');
    heading('Recording what CPython does');
    await mustRun(process.execPath, ['tests/conformance/record.mjs', ...pattern]);
    if (pattern.length === 0) await mustRun(process.execPath, ['tests/random/recorded.mjs', '--update']);
    heading('Recording traces');
    await mustRun(process.execPath, ['tests/golden/run.mjs', 'native', '--update', ...pattern]);
    heading('Changed recordings');
    await run('git', ['status', '--short', '--', 'tests', 'scenarios']);
  });
}
