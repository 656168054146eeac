// `npm run format`: clang-format for C++ (when the machine has it), Prettier for the rest.
import { filesBelow, isMain, main, mustRun, packageBin } from './project.mjs';
import { setUp, which } from './setup.mjs';

if (isMain(import.meta.url)) {
  await main(async () => {
    await setUp();
    await mustRun(packageBin('prettier'), ['--write', '--log-level', 'warn', '.']);
    const sources = filesBelow(['engine', 'bindings', 'tests'], (file) => /\.[ch]pp$/.test(file));
    if (which('clang-format')) await mustRun('clang-format', ['-i', ...sources]);
    else
      console.log(
        'C++ is left as it is: there is no clang-format here (Debian: apt-get install clang-format)',
      );
  });
}
