// Documentation that can be checked: doc comments on what other layers use, sources cited, links and commands that exist.
//
//   node tests/checks/check_docs.mjs
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { at, filesBelow, isMain } from './project.mjs';

/** Headers whose public declarations need a doc comment. */
const isContract = (file) => /^engine\/(simulation\.hpp|(sync|core)\/\w+\.hpp)$/.test(file);

/** Declarations that say all there is to say by their form. */
const SELF_EVIDENT = [
  /^(public|protected|private):/,
  /^#/,
  /^(template ?<.*> ?)?(class|struct|enum class|union)\s+\w+;/, // documented where it is defined
  /^(using|friend|extern template|static_assert)\b/,
  /^(virtual )?~\w+\(\)/,
  /\boperator\b/, // means what it means everywhere
  /\bawaiter_in\(/, // what co_await asks for
  /\boverride\b/, // documented where it is declared first
  /^(\[\[\w+\]\] )?[^(]*\w+\([^()]*\)[\w ]*\{.*\}$/, // one line, body and all: the body is the shortest description
  /^(template ?<.*> ?)?[\w:<>,&* [\]]*\b\w+(<[^>]*>)?::~?\w+\(/, // the definition of what a class declared
  /^[^()]*;$/, // a field: its name and unit speak
  /^[}\])]/,
];

/** Whether a declaration is a constructor of the type it stands in. */
const isConstructor = (text, type) => new RegExp(`^((explicit|constexpr) )*${type}\\(`).test(text);

/** Strings and comments, blanked, so that braces can be counted. */
const codeOf = (line) => line.replace(/"(\\.|[^"\\])*"|'(\\.|[^'\\])'/g, '""').replace(/\/\/.*$/, '');

/**
 * Undocumented public declarations of a header, as {line, text}. A comment covers its paragraph: what follows it up to the
 * next empty line. Bodies and private parts are skipped.
 */
export function undocumented(text) {
  const found = [];
  const scopes = []; // {open, name}: open is a namespace, or the public part of a type
  let covered = false;
  let unfinished = ''; // the head of a declaration that goes over several lines
  let suspect; // the declaration being read, when no comment covers it
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') covered = false;
    if (line.startsWith('///')) covered = true;
    const code = codeOf(raw).trim();
    if (code === '' || code.startsWith('#')) continue;

    const access = /^(public|protected|private):/.exec(code)?.[1];
    if (access) {
      scopes.at(-1).open = access === 'public';
      continue;
    }
    if (unfinished === '') {
      const visible = scopes.every((scope) => scope.open) && !/^(inline )?namespace\b/.test(code);
      const bare = visible && !covered && !line.includes('///<');
      suspect = bare ? { line: index + 1, text: line, type: scopes.at(-1)?.name, whole: '' } : undefined;
    }
    if (suspect) suspect.whole = `${suspect.whole} ${code}`.trim();
    const depth = scopes.length;
    unfinished = followBraces(scopes, `${unfinished} ${code}`.trim());
    if (scopes.length > depth) covered = false; // a type's comment does not speak for its members
    if (unfinished === '' && suspect) {
      const { whole, type } = suspect;
      if (!isConstructor(whole, type) && !SELF_EVIDENT.some((rule) => rule.test(whole))) found.push(suspect);
      suspect = undefined;
    }
  }
  return found;
}

/** Opens and closes scopes as a text's braces say; returns what of it is still unfinished. */
function followBraces(scopes, text) {
  let head = '';
  for (const character of text) {
    if (character === '{') {
      const type = /^.*\b(class|struct|union)\s+(?:\[\[\w+\]\]\s*)?(?:\w+(?:<[^>]*>)?::)*(\w+)[^()=]*$/.exec(
        head,
      );
      const isEnum = /\benum\b/.test(head);
      const open =
        /^(inline )?namespace\b(?! (detail|native)\b)/.test(head.trim()) ||
        (type !== null && type[1] !== 'class' && !isEnum);
      scopes.push({ open, name: type?.[2] });
      head = '';
    } else if (character === '}') {
      scopes.pop();
      head = '';
    } else if (character === ';') head = '';
    else head += character;
  }
  return head.trim();
}

function complainAboutHeader(file) {
  const text = readFileSync(at(file), 'utf8');
  const complaints = undocumented(text).map(
    ({ line, text: code }) => `${file}:${line}: no doc comment: ${code}`,
  );
  if (file.startsWith('engine/sync/') && !text.includes('@source')) {
    complaints.push(`${file}: no @source: whose behaviour is this?`);
  }
  return complaints;
}

/** Links to files that are not there, and npm scripts that are not in package.json. */
function complainAboutMarkdown(file, scripts) {
  const complaints = [];
  for (const [index, line] of readFileSync(at(file), 'utf8').split('\n').entries()) {
    for (const [, target] of line.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^([a-z]+:|#)/.test(target)) continue;
      const linked = path.posix.join(path.posix.dirname(file), decodeURI(target.replace(/#.*$/, '')));
      if (!existsSync(at(linked)))
        complaints.push(`${file}:${index + 1}: links to ${target}, which is not there`);
    }
    for (const [, script] of line.matchAll(/\bnpm run ([\w:]+)/g)) {
      if (!(script in scripts))
        complaints.push(`${file}:${index + 1}: package.json has no script "${script}"`);
    }
  }
  return complaints;
}

/** The lines of a file between `// [NAME]` and `// [/NAME]`, without markers of other regions; undefined if there are none. */
export function region(text, name) {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.trim() === `// [${name}]`);
  const to = lines.findIndex((line) => line.trim() === `// [/${name}]`);
  if (from < 0 || to < from) return undefined;
  return lines
    .slice(from + 1, to)
    .filter((line) => !/^\s*\/\/ \[\/?\w+\]$/.test(line))
    .join('\n')
    .trimEnd();
}

/**
 * Code that a markdown text quotes, as {line, file, name, code}: a fenced block below `<!-- quote FILE NAME -->`, which must
 * equal that region of the file.
 */
export function quotes(text) {
  const pattern = /^<!-- quote (\S+) (\S+) -->\n+```\w*\n([\s\S]*?)\n```$/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    file: match[1],
    name: match[2],
    code: match[3],
  }));
}

function complainAboutQuotes(file) {
  const text = readFileSync(at(file), 'utf8');
  const found = quotes(text);
  const announced = text.match(/^<!-- quote /gm)?.length ?? 0;
  const complaints = found
    .filter(({ file: source, name, code }) => {
      const wanted = existsSync(at(source)) ? region(readFileSync(at(source), 'utf8'), name) : undefined;
      return wanted !== code;
    })
    .map(({ line, file: source, name }) => `${file}:${line}: is not what ${source} has as [${name}]`);
  if (announced !== found.length) complaints.push(`${file}: a quote without a block of code`);
  return complaints;
}

/** All complaints about documentation. */
export function checkDocs() {
  const { scripts } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const headers = filesBelow(['engine'], isContract);
  if (headers.length === 0) return ['found no public header'];
  const markdown = filesBelow([''], (file) => file.endsWith('.md'));
  return [
    ...headers.flatMap(complainAboutHeader),
    ...markdown.flatMap((file) => complainAboutMarkdown(file, scripts)),
    ...markdown.flatMap(complainAboutQuotes),
  ];
}

if (isMain(import.meta.url)) {
  const complaints = checkDocs();
  for (const complaint of complaints) console.log(complaint);
  console.log(`${complaints.length} complaint(s)`);
  if (complaints.length > 0) process.exitCode = 1;
}
