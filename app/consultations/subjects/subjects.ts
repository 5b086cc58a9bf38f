import { type ControlList, controlLists, isEntryOf, normalEntry } from "./control-list.ts";

/** The commitments of the Code of Conduct, by their number. */
export const commitments = [1, 2, 3, 4, 5, 6] as const;
export type Commitment = (typeof commitments)[number];

export const mostEntries = 40;

export interface NamedEntry {
  list: ControlList;
  entry: string;
}

/** What a consultation is about. */
export interface Subjects {
  commitments: Commitment[];
  entries: NamedEntry[];
}

/** Wassenaar's numbers go into the frame of the other lists below this; those from it on are of one state alone. */
const firstOfOneState = 90;
/** By the first of its three digits the regime of an entry is told: from here on it is of one state alone. */
const firstRegimeOfOneState = 5;

/**
 * What the entry of a list is by, whichever list prints it: `5A001.j` of the American and the European list and Wassenaar's
 * `5.A.1.j` are one item. Entries that one list alone has begin with its name.
 */
export function itemOf({ list, entry }: NamedEntry) {
  const own = normalEntry(entry);
  if (list === "wassenaar dual-use" || list === "munitions")
    return own.replace(/^(\d\.[A-E]\.)0+(?=\d)/, "$1");
  const [, category, group, digits, below = ""] = /^(\d)([A-E])(\d{3})(\..*)?$/.exec(own) ?? [];
  const number = Number(digits);
  if (digits && number > 0 && number < firstOfOneState) return `${category}.${group}.${number}${below}`;
  if (digits && number >= 100 && Number(digits[0]) < firstRegimeOfOneState) return own;
  return `${list}: ${list === "national" ? own.toLowerCase() : own}`;
}

/** The items that an entry can be, where nobody says of which list it is. */
export function itemsCalled(entry: string) {
  const named = controlLists
    .filter(({ value }) => isEntryOf(value, entry))
    .map(({ value }) => itemOf({ list: value, entry }));
  return [...new Set(named)];
}

/** No entry has more. */
const mostParts = 40;

/** An item and what it is part of: `5.A.1.j`, `5.A.1`, `5.A`. */
export function itemAndAbove(item: string) {
  const parts = item.split(".");
  if (parts.length > mostParts) return [item];
  return parts
    .map((_, at) => parts.slice(0, parts.length - at).join("."))
    .filter((one, at) => at === 0 || /\d/.test(one));
}

/** The entries of one item beside each other, in the order in which they are named. */
export function entriesByItem(entries: readonly NamedEntry[]) {
  return [...Map.groupBy(entries, itemOf)].map(([item, same]) => ({ item, entries: same }));
}

/** The consultations that touch a commitment, or an entry. */
export function subjectAddress(subject: { commitment: Commitment } | { entry: string }) {
  const [name, value] =
    "commitment" in subject ? ["commitment", String(subject.commitment)] : ["entry", subject.entry];
  return `/consultations?${new URLSearchParams({ [name]: value })}`;
}
