// Where a statement of a random program stands: what it can see there, and what may be written there.
import { STATEMENTS } from './grammar/statements.mjs';

const WAITS = ['0', '0', '0', '-1', '0.1', '0.1', '0.2', '0.2', '0.3', '0.5', '1', '1', '2', '0.1 + 0.2'];
const DEADLINES = ['0', '0', '-1', '0.1', '0.1', '0.2', '0.3', '0.5', '1', '1', '1.5', '2', '3', 'None'];
const WORDS = ['apple', 'bread', 'corn', 'dill', 'eggs', 'figs', 'grape', 'honey'];
const MAX_DEPTH = 5;

/** The lines, each four columns further in. */
export const indent = (lines) => lines.map((line) => `    ${line}`);

/**
 * A place in a function's body.
 *
 * `level`     functions call only functions of lower levels, so that no program calls itself for ever
 * `locals`    {kind, name} of what is bound here for certain
 * `may`       which jumps are allowed: {loop: break and continue, leave: return, value: return with a value}
 */
export class Place {
  constructor(program, level, { locals = [], depth = 0, may = { leave: true, value: true } } = {}) {
    this.program = program;
    this.dice = program.dice;
    this.level = level;
    this.locals = locals;
    this.depth = depth;
    this.may = may;
  }

  /** A place one block further in, where `locals` are bound too. */
  inside(locals = [], may = {}) {
    return new Place(this.program, this.level, {
      locals: [...this.locals, ...locals],
      depth: this.depth + 1,
      may: { ...this.may, ...may },
    });
  }

  bind(kind, stem = kind) {
    const name = this.program.freshName(stem);
    this.locals.push({ kind, name });
    return name;
  }

  /** A local of the kind, the latest most likely; undefined if there is none. */
  local(kind) {
    const names = this.locals.filter((local) => local.kind === kind).map((local) => local.name);
    if (names.length === 0) return undefined;
    return this.dice.chance(0.6) ? names.at(-1) : this.dice.pick(names);
  }

  /** The name of a shared object of the kind. */
  shared(kind) {
    return this.program.shared(kind);
  }

  seconds() {
    return this.dice.pick(WAITS);
  }

  deadline() {
    return this.dice.pick(DEADLINES);
  }

  word() {
    return `"${this.dice.pick(WORDS)}"`;
  }

  number() {
    return String(this.dice.below(6));
  }

  value() {
    return this.dice.chance(0.5) ? this.word() : this.number();
  }

  /** A call that gives a coroutine: of a function of the program, or of a primitive. */
  coroutine() {
    const { dice } = this;
    if (dice.chance(0.65)) {
      const worker = this.program.workerBelow(this.level);
      if (worker) return `${worker}(${this.number()})`;
    }
    const choices = [
      [4, () => `asyncio.sleep(${this.seconds()}, ${this.value()})`],
      [this.program.taste('event'), () => `${this.shared('event')}.wait()`],
      [this.program.taste('lock'), () => `${this.shared('lock')}.acquire()`],
      [this.program.taste('semaphore'), () => `${this.shared('semaphore')}.acquire()`],
      [this.program.taste('barrier'), () => `${this.shared('barrier')}.wait()`],
      [this.program.taste('queue'), () => `${this.shared('queue')}.get()`],
      [this.program.taste('queue'), () => `${this.shared('queue')}.put(${this.number()})`],
      [this.program.taste('queue'), () => `${this.shared('queue')}.join()`],
    ];
    return dice.weighted(choices, ([weight]) => weight)[1]();
  }

  /** Something to await or to gather: a coroutine, a task, a future. */
  awaitable() {
    const { dice } = this;
    const known = ['task', 'future', 'outer'].map((kind) => this.local(kind)).filter(Boolean);
    if (known.length > 0 && dice.chance(0.4)) return dice.pick(known);
    if (dice.chance(0.1) && this.program.hasShared('promise')) return this.shared('promise');
    if (dice.chance(0.08)) return `asyncio.shield(${this.coroutine()})`;
    if (dice.chance(0.06)) return `asyncio.gather(${this.coroutine()}, ${this.coroutine()})`;
    return this.coroutine();
  }

  /** A task or future that is bound here, or else made on the spot. */
  future() {
    const known = ['task', 'future', 'outer'].map((kind) => this.local(kind)).filter(Boolean);
    if (known.length > 0 && this.dice.chance(0.7)) return this.dice.pick(known);
    if (this.dice.chance(0.3) && this.program.hasShared('promise')) return this.shared('promise');
    return `asyncio.create_task(${this.coroutine()})`;
  }

  /** Several of what `make` gives, with commas between. */
  list(first, last, make) {
    return Array.from({ length: this.dice.between(first, last) }, make).join(', ');
  }

  /** A block of statements, never empty. */
  block(most = 3) {
    const lines = [];
    const count = this.dice.between(1, most);
    for (let i = 0; i < count; i++) {
      if (lines.length > 0 && !this.program.hasRoom()) break;
      lines.push(...this.statement());
    }
    return lines;
  }

  statement() {
    const { program, dice } = this;
    const fits = STATEMENTS.filter(
      (kind) =>
        (!kind.nests || (this.depth < MAX_DEPTH && program.hasRoom())) && (!kind.fits || kind.fits(this)),
    );
    const kind = dice.weighted(fits, (candidate) => candidate.weight * program.taste(candidate.family));
    const lines = kind.write(this);
    program.spend(kind.nests ? 1 : lines.length);
    return kind.risky && dice.chance(kind.risky) ? guarded(this, lines) : lines;
  }
}

/** The lines, with whatever they raise told and forgotten. */
export function guarded(place, lines) {
  const what = place.dice.chance(0.85) ? 'Exception' : 'BaseException';
  return ['try:', ...indent(lines), `except ${what} as error:`, '    say(type(error).__name__, error)'];
}
