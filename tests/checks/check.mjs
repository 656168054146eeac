// `npm run check`: every rule that is held by reading files rather than by running tests.
//
//   node tests/checks/check.mjs [CHECK...]      only these (names as in CHECKS)
//
// Each check exports a function that returns its complaints, one line each. Ends with `N passed, N failed`.
import { build } from './build.mjs';
import { checkDocs } from './check_docs.mjs';
import { checkGenerated } from './check_generated.mjs';
import { checkLayers } from './check_layers.mjs';
import { checkRules } from './check_rules.mjs';
import { checkScenarios } from './check_scenarios.mjs';
import { checkSemantics } from './check_semantics.mjs';
import { checkSize } from './check_size.mjs';
import { checkSources } from './check_sources.mjs';
import { filesBelow, heading, isMain, main, packageBin, Problem, run } from './project.mjs';
import { setUp } from './setup.mjs';

/** A tool that prints its own complaints. */
const tool = async (name, ...args) => {
  const { status } = await run(packageBin(name), args);
  return status === 0 ? [] : [`${name} ended with ${status}`];
};

const typeProjects = () =>
  filesBelow(
    ['web'],
    (file) => /^web\/tsconfig(\.\w+)?\.json$/.test(file) && file !== 'web/tsconfig.base.json',
  );

/** In the order they run; `parts` are built before (see build.mjs). */
const CHECKS = {
  rules: { about: 'the checks themselves find planted mistakes', complaints: checkRules },
  layers: { about: 'includes and imports follow the layers', complaints: checkLayers },
  sources: { about: 'every C++ file is compiled', complaints: checkSources },
  semantics: { about: "every sentence of asyncio's semantics has its program", complaints: checkSemantics },
  docs: { about: 'public declarations and README links', complaints: checkDocs },
  generated: {
    about: 'schema.gen.ts is what the .def tables say',
    parts: ['native'],
    complaints: checkGenerated,
  },
  sizes: {
    about: 'files, .wasm and first load are within their budgets',
    parts: ['page'],
    complaints: checkSize,
  },
  scenarios: { about: 'scenarios have their story and run', parts: ['native'], complaints: checkScenarios },
  types: {
    about: 'TypeScript',
    complaints: async () => {
      const projects = typeProjects();
      if (projects.length === 0) return ['no web/tsconfig.json'];
      return (await Promise.all(projects.map((project) => tool('tsc', '--noEmit', '-p', project)))).flat();
    },
  },
  lint: { about: 'ESLint', complaints: () => tool('eslint', '--max-warnings', '0', '.') },
  format: {
    about: 'Prettier (npm run format mends it)',
    complaints: () => tool('prettier', '--check', '--log-level', 'warn', '.'),
  },
};

async function runCheck(name) {
  const { about, parts = [], complaints } = CHECKS[name];
  heading(`Check ${name}: ${about}`);
  try {
    const built = new Set();
    for (const part of parts) await build(part, built);
    const found = await complaints();
    for (const complaint of found) console.log(`  ${complaint}`);
    console.log(found.length === 0 ? '  ok' : `  ${found.length} complaint(s)`);
    return found.length === 0;
  } catch (error) {
    console.log(`  could not run: ${error instanceof Problem ? error.message : error.stack}`);
    return false;
  }
}

if (isMain(import.meta.url)) {
  await main(async () => {
    const names = process.argv.slice(2);
    for (const name of names) {
      if (!CHECKS[name])
        throw new Problem(`there is no check "${name}"; checks: ${Object.keys(CHECKS).join(', ')}`);
    }
    await setUp();
    let failed = 0;
    const chosen = names.length > 0 ? names : Object.keys(CHECKS);
    for (const name of chosen) if (!(await runCheck(name))) failed++;
    console.log(`\n${chosen.length - failed} passed, ${failed} failed`);
    if (failed > 0) process.exitCode = 1;
  });
}
