import type { JSX } from 'preact';
import { formatCount, formatRate, formatSeconds, formatShare } from '../../base/numbers.ts';
import { visibleControls } from '../../base/control_text.ts';
import type { Session } from '../../model/session.ts';
import type { CounterRow } from '../../protocol/engine_types.ts';
import { pythonName } from '../../protocol/decode_trace.ts';
import { COUNTERS } from '../../protocol/schema.gen.ts';
import { preactPane } from '../preact_pane.ts';
import './counters.css';

/** What is counted, while the program runs: tiles for the run, a table of primitives and one of tasks. */
export const countersPane = preactPane('counters', (session) => <Counters session={session} />);

interface Column {
  readonly head: string;
  readonly doc: string;
  readonly cell: (values: CounterRow['values']) => string;
}

function docOf(name: string): string {
  return COUNTERS.find((counter) => counter.name === name)?.doc ?? '';
}

function count(name: string, head: string): Column {
  return {
    head,
    doc: docOf(name),
    cell: (values) => (name in values ? formatCount(values[name] ?? 0) : '–'),
  };
}

function seconds(name: string, head: string): Column {
  return {
    head,
    doc: docOf(name),
    cell: (values) => (name in values ? formatSeconds(values[name] ?? 0) : '–'),
  };
}

function contendedShare(values: CounterRow['values']): number {
  const acquires = values['acquires'] ?? 0;
  return acquires === 0 ? 0 : (values['contended'] ?? 0) / acquires;
}

function meanWait(values: CounterRow['values']): number {
  const waits = values['wait_count'] ?? 0;
  return waits === 0 ? 0 : (values['wait_total'] ?? 0) / waits;
}

const CONTENDED: Column = {
  head: 'contended',
  doc: 'share of the acquires that had to wait first',
  cell: (values) => formatShare(contendedShare(values)),
};
const MEAN_WAIT: Column = {
  head: 'mean wait',
  doc: 'mean length of a wait, in virtual time',
  cell: (values) => formatSeconds(meanWait(values)),
};

const OBJECT_COLUMNS: readonly Column[] = [
  count('acquires', 'acquires'),
  CONTENDED,
  MEAN_WAIT,
  seconds('wait_max', 'max wait'),
  count('waiters_max', 'most in line'),
  count('depth_max', 'deepest'),
];
const TASK_COLUMNS: readonly Column[] = [
  count('steps', 'steps'),
  count('parks', 'waits'),
  count('acquires', 'acquires'),
  CONTENDED,
  MEAN_WAIT,
  seconds('wait_max', 'max wait'),
];

function Counters({ session }: { readonly session: Session }): JSX.Element {
  const summary = session.run.summary.value;
  if (summary === null) return <p class="pane-empty">Counters appear while a program runs.</p>;
  const run = summary.counters.find((row) => row.scope === 'run')?.values ?? {};
  const objects = summary.counters.filter((row) => row.scope === 'object');
  const tasks = summary.counters.filter((row) => row.scope === 'task');
  const deepest = Math.max(0, ...objects.map((row) => row.values['depth_max'] ?? 0));
  const rate = session.run.stepsPerSecond.value;
  return (
    <div class="counters">
      <dl class="tiles">
        <Tile
          name="Steps/s"
          value={formatRate(rate)}
          time="real"
          doc="task steps a second of real time inside the engine"
        />
        <Tile name="Steps" value={formatCount(summary.steps)} doc={docOf('steps')} />
        <Tile name="Switches" value={formatCount(run['switches'] ?? 0)} doc={docOf('switches')} />
        <Tile name="Acquires" value={formatCount(run['acquires'] ?? 0)} doc={docOf('acquires')} />
        <Tile name="Contended" value={formatShare(contendedShare(run))} doc={CONTENDED.doc} />
        <Tile name="Mean wait" value={formatSeconds(meanWait(run))} time="virtual" doc={MEAN_WAIT.doc} />
        <Tile
          name="Longest wait"
          value={formatSeconds(run['wait_max'] ?? 0)}
          time="virtual"
          doc={docOf('wait_max')}
        />
        <Tile
          name="Deepest queue"
          value={formatCount(deepest)}
          doc="most items that were in one queue at once"
        />
        <Tile
          name="Steps/s"
          value={summary.virtualTime > 0 ? formatRate(summary.steps / summary.virtualTime) : '–'}
          time="virtual"
          doc="task steps a second of the program's own clock"
        />
        <Tile
          name="Clock"
          value={formatSeconds(summary.virtualTime)}
          time="virtual"
          doc="the program's own clock"
        />
      </dl>
      <CounterTable
        caption="Primitives"
        rows={objects}
        columns={OBJECT_COLUMNS}
        total={summary.totals.object}
      />
      <CounterTable caption="Tasks" rows={tasks} columns={TASK_COLUMNS} total={summary.totals.task} />
    </div>
  );
}

function Tile(props: {
  readonly name: string;
  readonly value: string;
  readonly time?: 'real' | 'virtual';
  readonly doc: string;
}): JSX.Element {
  return (
    <div
      class="tile"
      title={props.doc}
      data-counter={`${props.name}${props.time === undefined ? '' : ` ${props.time}`}`}
    >
      <dt>
        {props.name}
        {props.time !== undefined && <span class="time-kind"> {props.time}</span>}
      </dt>
      <dd>{props.value}</dd>
    </div>
  );
}

function CounterTable(props: {
  readonly caption: string;
  readonly rows: readonly CounterRow[];
  readonly columns: readonly Column[];
  /** How many there were before only the busiest were kept. */
  readonly total: number;
}): JSX.Element | null {
  const { rows, columns, total } = props;
  if (rows.length === 0) return null;
  return (
    // The table is wider than a small screen; what scrolls must be reachable by keys.
    <div class="counter-scroll" role="group" aria-label={props.caption} tabIndex={0}>
      <table class="counter-table">
        <caption>
          {props.caption}
          <span class="time-kind"> waits in virtual time</span>
          {total > rows.length && ` (the ${rows.length} busiest of ${formatCount(total)})`}
        </caption>
        <thead>
          <tr>
            <th scope="col">name</th>
            {columns.map(({ head, doc }) => (
              <th key={head} scope="col" title={doc}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {visibleControls(row.name === '' ? `#${row.id}` : row.name)}{' '}
                <span class="row-kind">{row.scope === 'task' ? '' : pythonName(row.kind)}</span>
              </th>
              {columns.map(({ head, cell }) => (
                <td key={head}>{cell(row.values)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
