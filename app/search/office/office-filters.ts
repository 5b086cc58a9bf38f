import { isInHold, isLetThrough, isSetAside, type Standing } from "#app/comments/comment/standing.ts";
import { chosenNames, readSearchFilters, type SearchFilters } from "../search-filters.ts";

/** What can have become of what is not public; the changes to published comments are in the same states. */
export const officeStates = [
  "waits",
  "let through",
  "returned",
  "rejected",
  "hidden for now",
  "in hold",
] as const;
export type OfficeState = (typeof officeStates)[number];

/** By what officials narrow what is not public: as everyone narrows a search, and by two things of their own. */
export interface OfficeFilters extends SearchFilters {
  state: OfficeState | "";
  /** Whether something in it is confidential. */
  sealed: "with" | "";
}

export function readOfficeFilters(query: URLSearchParams): OfficeFilters {
  return {
    ...readSearchFilters(query),
    state: officeStates.find((state) => state === query.get("state")) ?? "",
    sealed: query.get("sealed") === "with" ? "with" : "",
  };
}

/** Those of everyone's filters that are of use within one government. */
export const officeNames = chosenNames.filter((name) => name !== "government");

/** What became of it. */
export function officeStateOf(comment: Omit<Standing, "queued_at">): OfficeState {
  if (isInHold(comment)) return "in hold";
  if (isSetAside(comment)) return "hidden for now";
  if (comment.status === "returned" || comment.status === "rejected") return comment.status;
  return isLetThrough(comment) ? "let through" : "waits";
}
