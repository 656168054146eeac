// Every behaviour sentence of tests/semantics/index.json has a program that holds it, and every program its sentences.
import { readdirSync, readFileSync } from 'node:fs';
import { at } from './project.mjs';

const FOLDER = 'tests/semantics';
const SECTIONS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

const oneLine = (text) => text.replace(/\s+/g, ' ');
const docstringOf = (source) => /^"""([\s\S]*?)"""/.exec(source)?.[1] ?? '';

/** Complaints about an index `{section: {program: [sentence…]}}`, given the source of each program by its name. */
export function complainAboutIndex(index, sources) {
  const complaints = [];
  for (const section of SECTIONS)
    if (Object.keys(index[section] ?? {}).length === 0) complaints.push(`section ${section} has no program`);
  const listed = new Set();
  for (const [section, programs] of Object.entries(index))
    for (const [name, sentences] of Object.entries(programs)) {
      listed.add(name);
      if (!name.startsWith(`${section}_`)) complaints.push(`${name} is listed in section ${section}`);
      if (sentences.length === 0) complaints.push(`${name} is listed without a sentence`);
      if (sources[name] === undefined) {
        complaints.push(`${name} is listed, but there is no ${name}.py`);
        continue;
      }
      const docstring = oneLine(docstringOf(sources[name]));
      if (!docstring.startsWith(`Section ${section}`)) complaints.push(`${name} does not name its section`);
      for (const sentence of sentences)
        if (!docstring.includes(`- ${sentence}`))
          complaints.push(`${name} does not hold the sentence ${JSON.stringify(sentence)}`);
      const held = (docstringOf(sources[name]).match(/^- /gm) ?? []).length;
      if (held !== sentences.length)
        complaints.push(`${name} holds ${held} sentences, ${sentences.length} are listed`);
    }
  for (const name of Object.keys(sources)) if (!listed.has(name)) complaints.push(`${name} is not listed`);
  return complaints;
}

export function checkSemantics() {
  const index = JSON.parse(readFileSync(at(`${FOLDER}/index.json`), 'utf8'));
  const names = readdirSync(at(FOLDER))
    .filter((file) => file.endsWith('.py'))
    .map((file) => file.slice(0, -'.py'.length));
  const sources = Object.fromEntries(
    names.map((name) => [name, readFileSync(at(`${FOLDER}/${name}.py`), 'utf8')]),
  );
  return complainAboutIndex(index, sources).map((complaint) => `${FOLDER}/index.json: ${complaint}`);
}
