import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { EngineModule, Simulation } from '../../../bindings/wasm/engine_module.d.ts';
import type { Diagnostic, LoadResult, OutputPiece, Summary } from '../../../web/src/protocol/engine_types.ts';
import { TraceStore } from '../../../web/src/model/trace_store.ts';
import { RECORD_WORDS, SCHEMA_HASH } from '../../../web/src/protocol/schema.gen.ts';
import { DEADLOCK, TURNS, UNICODE } from '../browser/support/programs.ts';

// The engine that ships, as the page's worker meets it. `npm run build` makes it.
const BUILT = new URL('../../../build/wasm/', import.meta.url);
const OPTIONS = {
  seed: 0,
  fileName: 'program.py',
  maxSteps: 100_000,
  maxTimeS: 1e6,
  maxOutputBytes: 1e6,
  maxMemoryBytes: 256 * 1024 * 1024,
  trace: true,
  maxTraceRecords: 100_000,
};

let engine: EngineModule;

beforeAll(async () => {
  // The module is built for workers; this is all of a worker that it looks at.
  vi.stubGlobal('self', { location: { href: import.meta.url } });
  const { default: createEngine } = (await import(/* @vite-ignore */ new URL('engine.mjs', BUILT).href)) as {
    default: (options: { wasmBinary: Uint8Array }) => Promise<EngineModule>;
  };
  engine = await createEngine({ wasmBinary: readFileSync(new URL('engine.wasm', BUILT)) });
});

function run(
  source: string,
  options: Partial<typeof OPTIONS> = {},
): { simulation: Simulation; state: string } {
  const simulation = new engine.Simulation();
  const loaded = JSON.parse(
    simulation.load(source, JSON.stringify({ ...OPTIONS, ...options })),
  ) as LoadResult;
  expect(loaded).toMatchObject({ ok: true });
  let state = 'running';
  while (state === 'running' || state === 'paused') state = simulation.runFor(10_000, 1_000_000);
  return { simulation, state };
}

/** All records, piece by piece. */
function traceOf(simulation: Simulation): TraceStore {
  const trace = new TraceStore();
  trace.append(new Int32Array(), JSON.parse(simulation.names(0)) as string[]);
  while (trace.count < simulation.traceCount()) {
    const piece = simulation.traceRecords(trace.count).slice();
    expect(piece.length % RECORD_WORDS).toBe(0);
    expect(piece.length).toBeGreaterThan(0);
    trace.append(piece, []);
  }
  return trace;
}

const outputOf = (simulation: Simulation): string =>
  (JSON.parse(simulation.takeOutput()) as OutputPiece[]).map((piece) => piece.text).join('');
const summaryOf = (simulation: Simulation): Summary => JSON.parse(simulation.summary()) as Summary;

describe('bindings/wasm, as the page meets it', () => {
  test('was built from the same tables as the page', () => {
    expect(engine.schemaHash()).toBe(SCHEMA_HASH);
  });

  test('runs a program and gives output, trace, text and names that agree', () => {
    const { simulation, state } = run(TURNS);
    expect(state).toBe('finished');
    const output = outputOf(simulation);
    expect(output).toContain('Cyd 3\ndone\n');
    expect(outputOf(simulation)).toBe('');
    const trace = traceOf(simulation);
    expect(trace.tasks.map((task) => task.name)).toEqual(expect.arrayContaining(['Ada', 'Ben', 'Cyd']));
    const lines = simulation.traceText(0, trace.count).trimEnd().split('\n');
    expect(lines.length).toBe(trace.count);
    expect(simulation.traceText(2, 3)).toBe(`${lines.slice(2, 5).join('\n')}\n`);
    for (let record = 0; record < trace.count; record += 1) {
      const line = trace.records.line(record);
      if (line > 0) expect(lines[record]).toContain(`(line ${line})`);
    }
    expect(summaryOf(simulation)).toMatchObject({ state: 'finished', virtualTime: 4, exitCode: 0 });
    simulation.delete();
  });

  test('names a deadlock with tasks, primitive, holders and lines', () => {
    const { simulation, state } = run(DEADLOCK);
    expect(state).toBe('deadlocked');
    const { verdict, exitCode } = summaryOf(simulation);
    expect(exitCode).toBe(3);
    expect(verdict?.kind).toBe('deadlock');
    const stuck =
      verdict?.entries.filter((entry) => entry.taskName === 'Ada' || entry.taskName === 'Ben') ?? [];
    expect(stuck.map((entry) => entry.taskName).sort()).toEqual(['Ada', 'Ben']);
    for (const entry of stuck) {
      expect(entry.line).toBe(6);
      expect(entry.waitsOn.kind).toMatch(/lock/i);
      expect(entry.holders.length).toBe(1);
      expect(entry.holders[0]?.line).toBe(4);
    }
    simulation.delete();
  });

  test('names the limit that ended a run', () => {
    const { simulation, state } = run(
      'import asyncio\nasync def main():\n    while True:\n        await asyncio.sleep(0)\nasyncio.run(main())\n',
    );
    expect(state).toBe('over_limit');
    expect(summaryOf(simulation).limit).toMatchObject({ value: 100_000 });
    expect(summaryOf(simulation).limit?.name).toMatch(/step/);
    simulation.delete();
  });

  test('a summary has the busiest rows only, and says how many there were', () => {
    const { simulation } = run(
      `import asyncio
async def child(n):
    for _ in range(n % 7):
        await asyncio.sleep(0)
async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*[child(n) for n in range(3000)])
asyncio.run(main())
`,
    );
    const { counters, totals } = summaryOf(simulation);
    // main, its children, and the two that asyncio.run ends with.
    expect(totals).toEqual({ task: 3_003, object: 1 });
    const tasks = counters.filter((row) => row.scope === 'task');
    expect(tasks.length).toBe(100);
    expect(tasks.every((row) => row.values['steps'] === 7)).toBe(true);
    expect(counters.filter((row) => row.scope === 'run').length).toBe(1);
    simulation.delete();
  });

  test('a slice that is used up inside a step is taken up again', () => {
    const simulation = new engine.Simulation();
    simulation.load(
      'total = 0\nfor n in range(20000):\n    total += n\nprint(total)\n',
      JSON.stringify(OPTIONS),
    );
    let pauses = 0;
    let state = simulation.runFor(1, 100);
    while (state === 'paused' || state === 'running') {
      if (state === 'paused') pauses += 1;
      state = simulation.runFor(1, 100);
    }
    expect(state).toBe('finished');
    expect(pauses).toBeGreaterThan(10);
    expect(outputOf(simulation)).toBe('199990000\n');
    simulation.delete();
  });

  test('gives Unicode text and columns as the page counts them', () => {
    const { simulation } = run(UNICODE);
    expect(outputOf(simulation)).toBe('naïve – 日本語 – 👩‍👩‍👧\n');
    simulation.delete();
    const checker = new engine.Simulation();
    const source = 's = "👩"; import threading\n';
    const [problem] = JSON.parse(checker.check(source)) as Diagnostic[];
    expect(problem).toMatchObject({ severity: 'error', line: 1 });
    expect(source.slice(problem?.column, problem?.endColumn)).toMatch(/threading/);
    checker.delete();
  });
});
