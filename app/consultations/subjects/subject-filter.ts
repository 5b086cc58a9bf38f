import { longestEntry } from "./control-list.ts";
import { type Commitment, commitments } from "./subjects.ts";

export interface SubjectFilter {
  commitment: Commitment | null;
  entry: string;
}

/** By which subject a list is asked for. */
export function readSubjectFilters(query: URLSearchParams): SubjectFilter {
  return {
    commitment: commitments.find((one) => String(one) === query.get("commitment")) ?? null,
    entry: (query.get("entry") ?? "").trim().slice(0, longestEntry),
  };
}
