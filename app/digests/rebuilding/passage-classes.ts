/** Passages of one side that make the same key points and would make the same one. */
export interface PassageClass {
  /** Of the passage, where it is one of which officials said something. */
  id: string;
  /** See sideKey. */
  side: string;
  before: string[];
  after: string | null;
  count: number;
}

interface ClassedPassage {
  id: string;
  side: string;
  before: { key_point_id: string }[];
  after: { key_point_id: string } | null;
}

/**
 * Counts passages, however many there are: there are few ways in which they go from some key points to another one. Those of which officials
 * said something are kept apart.
 */
export function passageClasses(counted: PassageClass[] = []) {
  const classes = new Map(counted.map((one) => [one.id, one]));
  return {
    add(passage: ClassedPassage, { isApart }: { isApart: boolean }) {
      const { side } = passage;
      const before = passage.before.map(({ key_point_id }) => key_point_id);
      const after = passage.after?.key_point_id ?? null;
      const id = isApart ? passage.id : JSON.stringify([side, before, after]);
      const known = classes.get(id);
      if (known) known.count++;
      else classes.set(id, { id, side, before, after, count: 1 });
    },
    all: () => [...classes.values()],
  };
}

/** How many passages these are. */
export const countAll = (classes: PassageClass[]) => classes.reduce((sum, { count }) => sum + count, 0);
