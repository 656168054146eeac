import { ENUMS, EVENTS, OBJECT_KINDS, RECORD_WORDS } from './schema.gen.ts';

// A record is RECORD_WORDS words: kind, line, step, task, the time as a double, and four of payload.
const KIND = 0;
const LINE = 1;
const STEP = 2;
const TASK = 3;
const TIME_BYTES = 16;
const PAYLOAD = 6;

/** One payload field with its value: a number, or the word of an enumeration. */
export interface DecodedField {
  readonly name: string;
  readonly type: string;
  readonly unit: string;
  readonly doc: string;
  readonly value: number | string;
}

export interface DecodedEvent {
  readonly kind: string;
  readonly doc: string;
  readonly line: number;
  readonly step: number;
  readonly task: number;
  readonly time: number;
  readonly fields: readonly DecodedField[];
}

interface FieldPlace {
  readonly name: string;
  readonly type: string;
  /** Word of the record where the field is. */
  readonly word: number;
}

/** Where each field of each kind lies: fields follow each other, a double takes two words. */
const LAYOUT: readonly (readonly FieldPlace[])[] = EVENTS.map((event) => {
  let word = PAYLOAD;
  return event.fields.map(({ name, type }) => {
    const place = { name, type, word };
    word += type === 'f64' ? 2 : 1;
    return place;
  });
});

function wordsOfType(type: string): readonly (readonly number[])[] {
  return LAYOUT.map((places) => places.filter((place) => place.type === type).map((place) => place.word));
}

/** For each kind, the words that name a task, and those that name an object. */
const TASK_WORDS = wordsOfType('TaskId');
const OBJECT_WORDS = wordsOfType('ObjectId');

const KIND_NUMBERS = new Map<string, number>(EVENTS.map((event, index) => [event.kind, index]));

/** The number that stands for a kind in a record. */
export function kindNumber(kind: string): number {
  return KIND_NUMBERS.get(kind) ?? -1;
}

/** The word of a record where a kind keeps a field. */
export function fieldWord(kind: string, field: string): number {
  return LAYOUT[kindNumber(kind)]?.find((place) => place.name === field)?.word ?? -1;
}

/** The word for a number of an enumeration: `('ObjectKind', 3)` → `lock`. */
export function enumWord(type: string, value: number): string {
  return ENUMS[type]?.[value] ?? String(value);
}

/** What Python calls a kind of object: `bounded_semaphore` → `BoundedSemaphore`; other words stay. */
export function pythonName(kind: string): string {
  return (OBJECT_KINDS as Readonly<Record<string, { readonly python: string }>>)[kind]?.python ?? kind;
}

/** Records in one growing block of words, read by index. */
export class RecordBuffer {
  #words = new Int32Array(RECORD_WORDS * 256);
  #view = new DataView(this.#words.buffer);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  append(words: Int32Array): void {
    const used = this.#count * RECORD_WORDS;
    if (used + words.length > this.#words.length) {
      const grown = new Int32Array(Math.max(this.#words.length * 2, used + words.length));
      grown.set(this.#words.subarray(0, used));
      this.#words = grown;
      this.#view = new DataView(grown.buffer);
    }
    this.#words.set(words, used);
    this.#count += Math.floor(words.length / RECORD_WORDS);
  }

  word(record: number, word: number): number {
    return this.#words[record * RECORD_WORDS + word] ?? 0;
  }

  kind(record: number): number {
    return this.word(record, KIND);
  }

  line(record: number): number {
    return this.word(record, LINE);
  }

  /** The task whose step it is; 0 for the loop. */
  task(record: number): number {
    return this.word(record, TASK);
  }

  time(record: number): number {
    return this.#view.getFloat64(record * RECORD_WORDS * 4 + TIME_BYTES, true);
  }

  /** Whether the record is of a task's own step or names it; as what others wait for, a task is an object too. */
  concernsTask(record: number, task: number): boolean {
    return (
      this.task(record) === task ||
      this.#names(record, TASK_WORDS, task) ||
      this.#names(record, OBJECT_WORDS, task)
    );
  }

  concernsObject(record: number, object: number): boolean {
    return this.#names(record, OBJECT_WORDS, object);
  }

  #names(record: number, wordsOfKinds: readonly (readonly number[])[], id: number): boolean {
    const words = wordsOfKinds[this.kind(record)];
    if (words === undefined) return false;
    for (const word of words) if (this.word(record, word) === id) return true;
    return false;
  }

  /** The record as an object with named fields. */
  event(record: number): DecodedEvent {
    const kind = this.kind(record);
    const schema = EVENTS[kind];
    const places = LAYOUT[kind] ?? [];
    return {
      kind: schema?.kind ?? `unknown ${kind}`,
      doc: schema?.doc ?? '',
      line: this.line(record),
      step: this.word(record, STEP),
      task: this.task(record),
      time: this.time(record),
      fields: places.map((place, index) => {
        const { unit = '', doc = '' } = schema?.fields[index] ?? {};
        return { name: place.name, type: place.type, unit, doc, value: this.#value(record, place) };
      }),
    };
  }

  #value(record: number, { type, word }: FieldPlace): number | string {
    if (type === 'f64') return this.#view.getFloat64((record * RECORD_WORDS + word) * 4, true);
    const value = this.word(record, word) >>> 0;
    return type in ENUMS ? enumWord(type, value) : value;
  }
}
