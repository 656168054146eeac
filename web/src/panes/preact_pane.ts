import { render, type ComponentChild } from 'preact';
import type { Session } from '../model/session.ts';
import type { Pane } from './pane.ts';

/** A pane that is a component: for lists, forms and bars. Hot panes draw for themselves. */
export function preactPane(id: string, content: (session: Session) => ComponentChild): Pane {
  return {
    id,
    mount(host, session) {
      render(content(session), host);
      return {
        dispose: () => {
          render(null, host);
        },
      };
    },
  };
}
