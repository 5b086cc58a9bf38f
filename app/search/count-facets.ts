import { notStated } from "#app/comments/comment/filters.ts";
import { listed } from "#app/indexing/facets.ts";
import type { FoundEntry } from "#app/indexing/find-entries.server.ts";
import type { Searched } from "./scope.server.ts";
import { kindsOfEntries, type NarrowingName, searchedKinds } from "./search-filters.ts";

export interface CountedChoice {
  value: string;
  count: number;
}

/** Those filters of which one value is chosen among several. */
export type ChosenName = Exclude<NarrowingName, "from" | "until">;

/** The values that an entry has for a filter; none where it is not of those that the filter is about. */
export function valuesOf(name: ChosenName, entry: FoundEntry, searched: Searched): string[] {
  const isComment = entry.kind === "comment";
  const stated = (value: string | null) => (isComment ? [value ?? notStated] : []);
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
      return isComment && entry.organisation !== null ? [entry.organisation] : [];
    case "position":
      return stated(entry.position);
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

/** How many entries have each value, most first. */
export function countChoices(
  name: ChosenName,
  entries: readonly FoundEntry[],
  searched: Searched,
): CountedChoice[] {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const value of valuesOf(name, entry, searched)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
