// The layers as data: who may include or import whom. Anything not allowed here is a complaint.
//
//   node tests/checks/check_layers.mjs
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { at, filesBelow, isMain } from './project.mjs';

/**
 * Layers of C++, by the folder or file a path starts with; the longest match counts. A layer sees itself and what `sees`
 * names; `*` at the end stands for everything that starts so.
 */
const CPP_LAYERS = [
  { path: 'engine/base/', sees: [] },
  { path: 'engine/trace/', sees: ['engine/base/'] },
  { path: 'engine/core/', sees: ['engine/base/', 'engine/trace/'] },
  { path: 'engine/sync/', sees: ['engine/base/', 'engine/trace/', 'engine/core/'] },
  { path: 'engine/diagnose/', sees: ['engine/base/', 'engine/trace/', 'engine/core/'] },
  { path: 'engine/explore/', sees: ['engine/base/', 'engine/trace/', 'engine/core/'] },
  { path: 'engine/script/', sees: ['engine/base/', 'engine/trace/', 'engine/core/', 'engine/sync/'] },
  { path: 'engine/native.hpp', sees: ['engine/core/', 'engine/sync/'] },
  { path: 'engine/simulation', sees: ['engine/*'] },
  { path: 'bindings/cli/', sees: ['engine/simulation', 'engine/base/'] },
  { path: 'bindings/wasm/', sees: ['engine/simulation', 'engine/base/', 'bindings/cli/commands.hpp'] },
  // The printer reads tables only, and the hash that the engine carries too.
  { path: 'bindings/schema/', sees: ['*.def', 'engine/trace/', 'engine/base/'] },
  { path: 'tests/', sees: ['*'] },
];

/** Inside the script layer, from the bottom up: each sees itself and those before it. */
const SCRIPT_ORDER = [
  /^engine\/script\/(source|module_text|diagnostics?)\./,
  /^engine\/script\/front\//,
  /^engine\/script\/vm\/(value|object|type|heap|specials)\.(hpp|def)$/, // what values are; code objects hold some
  /^engine\/script\/code\//,
  /^engine\/script\/vm\//,
  /^engine\/script\/library\//,
  /^engine\/script\/[^/]+$/, // what puts the parts together
];

/** Includes that go up all the same, each with its reason. */
const SCRIPT_EXCEPTIONS = new Map([
  ['engine/script/code/code_builder.hpp', ['engine/script/vm/vm.hpp']], // makes constants, runs nothing
  ['engine/script/code/compiler_constants.cpp', ['engine/script/library/big_int.hpp']], // literals of any size
  ['engine/script/vm/vm.cpp', ['engine/script/library/big_int.hpp', 'engine/script/library/text.hpp']], // + of big ints and texts
  ['engine/script/vm/vm_calls.cpp', ['engine/script/library/tracebacks.hpp']], // "Did you mean" in the errors of calls
  ['engine/script/vm/vm_start.cpp', ['engine/script/library/weak_references.hpp']], // told when an object dies
  ['engine/script/vm/modules.cpp', ['engine/script/library/python_modules.hpp']], // the table of embedded modules
]);

/** Layers of the page. Packages from npm are free for all, Node's own modules for the tools around the page. */
const WEB_LAYERS = [
  { path: 'web/src/base/', sees: [] },
  { path: 'web/src/protocol/', sees: ['web/src/base/'] },
  { path: 'web/src/worker/', sees: ['web/src/base/', 'web/src/protocol/', '#engine/', 'bindings/wasm/'] },
  { path: 'web/src/model/', sees: ['web/src/base/', 'web/src/protocol/', 'virtual:'] },
  { path: 'web/src/panes/', sees: ['web/src/base/', 'web/src/protocol/', 'web/src/model/'] },
  { path: 'web/src/', sees: ['web/*', 'virtual:'] }, // main.ts and what else puts the page together
];

const matches = (pattern, target) => {
  if (pattern.startsWith('*')) return target.endsWith(pattern.slice(1));
  return target.startsWith(pattern.endsWith('*') ? pattern.slice(0, -1) : pattern);
};

