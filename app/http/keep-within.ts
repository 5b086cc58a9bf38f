/** Keeps texts of so many bytes in all; of those kept, the one asked for longest ago makes room. */
export function keepWithin<Kept extends { html: string }>(most: number) {
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
      bytes += sizeOf(name, what);
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
    if (old && kept.delete(name)) bytes -= sizeOf(name, old);
  }
}

/** A page's headers, and what holds it together here. */
const besides = 2048;

/** At most: JavaScript takes two bytes a letter as soon as one of them is not Latin. */
function sizeOf(name: string, { html }: { html: string }) {
  return 2 * (name.length + html.length) + besides;
}
