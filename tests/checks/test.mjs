// `npm test`: sets up, builds, runs every suite, adds up what they counted.
//
//   node tests/checks/test.mjs [SUITE...]      only these suites (names as in SUITES)
//
// A suite that fails does not keep the next from running. A suite that could not be built, crashed or counted nothing
// counts as one failure: silence is never success. The last line is `N passed, N failed`; the exit status is 1 if any failed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { build } from './build.mjs';
import { at, heading, isMain, main, packageBin, Problem, run } from './project.mjs';
import { chromium, setUp } from './setup.mjs';

const REPORTS = 'build/reports';

/** doctest's summary. Skipped cases are failures: no test is switched off. */
export function countDoctest(output) {
  const match = /test cases:\s*\d+\s*\|\s*(\d+) passed\s*\|\s*(\d+) failed\s*\|\s*(\d+) skipped/.exec(output);
  return match && { passed: Number(match[1]), failed: Number(match[2]) + Number(match[3]) };
}

/** The last line `N passed, N failed`, which our own runners end with. */
export function countLastLine(output) {
  const match = /^(\d+) passed, (\d+) failed$/.exec(output.trimEnd().split('\n').at(-1) ?? '');
  return match && { passed: Number(match[1]), failed: Number(match[2]) };
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(at(REPORTS, name), 'utf8'));
  } catch {
    return undefined;
  }
}

function countVitest() {
  const report = readReport('vitest.json');
  if (!report) return undefined;
  // A file that fails to load has no cases: count the file.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const notRun = report.numPendingTests + (report.numTodoTests ?? 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length + notRun };
}

