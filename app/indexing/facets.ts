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
> & {
  government_code: string;
  /** The id of the organisation for which it was sent and whose name it shows. */
  sentFor?: string | null;
  /** The authority for which an official wrote it. */
  answers_for?: string | null;
};

/** By what a search can be narrowed that every entry has as a term. */
export type Facet =
  | "kind"
  | "consultation"
  | "government"
  | "language"
  | "group"
  | "country"
  | "organisation"
  | "sent_for"
  | "position"
  | "attachments"
  | "provision"
  | "question";

/** The value of a facet of what does not state it, as its term has it. */
const notStatedValue = "not_stated";

/** The term that an entry has which is that. A provision and a question are those of one consultation. */
export function facetTerm(facet: Facet, value: string) {
  return `=${facet}:${facetValue(value)}`;
}

/** What two values have in common that no term tells apart. */
export const facetValue = (value: string) => folded(value).replace(/[\s"'\\]+/g, "_");

/** All that is so of an entry, as terms beside those of its words. */
export function facetTerms(entry: EntryFacts) {
  const stated = (facet: Facet, value: string | null) => facetTerm(facet, value ?? notStatedValue);
  return [
    facetTerm("kind", entry.kind),
    facetTerm("consultation", entry.consultation_id),
    facetTerm("government", entry.government_code),
    stated("language", entry.language),
    ...(isWritten(entry)
      ? [
          stated("group", entry.stakeholder_group),
          stated("country", entry.country),
          stated("organisation", entry.organisation),
        ]
      : []),
    ...(entry.kind === "comment" ? [stated("position", entry.position)] : []),
    ...(entry.sentFor ? [facetTerm("sent_for", entry.sentFor)] : []),
    ...(entry.attachments === 1 ? [facetTerm("attachments", "1")] : []),
    ...listed(entry.provisions).map((anchor) => facetTerm("provision", anchor)),
    ...listed(entry.questions).map((key) => facetTerm("question", key)),
  ];
}

/** Whether somebody wrote it who may state who they are, for no authority; a position is taken by comments alone. */
export const isWritten = ({ kind, answers_for }: Pick<EntryFacts, "kind" | "answers_for">) =>
  (kind === "comment" || kind === "reply") && !answers_for;

/** The values of a column that has several. */
export const listed = (column: string) => column.split(" ").filter(Boolean);
