/** The numbers of a list of several levels, as far as they have come. */
export function newLevelCounter() {
  const values: (number | null)[] = [];
  return {
    /** Counts one paragraph at that level, from 0; the levels below begin anew, but for those of which `goesOn`. */
    next(level: number, start: number, goesOn: (below: number) => boolean = () => false) {
      const before = values[level] ?? null;
      values[level] = before === null ? start : before + 1;
      for (let below = level + 1; below < values.length; below++) if (!goesOn(below)) values[below] = null;
      return values[level];
    },
    /** The next at that level is this one. */
    restart(level: number, at: number) {
      values[level] = at - 1;
    },
    /** The next at that level, and below, is the first. */
    forget(level: number) {
      values.length = Math.min(values.length, level);
    },
    /** Where nothing has been counted at a level, a number below it is written with the first. */
    valueAt: (level: number, start: number) => values[level] ?? start,
  };
}

export type LevelCounter = ReturnType<typeof newLevelCounter>;
