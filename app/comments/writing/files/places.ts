/** What is taken of something that there is little of, under names: at most so many under each at once. */
export type Share = readonly [name: string, most: number];

/** Counts places under names. `take` gives the way to give them back, or the first name that has as many as it may. */
export function newPlaces() {
  const taken = new Map<string, number>();
  const change = (name: string, by: number) => {
    const count = (taken.get(name) ?? 0) + by;
    if (count > 0) taken.set(name, count);
    else taken.delete(name);
  };

  function take(shares: readonly Share[]) {
    const full = shares.findIndex(([name, most]) => (taken.get(name) ?? 0) >= most);
    if (full !== -1) return { ok: false as const, full };
    for (const [name] of shares) change(name, 1);
    let isTaken = true;
    const end = () => {
      if (isTaken) for (const [name] of shares) change(name, -1);
      isTaken = false;
    };
    return { ok: true as const, end };
  }
  return { take, count: (name: string) => taken.get(name) ?? 0 };
}
