// CPython 3.14 (the npm package pyodide) as a child process: one program in, one JSON line out.
//
//   node oracle.mjs SNAPSHOT FILE      run a program; the snapshot is made when it does not exist
//
// Each program gets an interpreter of its own, because asyncio numbers its tasks per process and the
// oracle patches the standard library. Starting from a memory snapshot makes that cheap (0.4 s).
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const HOME = '/home/pyodide';

/** The folder of the npm package: this repository's, or the one named by LOCKSTEP_PYODIDE. */
export function pyodideFolder() {
  if (process.env.LOCKSTEP_PYODIDE) return path.resolve(process.env.LOCKSTEP_PYODIDE);
  return path.dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
}

export function pyodideVersion() {
  return JSON.parse(fs.readFileSync(path.join(pyodideFolder(), 'package.json'), 'utf8')).version;
}

async function load(extra) {
  const folder = pyodideFolder();
  const { loadPyodide } = await import(pathToFileURL(path.join(folder, 'pyodide.mjs')));
  // Hashes of strings are fixed, or a set of strings would print in another order each time.
  const env = { PYTHONHASHSEED: '0', HOME };
  return loadPyodide({ indexURL: folder + '/', env, stdout: () => {}, stderr: () => {}, ...extra });
}

async function makeSnapshot(file) {
  const python = await load({ _makeSnapshot: true });
  python.runPython(`
import argparse, asyncio, collections, contextlib, dataclasses, datetime, enum, functools, heapq, inspect
import io, itertools, json, logging, math, operator, pprint, queue, random, re, string, textwrap, time, timeit
import traceback, types, typing, uuid, weakref
`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  fs.writeFileSync(partial, python.makeMemorySnapshot());
  fs.renameSync(partial, file);
}

async function run(snapshot, file) {
  const python = await load({ _loadSnapshot: fs.readFileSync(snapshot) });
  for (const module of ['virtual_loop.py', 'oracle.py'])
    python.FS.writeFile(`${HOME}/${module}`, fs.readFileSync(path.join(HERE, module), 'utf8'));
  python.globals.set('SOURCE', fs.readFileSync(file, 'utf8'));
  python.globals.set('FILE_NAME', path.basename(file));
  return python.runPython(`
import json, sys
sys.path.insert(0, "${HOME}")
import oracle
json.dumps(oracle.run_program(SOURCE, FILE_NAME))
`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [snapshot, file] = process.argv.slice(2);
  if (file === undefined) await makeSnapshot(snapshot);
  else
    try {
      fs.writeSync(1, (await run(snapshot, file)) + '\n');
    } catch (error) {
      fs.writeSync(2, error.message); // without the line of Pyodide's source that Node would show
      process.exit(1);
    }
  process.exit(0); // Pyodide keeps handles open
}
