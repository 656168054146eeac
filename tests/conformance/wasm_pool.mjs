// Commands for the engine in WebAssembly, each run by a process that is free.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('wasm_server.mjs', import.meta.url));
const idle = [];

function startServer() {
  const server = fork(SERVER, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  server.unref();
  server.channel.unref();
  server.lastWords = '';
  server.stderr.on('data', (data) => (server.lastWords = (server.lastWords + data).slice(-2000)));
  server.stderr.unref();
  return server;
}

/** Runs one command; {status, stdout, stderr}. A status that is no number says how the process ended instead. */
export function runInWasm(args, input, wallLimitMs) {
  const server = idle.pop() ?? startServer();
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.kill('SIGKILL'), wallLimitMs);
    const finish = (result) => {
      clearTimeout(timer);
      server.removeAllListeners('message');
      server.removeAllListeners('close');
      resolve(result);
    };
    server.once('message', (result) => {
      idle.push(server);
      finish(result);
    });
    server.once('close', (code, signal) =>
      finish({ status: `ended with ${signal ?? code}`, stdout: '', stderr: server.lastWords }),
    );
    server.send({ args, input });
  });
}
