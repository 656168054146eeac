import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './plugins/content_security_policy.ts';
import { scenarioIndex } from './plugins/scenario_index.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = resolve(here, '..');
// Where the compiled engine lies; another folder can be given to look at another build of it.
const engine = resolve(repository, process.env['LOCKSTEP_ENGINE'] ?? 'build/wasm');

export default defineConfig({
  root: here,
  base: './', // works under any path of any static host
  plugins: [scenarioIndex(resolve(repository, 'scenarios')), contentSecurityPolicy()],
  resolve: {
    alias: [{ find: /^#engine\//, replacement: `${engine}/` }],
  },
  worker: { format: 'es' },
  build: {
    outDir: resolve(repository, process.env['LOCKSTEP_PAGE'] ?? 'build/page'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0, // a data: address would be refused by connect-src
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { fs: { allow: [repository, engine] } },
});
