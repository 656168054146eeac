// The command line in WebAssembly: `node bindings/wasm/node_host.mjs run FILE …` does what `lockstep run FILE …`
// does, byte for byte, for it is the same C++ on the page's own module.
import fs from 'node:fs';
import { loadEngine, readForEngine } from './node_engine.mjs';

const STDOUT = 1;
const STDERR = 2;

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

const engine = await loadEngine();
try {
  process.exitCode = engine.runCommand(process.argv.slice(2), readForEngine, write);
} catch (error) {
  if (error.code === 'EPIPE') process.exit(1); // whoever read the output has gone
  throw error;
}
