// Chance that can be repeated: the same seed and number give the same throws, on every machine.

/** Spreads 32 bits over 32 bits (the finalizer of MurmurHash3). */
function mix(bits) {
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The throws for one program of the series that a seed names. */
export class Dice {
  constructor(seed, number) {
    this.state = mix(mix(seed) + number);
  }

  /** A whole number from 0 to count - 1. */
  below(count) {
    this.state = (this.state + 0x9e3779b9) >>> 0;
    return Math.floor((mix(this.state) / 2 ** 32) * count);
  }

  /** A whole number from first to last, both possible. */
  between(first, last) {
    return first + this.below(last - first + 1);
  }

  chance(probability) {
    return this.below(1_000_000) < probability * 1_000_000;
  }

  pick(items) {
    return items[this.below(items.length)];
  }

  /** One of the items, each as likely as `weightOf(item)` says. */
  weighted(items, weightOf) {
    const total = items.reduce((sum, item) => sum + weightOf(item), 0);
    let left = this.below(1_000_000) * (total / 1_000_000);
    for (const item of items) {
      left -= weightOf(item);
      if (left < 0) return item;
    }
    return items.at(-1);
  }

  /** The key of one of `{key: weight}`. */
  weightedKey(weights) {
    return this.weighted(Object.entries(weights), ([, weight]) => weight)[0];
  }

  /** Between `least` and `most` things, each made by `make(index)`. */
  several(least, most, make) {
    return Array.from({ length: this.between(least, most) }, (_, index) => make(index));
  }

  shuffled(items) {
    const rest = [...items];
    for (let i = rest.length - 1; i > 0; i--) {
      const other = this.below(i + 1);
      [rest[i], rest[other]] = [rest[other], rest[i]];
    }
    return rest;
  }
}
