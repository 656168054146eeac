// Set-up: what the build and the tests need and the machine lacks. Does nothing when nothing is missing.
//
//   node tests/checks/setup.mjs [tests]      with `tests`: a browser too
//
// Root on Debian or Ubuntu: installs Debian packages. Anybody else is told their names. The WebAssembly compiler goes
// into .toolchain/ and npm's packages into node_modules/; both belong to this folder and are ignored by git.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { at, heading, isMain, main, mustRun, Problem, ROOT, run } from './project.mjs';

/** Where PATH finds a program; undefined when it does not. */
export function which(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const candidate = path.join(folder, name);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // not here
    }
  }
  return undefined;
}

/** The Chromium for the tests: $CHROMIUM, else the first on PATH. */
export function chromium() {
  const chosen = process.env.CHROMIUM;
  if (chosen) {
    if (!existsSync(chosen)) throw new Problem(`CHROMIUM names ${chosen}, which is not there`);
    return chosen;
  }
  return which('chromium') ?? which('chromium-browser') ?? which('google-chrome');
}

const hasDoctest = () =>
  ['/usr/include', '/usr/local/include'].some((dir) => existsSync(`${dir}/doctest/doctest.h`));
const aptKeyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** What must be there, and the Debian package that brings it. */
const NEEDS = [
  { present: () => which('g++'), package: 'g++' },
  { present: () => which('cmake'), package: 'cmake' },
  { present: () => which('ninja'), package: 'ninja-build' },
  { present: () => which('python3'), package: 'python3' }, // runs Emscripten, and is a peer in the benches
  { present: hasDoctest, package: 'doctest-dev' },
  { present: () => hasNewEmcc() || existsSync(aptKeyring), package: 'debian-archive-keyring' },
  { present: chromium, package: 'chromium', testsOnly: true },
];

/** The same rule as in setup-toolchain.sh and toolchain.cmake: an emcc >= 3.1.60 on PATH is used as it is. */
function hasNewEmcc() {
  const emcc = which('emcc');
  if (!emcc) return false;
  try {
    const banner = execFileSync(emcc, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [, major, minor, patch] = /\) (\d+)\.(\d+)\.(\d+)/.exec(banner)?.map(Number) ?? [];
    return major > 3 || (major === 3 && (minor > 1 || (minor === 1 && patch >= 60)));
  } catch {
    return false;
  }
}

async function debianPackages(forTests) {
  const missing = NEEDS.filter((need) => (forTests || !need.testsOnly) && !need.present()).map(
    (need) => need.package,
  );
  if (missing.length === 0) return;
  const command = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !which('apt-get')) {
    throw new Problem(`Missing on this machine: ${missing.join(', ')}.\nAs root on Debian: ${command}`);
  }
  heading(`Installing Debian packages: ${missing.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
  // A fresh image has no package lists, an old one has stale ones: both end in a failed install.
  await run('apt-get', ['update', '-qq'], { env });
  await mustRun('apt-get', install, { env });
}

async function wasmToolchain() {
  const script = at('bindings/wasm/setup-toolchain.sh');
  const stamp = at('.toolchain/ready');
  // The settings hold the folder's and Node's place: a moved project is configured anew.
  const wanted = [
    createHash('sha256').update(readFileSync(script)).digest('hex'),
    ROOT,
    process.execPath,
  ].join('\n');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (hasNewEmcc()) return;
  heading('Setting up the WebAssembly compiler (Emscripten) in .toolchain/');
  await mustRun('sh', [script]);
  writeFileSync(stamp, wanted);
}

async function npmPackages() {
  const stamp = at('node_modules/.lockstep-stamp');
  const wanted = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  heading("Installing npm's packages");
  await mustRun('npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, wanted);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  throw new Problem(`Node ${process.versions.node} is too old: 20.19, 22.12 or newer is needed`);
}

/**
 * Makes everything ready that the build needs.
 *
 * @param  options.forTests  a browser too
 */
export async function setUp({ forTests = false } = {}) {
  checkNode();
  await debianPackages(forTests);
  await wasmToolchain();
  await npmPackages();
}

if (isMain(import.meta.url)) await main(() => setUp({ forTests: process.argv.includes('tests') }));
