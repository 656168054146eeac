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

/** A new interpreter, without the oracle. */
export async function load(extra) {
  const folder = pyodideFolder();
  const { loadPyodide } = await import(pathToFileURL(path.join(folder, 'pyodide.mjs')));
  // Hashes of strings are fixed, or a set of strings would print in another order each time.
  const env = { PYTHONHASHSEED: '0', HOME };
  return loadPyodide({ indexURL: folder + '/', env, stdout: () => {}, stderr: () => {}, ...extra });
}

/** Makes the snapshot that interpreters start from. */
export async function makeSnapshot(file) {
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

/** An interpreter with the oracle in it. */
async function start(snapshot) {
  const python = await load({ _loadSnapshot: fs.readFileSync(snapshot) });
  for (const module of ['virtual_loop.py', 'oracle.py'])
    python.FS.writeFile(`${HOME}/${module}`, fs.readFileSync(path.join(HERE, module), 'utf8'));
  python.runPython(`
import json, sys
sys.path.insert(0, "${HOME}")
import oracle
`);
  return python;
}

function run(python, source, fileName) {
  python.globals.set('SOURCE', source);
  python.globals.set('FILE_NAME', fileName);
  return python.runPython('json.dumps(oracle.run_program(SOURCE, FILE_NAME))');
}

/**
 * One interpreter for many programs: its memory is put back before each, so that every program finds it as new, to the
 * last address. That takes a few milliseconds, a new process 0.4 s. Between putting back and the end of a run nothing may
 * pass between JavaScript and Python but files: a reference to an object of the other side would outlive its object.
 *
 * @returns source => what the program did
 */
export async function openSession(snapshot) {
  const python = await start(snapshot);
  const module = python._module;
  const [program, result] = [`${HOME}/program.py`, `${HOME}/result.json`];
  python.runPython('import tracemalloc, traceback'); // what a warning of CPython would import each time anew
  const command = module.stringToNewUTF8(`
with open("${program}") as file:
    SOURCE = file.read()
try:
    RESULT = json.dumps(oracle.run_program(SOURCE, "program.py"))
except BaseException:
    RESULT = json.dumps({"failure": traceback.format_exc()})
with open("${result}", "w") as file:
    file.write(RESULT)
`);
  const memory = module.HEAPU8.slice();
  return (source) => {
    python.FS.writeFile(program, source);
    python.FS.writeFile(result, '');
    module.HEAPU8.set(memory);
    module.HEAPU8.fill(0, memory.length);
    const status = module._PyRun_SimpleStringFlags(command, 0);
    const text = python.FS.readFile(result, { encoding: 'utf8' });
    const answer = text ? JSON.parse(text) : { failure: `status ${status}` };
    if (answer.failure) throw new Error(`the oracle itself failed: ${answer.failure}\n${source}`);
    return answer;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [snapshot, file] = process.argv.slice(2);
  if (file === undefined) await makeSnapshot(snapshot);
  else
    try {
      const python = await start(snapshot);
      fs.writeSync(1, run(python, fs.readFileSync(file, 'utf8'), path.basename(file)) + '\n');
    } catch (error) {
      fs.writeSync(2, error.message); // without the line of Pyodide's source that Node would show
      process.exit(1);
    }
  process.exit(0); // Pyodide keeps handles open
}
