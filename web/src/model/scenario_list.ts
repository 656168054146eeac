/** A program of the gallery, without its text. */
export interface Scenario {
  /** The file's name without `.py`; the address names a scenario by it. */
  readonly id: string;
  readonly title: string;
  readonly story: string;
  /** What to watch for; from the docstring's `Look for:` lines. */
  readonly lookFor: readonly string[];
  /** Whether it ends in a deadlock; it has a `Hangs:` line then. */
  readonly hangs: boolean;
  /** What the search box finds besides what is shown: primitives used, other marked paragraphs. */
  readonly words: string;
}

const DOCSTRING = /^\s*(?:#[^\n]*\n\s*)*[rR]?("""|''')([\s\S]*?)\1/;
const PRIMITIVES =
  /\b(?:Lock|Event|Condition|BoundedSemaphore|Semaphore|Barrier|PriorityQueue|LifoQueue|Queue|TaskGroup)\b/g;

/**
 * Reads title, story and the marked paragraphs from a scenario's docstring.
 *
 * The first line is the title, the paragraphs after it the story; `Look for:` and `Hangs:` begin a marked
 * paragraph, which may run over several lines. A file without docstring is called by its name.
 */
export function parseScenario(fileName: string, source: string): Scenario {
  const id = fileName.replace(/\.py$/, '');
  const text = DOCSTRING.exec(source)?.[2] ?? '';
  const [first = '', ...rest] = text.trim().split('\n');
  const story: string[] = [];
  const marked: { readonly mark: string; text: string }[] = [];
  let mark: { text: string } | null = null;
  for (const line of rest.map((raw) => raw.trim())) {
    const found = /^([A-Z][a-z]+(?: [a-z]+)?):\s*(.*)$/.exec(line);
    if (found !== null) {
      const paragraph = { mark: found[1] ?? '', text: found[2] ?? '' };
      mark = paragraph;
      marked.push(paragraph);
    } else if (line === '') {
      mark = null;
      story.push('');
    } else if (mark !== null) {
      mark.text += ` ${line}`;
    } else {
      story.push(line);
    }
  }
  const title = first.trim().replace(/\.$/, '') || id.replace(/^\d+_/, '').replaceAll('_', ' ');
  const told = story
    .join('\n')
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
    .join('\n\n');
  const primitives = [...new Set(source.match(PRIMITIVES) ?? [])];
  return {
    id,
    title,
    story: told,
    lookFor: marked.filter((paragraph) => paragraph.mark === 'Look for').map((paragraph) => paragraph.text),
    hangs: marked.some((paragraph) => paragraph.mark === 'Hangs'),
    words: [
      ...primitives,
      ...marked.filter((paragraph) => paragraph.mark !== 'Look for').map((paragraph) => paragraph.text),
    ].join(' '),
  };
}

/** The scenarios that contain every word of the query. */
export function findScenarios(all: readonly Scenario[], query: string): readonly Scenario[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ id, title, story, lookFor, words: others }) => {
    const text = [id, title, story, ...lookFor, others].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
