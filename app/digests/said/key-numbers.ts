/**
 * Numbers keys from 0 on in the order in which they come. Of each key 64 bits are kept, in some 20 bytes, where the key itself would take
 * some 200: among three million keys two share all 64 in one of four million digests.
 */
export class KeyNumbers {
  /** By place, one more than the number of the key there; 0 where there is none. At least half of them are free. */
  #places = new Uint32Array(1024);
  #high = new Uint32Array(512);
  #low = new Uint32Array(512);
  #size = 0;

  get size() {
    return this.#size;
  }

  /** The number of this key; of a new one the next. */
  of(key: string) {
    const [high, low] = bitsOf(key);
    const place = this.#placeOf(high, low);
    const known = this.#places[place] ?? 0;
    if (known > 0) return known - 1;
    if (this.#size === this.#high.length) {
      this.#grow();
      return this.#add(this.#placeOf(high, low), { high, low });
    }
    return this.#add(place, { high, low });
  }

  #add(place: number, { high, low }: { high: number; low: number }) {
    const number = this.#size++;
    this.#high[number] = high;
    this.#low[number] = low;
    this.#places[place] = number + 1;
    return number;
  }

  /** Where it stands, or where the next place is free. */
  #placeOf(high: number, low: number) {
    const last = this.#places.length - 1;
    let place = low & last;
    for (;;) {
      const number = (this.#places[place] ?? 0) - 1;
      if (number < 0 || (this.#high[number] === high && this.#low[number] === low)) return place;
      place = (place + 1) & last;
    }
  }

  #grow() {
    this.#high = longer(this.#high);
    this.#low = longer(this.#low);
    this.#places = new Uint32Array(2 * this.#places.length);
    for (let number = 0; number < this.#size; number++)
      this.#places[this.#placeOf(this.#high[number] ?? 0, this.#low[number] ?? 0)] = number + 1;
  }
}

function longer(numbers: Uint32Array) {
  const more = new Uint32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

/** Two sums of FNV-1a with other beginnings and factors (of which no bits are the same from the lowest on, or the two would be), each mixed at the end as in MurmurHash3. */
function bitsOf(key: string): [number, number] {
  let [high, low] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
  }
  return [mixed(high), mixed(low)];
}

function mixed(sum: number) {
  const once = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
