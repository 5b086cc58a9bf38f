export const filterNames = [
  "consultation",
  "group",
  "country",
  "position",
  "language",
  "kind",
  "files",
  "state",
  "assigned",
] as const;
export type FilterName = (typeof filterNames)[number];

/** What a comment in the queue can be. */
export const states = ["not published yet", "change to a published one", "already published"] as const;

/** Who has taken a comment on. */
export const assignedTo = ["me", "nobody", "a colleague"] as const;
export type Assigned = (typeof assignedTo)[number];

/** By filter, what is asked for; a filter that is not set is not there. */
export type QueueFilters = Partial<Record<FilterName, string>>;

/** Reads the filters from the address; empty ones are not set. */
export function readQueueFilters(search: URLSearchParams): QueueFilters {
  const filters: QueueFilters = {};
  for (const name of filterNames) {
    const value = search.get(name)?.trim();
    if (value) filters[name] = value;
  }
  return filters;
}

/** The address of the queue, or of a comment in it, with the filters kept. */
export function queueHref(
  government: string,
  filters: QueueFilters,
  {
    comment,
    ...more
  }: {
    comment?: string;
    page?: string;
    before?: string;
    after?: string;
    decided?: string;
    proposed?: string;
    undone?: string;
    held?: string;
  } = {},
) {
  const search = new URLSearchParams({ ...filters, ...more }).toString();
  return `/officials/${government}/queue${comment ? `/${encodeURIComponent(comment)}` : ""}${search ? `?${search}` : ""}`;
}
