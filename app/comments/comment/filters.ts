import { type Position, positions, type StakeholderGroup, stakeholderGroups } from "#db/schema.ts";

/** The value of a filter for what an imported comment does not say. */
export const notStated: NotStated = "not stated";
type NotStated = "not stated";

/** The value of the filter by campaign for comments that stand alone. */
export const noCampaign = "none";

export const commentsAPage = 20;

/** What narrows the list of a consultation's comments; the empty text is no narrowing. */
export interface CommentFilters {
  group: StakeholderGroup | typeof notStated | "";
  /** ISO 3166-1 alpha-2, or `not stated`. */
  country: string;
  position: Position | typeof notStated | "";
  /** A provision's anchor. */
  provision: string;
  /** `2026-02-01`, in the authority's time zone. */
  day: string;
  /** The first and the last day of several, as `day`; without it. */
  from: string;
  until: string;
  /** The position taken on a provision, which can be another than the comment's as a whole. */
  point: Position | "";
  /** A campaign's id, or `none` for comments like which there is no other. */
  campaign: string;
  /** A question's key and maybe an answer to it, see answerFilter. */
  answer: string;
  /** BCP 47, or `not stated`. */
  language: string;
  /** As it is shown. */
  organisation: string;
  /** Whether it has files that everyone may have. */
  files: "with" | "";
  sort: "newest" | "oldest";
  /** Whether comments with nearly the same words stand each by itself; else each campaign is one entry. */
  alike: "apart" | "";
}

/** The filters in an address; what is no such filter is as if it was not there. */
export function readFilters(query: URLSearchParams): CommentFilters {
  const day = dayIn(query.get("day"));
  return {
    group: oneOf([...stakeholderGroups, notStated], query.get("group")),
    country: query.get("country") ?? "",
    position: oneOf([...positions, notStated], query.get("position")),
    provision: query.get("provision") ?? "",
    day,
    from: day ? "" : dayIn(query.get("from")),
    until: day ? "" : dayIn(query.get("until")),
    point: oneOf(positions, query.get("point")),
    campaign: query.get("campaign") ?? "",
    answer: query.get("answer") ?? "",
    language: query.get("language") ?? "",
    organisation: query.get("organisation") ?? "",
    files: oneOf(["with"] as const, query.get("files")),
    sort: query.get("sort") === "oldest" ? "oldest" : "newest",
    alike: query.get("alike") === "apart" ? "apart" : "",
  };
}

/** Some of the filters, as they stand in an address. */
export type FilterValues = Partial<Record<keyof CommentFilters, string>>;

/** The query part of an address with these filters, and a page after the first. */
export function filterQuery(filters: FilterValues, page = 1) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (value && !(name === "sort" && value === "newest")) query.set(name, value);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `?${query}` : "";
}

/** Whether the list is less than all there is, whatever its order. */
export function isNarrowed({ sort: _, alike: __, ...filters }: CommentFilters) {
  return Object.values(filters).some(Boolean);
}

/** Whether the list shows a campaign as one entry: not where it is asked for by itself. */
export function isFolding({ alike, campaign }: CommentFilters) {
  return alike !== "apart" && campaign === "";
}

function oneOf<Word extends string>(words: readonly Word[], value: string | null): Word | "" {
  return words.find((word) => word === value) ?? "";
}

/** The day that an address says; empty where there is none such. */
export function dayIn(text: string | null) {
  const isDay = text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);
  return isDay && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ? text : "";
}
