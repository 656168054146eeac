import type { JSX } from 'preact';
import { formatAmount, formatSeconds } from '../../base/numbers.ts';
import { outcomeText } from '../../model/outcome_text.ts';
import type { Session } from '../../model/session.ts';
import { SPEEDS, type Theme } from '../../model/settings.ts';
import { Icon } from '../icon.tsx';
import { preactPane } from '../preact_pane.ts';
import './controls.css';

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
/** The engine's seed is 32 bits. */
const LARGEST_SEED = 0xffff_ffff;

/** The one bar: run controls, speed, seed, how the run stands, share, theme. */
export function controlsPane(openShare: () => void) {
  return preactPane('controls', (session) => <Controls session={session} openShare={openShare} />);
}

interface Props {
  readonly session: Session;
}

function Controls({ session, openShare }: Props & { readonly openShare: () => void }): JSX.Element {
  return (
    <div class="controls">
      <div class="brand">
        <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
          <path class="brand-step-low" d="M5 25h6v-6h6v-6h8" />
          <path class="brand-step-high" d="M5 15h6V9h6" />
        </svg>
        <h1>Lockstep</h1>
      </div>
      <RunButtons session={session} />
      <RunChoices session={session} />
      <Status session={session} />
      <div class="controls-page">
        <button type="button" class="button" onClick={openShare}>
          <Icon name="share" />
          <span>Share</span>
        </button>
        <ThemeButton session={session} />
      </div>
    </div>
  );
}

function RunButtons({ session }: Props): JSX.Element {
  const active = session.run.active.value;
  const held = session.run.phase.value === 'held';
  return (
    <div class="controls-run" role="group" aria-label="Run controls">
      <button
        type="button"
        class="button button-primary"
        aria-keyshortcuts="Control+Enter"
        title="Run from the beginning (Ctrl+Enter)"
        onClick={() => {
          session.start();
        }}
      >
        <Icon name="run" />
        <span>Run</span>
      </button>
      <button
        type="button"
        class="button"
        disabled={!active}
        onClick={() => {
          session.run.stop();
        }}
      >
        <Icon name="stop" />
        <span>Stop</span>
      </button>
      <button
        type="button"
        class="button"
        disabled={!active}
        onClick={() => {
          session.togglePause();
        }}
      >
        <Icon name={held ? 'run' : 'pause'} />
        <span>{held ? 'Resume' : 'Pause'}</span>
      </button>
      <button
        type="button"
        class="button"
        title="Run one task step"
        onClick={() => {
          session.step();
        }}
      >
        <Icon name="step" />
        <span>Step</span>
      </button>
    </div>
  );
}

function RunChoices({ session }: Props): JSX.Element {
  return (
    <div class="controls-choices">
      <label class="field" title="1× is five task steps a second">
        <span>Speed</span>
        <select
          value={session.settings.speed.value}
          onChange={(event) => {
            session.setSpeed(event.currentTarget.value);
          }}
        >
          {SPEEDS.map(({ label }) => (
            <option key={label} value={label}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="field" title="What random.seed() gets; the same seed gives the same run">
        <span>Seed</span>
        <input
          type="number"
          min={0}
          max={LARGEST_SEED}
          step={1}
          inputMode="numeric"
          value={session.seed.value}
          onChange={(event) => {
            const seed = Math.trunc(event.currentTarget.valueAsNumber);
            session.seed.value = Number.isFinite(seed) ? Math.min(Math.max(seed, 0), LARGEST_SEED) : 0;
            event.currentTarget.value = String(session.seed.value);
          }}
        />
      </label>
    </div>
  );
}

function Status({ session }: Props): JSX.Element {
  const { phase, state, failure, summary } = session.run;
  const outcome = outcomeText(phase.value, state.value, summary.value, failure.value);
  const facts = summary.value;
  return (
    <div class="controls-status" data-tone={outcome.tone}>
      <span role="status" class="status-word">
        {outcome.short}
      </span>
      {facts !== null && (
        <span class="status-facts">
          {formatAmount(facts.steps, 'step')} · {formatSeconds(facts.virtualTime)} virtual
        </span>
      )}
    </div>
  );
}

function ThemeButton({ session }: Props): JSX.Element {
  const theme = session.settings.theme.value;
  return (
    <button
      type="button"
      class="button button-quiet"
      aria-label={`Theme: ${theme}`}
      title={`Theme: ${theme}`}
      onClick={() => {
        session.settings.theme.value = NEXT_THEME[theme];
      }}
    >
      <Icon name="theme" />
    </button>
  );
}
