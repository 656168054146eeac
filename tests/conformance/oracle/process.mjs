// Asks CPython about a program, in a process of its own.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../programs.mjs';
import { pyodideVersion } from './oracle.mjs';

const ORACLE = path.join(ROOT, 'tests/conformance/oracle/oracle.mjs');
const SNAPSHOT = path.join(ROOT, `build/oracle/pyodide-${pyodideVersion()}.snapshot`);
const WALL_LIMIT_MS = 120_000;

function oracle(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ORACLE, SNAPSHOT, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: WALL_LIMIT_MS,
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(out);
      else reject(new Error(signal ? `killed after ${WALL_LIMIT_MS} ms` : err.trim().slice(-500)));
    });
  });
}

/** Makes the interpreter's snapshot, without which every start takes seconds. */
export async function prepareOracle() {
  if (!fs.existsSync(SNAPSHOT)) await oracle();
}

/** What CPython did with the program in the file: see `run_program` in oracle.py. */
export async function askOracle(file) {
  return JSON.parse(await oracle(file));
}
