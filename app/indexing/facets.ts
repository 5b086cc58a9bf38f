import { folded } from "#app/content/folded.ts";
import type { SearchEntryTable } from "#db/schema.ts";

/** What an entry is, beside its words. */
type EntryFacts = Pick<
  SearchEntryTable,
  | "kind"
  | "consultation_id"
  | "language"
  | "stakeholder_group"
  | "country"
  | "organisation"
  | "position"
  | "attachments"
  | "provisions"
  | "questions"
> & { government_code: string };

/** By what a search can be narrowed that every entry has as a term. */
export type Facet =
  | "kind"
  | "consultation"
  | "government"
  | "language"
  | "group"
  | "country"
  | "organisation"
  | "position"
  | "attachments"
  | "provision"
  | "question";

/** The value of a facet of what does not state it, as its term has it. */
const notStatedValue = "not_stated";

/** The term that an entry has which is that. A provision and a question are those of one consultation. */
export function facetTerm(facet: Facet, value: string) {
  return `=${facet}:${folded(value).replace(/[\s"'\\]+/g, "_")}`;
}

/** All that is so of an entry, as terms beside those of its words. */
export function facetTerms(entry: EntryFacts) {
  const isComment = entry.kind === "comment";
  const stated = (facet: Facet, value: string | null) => facetTerm(facet, value ?? notStatedValue);
  return [
    facetTerm("kind", entry.kind),
    facetTerm("consultation", entry.consultation_id),
    facetTerm("government", entry.government_code),
    stated("language", entry.language),
    ...(isComment
      ? [
          stated("group", entry.stakeholder_group),
          stated("country", entry.country),
          stated("position", entry.position),
          stated("organisation", entry.organisation),
        ]
      : []),
    ...(entry.attachments === 1 ? [facetTerm("attachments", "1")] : []),
    ...listed(entry.provisions).map((anchor) => facetTerm("provision", anchor)),
    ...listed(entry.questions).map((key) => facetTerm("question", key)),
  ];
}

/** The values of a column that has several. */
export const listed = (column: string) => column.split(" ").filter(Boolean);
