import { formatBytes, formatCount, formatSeconds } from '../base/numbers.ts';
import type { EngineFailure } from '../protocol/engine_client.ts';
import type { Summary } from '../protocol/engine_types.ts';
import type { RunState } from '../protocol/messages.ts';
import type { RunPhase } from './run_model.ts';

/** How a run stands, for people. `tone` picks the colour, which never stands alone. */
export interface OutcomeText {
  readonly tone: 'calm' | 'good' | 'bad' | 'warn';
  /** Two or three words, for the bar. */
  readonly short: string;
  /** A sentence, for the verdict pane. */
  readonly long: string;
}

/** The limits, in words a person knows; the engine's name of a limit is shown when it is none of these. */
const LIMIT_WORDS: readonly {
  readonly match: RegExp;
  readonly word: string;
  readonly format: (value: number) => string;
}[] = [
  { match: /step/i, word: 'steps', format: formatCount },
  { match: /output/i, word: 'output', format: formatBytes },
  { match: /memory/i, word: 'memory', format: formatBytes },
  { match: /time/i, word: 'virtual time', format: formatSeconds },
  { match: /instruction/i, word: 'jumps and calls without an await', format: formatCount },
  { match: /depth|recursion/i, word: 'depth of calls', format: formatCount },
];

export function limitText(limit: { readonly name: string; readonly value: number }): string {
  const known = LIMIT_WORDS.find(({ match }) => match.test(limit.name));
  return known === undefined
    ? `${limit.name.replaceAll('_', ' ')} (${formatCount(limit.value)})`
    : `${known.word} (${known.format(limit.value)})`;
}

export function outcomeText(
  phase: RunPhase,
  state: RunState,
  summary: Summary | null,
  failure: EngineFailure | null,
): OutcomeText {
  switch (phase) {
    case 'idle':
      return { tone: 'calm', short: 'Ready', long: 'Nothing has run yet.' };
    case 'starting':
      return { tone: 'calm', short: 'Starting…', long: 'The program is being loaded.' };
    case 'going':
      return { tone: 'calm', short: 'Running', long: 'The program is running.' };
    case 'held':
      return { tone: 'calm', short: 'Paused', long: 'The program is paused before its next task step.' };
    case 'rejected':
      return { tone: 'bad', short: 'Not run', long: 'The program has problems that keep it from running.' };
    case 'failed':
      return failure?.kind === 'stopped'
        ? { tone: 'warn', short: 'Stopped', long: failure.message }
        : { tone: 'bad', short: 'Engine failed', long: failure?.message ?? 'The engine failed.' };
    case 'ended':
      return endedText(state, summary);
  }
}

function endedText(state: RunState, summary: Summary | null): OutcomeText {
  const at = summary === null ? '' : ` after ${formatCount(summary.steps)} task steps`;
  switch (state) {
    case 'finished':
      return { tone: 'good', short: 'Finished', long: `The program finished${at}.` };
    case 'raised':
      return { tone: 'bad', short: 'Raised', long: summary?.message ?? 'An exception ended the program.' };
    case 'deadlocked':
      return {
        tone: 'bad',
        short: 'Deadlock',
        long: summary?.verdict?.headline ?? 'No task can ever run again.',
      };
    case 'over_limit':
      return {
        tone: 'warn',
        short: 'Limit reached',
        long: summary?.limit
          ? `The program was ended at the limit of ${limitText(summary.limit)}.`
          : (summary?.message ?? 'A limit was reached.'),
      };
    default:
      return { tone: 'warn', short: 'Stopped', long: `You stopped the program${at}.` };
  }
}
