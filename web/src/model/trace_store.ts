import {
  RecordBuffer,
  enumWord,
  fieldWord,
  kindNumber,
  pythonName,
  type DecodedEvent,
} from '../protocol/decode_trace.ts';

/** A task or primitive of the run, as the filters list it. */
export interface TracedThing {
  readonly id: number;
  readonly kind: string;
  readonly name: string;
}

const TASK_CREATED = kindNumber('task_created');
const TASK_NAMED = kindNumber('task_named');
const OBJECT_CREATED = kindNumber('object_created');
const OBJECT_NAMED = kindNumber('object_named');
const CREATED = fieldWord('task_created', 'created');
const TASK_NAME = fieldWord('task_created', 'name');
const RENAMED = fieldWord('task_named', 'renamed');
const NEW_TASK_NAME = fieldWord('task_named', 'name');
const OBJECT = fieldWord('object_created', 'object');
const OBJECT_TYPE = fieldWord('object_created', 'type');
const OBJECT_NAME = fieldWord('object_created', 'name');
const NAMED_OBJECT = fieldWord('object_named', 'object');
const NEW_OBJECT_NAME = fieldWord('object_named', 'name');

/** Filters list this many of each; a program that makes a million tasks would fill the page with them. */
const LISTED_THINGS = 500;

/** The records of one run, and the names of what they speak of. */
export class TraceStore {
  readonly records = new RecordBuffer();
  readonly #names: string[] = [];
  readonly #tasks = new Map<number, TracedThing>();
  readonly #objects = new Map<number, TracedThing>();

  get count(): number {
    return this.records.count;
  }

  /** The first tasks of the run, in order of creation. */
  get tasks(): readonly TracedThing[] {
    return [...this.#tasks.values()];
  }

  /** The first primitives of the run; futures are left out, there is one for nearly every wait. */
  get objects(): readonly TracedThing[] {
    return [...this.#objects.values()];
  }

  append(words: Int32Array, names: readonly string[]): void {
    for (const name of names) this.#names.push(name);
    const first = this.records.count;
    this.records.append(words);
    for (let record = first; record < this.records.count; record += 1) this.#index(record);
  }

  #index(record: number): void {
    const records = this.records;
    const kind = records.kind(record);
    if (kind === TASK_CREATED && this.#tasks.size < LISTED_THINGS) {
      const id = records.word(record, CREATED);
      const name = this.name(records.word(record, TASK_NAME));
      this.#tasks.set(id, { id, kind: 'task', name: name || `Task-${id}` });
    } else if (kind === OBJECT_CREATED && this.#objects.size < LISTED_THINGS) {
      const id = records.word(record, OBJECT);
      const type = enumWord('ObjectKind', records.word(record, OBJECT_TYPE));
      if (type === 'future' || type === 'task') return;
      const kind = pythonName(type);
      this.#objects.set(id, { id, kind, name: this.name(records.word(record, OBJECT_NAME)) || `#${id}` });
    } else if (kind === TASK_NAMED) {
      rename(this.#tasks, records.word(record, RENAMED), this.name(records.word(record, NEW_TASK_NAME)));
    } else if (kind === OBJECT_NAMED) {
      rename(
        this.#objects,
        records.word(record, NAMED_OBJECT),
        this.name(records.word(record, NEW_OBJECT_NAME)),
      );
    }
  }

  /** An interned name; empty when there is none. */
  name(id: number): string {
    return this.#names[id] ?? '';
  }

  taskName(id: number): string {
    return id === 0 ? 'the loop' : (this.#tasks.get(id)?.name ?? `task ${id}`);
  }

  objectName(id: number): string {
    const object = this.#objects.get(id);
    if (object !== undefined) return `${object.kind} ${object.name}`;
    if (id === 0) return 'nothing';
    // Tasks and objects share one sequence of numbers.
    return this.#tasks.has(id) ? `task ${this.taskName(id)}` : `object #${id}`;
  }

  /** One event in a sentence, for the reader of a row: kind, fields with names instead of ids, meaning. */
  describe(event: DecodedEvent): string {
    const fields = event.fields.map((field) => {
      if (typeof field.value === 'string') return `${field.name} ${field.value}`;
      switch (field.type) {
        case 'TaskId':
          return `${field.name} ${this.taskName(field.value)}`;
        case 'ObjectId':
          return `${field.name} ${this.objectName(field.value)}`;
        case 'NameId':
          return this.name(field.value);
        default:
          return `${field.name} ${field.value}${field.unit === '' ? '' : ` ${field.unit}`}`;
      }
    });
    return [event.kind.replaceAll('_', ' '), ...fields.filter(Boolean)].join(' · ');
  }
}

function rename(things: Map<number, TracedThing>, id: number, name: string): void {
  const thing = things.get(id);
  if (thing !== undefined && name !== '') things.set(id, { ...thing, name });
}
