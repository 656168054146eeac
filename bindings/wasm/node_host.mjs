// The command line in WebAssembly: `node bindings/wasm/node_host.mjs run FILE …` does what `lockstep run FILE …`
// does, byte for byte, for it is the same C++ on the page's own module.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const FOLDER = process.env.LOCKSTEP_WASM ?? path.join(ROOT, 'build/wasm');
const STDOUT = 1;
const STDERR = 2;

function read(file) {
  try {
    return fs.readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    return error.code === 'ENOENT' ? 'No such file or directory' : error.message;
  }
}

/** Writes all of it now. A pipe that is full for the moment says EAGAIN: then wait for its reader. */
function write(toError, bytes) {
  const waiting = new Int32Array(new SharedArrayBuffer(4));
  for (let done = 0; done < bytes.length;) {
    try {
      done += fs.writeSync(toError ? STDERR : STDOUT, bytes, done);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(waiting, 0, 0, 1);
    }
  }
}

// The glue was linked for a worker alone and asks where it lies.
globalThis.self ??= globalThis;
globalThis.location ??= { href: pathToFileURL(path.join(FOLDER, 'engine.mjs')).href };
const { default: createEngine } = await import(pathToFileURL(path.join(FOLDER, 'engine.mjs')).href);
const engine = await createEngine({ wasmBinary: fs.readFileSync(path.join(FOLDER, 'engine.wasm')) });
try {
  process.exitCode = engine.runCommand(process.argv.slice(2), read, write);
} catch (error) {
  if (error.code === 'EPIPE') process.exit(1); // whoever read the output has gone
  throw error;
}
