import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parseScenario } from '../src/model/scenario_list.ts';

const ID = 'virtual:scenarios';
const RESOLVED = '\0virtual:scenarios';

/**
 * Serves `virtual:scenarios`: what the gallery shows of every scenarios/*.py, read at build time.
 * The texts themselves become chunks of their own, so the first load carries titles and stories only.
 */
export function scenarioIndex(folder: string): Plugin {
  return {
    name: 'lockstep-scenario-index',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const files = readdirSync(folder)
        .filter((name) => name.endsWith('.py'))
        .sort();
      const scenarios = files.map((name) => {
        const path = join(folder, name);
        this.addWatchFile(path);
        return parseScenario(name, readFileSync(path, 'utf8'));
      });
      const sources = scenarios.map(
        ({ id: scenario }, index) =>
          `${JSON.stringify(scenario)}: () => import(${JSON.stringify(`${join(folder, files[index] ?? '')}?raw`)})`,
      );
      return `export const scenarios = ${JSON.stringify(scenarios)};\nexport const sources = {${sources.join(',\n')}};\n`;
    },
  };
}
