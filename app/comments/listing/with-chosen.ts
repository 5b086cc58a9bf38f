import type { CountedValue } from "./counted-choices.server.ts";

/** What is chosen stays among the choices, even where nothing is left of it. */
export function withChosen(counts: readonly CountedValue[], chosen: string | undefined): CountedValue[] {
  const isThere = !chosen || counts.some(({ value }) => value === chosen);
  return isThere ? [...counts] : [...counts, { value: chosen, count: 0 }];
}
