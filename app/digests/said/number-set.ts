/** Whole numbers from 0 on, each once, in a bit of memory each up to the largest: those of a million comments in 125 kB. */
export class NumberSet {
  #bits = new Uint8Array(1024);
  #size = 0;

  get size() {
    return this.#size;
  }

  /** Whether it was not in it yet. */
  add(number: number) {
    const [byte, bit] = [number >> 3, 1 << (number & 7)];
    this.#hold(byte + 1);
    const known = this.#bits[byte] ?? 0;
    if ((known & bit) !== 0) return false;
    this.#bits[byte] = known | bit;
    this.#size++;
    return true;
  }

  addAll(other: NumberSet) {
    this.#hold(other.#bits.length);
    for (const [byte, bits] of other.#bits.entries()) {
      const known = this.#bits[byte] ?? 0;
      this.#bits[byte] = known | bits;
      for (let more = bits & ~known; more !== 0; more &= more - 1) this.#size++;
    }
  }

  #hold(bytes: number) {
    if (bytes <= this.#bits.length) return;
    const more = new Uint8Array(Math.max(bytes, 2 * this.#bits.length));
    more.set(this.#bits);
    this.#bits = more;
  }
}
