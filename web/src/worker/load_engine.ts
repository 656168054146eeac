import createEngine from '#engine/engine.mjs';
import type { EngineModule } from '../../../bindings/wasm/engine_module.d.ts';
import wasmUrl from '#engine/engine.wasm?url';
import { SCHEMA_HASH } from '../protocol/schema.gen.ts';

/** The engine was built from other event tables than the page: its records would be misread. */
export class SchemaMismatch extends Error {}

/**
 * Fetches and instantiates the engine.
 * The bundler gave the .wasm its own name, so the glue is told where it lies.
 */
export async function loadEngine(): Promise<EngineModule> {
  const engine = await createEngine({ locateFile: () => wasmUrl });
  const hash = engine.schemaHash();
  if (hash !== SCHEMA_HASH) {
    throw new SchemaMismatch(
      `The page was built for engine ${SCHEMA_HASH}, but found ${hash}. Reload the page.`,
    );
  }
  return engine;
}
