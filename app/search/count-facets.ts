import { notStated } from "#app/comments/comment/filters.ts";
import { isWritten, listed } from "#app/indexing/facets.ts";
import type { FoundEntry } from "#app/indexing/find-entries.server.ts";
import type { Searched } from "./scope.server.ts";
import { type ChosenName, kindsOfEntries, searchedKinds } from "./search-filters.ts";

export interface CountedChoice {
  value: string;
  count: number;
}

/** What an entry states, or several that state the same. */
export type FacetEntry = Pick<
  FoundEntry,
  "kind" | "consultation_id" | "stakeholder_group" | "country" | "organisation" | "position"
> &
  Pick<FoundEntry, "provisions" | "questions" | "language" | "attachments" | "answers_for"> & {
    /** How many they are; left out for one. */
    count?: number;
  };

/** By id, what is asked of the consultation that an entry is of. */
export type OfConsultations = ReadonlyMap<
  string,
  Pick<SearchedConsultation, "government_code" | "reference" | "stage_now">
>;
type SearchedConsultation = Searched extends Map<string, infer One> ? One : never;

/** The values that an entry has for a filter; none where it is not of those that the filter is about. */
export function valuesOf(name: ChosenName, entry: FacetEntry, searched: OfConsultations): string[] {
  const stated = (value: string | null) => (isWritten(entry) ? [value ?? notStated] : []);
  switch (name) {
    case "kind":
      return searchedKinds.filter((kind) => kindsOfEntries[kind].includes(entry.kind));
    case "government":
      return [searched.get(entry.consultation_id)?.government_code ?? ""];
    case "consultation":
      return [searched.get(entry.consultation_id)?.reference ?? ""];
    case "stage":
      return [searched.get(entry.consultation_id)?.stage_now ?? ""];
    case "group":
      return stated(entry.stakeholder_group);
    case "country":
      return stated(entry.country);
    case "organisation":
      return isWritten(entry) && entry.organisation !== null ? [entry.organisation] : [];
    case "position":
      return entry.kind === "comment" ? stated(entry.position) : [];
    case "provision":
      return listed(entry.provisions);
    case "question":
      return listed(entry.questions);
    case "language":
      return [entry.language ?? notStated];
    case "attachments":
      return entry.attachments === 1 ? ["with"] : [];
  }
}

/** How many entries have each value of a filter, most first. */
export function countChoices(name: ChosenName, entries: readonly FacetEntry[], searched: OfConsultations) {
  return countValues(
    entries,
    (entry) => valuesOf(name, entry, searched),
    ({ count = 1 }) => count,
  );
}

/** How many have each of those values, most first; an entry counts once where nothing else is said. */
export function countValues<Entry>(
  entries: readonly Entry[],
  valuesIn: (entry: Entry) => readonly string[],
  countOf = (_entry: Entry) => 1,
): CountedChoice[] {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const value of valuesIn(entry)) counts.set(value, (counts.get(value) ?? 0) + countOf(entry));
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
