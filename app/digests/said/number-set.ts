/** Whole numbers from 0 on, each once, in a bit of memory each up to the largest: those of a million comments in 125 kB. */
export class NumberSet {
  #bits = new Uint8Array(1024);
  #size = 0;

  get size() {
    return this.#size;
  }

  add(number: number) {
    const [byte, bit] = [number >> 3, 1 << (number & 7)];
    if (byte >= this.#bits.length) {
      const more = new Uint8Array(Math.max(byte + 1, 2 * this.#bits.length));
      more.set(this.#bits);
      this.#bits = more;
    }
    const known = this.#bits[byte] ?? 0;
    if ((known & bit) !== 0) return;
    this.#bits[byte] = known | bit;
    this.#size++;
  }
}
