// The page's WebAssembly module under Node.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The folder with engine.mjs and engine.wasm; LOCKSTEP_WASM names another. */
export const WASM_FOLDER = process.env.LOCKSTEP_WASM ?? path.join(ROOT, 'build/wasm');

/** An instance of the module (see engine_module.d.ts). */
export async function loadEngine() {
  const glue = pathToFileURL(path.join(WASM_FOLDER, 'engine.mjs')).href;
  // The glue was linked for a worker alone and asks where it lies.
  globalThis.self ??= globalThis;
  globalThis.location ??= { href: glue };
  const { default: createEngine } = await import(glue);
  return createEngine({ wasmBinary: fs.readFileSync(path.join(WASM_FOLDER, 'engine.wasm')) });
}

/** A file's bytes, or in words why it cannot be read. For `runCommand`. */
export function readForEngine(file) {
  try {
    return fs.readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    return error.code === 'ENOENT' ? 'No such file or directory' : error.message;
  }
}
