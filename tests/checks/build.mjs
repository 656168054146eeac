// Builds: `npm run build` sets up what is missing and makes the command line, the WebAssembly engine and the page.
//
//   node tests/checks/build.mjs [PART...]     PART: native, wasm, page, schema, dev, asan, wasm_tests
//
// Each part is incremental; when nothing changed nothing is made again.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  at,
  contentHash,
  filesBelow,
  heading,
  isMain,
  JOBS,
  main,
  mustRun,
  packageBin,
  Problem,
} from './project.mjs';
import { setUp } from './setup.mjs';

/** Configures a CMake preset (once) and builds targets of it. */
async function cmake(preset, ...targets) {
  // Ninja runs CMake again by itself when a CMake file changed; a changed preset it does not see.
  const stamp = at('build', preset, 'preset.stamp');
  const wanted = contentHash(['CMakePresets.json', 'bindings/wasm/toolchain.cmake']);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    await mustRun('cmake', ['--preset', preset, ...(existsSync(at('build', preset)) ? ['--fresh'] : [])]);
    writeFileSync(stamp, wanted);
  }
  await mustRun('cmake', ['--build', '--preset', preset, '--parallel', String(JOBS), '--target', ...targets]);
}

async function page() {
  const inputs = [
    ...filesBelow(['web', 'scenarios']),
    'build/wasm/engine.mjs',
    'build/wasm/engine.wasm',
    'package-lock.json',
  ];
  const stamp = at('build/page.stamp');
  const wanted = contentHash(inputs);
  const fresh =
    existsSync(at('build/page/index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (fresh) return console.log('the page is up to date');
  mkdirSync(at('build'), { recursive: true });
  await mustRun(packageBin('vite'), ['build', 'web', '--logLevel', 'warn']);
  if (!existsSync(at('build/page/index.html'))) throw new Problem('vite made no build/page/index.html');
  writeFileSync(stamp, wanted);
}

/** What can be built, by name; `needs` are parts that go before. */
export const PARTS = {
  native: {
    title: 'the command line (build/release/lockstep)',
    make: () => cmake('release', 'lockstep', 'lockstep_schema'),
  },
  wasm: {
    title: 'the engine for the page (build/wasm/engine.wasm)',
    make: () => cmake('wasm', 'lockstep_wasm'),
  },
  page: { title: 'the page (build/page)', needs: ['wasm'], make: page },
  schema: { title: 'web/src/protocol/schema.gen.ts', make: () => cmake('release', 'schema') },
  dev: { title: 'the doctest suites (build/dev)', make: () => cmake('dev', 'lockstep_tests') },
  asan: {
    title: 'the doctest suites with sanitizers (build/asan)',
    make: () => cmake('asan', 'lockstep_tests'),
  },
  wasm_tests: {
    title: 'the doctest suites for Node (build/wasm)',
    make: () => cmake('wasm', 'lockstep_tests'),
  },
};

/** Builds one part, and before it what it needs. */
export async function build(name, done = new Set()) {
  const part = PARTS[name];
  if (!part) throw new Problem(`there is no part "${name}"; parts: ${Object.keys(PARTS).join(', ')}`);
  if (done.has(name)) return;
  for (const before of part.needs ?? []) await build(before, done);
  heading(`Building ${part.title}`);
  await part.make();
  done.add(name);
}

/** What a person uses: command line, engine, page. */
export async function buildAll() {
  const done = new Set();
  for (const name of ['native', 'wasm', 'page']) await build(name, done);
}

if (isMain(import.meta.url)) {
  await main(async () => {
    const names = process.argv.slice(2);
    await setUp();
    if (names.length === 0) await buildAll();
    const done = new Set();
    for (const name of names) await build(name, done);
  });
}
