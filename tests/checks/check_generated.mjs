// schema.gen.ts is generated and committed: it has to be what the printer prints now.
import { existsSync, readFileSync } from 'node:fs';
import { at, run } from './project.mjs';

const GENERATED = 'web/src/protocol/schema.gen.ts';
const PRINTER = 'build/release/lockstep_schema';

/** Needs the part `native`. */
export async function checkGenerated() {
  const { status, output } = await run(at(PRINTER), [], { capture: true });
  if (status !== 0) return [`${PRINTER} ended with ${status}`];
  if (!existsSync(at(GENERATED))) return [`${GENERATED} is missing; npm run build:schema writes it`];
  if (readFileSync(at(GENERATED), 'utf8') === output) return [];
  return [`${GENERATED} is not what ${PRINTER} prints; npm run build:schema writes it`];
}
