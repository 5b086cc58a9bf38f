/** What two versions may both have. */
export interface Paired {
  /** Its name in its version; what has no `sort` has the same in every version. */
  key: string;
  /** Of what has no name that lasts, such as an input: among what it may be found again, by what it says. */
  sort?: string;
  /** By field, its text. */
  says: Record<string, string>;
}

export interface Pair<Thing> {
  before?: Thing;
  after?: Thing;
}

/**
 * Each thing of the later version with what it was in the earlier one, in the later order; then what was taken out. What
 * has no name that lasts is paired with what says the same, then with the most alike; what is left over, in its order
 * where there are as many in both versions.
 */
export function pairUp<Thing extends Paired>(before: Thing[], after: Thing[]): Pair<Thing>[] {
  const named = new Map(before.filter(({ sort }) => sort === undefined).map((thing) => [thing.key, thing]));
  const was = new Map<Thing, Thing | undefined>();
  for (const thing of after) if (thing.sort === undefined) was.set(thing, named.get(thing.key));
  for (const sort of new Set(after.flatMap((thing) => thing.sort ?? []))) {
    const ofSort = (thing: Thing) => thing.sort === sort;
    for (const [earlier, later] of mostAlike(before.filter(ofSort), after.filter(ofSort)))
      was.set(later, earlier);
  }
  const kept = new Set(was.values());
  return [
    ...after.map((thing) => ({ before: was.get(thing), after: thing })),
    ...before.filter((thing) => !kept.has(thing)).map((thing) => ({ before: thing })),
  ];
}

/** Two things with less in common are two things; 1 is for those that say the same. */
const leastLikeness = 0.25;

function mostAlike<Thing extends Paired>(before: Thing[], after: Thing[]): [Thing, Thing][] {
  const earlier = before.map((thing, place) => ({ thing, place, words: wordsOf(thing) }));
  const later = after.map((thing, place) => ({ thing, place, words: wordsOf(thing) }));
  const candidates = later
    .flatMap((one) => earlier.map((other) => ({ one, other, likeness: likeness(other, one) })))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((x, y) => y.likeness - x.likeness || apart(x) - apart(y));
  const was = new Map<Thing, Thing>();
  const taken = new Set<Thing>();
  for (const { one, other } of candidates) {
    if (was.has(one.thing) || taken.has(other.thing)) continue;
    was.set(one.thing, other.thing);
    taken.add(other.thing);
  }
  const left = before.filter((thing) => !taken.has(thing));
  const added = after.filter((thing) => !was.has(thing));
  if (left.length === added.length)
    for (const [index, thing] of added.entries()) was.set(thing, left[index] ?? thing);
  return [...was].map(([one, other]) => [other, one]);
}

const apart = ({ one, other }: { one: { place: number }; other: { place: number } }) =>
  Math.abs(one.place - other.place);

interface WordedThing {
  thing: Paired;
  words: Map<string, Set<string>>;
}

function wordsOf({ says }: Paired) {
  return new Map(Object.entries(says).map(([name, text]) => [name, new Set(text.split(/\s+/))]));
}

/** The share of the fields that both say, from 0 to 1; of a field that they say differently counts the share of its words. */
function likeness(one: WordedThing, other: WordedThing) {
  let alike = 0;
  for (const [name, words] of one.words) {
    const others = other.words.get(name);
    if (others) alike += one.thing.says[name] === other.thing.says[name] ? 1 : shareOf(words, others);
  }
  const fields = one.words.size + other.words.size;
  return fields === 0 ? 1 : (2 * alike) / fields;
}

function shareOf(words: Set<string>, others: Set<string>) {
  let both = 0;
  for (const word of words) if (others.has(word)) both += 1;
  return both / (words.size + others.size - both);
}
