import type { Translator } from "#app/words/translator.ts";

interface Waiting {
  total: number;
  isFiltered: boolean;
  /** How long the first of them has waited, where it is on the page. */
  oldest: string | undefined;
}

/** How much waits, or fits the filters, and since when. */
export function queueInWords(t: Translator, { total: count, isFiltered, oldest }: Waiting) {
  if (count === 0) return t(isFiltered ? "moderation.nothing-that-waits-fits" : "moderation.nothing-waits");
  if (!oldest) return t(isFiltered ? "moderation.so-many-fit" : "moderation.so-many-wait", { count });
  const since = { count, time: oldest };
  return t(isFiltered ? "moderation.so-many-fit-since" : "moderation.so-many-wait-since", since);
}
