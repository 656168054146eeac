/// <reference lib="webworker" />
// The engine's side of the protocol: messages to façade calls. The only owner of Embind handles.

import { unreachable } from '../base/assert.ts';
import type { Diagnostic } from '../protocol/engine_types.ts';
import type { FromWorker, ToWorker } from '../protocol/messages.ts';
import type { EngineModule } from '../../../bindings/wasm/engine_module.d.ts';
import { SchemaMismatch, loadEngine } from './load_engine.ts';
import { ProgramRun, type Host } from './program_run.ts';

declare const self: DedicatedWorkerGlobalScope;

function send(message: FromWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, transfer);
}

// A message to oneself comes after the messages that already wait, and without a timer's 4 ms.
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => {
  waiting.shift()?.();
};

const host: Host = {
  now: () => performance.now(),
  soon: (callback) => {
    waiting.push(callback);
    turns.port2.postMessage(null);
  },
  later: (callback, ms) => {
    setTimeout(callback, ms);
  },
  send: (progress) => {
    send(progress, [progress.words.buffer]);
  },
};

let current: { readonly id: number; readonly run: ProgramRun } | null = null;

function runNamed(id: number): ProgramRun | null {
  return current?.id === id ? current.run : null;
}

function start(engine: EngineModule, message: Extract<ToWorker, { type: 'run' }>): void {
  current?.run.dispose();
  const run = new ProgramRun(new engine.Simulation(), message.run, message.pace, host);
  current = { id: message.run, run };
  const { ok, diagnostics } = run.load(message.source, message.options);
  send({ type: 'loaded', run: message.run, ok, diagnostics });
  if (!ok) return;
  if (message.paused) run.pause();
  else run.resume();
}

function check(engine: EngineModule, source: string): readonly Diagnostic[] {
  const simulation = new engine.Simulation();
  const diagnostics = JSON.parse(simulation.check(source)) as Diagnostic[];
  simulation.delete();
  return diagnostics;
}

function receive(engine: EngineModule, message: ToWorker): void {
  switch (message.type) {
    case 'check':
      send({ type: 'checked', id: message.id, diagnostics: check(engine, message.source) });
      break;
    case 'run':
      start(engine, message);
      break;
    case 'step':
    case 'pause':
    case 'resume':
    case 'stop':
    case 'taken':
      runNamed(message.run)?.[message.type]();
      break;
    case 'pace':
      runNamed(message.run)?.setPace(message.pace);
      break;
    case 'text':
      send({ type: 'text', id: message.id, text: runNamed(message.run)?.text(message.ranges) ?? null });
      break;
    case 'search': {
      const run = runNamed(message.run);
      const found = (events: Int32Array): void => {
        send({ type: 'found', id: message.id, events }, [events.buffer]);
      };
      if (run === null) found(new Int32Array());
      else run.search(message.needle, found);
      break;
    }
    default:
      unreachable(message);
  }
}

// Messages that come while the engine still loads are answered when it is there.
const loading = loadEngine();
self.onmessage = (event: MessageEvent<ToWorker>) => {
  void loading.then(
    (engine) => {
      // A failure inside the engine must reach the page as the worker's error, not as a silent rejection.
      try {
        receive(engine, event.data);
      } catch (error) {
        setTimeout(() => {
          throw error;
        });
      }
    },
    () => undefined,
  );
};
loading.then(
  () => {
    send({ type: 'ready' });
  },
  (error: unknown) => {
    const reason = error instanceof SchemaMismatch ? 'schema_mismatch' : 'crashed';
    send({ type: 'unavailable', reason, message: error instanceof Error ? error.message : String(error) });
  },
);
