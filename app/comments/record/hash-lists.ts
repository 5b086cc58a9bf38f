const end = -1;

/**
 * Lists of small whole numbers by hash, for tens of millions of them: a few bytes each, where a Map of arrays takes a
 * hundred, and a Map ends at 16 million. The newest of a list comes first; that of the hash 0 stays empty.
 */
export function hashLists() {
  let hashes = new Float64Array(1024);
  let heads = new Int32Array(1024);
  let [values, rest] = [new Int32Array(1024), new Int32Array(1024)];
  let [known, noted] = [0, 0];
  return { listOf, note };

  function listOf(hash: number) {
    const place = placeOf(hash);
    const list: number[] = [];
    if (hash === 0 || hashes[place] !== hash) return list;
    for (let at = heads[place] ?? end; at !== end; at = rest[at] ?? end) list.push(values[at] ?? end);
    return list;
  }

  function note(hash: number, value: number) {
    // It marks places that are free, and is looked for by no text that was not made for it.
    if (hash === 0) return;
    if (known * 2 > hashes.length) makeRoom();
    if (noted === values.length) [values, rest] = [twiceAsLong(values), twiceAsLong(rest)];
    const place = placeOf(hash);
    const isNew = hashes[place] !== hash;
    values[noted] = value;
    rest[noted] = isNew ? end : (heads[place] ?? end);
    hashes[place] = hash;
    heads[place] = noted++;
    if (isNew) known++;
  }

  /** Where a hash stands, or else the free place where it belongs. */
  function placeOf(hash: number) {
    const last = hashes.length - 1;
    // Of smallest hashes the high bits are alike, so that the low ones spread them.
    let place = hash % hashes.length;
    while (hashes[place] !== 0 && hashes[place] !== hash) place = place === last ? 0 : place + 1;
    return place;
  }

  function makeRoom() {
    const [before, headsBefore] = [hashes, heads];
    hashes = new Float64Array(before.length * 2);
    heads = new Int32Array(before.length * 2);
    for (const [at, hash] of before.entries()) {
      if (hash === 0) continue;
      const place = placeOf(hash);
      hashes[place] = hash;
      heads[place] = headsBefore[at] ?? end;
    }
  }
}

function twiceAsLong(list: Int32Array) {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
