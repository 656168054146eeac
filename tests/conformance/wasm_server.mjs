// Runs commands of the command line in WebAssembly, one after the other in one instance of the module, for wasm_pool.mjs:
// starting Node and compiling the module takes longer than most programs.
import { loadEngine, readForEngine } from '../../bindings/wasm/node_engine.mjs';

const engine = await loadEngine();

process.on('message', ({ args, input }) => {
  const read = (file) => (file === '-' ? Buffer.from(input) : readForEngine(file));
  const chunks = { stdout: [], stderr: [] };
  const write = (toError, bytes) => chunks[toError ? 'stderr' : 'stdout'].push(Buffer.from(bytes));
  const status = engine.runCommand(args, read, write);
  const [stdout, stderr] = ['stdout', 'stderr'].map((name) => Buffer.concat(chunks[name]).toString('utf8'));
  process.send({ status, stdout, stderr });
});
