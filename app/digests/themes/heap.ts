/** What is worth most, first; of equals the one with the smaller place. */
export class Heap {
  #entries: { place: number; worth: number; round: number }[] = [];

  get size() {
    return this.#entries.length;
  }

  push(entry: { place: number; worth: number; round: number }) {
    const entries = this.#entries;
    let at = entries.push(entry) - 1;
    while (at > 0 && this.#isBefore(at, (at - 1) >> 1)) at = this.#swap(at, (at - 1) >> 1);
  }

  pop() {
    const [first] = this.#entries;
    const last = this.#entries.pop();
    if (last && this.#entries.length > 0) {
      this.#entries[0] = last;
      this.#sink(0);
    }
    return first;
  }

  #sink(from: number) {
    let at = from;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let best = at;
      if (left < this.size && this.#isBefore(left, best)) best = left;
      if (right < this.size && this.#isBefore(right, best)) best = right;
      if (best === at) return;
      at = this.#swap(at, best);
    }
  }

  #isBefore(one: number, other: number) {
    const [a, b] = [this.#entries[one], this.#entries[other]];
    if (!a || !b) return false;
    return a.worth > b.worth || (a.worth === b.worth && a.place < b.place);
  }

  #swap(one: number, other: number) {
    const [a, b] = [this.#entries[one], this.#entries[other]];
    if (a && b) {
      this.#entries[one] = b;
      this.#entries[other] = a;
    }
    return other;
  }
}
