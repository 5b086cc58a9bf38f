/** Keeps so many bytes in all; of what is kept, that which was asked for longest ago makes room. */
export function keepWithin<Kept extends { bytes: number }>(most: number) {
  const kept = new Map<string, Kept>();
  let bytes = 0;

  return {
    find(name: string) {
      const found = kept.get(name);
      if (found) {
        kept.delete(name);
        kept.set(name, found);
      }
      return found;
    },
    keep(name: string, what: Kept) {
      drop(name);
      kept.set(name, what);
      bytes += what.bytes;
      for (const oldest of kept.keys()) {
        if (bytes <= most) return;
        drop(oldest);
      }
    },
    get bytes() {
      return bytes;
    },
  };

  function drop(name: string) {
    const old = kept.get(name);
    if (old && kept.delete(name)) bytes -= old.bytes;
  }
}
