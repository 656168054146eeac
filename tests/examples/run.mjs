// Installs the release build into a folder of its own, builds the examples against what was installed, and runs them.
//
//   node tests/examples/run.mjs
//
// An example prints what CPython printed for its Python twin (NAME.out, recorded), and NAME.err on standard error.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { at, filesBelow, heading, isMain, main, mustRun } from '../checks/project.mjs';

/** Exit statuses other than 0. */
const STATUS = { dining_philosophers: 3 };

/** What no program needs to see: the script layer's headers. */
const isPrivate = (file) => file.includes('engine/script/');

const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Runs one example; returns what is wrong with it. */
function complaintsAbout(name, program, ...args) {
  const { status, signal, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 30_000 });
  const found = [];
  if (status !== (STATUS[name] ?? 0)) found.push(`it ended with ${status ?? signal}`);
  if (stdout !== textOf(at('tests/examples', `${name}.out`))) found.push(`it printed:\n${stdout}`);
  if (stderr !== textOf(at('tests/examples', `${name}.err`))) found.push(`its errors:\n${stderr}`);
  return found;
}

function complaintsAboutHeaders(prefix) {
  const headers = readdirSync(path.join(prefix, 'include'), { recursive: true }).filter((file) =>
    file.endsWith('.hpp'),
  );
  const found = headers.filter(isPrivate).map((file) => `installed, though private: ${file}`);
  if (headers.length === 0) found.push('no header was installed');
  return found;
}

async function runAll() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lockstep-install-'));
  const results = [];
  const note = (name, complaints) => {
    results.push(complaints.length === 0);
    console.log(`${complaints.length === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    for (const complaint of complaints) console.log(`  ${complaint}`);
  };
  try {
    const prefix = path.join(folder, 'prefix');
    const build = path.join(folder, 'build');
    heading('Installing, and building the examples against it');
    await mustRun('cmake', ['--install', at('build/release'), '--prefix', prefix], { capture: true });
    note('headers', complaintsAboutHeaders(prefix));
    const configure = [
      '-S',
      at('tests/examples'),
      '-B',
      build,
      '-G',
      'Ninja',
      `-DCMAKE_PREFIX_PATH=${prefix}`,
    ];
    await mustRun('cmake', configure, { capture: true });
    await mustRun('cmake', ['--build', build]);
    heading('Running them');
    for (const file of filesBelow(['tests/examples'], (name) => name.endsWith('.cpp'))) {
      const name = path.basename(file, '.cpp');
      note(name, complaintsAbout(name, path.join(build, name)));
    }
    const command = [path.join(prefix, 'bin/lockstep'), 'run', at('tests/examples/pipeline.py')];
    note('the installed command line', complaintsAbout('pipeline', ...command));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const passed = results.filter(Boolean).length;
  console.log(`\n${passed} passed, ${results.length - passed} failed`);
  if (passed < results.length) process.exitCode = 1;
}

if (isMain(import.meta.url)) await main(runAll);