const layerOf = (layers, file) =>
  layers.filter((layer) => file.startsWith(layer.path)).sort((a, b) => b.path.length - a.path.length)[0];

const withoutComments = (text) =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''));

/** What a text refers to by these patterns, as {line, target}. */
function references(source, patterns) {
  const found = [];
  for (const [index, text] of withoutComments(source).split('\n').entries()) {
    if (/^\s*(\/\/|\*)/.test(text)) continue;
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) found.push({ line: index + 1, target: match[1] });
    }
  }
  return found;
}

/** What the layers do not allow in a C++ file with this text. */
export function complainAboutCpp(file, source) {
  const layer = layerOf(CPP_LAYERS, file);
  if (!layer) return [`${file}: belongs to no layer`];
  const complaints = [];
  for (const { line, target } of references(source, [/^\s*#\s*include\s+"([^"]+)"/g])) {
    const place = `${file}:${line}`;
    if (!/^(engine|bindings|tests)\//.test(target)) {
      complaints.push(`${place}: include "${target}" from the top of the repository`);
    } else if (!target.startsWith(layer.path) && !layer.sees.some((pattern) => matches(pattern, target))) {
      complaints.push(`${place}: ${layer.path} may not see ${target}`);
    } else if (file.startsWith('engine/script/') && target.startsWith('engine/script/')) {
      const [from, to] = [file, target].map((name) => SCRIPT_ORDER.findIndex((rule) => rule.test(name)));
      if (to > from && !SCRIPT_EXCEPTIONS.get(file)?.includes(target))
        complaints.push(`${place}: ${target} stands above it in the script layer`);
    }
  }
  return complaints;
}

/** Panes do not know each other: `web/src/panes/editor/` is closed to `web/src/panes/terminal/`. */
const paneFolder = (file) => /^(web\/src\/panes\/[^/]+\/)/.exec(file)?.[1];

/** What the layers do not allow in a TypeScript file with this text. */
export function complainAboutPage(file, source) {
  const layer = layerOf(WEB_LAYERS, file);
  if (!layer) return file.endsWith('.d.ts') ? [] : [`${file}: belongs to no layer`];
  const imports = [
    /\bfrom\s+['"]([^'"]+)['"]/g,
    /^\s*import\s+['"]([^'"]+)['"]/g,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
  ];
  const complaints = [];
  for (const { line, target: written } of references(source, imports)) {
    const name = written.replace(/\?.*$/, '');
    const target = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
    if (!/^(\.|web\/|bindings\/|engine\/|scenarios\/|tests\/|#|virtual:)/.test(target)) continue; // an npm package
    // The worker's own address is all the page knows of it.
    if (/\?worker&url$/.test(written) && layer.path === 'web/src/protocol/') continue;
    const [mine, theirs] = [paneFolder(file), paneFolder(target)];
    const isType = new RegExp(`^\\s*import type .*${written.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'm');
    if (theirs && mine && theirs !== mine)
      complaints.push(`${file}:${line}: a pane may not see another: ${target}`);
    else if (target.startsWith(layer.path) || layer.sees.some((pattern) => matches(pattern, target)))
      continue;
    else if (target.startsWith('bindings/wasm/') && isType.test(source)) continue;
    else complaints.push(`${file}:${line}: ${layer.path} may not see ${target}`);
  }
  return complaints;
}

const read = (file) => readFileSync(at(file), 'utf8');

/** Every include and import that the layers do not allow. */
export function checkLayers() {
  const cpp = filesBelow(['engine', 'bindings', 'tests/engine'], (file) => /\.([ch]pp|def|inc)$/.test(file));
  const page = filesBelow(['web/src'], (file) => /\.tsx?$/.test(file));
  return [
    ...cpp.flatMap((file) => complainAboutCpp(file, read(file))),
    ...page.flatMap((file) => complainAboutPage(file, read(file))),
  ];
}

if (isMain(import.meta.url)) {
  const complaints = checkLayers();
  for (const complaint of complaints) console.log(complaint);
  console.log(`${complaints.length} complaint(s)`);
  if (complaints.length > 0) process.exitCode = 1;
}
