// Every kind of statement a random program is made of.
//
//   family   programs like some families more than others, so that each has a subject
//   weight   how likely within any program
//   nests    holds other statements
//   fits     whether it may stand at a place
//   risky    how often it stands in a try of its own, because it often raises
//   write    place => lines
import { CANCELLING } from './cancelling.mjs';
import { CONTEXTS } from './contexts.mjs';
import { FLOW } from './flow.mjs';
import { GATHERING } from './gathering.mjs';
import { GENERATORS } from './generators.mjs';
import { LOCKS } from './locks.mjs';
import { LOOP } from './loop.mjs';
import { QUEUES } from './queues.mjs';
import { SCOPES } from './scopes.mjs';
import { TASKS } from './tasks.mjs';

export const STATEMENTS = [
  ...FLOW,
  ...TASKS,
  ...CANCELLING,
  ...SCOPES,
  ...GATHERING,
  ...LOCKS,
  ...QUEUES,
  ...LOOP,
  ...GENERATORS,
  ...CONTEXTS,
];
