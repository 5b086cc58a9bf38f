/** Says how far long work is, between two of its steps; throws where it is to stop. */
export type Progress = (words: string) => Promise<void>;

/** For whoever does it at once and watches nothing. */
export const unwatched: Progress = async () => undefined;

interface Steps<Item> {
  act: (item: Item) => Promise<unknown>;
  progress: Progress;
  /** How many are acted on between saying so: many where each is quick, one where each is slow. */
  size?: number;
}

/**
 * Acts on each, in steps, and says before each step how far it is. Where it is to stop it does so between two steps; what
 * is left has to be there for the next run to find.
 */
export async function inSteps<Item>(items: readonly Item[], { act, progress, size = 20 }: Steps<Item>) {
  for (const [at, item] of items.entries()) {
    if (at % size === 0) await progress(`${at} of ${items.length}`);
    await act(item);
  }
}
