import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { findScenarios, type Scenario } from '../../model/scenario_list.ts';
import type { Session } from '../../model/session.ts';
import { Icon } from '../icon.tsx';
import { preactPane } from '../preact_pane.ts';
import './gallery.css';

/** The scenarios to choose from. `opened` is told when one is shown, so that a small screen can turn to the code. */
export function galleryPane(opened: () => void) {
  return preactPane('gallery', (session) => <Gallery session={session} opened={opened} />);
}

interface Props {
  readonly session: Session;
  readonly opened: () => void;
}

function Gallery({ session, opened }: Props): JSX.Element {
  const query = useSignal('');
  const found = findScenarios(session.library.scenarios, query.value);
  const origin = session.document.origin.value;
  const draft = session.settings.draft.value;
  return (
    <div class="gallery">
      <header class="gallery-head">
        <h2>Scenarios</h2>
        <div class="search-box">
          <Icon name="search" />
          <input
            type="search"
            aria-label="Search scenarios"
            placeholder="lock, deadlock, queue…"
            value={query.value}
            onInput={(event) => {
              query.value = event.currentTarget.value;
            }}
          />
        </div>
      </header>
      <p class="visually-hidden" role="status">
        {query.value === '' ? '' : `${found.length} found`}
      </p>
      <ul class="gallery-list" aria-label="Scenarios">
        {draft !== '' && query.value === '' && (
          <li>
            <button
              type="button"
              class="scenario"
              aria-current={origin.kind === 'draft' ? 'true' : undefined}
              onClick={() => {
                session.openDraft();
                opened();
              }}
            >
              <span class="scenario-title">Your last edit</span>
              <span class="scenario-story">{draft.split('\n').find((line) => line.trim() !== '') ?? ''}</span>
            </button>
          </li>
        )}
        {found.map((scenario) => (
          <li key={scenario.id}>
            <ScenarioButton
              scenario={scenario}
              current={origin.kind === 'scenario' && origin.id === scenario.id}
              open={() => {
                void session.openScenario(scenario.id).then((shown) => {
                  if (shown) opened();
                });
              }}
            />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="gallery-empty">No scenario has all of these words.</p>}
    </div>
  );
}

function ScenarioButton({
  scenario,
  current,
  open,
}: {
  readonly scenario: Scenario;
  readonly current: boolean;
  readonly open: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="scenario"
      aria-labelledby={`title-${scenario.id}`}
      aria-describedby={`story-${scenario.id}`}
      aria-current={current ? 'true' : undefined}
      onClick={open}
    >
      <span class="scenario-title" id={`title-${scenario.id}`}>
        {scenario.title}
        {scenario.hangs && <span class="scenario-mark"> hangs</span>}
      </span>
      <span class="scenario-story" id={`story-${scenario.id}`}>
        <Prose text={scenario.story.split('\n\n')[0] ?? ''} />
      </span>
      {current &&
        scenario.lookFor.map((hint) => (
          <span key={hint} class="scenario-look">
            <Prose text={hint} />
          </span>
        ))}
    </button>
  );
}

/** Docstrings mark code by `backticks`. */
function Prose({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {text.split(/`([^`]+)`/).map((part, index) =>
        index % 2 === 1 ? (
          <code key={index} class="prose-code">
            {part}
          </code>
        ) : (
          part
        ),
      )}
    </>
  );
}
