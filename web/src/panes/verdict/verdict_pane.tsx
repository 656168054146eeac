import { Fragment, type JSX } from 'preact';
import { visibleControls } from '../../base/control_text.ts';
import { outcomeText } from '../../model/outcome_text.ts';
import type { Session } from '../../model/session.ts';
import type { Verdict, VerdictEntry } from '../../protocol/engine_types.ts';
import { pythonName } from '../../protocol/decode_trace.ts';
import { preactPane } from '../preact_pane.ts';
import './verdict.css';

/** How the run ended; for a deadlock, who waits for whom and why. */
export const verdictPane = preactPane('verdict', (session) => <VerdictView session={session} />);

interface Props {
  readonly session: Session;
}

function VerdictView({ session }: Props): JSX.Element {
  const { phase, state, summary, failure } = session.run;
  const outcome = outcomeText(phase.value, state.value, summary.value, failure.value);
  const verdict = summary.value?.verdict ?? null;
  const problems = phase.value === 'rejected' ? session.document.diagnostics.value : [];
  return (
    <div class="verdict" data-tone={outcome.tone}>
      <p class="verdict-headline">{visibleControls(verdict?.headline ?? outcome.long)}</p>
      {verdict === null ? (
        <Explanation session={session} />
      ) : (
        <DeadlockView verdict={verdict} session={session} outcome={outcome.long} />
      )}
      {problems.length > 0 && (
        <ul class="verdict-problems">
          {problems.map((problem) => (
            <li key={`${problem.line}:${problem.column}:${problem.slug}`}>
              <LineLink line={problem.line} session={session} />: {problem.message}
              {problem.remedy !== '' && <span class="verdict-remedy"> {problem.remedy}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Explanation({ session }: Props): JSX.Element | null {
  const { phase, state, summary } = session.run;
  if (phase.value === 'idle') {
    return (
      <p>
        Run a program. When it can not go on, this says which task waits for what, who holds it, and on which
        line.
      </p>
    );
  }
  if (phase.value === 'ended' && state.value === 'finished') {
    return <p>Every task came to its end, so there is nothing to explain.</p>;
  }
  const limit = summary.value?.limit;
  if (phase.value === 'ended' && limit?.line !== undefined && limit.line > 0) {
    return (
      <p>
        It was at <LineLink line={limit.line} session={session} />
        {limit.task !== undefined && limit.task !== '' && (
          <>
            {' '}
            in task <b>{visibleControls(limit.task)}</b>
          </>
        )}
        . What it wrote and did until then is kept.
      </p>
    );
  }
  if (phase.value === 'ended' && state.value === 'raised') return <p>The traceback is in the output.</p>;
  return null;
}

function DeadlockView({
  verdict,
  session,
  outcome,
}: Props & { readonly verdict: Verdict; readonly outcome: string }): JSX.Element {
  return (
    <>
      {verdict.kind === 'partial-deadlock' && outcome !== verdict.headline && <p>{outcome}</p>}
      {/* The engine's sentences say what the entries say; they stand alone when there are no entries. */}
      {verdict.entries.length === 0 &&
        verdict.sentences.map((sentence) => (
          <p key={sentence}>
            <WithLineLinks text={visibleControls(sentence)} session={session} />
          </p>
        ))}
      {verdict.cycle.length > 0 && <Cycle verdict={verdict} />}
      <ul class="verdict-entries" aria-label="Waiting tasks">
        {verdict.entries.map((entry) => (
          <li key={entry.task}>
            <Entry entry={entry} verdict={verdict} session={session} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Cycle({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  const names = verdict.cycle.map((task) => taskName(verdict, task));
  return (
    <p class="verdict-cycle" aria-label={`The circle: ${[...names, names[0]].join(' waits for ')}`}>
      {[...names, names[0]].map((name, index) => (
        // The circle's first task is also its last, so names alone are no keys.
        <Fragment key={index}>
          {index > 0 && <span aria-hidden="true">→</span>}
          <b>{visibleControls(name ?? '')}</b>
        </Fragment>
      ))}
    </p>
  );
}

function Entry({
  entry,
  verdict,
  session,
}: Props & { readonly entry: VerdictEntry; readonly verdict: Verdict }): JSX.Element {
  const { waitsOn } = entry;
  const kind = pythonName(waitsOn.kind);
  return (
    <>
      <p class="entry-task">
        <b>{visibleControls(entry.taskName)}</b> waits on {kind}{' '}
        {waitsOn.name !== '' && <b>{visibleControls(waitsOn.name)}</b>} at{' '}
        <LineLink line={entry.line} session={session} />
      </p>
      <ul class="entry-facts">
        {waitsOn.createdLine > 0 && (
          <li>
            {kind} made at <LineLink line={waitsOn.createdLine} session={session} />
          </li>
        )}
        {/* The reason names the holders, and what became of them. */}
        {entry.reason === '' ? (
          entry.holders.map((holder) => (
            <li key={`${holder.task}:${holder.line}`}>
              held by <b>{visibleControls(holder.taskName || taskName(verdict, holder.task))}</b>
              {holder.line > 0 && (
                <>
                  {' '}
                  since <LineLink line={holder.line} session={session} />
                </>
              )}
            </li>
          ))
        ) : (
          <li>
            <WithLineLinks text={visibleControls(entry.reason)} session={session} />
          </li>
        )}
      </ul>
    </>
  );
}

function taskName(verdict: Verdict, task: number | string): string {
  if (typeof task === 'string') return task;
  if (task === 0) return 'code outside of tasks';
  return verdict.entries.find((entry) => entry.task === task)?.taskName ?? `task ${task}`;
}

/** Sentences of the engine say `line 12`; here one can go there. */
function WithLineLinks({ text, session }: Props & { readonly text: string }): JSX.Element {
  return (
    <>
      {text.split(/(\bline \d+\b)/).map((part, index) => {
        const line = /^line (\d+)$/.exec(part);
        return line === null ? part : <LineLink key={index} line={Number(line[1])} session={session} />;
      })}
    </>
  );
}

function LineLink({ line, session }: Props & { readonly line: number }): JSX.Element {
  return (
    <button
      type="button"
      class="line-link"
      onClick={() => {
        session.revealLine(line);
      }}
    >
      line {line}
    </button>
  );
}
