import type { Disposable } from '../base/disposable.ts';
import type { Session } from '../model/session.ts';

/** A part of the page. It knows the session, and no other pane. */
export interface Pane {
  readonly id: string;
  mount(host: HTMLElement, session: Session): Disposable;
}
