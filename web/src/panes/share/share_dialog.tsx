import { useSignal } from '@preact/signals';
import { render, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { download } from '../../base/dom.ts';
import { formatCount } from '../../base/numbers.ts';
import { LINK_LIMITS } from '../../model/permalink.ts';
import type { Session } from '../../model/session.ts';
import { Icon } from '../icon.tsx';
import './share.css';

/** Shows the link to this program and its run, how long it is, and the file as the other way. */
export function openShareDialog(host: HTMLElement, session: Session): void {
  render(null, host);
  render(
    <ShareDialog
      session={session}
      close={() => {
        render(null, host);
      }}
    />,
    host,
  );
}

function ShareDialog({
  session,
  close,
}: {
  readonly session: Session;
  readonly close: () => void;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const link = useSignal('');
  const copied = useSignal<'no' | 'yes' | 'failed'>('no');
  useEffect(() => {
    dialog.current?.showModal();
    void session.shareFragment().then((fragment) => {
      link.value = `${location.href.replace(/#.*$/, '')}#${fragment}`;
    });
  }, []);
  const copy = (): void => {
    // Without permission the person still has the selected field and their own keys.
    navigator.clipboard.writeText(link.value).then(
      () => {
        copied.value = 'yes';
      },
      () => {
        copied.value = 'failed';
        dialog.current?.querySelector('textarea')?.select();
      },
    );
  };
  return (
    <dialog ref={dialog} class="share" aria-labelledby="share-title" onClose={close}>
      <form method="dialog">
        <header class="share-head">
          <h2 id="share-title">Share this run</h2>
          <button type="submit" class="button button-quiet" aria-label="Close">
            <Icon name="close" />
          </button>
        </header>
        <p>The whole program is in the link, with its seed and the event you are at. Nothing is uploaded.</p>
        <label class="share-link">
          <span>Link</span>
          <textarea
            readonly
            rows={3}
            value={link.value}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
        </label>
        <LengthMeter length={link.value.length} />
        <div class="share-actions">
          <button type="button" class="button button-primary" disabled={link.value === ''} onClick={copy}>
            Copy link
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              download(session.document.fileName, session.document.text.value);
            }}
          >
            <Icon name="file" />
            <span>Save as file</span>
          </button>
          <span role="status">
            {{ no: '', yes: 'Copied.', failed: 'Select the link and copy it.' }[copied.value]}
          </span>
        </div>
      </form>
    </dialog>
  );
}

function LengthMeter({ length }: { readonly length: number }): JSX.Element {
  const advice =
    length <= LINK_LIMITS.chat
      ? 'short enough for any chat'
      : length <= LINK_LIMITS.mail
        ? `longer than some chats carry (${formatCount(LINK_LIMITS.chat)}); mail and documents do`
        : 'longer than many programs carry: better send the file';
  return (
    <div class="share-length">
      <meter
        aria-label="Length of the link"
        min={0}
        max={LINK_LIMITS.mail}
        low={LINK_LIMITS.chat}
        high={LINK_LIMITS.mail - 1}
        optimum={0}
        value={Math.min(length, LINK_LIMITS.mail)}
      />
      <span>
        {formatCount(length)} characters: {advice}.
      </span>
    </div>
  );
}
