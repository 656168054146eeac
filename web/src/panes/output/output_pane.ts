import { Disposables } from '../../base/disposable.ts';
import { FrameTask, download, element } from '../../base/dom.ts';
import { formatAmount } from '../../base/numbers.ts';
import type { OutputLine, OutputLog } from '../../model/output_log.ts';
import type { Pane } from '../pane.ts';
import './output.css';

/** A flood is drawn ten times a second; more often nobody can read it. */
const DRAW_EVERY_MS = 100;

/** What the program wrote: text nodes only, so nothing in it can be markup or steer a terminal. */
export const outputPane: Pane = {
  id: 'output',
  mount(host, session) {
    const kept = new Disposables();
    const view = element('div', 'output', host);
    const notice = element('p', 'output-notice', view);
    const told = element('span', '', notice);
    const save = element('button', 'button button-small', notice, 'Save all');
    save.type = 'button';
    save.addEventListener('click', () => {
      download('output.txt', session.run.output.text());
    });
    const empty = element('p', 'pane-empty', view, 'What the program prints appears here.');
    const scroller = element('div', 'output-lines', view);
    scroller.tabIndex = 0;
    scroller.setAttribute('role', 'group');
    scroller.setAttribute('aria-label', 'Program output');

    let log: OutputLog | null = null;
    let drawn: readonly OutputLine[] = [];
    const draw = new FrameTask(() => {
      const now = session.run.output;
      if (now !== log) {
        log = now;
        drawn = [];
        scroller.replaceChildren();
      }
      const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 24;
      drawn = update(scroller, drawn, now.lines);
      if (atEnd) scroller.scrollTop = scroller.scrollHeight;
      notice.hidden = now.dropped === 0;
      told.textContent = `${formatAmount(now.dropped, 'earlier line')} not shown. `;
      empty.hidden = now.characters > 0;
      scroller.hidden = now.characters === 0;
    }, DRAW_EVERY_MS);
    kept.add(draw);
    kept.onDispose(
      session.run.revision.subscribe(() => {
        draw.request();
      }),
    );
    kept.onDispose(() => {
      view.remove();
    });
    return kept;
  },
};

/** Makes the drawn lines equal to `lines`, touching only what changed: lines leave at the front and grow at the end. */
function update(
  scroller: HTMLElement,
  drawn: readonly OutputLine[],
  lines: readonly OutputLine[],
): readonly OutputLine[] {
  const first = lines[0];
  const gone = first === undefined ? drawn.length : drawn.indexOf(first);
  const kept = gone < 0 ? 0 : drawn.length - gone;
  for (let index = drawn.length - kept; index > 0; index -= 1) scroller.firstElementChild?.remove();
  const added = document.createDocumentFragment();
  lines.forEach((line, index) => {
    if (index < kept && drawn[index + gone] === line) return;
    const row = index < kept ? scroller.children[index] : element('div', '', added);
    if (row === undefined) return;
    row.className = `output-line output-${line.stream}`;
    row.textContent = line.text === '' ? '\n' : line.text;
  });
  scroller.append(added);
  return lines.slice();
}
