// What every script here needs: where the project is, running a command, honest text about it.
// Only Node's own modules: these scripts run before `npm ci`.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const JOBS = availableParallelism();

/** The project's file or folder at these path parts. */
export const at = (...parts) => path.join(ROOT, ...parts);

/** A program that an npm package brings. */
export const packageBin = (name) => at('node_modules', '.bin', name);

/** Prints a heading, so that long output can be found again. */
export function heading(text) {
  console.log(`\n== ${text}`);
}

/** An error whose message is for a person: printed without a stack. */
export class Problem extends Error {}

/**
 * Runs a command in the project's folder.
 *
 * @param  options.capture  collect the output (and print nothing unless `echo`)
 * @param  options.echo     print it too, as it comes
 * @param  options.env      more environment variables
 * @returns                 {status, output}; status is 'cannot run: …' or 'killed by …' when there is no exit code
 */
export function run(command, args, { capture = false, echo = !capture, env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env } });
    const chunks = [];
    for (const name of ['stdout', 'stderr']) {
      child[name]?.on('data', (data) => {
        chunks.push(data);
        if (echo) process[name].write(data);
      });
    }
    child.on('error', (error) => resolve({ status: `cannot run: ${error.message}`, output: '' }));
    child.on('close', (code, signal) =>
      resolve({
        status: signal ? `killed by ${signal}` : code,
        output: Buffer.concat(chunks).toString('utf8'),
      }),
    );
  });
}

/** Runs a command that has to succeed. */
export async function mustRun(command, args, options) {
  const { status } = await run(command, args, options);
  if (status !== 0) throw new Problem(`failed (${status}): ${[command, ...args].join(' ')}`);
}

/** The files below folders, as paths from the project's top with `/`, sorted; `keep(path)` chooses. */
export function filesBelow(folders, keep = () => true) {
  const found = [];
  const visit = (relative) => {
    for (const entry of readdirSync(at(relative), { withFileTypes: true })) {
      const name = relative ? `${relative}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (!['node_modules', '.git', '.toolchain', 'build'].includes(entry.name)) visit(name);
      } else if (keep(name)) found.push(name);
    }
  };
  for (const folder of folders) if (folder === '' || existsSync(at(folder))) visit(folder);
  return found.sort();
}

/** A hash over the names and contents of files: what a stamp file remembers. */
export function contentHash(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(at(file)))
      .update('\0');
  return hash.digest('hex');
}

/** Whether this module is the program that was started, and not imported by another. */
export const isMain = (url) =>
  process.argv[1] !== undefined && fileURLToPath(url) === path.resolve(process.argv[1]);

/** Runs a script's main function; a Problem becomes one line, anything else keeps its stack. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
