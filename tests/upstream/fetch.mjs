// CPython's own test suite, as Debian packages it: fetched when the tests run, unpacked into the build folder, never committed.
//
//   node tests/upstream/fetch.mjs      prints the folder with test_locks.py and the others
//
// apt checks the signatures. It works with a list of sources and folders of its own: the machine's are not touched.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const HOME = path.join(ROOT, 'build/upstream');
const PACKAGE = 'libpython3.14-testsuite';
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const SOURCE = `deb [signed-by=${KEYRING}] http://deb.debian.org/debian forky main\n`;
const UNPACKED = path.join(HOME, 'package');
const SUITE = path.join(UNPACKED, 'usr/lib/python3.14/test/test_asyncio');

/** A program that must succeed; what it said is shown when it does not. */
function must(what, command, args, cwd = HOME) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (result.error?.code === 'ENOENT') throw new Error(`${what}: there is no ${command} on this machine`);
  if (result.status !== 0) {
    const said = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n').slice(-6).join('\n  ');
    throw new Error(`${what} failed: is the network there?\n  ${said}`);
  }
}

function aptOptions() {
  const folders = { State: 'state', 'State::Lists': 'state/lists', Cache: 'cache' };
  const options = [`Dir::Etc::sourcelist=${path.join(HOME, 'sources.list')}`, 'Dir::Etc::sourceparts=-'];
  options.push(`Dir::State::status=${path.join(HOME, 'state/status')}`, 'APT::Sandbox::User=root');
  for (const [name, folder] of Object.entries(folders)) {
    fs.mkdirSync(path.join(HOME, folder, 'partial'), { recursive: true });
    options.push(`Dir::${name}=${path.join(HOME, folder)}`);
  }
  fs.writeFileSync(path.join(HOME, 'state/status'), '');
  fs.writeFileSync(path.join(HOME, 'sources.list'), SOURCE);
  return options.flatMap((option) => ['-o', option]);
}

/** The folder of asyncio's tests; fetched unless an earlier run did. Throws with the reason when that is impossible. */
export function fetchSuite() {
  if (fs.existsSync(path.join(SUITE, 'test_tasks.py'))) return SUITE;
  if (!fs.existsSync(KEYRING))
    throw new Error(`there is no ${KEYRING}: the package's signature could not be checked`);
  fs.mkdirSync(HOME, { recursive: true });
  const options = aptOptions();
  must('apt-get update', 'apt-get', [...options, '-o', 'APT::Update::Error-Mode=any', 'update']);
  must(`fetching ${PACKAGE}`, 'apt-get', [...options, 'download', PACKAGE]);
  const archive = fs.readdirSync(HOME).find((name) => name.startsWith(PACKAGE) && name.endsWith('.deb'));
  if (!archive) throw new Error(`apt-get did not bring ${PACKAGE}`);
  // Unpacked beside and moved: a run that was interrupted leaves nothing that looks complete.
  const partial = `${UNPACKED}.partial`;
  fs.rmSync(partial, { recursive: true, force: true });
  must(`unpacking ${archive}`, 'dpkg-deb', ['-x', archive, partial]);
  fs.rmSync(UNPACKED, { recursive: true, force: true });
  fs.renameSync(partial, UNPACKED);
  return SUITE;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(fetchSuite());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
