import { beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeLink } from '../../../web/src/model/permalink.ts';
import { RunModel, type RunEngine } from '../../../web/src/model/run_model.ts';
import { parseScenario } from '../../../web/src/model/scenario_list.ts';
import { Selection } from '../../../web/src/model/selection.ts';
import { Session } from '../../../web/src/model/session.ts';
import { openSettings, paceOf } from '../../../web/src/model/settings.ts';
import { SourceDocument } from '../../../web/src/model/source_document.ts';
import type { RunListener } from '../../../web/src/protocol/engine_client.ts';
import { wordsOf } from './support/fake_simulation.ts';

const LOCK = '"""Lock\n\nA story.\n"""\nprint(1)\n';

let started: string[];
let listener: RunListener;
let session: Session;
let stored: Map<string, string>;

const engine: RunEngine = {
  start: (source, options, _pace, _paused, heard) => {
    started.push(`${source}|${options.seed}`);
    listener = heard;
    return started.length;
  },
  step: () => undefined,
  pause: () => undefined,
  resume: () => undefined,
  setPace: () => undefined,
  stop: () => undefined,
  text: () => Promise.resolve(''),
  search: () => Promise.resolve(new Int32Array()),
};

function traceOf(lines: readonly number[]): void {
  listener.loaded(true, []);
  listener.progress({
    type: 'progress',
    run: 1,
    state: 'finished',
    first: 0,
    words: wordsOf(lines.map((line) => ({ kind: 'step_begin', line }))),
    names: [],
    output: [],
    summary: null,
    realMs: 0,
    settled: true,
  });
}

beforeEach(() => {
  started = [];
  stored = new Map();
  session = new Session(
    {
      document: new SourceDocument(),
      run: new RunModel(engine),
      selection: new Selection(),
      settings: openSettings({
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => void stored.set(key, value),
      }),
      library: { scenarios: [parseScenario('010_lock.py', LOCK)], load: () => Promise.resolve(LOCK) },
    },
    () => Promise.resolve([]),
  );
});

describe('model/session', () => {
  test('opens a scenario by its id, and is no edit of one’s own', async () => {
    expect(await session.openFragment('#s=010_lock')).toBe(true);
    expect(session.document.text.value).toBe(LOCK);
    expect(session.document.fileName).toBe('010_lock.py');
    expect(session.document.edited.value).toBe(false);
    expect(session.settings.draft.value).toBe('');
  });

  test('keeps what is typed as the last edit', async () => {
    await session.openScenario('010_lock');
    session.document.edit('mine');
    await session.openScenario('010_lock');
    expect(session.document.text.value).toBe(LOCK);
    session.openDraft();
    expect(session.document.text.value).toBe('mine');
    expect(stored.get('lockstep.draft')).toBe('"mine"');
  });

  test('a link with a cursor runs the program and selects the event when it is there', async () => {
    const fragment = await encodeLink({ source: 'print(2)', seed: 9, cursor: 2 });
    expect(await session.openFragment(`#${fragment}`)).toBe(true);
    expect(started).toEqual(['print(2)|9']);
    expect(session.selection.event.value).toBeNull();
    traceOf([5, 6, 7]);
    expect(session.selection.event.value).toBe(2);
    expect(session.selection.line.value).toBe(7);
  });

  test('a link without a cursor only opens', async () => {
    const fragment = await encodeLink({ source: 'print(2)', seed: 0, cursor: null });
    await session.openFragment(fragment);
    expect(started).toEqual([]);
    expect(session.document.text.value).toBe('print(2)');
  });

  test('a broken link opens nothing and says so', async () => {
    await session.openScenario('010_lock');
    const fragment = await encodeLink({ source: 'print(2)', seed: 0, cursor: null });
    expect(await session.openFragment(fragment.slice(0, -1))).toBe(false);
    expect(session.document.text.value).toBe(LOCK);
    expect(session.notice.value?.detail).toContain('not whole');
    expect(await session.openFragment('#s=no_such')).toBe(false);
    expect(session.notice.value?.detail).toContain('no_such');
  });

  test('shares the run with its cursor only while the editor shows what was run', async () => {
    await session.openScenario('010_lock');
    session.start();
    traceOf([1, 2, 3]);
    session.selectEvent(1);
    expect(await session.shareFragment()).toBe(await encodeLink({ source: LOCK, seed: 0, cursor: 1 }));
    session.document.edit('changed');
    expect(await session.shareFragment()).toBe(
      await encodeLink({ source: 'changed', seed: 0, cursor: null }),
    );
  });

  test('marks no line of a program that was edited since it ran', async () => {
    await session.openScenario('010_lock');
    session.start();
    traceOf([1, 2, 3]);
    session.document.edit('changed');
    session.selectEvent(1);
    expect(session.selection.event.value).toBe(1);
    expect(session.selection.line.value).toBeNull();
  });

  test('checks the program when typing rests', async () => {
    vi.useFakeTimers();
    const check = vi.fn(() =>
      Promise.resolve([
        {
          severity: 'error' as const,
          slug: 's',
          message: 'm',
          line: 1,
          column: 0,
          endLine: 1,
          endColumn: 1,
          remedy: '',
        },
      ]),
    );
    const { document, run, selection, settings, library } = session;
    const checked = new Session({ document, run, selection, settings, library }, check);
    for (const text of ['a', 'ab', 'abc']) {
      checked.document.edit(text);
      vi.advanceTimersByTime(100);
    }
    await vi.advanceTimersByTimeAsync(400);
    vi.useRealTimers();
    expect(check.mock.calls).toEqual([['abc']]);
    expect(checked.document.diagnostics.value.length).toBe(1);
  });
});

describe('model/settings', () => {
  test('ignores what it can not read or does not know', () => {
    const settings = openSettings({
      getItem: (key) =>
        ({ 'lockstep.theme': '"purple"', 'lockstep.speed': '{', 'lockstep.draft': '5' })[key] ?? null,
      setItem: () => {
        throw new Error('full');
      },
    });
    expect([settings.theme.value, settings.speed.value, settings.draft.value]).toEqual(['system', 'max', '']);
    settings.theme.value = 'dark';
    expect(settings.theme.value).toBe('dark');
  });

  test('knows the pace of each speed', () => {
    expect([paceOf('0.25×'), paceOf('1×'), paceOf('max'), paceOf('?')]).toEqual([1.25, 5, null, null]);
  });
});
