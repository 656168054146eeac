// Every source is compiled: there is no globbing, so a file that no CMakeLists.txt names is dead, and a test in it never runs.
//
//   node tests/checks/check_sources.mjs
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { at, filesBelow, isMain } from './project.mjs';

const isCompiled = (file) => file.endsWith('.cpp') || /^engine\/script\/library\/python\/.*\.py$/.test(file);

/** Whether the CMakeLists.txt of a folder above a file names it, by its path from there. */
function isListed(file) {
  for (let folder = path.posix.dirname(file); folder !== '.'; folder = path.posix.dirname(folder)) {
    const list = `${folder}/CMakeLists.txt`;
    if (!existsSync(at(list))) continue;
    const names = readFileSync(at(list), 'utf8')
      .replace(/#.*$/gm, '')
      .split(/[\s()"]+/);
    if (names.includes(path.posix.relative(folder, file))) return true;
  }
  return false;
}

/** Sources that no list names. */
export function checkSources() {
  const files = filesBelow(['engine', 'bindings', 'tests'], isCompiled);
  return files.filter((file) => !isListed(file)).map((file) => `${file}: no CMakeLists.txt names it`);
}

if (isMain(import.meta.url)) {
  const complaints = checkSources();
  for (const complaint of complaints) console.log(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}