function countPlaywright() {
  const stats = readReport('playwright.json')?.stats;
  // A flaky case passed only when tried again, a skipped one not at all.
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

const node = process.execPath;
const doctest = (file) => () => run(at(file), ['--no-colors'], { capture: true, echo: true });
const script =
  (...args) =>
  () =>
    run(node, args, { capture: true, echo: true });

/** In the order they run: the quick and near ones first. `parts` are built before (see build.mjs). */
export const SUITES = [
  {
    name: 'checks',
    parts: ['native', 'wasm', 'page'],
    start: script('tests/checks/check.mjs'),
    count: countLastLine,
  },
  { name: 'units-dev', parts: ['dev'], start: doctest('build/dev/lockstep_tests'), count: countDoctest },
  { name: 'units-asan', parts: ['asan'], start: doctest('build/asan/lockstep_tests'), count: countDoctest },
  {
    name: 'units-wasm',
    parts: ['wasm_tests'],
    start: script('build/wasm/lockstep_tests.cjs', '--no-colors'),
    count: countDoctest,
  },
  {
    name: 'units-page',
    parts: ['wasm'],
    start: () =>
      run(packageBin('vitest'), [
        ...['run', '--config', 'web/vitest.config.ts', '--reporter=default', '--reporter=json'],
        `--outputFile.json=${at(REPORTS, 'vitest.json')}`,
      ]),
    count: countVitest,
  },
  {
    name: 'conformance-native',
    parts: ['native'],
    start: script('tests/conformance/run.mjs', '--engine', 'native'),
    count: countLastLine,
  },
  {
    name: 'conformance-wasm',
    parts: ['wasm'],
    start: script('tests/conformance/run.mjs', '--engine', 'wasm'),
    count: countLastLine,
  },
  ...['native', 'wasm'].flatMap((engine) => [
    {
      name: `faulty-${engine}`,
      parts: [engine],
      start: script('tests/faulty/run.mjs', '--engine', engine),
      count: countLastLine,
    },
    {
      name: `language-fuzz-${engine}`,
      parts: [engine],
      start: script('tests/language_fuzz/batch.mjs', '--engine', engine),
      count: countLastLine,
    },
  ]),
  {
    name: 'random-native',
    parts: ['native'],
    start: script('tests/random/recorded.mjs', '--engine', 'native'),
    count: countLastLine,
  },
  {
    name: 'random-wasm',
    parts: ['wasm'],
    start: script('tests/random/recorded.mjs', '--engine', 'wasm'),
    count: countLastLine,
  },
  {
    name: 'upstream',
    parts: ['native'],
    start: script('tests/upstream/run.mjs'),
    count: countLastLine,
  },
  {
    name: 'golden-native',
    parts: ['native'],
    start: script('tests/golden/run.mjs', 'native'),
    count: countLastLine,
  },
  {
    name: 'golden-wasm',
    parts: ['wasm'],
    start: script('tests/golden/run.mjs', 'wasm'),
    count: countLastLine,
  },
  {
    name: 'install',
    parts: ['native'],
    start: script('tests/examples/run.mjs'),
    count: countLastLine,
  },
  {
    name: 'explore',
    parts: ['native'],
    start: script('tests/explore/run_scenarios.mjs'),
    count: countLastLine,
  },
  {
    name: 'explore-random',
    parts: ['native'],
    start: script('tests/explore/run_random.mjs', '100'),
    count: countLastLine,
  },
  {
    name: 'explore-shards',
    parts: ['native'],
    start: script('tests/explore/run_shards.mjs'),
    count: countLastLine,
  },
  {
    name: 'browser',
    parts: ['page'],
    start: () =>
      run(packageBin('playwright'), ['test', '-c', 'tests/web/browser', '--reporter=list,json'], {
        env: { CHROMIUM: chromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: at(REPORTS, 'playwright.json') },
      }),
    count: countPlaywright,
  },
];

/** Builds what a suite needs; a part that failed once is not tried again. */
async function prepare(suite, built, broken) {
  for (const part of suite.parts) {
    if (broken.has(part)) throw new Problem(`not built: ${part}`);
    try {
      await build(part, built);
    } catch (error) {
      broken.add(part);
      throw error;
    }
  }
}

/** Runs one suite; the result's `note` says why a failure is not in the suite's own count. */
async function runSuite(suite, built, broken) {
  const start = performance.now();
  let counted;
  let note = '';
  try {
    await prepare(suite, built, broken);
    heading(`Suite ${suite.name}`);
    const { status, output } = await suite.start();
    counted = suite.count(output);
    if (!counted) note = `no count in its output (${status})`;
    else if (counted.passed + counted.failed === 0) note = 'it counted nothing';
    else if (status !== 0 && counted.failed === 0) note = `it ended with ${status}`;
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    note = error.message;
  }
  const { passed = 0, failed = 0 } = counted ?? {};
  return {
    name: suite.name,
    passed,
    failed: failed + (note ? 1 : 0),
    note,
    seconds: (performance.now() - start) / 1000,
  };
}

function report(results) {
  heading('All suites');
  for (const { name, passed, failed, note, seconds } of results) {
    const counts = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;
    console.log(`${name.padEnd(20)}${counts} ${seconds.toFixed(1).padStart(8)} s${note ? `   ${note}` : ''}`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  if (total('failed') > 0 || total('passed') === 0) process.exitCode = 1;
}

if (isMain(import.meta.url)) {
  await main(async () => {
    const names = process.argv.slice(2);
    for (const name of names) {
      if (SUITES.some((suite) => suite.name === name)) continue;
      throw new Problem(
        `there is no suite "${name}"; suites: ${SUITES.map((suite) => suite.name).join(', ')}`,
      );
    }
    await setUp({ forTests: true });
    rmSync(at(REPORTS), { recursive: true, force: true });
    mkdirSync(at(REPORTS), { recursive: true });
    const built = new Set();
    const broken = new Set();
    const results = [];
    for (const suite of SUITES) {
      if (names.length === 0 || names.includes(suite.name))
        results.push(await runSuite(suite, built, broken));
    }
    report(results);
  });
}
