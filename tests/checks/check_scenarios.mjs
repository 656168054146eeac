// Scenarios: each tells its story in the docstring, and runs as it says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { at, filesBelow, JOBS, run } from './project.mjs';

const LOCKSTEP = 'build/release/lockstep';
const FINISHED = 0;
const DEADLOCK = 3;

/** Complaints about the text: title, empty line, story, and the lines a machine reads. */
export function complainAboutStory(file, source) {
  const docstring = /^"""([\s\S]*?)"""/.exec(source)?.[1];
  if (docstring === undefined) return [`${file}: does not begin with a docstring`];
  const complaints = [];
  const [title, gap, ...story] = docstring.trim().split('\n');
  if (!/\w/.test(title) || title.endsWith('.'))
    complaints.push(`${file}: the first line is the title, without full stop`);
  if (title.length > 72) complaints.push(`${file}: the title has more than 72 characters`);
  if (gap?.trim() !== '') complaints.push(`${file}: an empty line follows the title`);
  if (!story.some((line) => /^\S/.test(line) && !/^(Look for|Hangs|Explore):/.test(line)))
    complaints.push(`${file}: there is no story`);
  if (!story.some((line) => /^Look for: \S/.test(line)))
    complaints.push(`${file}: there is no line "Look for: …"`);
  return complaints;
}

async function complainAboutRun(file, source) {
  const hangs = /^Hangs: \S/m.test(source);
  const { status, output } = await run(at(LOCKSTEP), ['run', file], { capture: true });
  if (status === (hangs ? DEADLOCK : FINISHED)) return [];
  return [
    `${file}: ends with ${status}, not ${hangs ? DEADLOCK : FINISHED}: ${output.trim().split('\n').at(-1)}`,
  ];
}

/** Needs the part `native`. */
export async function checkScenarios() {
  const files = filesBelow(['scenarios'], (file) => file.endsWith('.py'));
  if (files.length === 0) return ['there is no scenario'];
  const complaints = [];
  const waiting = [...files];
  const worker = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const source = readFileSync(at(file), 'utf8');
      if (!/^\d{3}_[a-z0-9_]+\.py$/.test(path.basename(file))) {
        complaints.push(
          `${file}: the name is a number of three digits, an underscore, and words in snake_case`,
        );
      }
      complaints.push(...complainAboutStory(file, source), ...(await complainAboutRun(file, source)));
    }
  };
  await Promise.all(Array.from({ length: JOBS }, worker));
  return complaints.sort();
}
