import { signal } from '@preact/signals';
import { required } from './base/assert.ts';
import { element } from './base/dom.ts';
import { scriptUrl } from './base/trusted_types.ts';
import { RunModel } from './model/run_model.ts';
import { Selection } from './model/selection.ts';
import { Session } from './model/session.ts';
import { openSettings } from './model/settings.ts';
import { SourceDocument } from './model/source_document.ts';
import { addBehaviour } from './page_behaviour.ts';
import { layOutPage } from './page_layout.ts';
import { controlsPane } from './panes/controls/controls_pane.tsx';
import { countersPane } from './panes/counters/counters_pane.tsx';
import { galleryPane } from './panes/gallery/gallery_pane.tsx';
import { outputPane } from './panes/output/output_pane.ts';
import type { Pane } from './panes/pane.ts';
import { verdictPane } from './panes/verdict/verdict_pane.tsx';
import { EngineClient } from './protocol/engine_client.ts';
import { scenarios, sources } from 'virtual:scenarios';
import workerUrl from './worker/engine_worker.ts?worker&url';

/** The engine begins to load before anything is drawn. */
const client = new EngineClient(() => new Worker(scriptUrl(workerUrl), { type: 'module', name: 'engine' }));

function storage(): Storage | null {
  try {
    return window.localStorage; // throws where storage is blocked, as in some frames
  } catch {
    return null;
  }
}

const session = new Session(
  {
    document: new SourceDocument(),
    run: new RunModel(client),
    selection: new Selection(),
    settings: openSettings(storage()),
    library: { scenarios, load: async (id) => (await required(sources[id], id)()).default },
  },
  (source) => client.check(source),
);
const layout = layOutPage(required(document.querySelector<HTMLElement>('#page'), '#page'), session.settings);
const engineFailure = signal<string | null>(null);
client.onAvailability((failure) => {
  engineFailure.value = failure === null ? null : failure.message;
  document.documentElement.dataset['engine'] = failure === null ? 'ready' : 'failed';
});

async function openShare(): Promise<void> {
  const { openShareDialog } = await import('./panes/share/share_dialog.tsx');
  openShareDialog(layout.dialogs, session);
}

/** Mounts a pane whose code comes later, and says so when it can not come. */
async function mountLater(host: HTMLElement, load: () => Promise<Pane>): Promise<void> {
  try {
    (await load()).mount(host, session);
  } catch {
    element('p', 'pane-empty', host, 'This part of the page could not be loaded. Reload to try again.');
  }
}

controlsPane(() => void openShare()).mount(layout.bar, session);
galleryPane(() => {
  layout.view.value = 'code';
}).mount(layout.gallery, session);
outputPane.mount(layout.results.output, session);
countersPane.mount(layout.results.counters, session);
verdictPane.mount(layout.results.verdict, session);
addBehaviour(session, layout, () => engineFailure.value);

/** What the address says, else the first scenario; a refused link leaves its message over it. */
async function openFirst(): Promise<void> {
  if (await session.openFragment(location.hash)) return;
  const first = scenarios[0];
  if (session.document.text.value === '' && first !== undefined) await session.openScenario(first.id, true);
}
void openFirst();
void mountLater(layout.editor, async () => (await import('./panes/editor/editor_pane.ts')).editorPane).then(
  () =>
    // The terminal's code is large and not needed to read the program; it comes after the editor.
    mountLater(layout.trace, async () => (await import('./panes/terminal/terminal_pane.ts')).terminalPane),
);
