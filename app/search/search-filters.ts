import { dayIn, notStated } from "#app/comments/comment/filters.ts";
import { type Stage, stages } from "#app/consultations/consultation.ts";
import { type EntryKind, positions, stakeholderGroups } from "#db/schema.ts";

/** Comments and replies, the texts of measures, what authorities ask, and key points of the digests that they publish. */
export const searchedKinds = ["comment", "reply", "measure", "question", "key_point"] as const;
export type SearchedKind = (typeof searchedKinds)[number];

/** Of which kinds the entries are that are found under that. */
export const kindsOfEntries: Record<SearchedKind, readonly EntryKind[]> = {
  comment: ["comment"],
  reply: ["reply"],
  measure: ["measure", "provision"],
  question: ["question"],
  key_point: ["key_point"],
};

export const searchOrders = ["newest", "oldest", "best"] as const;
export type SearchOrder = (typeof searchOrders)[number];

export const hitsAPage = 20;

/** What is looked for, and what narrows it; the empty text is no narrowing. */
export interface SearchFilters {
  /** As it was typed. */
  q: string;
  kind: SearchedKind | "";
  /** A government's code. */
  government: string;
  /** A consultation's reference. */
  consultation: string;
  stage: Stage | "";
  group: string;
  country: string;
  organisation: string;
  position: string;
  /** A provision's anchor, in one consultation. */
  provision: string;
  /** A question's key, in one consultation. */
  question: string;
  language: string;
  attachments: "with" | "";
  /** Days, UTC. */
  from: string;
  until: string;
  /** Whether comments with nearly the same words stand each by itself; else each campaign is one hit. */
  alike: "apart" | "";
  order: SearchOrder;
}

/** The search in an address; what is no such filter is as if it was not there. */
export function readSearchFilters(query: URLSearchParams): SearchFilters {
  const text = (name: string, longest = 100) =>
    query.get(name)?.trim().slice(0, longest).toWellFormed() ?? "";
  const consultation = text("consultation").toUpperCase();
  return {
    q: text("q", 200),
    kind: oneOf(searchedKinds, query.get("kind")),
    government: text("government").toUpperCase(),
    consultation,
    stage: oneOf(stages, query.get("stage")),
    group: oneOf([...stakeholderGroups, notStated], query.get("group")),
    country: text("country"),
    organisation: text("organisation", 300),
    position: oneOf([...positions, notStated], query.get("position")),
    provision: consultation ? text("provision", 300) : "",
    question: consultation ? text("question") : "",
    language: text("language", 20),
    attachments: oneOf(["with"] as const, query.get("attachments")),
    from: dayIn(query.get("from")),
    until: dayIn(query.get("until")),
    alike: oneOf(["apart"] as const, query.get("alike")),
    order: oneOf(searchOrders, query.get("order")) || "newest",
  };
}

/** And what some lists have beside: endorsements in pages of their own, what became of a comment, whether it has sealed parts. */
type SearchValues = Partial<Record<keyof SearchFilters | "endorsements" | "state" | "sealed", string>>;

/** A list that is narrowed as a search is: its address, and by what it can be. */
export interface NarrowedList {
  path: string;
  names: readonly ChosenName[];
  /** Left out, all. */
  orders?: readonly SearchOrder[];
  /** The words that lead to the whole list; left out, those of a list of comments. */
  whole?: "search.search-everything" | "search-office.without-choices";
}

/** The address of a page of what is found, or of another list that is narrowed by the same. */
export function searchAddress(filters: SearchValues, page = 1, path = "/search") {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (value && !(name === "order" && value === "newest")) query.set(name, value);
  if (page > 1) query.set("page", String(page));
  return `${path}${query.size > 0 ? `?${query}` : ""}`;
}

/** Those of which one value is chosen among several. */
export const chosenNames = [
  "kind",
  "government",
  "consultation",
  "stage",
  "group",
  "country",
  "organisation",
  "position",
  "provision",
  "question",
  "language",
  "attachments",
] as const satisfies (keyof SearchFilters)[];
export type ChosenName = (typeof chosenNames)[number];

/** What narrows a search, as it can be taken off; not what orders it or where it looks. */
export const narrowingNames = [...chosenNames, "from", "until"] as const;
export type NarrowingName = (typeof narrowingNames)[number];

/** Whether anything is looked for at all. */
export function isSearch(filters: SearchFilters) {
  return filters.q !== "" || narrowingNames.some((name) => filters[name] !== "");
}

function oneOf<Word extends string>(words: readonly Word[], value: string | null): Word | "" {
  return words.find((word) => word === value) ?? "";
}
