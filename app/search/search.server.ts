import { type Asked, isAnything, queryOf, readAsked } from "#app/indexing/asked.server.ts";
import { facetTerm, facetValue } from "#app/indexing/facets.ts";
import {
  countStated,
  type FoundEntry,
  findOrdinals,
  readEntries,
  wordsOfEntries,
} from "#app/indexing/find-entries.server.ts";
import type { Db } from "#db/schema.ts";
import { type TermQuery, withoutUnknown } from "#db/search-terms.server.ts";
import { type CountedChoice, countChoices, type FacetEntry, valuesOf } from "./count-facets.ts";
import { findHits } from "./find-hits.server.ts";
import { namesOfChoices } from "./names-of-choices.server.ts";
import { rankTexts } from "./rank.server.ts";
import { everything, facetsOf, findSearched, type Searched } from "./scope.server.ts";
import { mostAskedAtOnce, mostCounted, mostRanked, mostShown } from "./search-bounds.ts";
import {
  type ChosenName,
  chosenNames,
  hitsAPage,
  isSearch,
  readSearchFilters,
  type SearchFilters,
} from "./search-filters.ts";
import { fewTexts, suggest } from "./suggest.server.ts";

interface WhichSearch {
  filters: SearchFilters;
  /** The id of the organisation for which it has to be sent, and whose name it has to show; left out for all. */
  sentFor?: string;
  page: number;
  now: Date;
  /** Of the page. */
  language: string;
}

/** A page of what everyone may find, how much there is, and by what it can be narrowed. */
export async function search(db: Db, { filters, sentFor, page, now, language }: WhichSearch) {
  const asked = readAsked(filters.q, language);
  const [searched, words] = await Promise.all([
    findSearched(db, { now, language }),
    withoutUnknown(db, queryOf(asked, [])),
  ]);
  // Signs and words not to be there are nothing to look for by themselves.
  const isLooking = isSearch(filters) && (filters.q === "" || isAnything(asked));
  const within = sentFor === undefined ? [] : [[facetTerm("sent_for", sentFor)]];
  const looking = { asked, searched, words, within };
  // A server of a database has a processor for each.
  const [{ total, most, found }, beside] = await Promise.all([
    isLooking ? findAll(db, filters, looking) : nothingFound,
    isLooking ? findBeside(db, filters, looking) : nothingBeside,
  ]);
  const folded = filters.alike === "apart" ? apart(found) : fold(found);
  const ordered = filters.order === "best" ? await bestFirst(db, folded, asked) : folded;
  const suggestion =
    isLooking && found.length <= fewTexts
      ? await suggestFor(db, filters, { asked, searched, within, language })
      : null;
  const shown = ordered.slice((page - 1) * hitsAPage, page * hitsAPage);
  const choices = countAll(filters, { searched, found, beside: beside.stated });
  const consultations = onlyChosen(searched.values(), choices, filters);
  const [hits, names] = await Promise.all([
    findHits(db, shown, { ...looking, language }),
    namesOfChoices(db, filters, { choices, consultations }),
  ]);
  return {
    isLooking,
    suggestion,
    total: Math.min(total, most),
    isMore: total > most,
    isCountedInPart: total > mostShown || beside.total === mostShown,
    isRankedInPart: filters.order === "best" && folded.length > mostRanked,
    foldedCampaigns: found.length - folded.length,
    pages: Math.ceil(folded.length / hitsAPage),
    ...{ hits, choices, names },
  };
}

export type SearchResult = Awaited<ReturnType<typeof search>>;

interface Looking {
  asked: Asked;
  /** The words of it as the index knows them. */
  words: TermQuery;
  searched: Searched;
  /** Terms of what it is a list of: of each list an entry has to have one. */
  within: string[][];
}

const nothingFound = { total: 0, most: mostCounted, found: [] };
const nothingBeside = { total: 0, stated: [] };

/** The first entries, and how many there are: not more than one beyond what is counted at most. */
async function findAll(db: Db, filters: SearchFilters, looking: Looking) {
  const most = isSoonCounted(filters, looking.words) ? mostCounted : mostShown;
  const ordinals = await findOrdinals(db, { ...whichEntries(filters, looking), limit: most + 1 });
  return { total: ordinals.length, most, found: await readEntries(db, ordinals.slice(0, mostShown)) };
}

/** Whether ten thousand that have it all stand near each other among a million, and no text has to be read for them. */
function isSoonCounted(filters: SearchFilters, { all, phrases }: TermQuery) {
  const chosen = chosenNames.filter((name) => filters[name] !== "" && !isOfOne(name));
  return phrases.length === 0 && all.length + chosen.length <= mostAskedAtOnce;
}

function whichEntries(filters: SearchFilters, { words, searched, within }: Looking) {
  // What is chosen first: an entry is compared with one after the other, and most words are more common.
  const all = [...facetsOf(filters, searched), ...within, ...words.all];
  const { from, until, order } = filters;
  return {
    query: { ...words, all: all.length === 0 ? [everything] : all },
    from: from === "" ? null : `${from}T00:00:00.000Z`,
    until: until === "" ? null : dayAfter(until),
    order: order === "oldest" ? ("oldest" as const) : ("newest" as const),
  };
}

/** What else may have been meant, where nothing is found; of the texts of the same places. */
async function suggestFor(
  db: Db,
  filters: SearchFilters,
  { language, ...looking }: Pick<Looking, "asked" | "searched" | "within"> & { language: string },
) {
  const { government, consultation } = filters;
  const scope = { ...nothingChosen, government, consultation };
  const here = [...looking.searched.values()].find(({ reference }) => reference === consultation);
  return suggest(db, filters.q, {
    asked: looking.asked,
    facets: [...looking.within, ...facetsOf(scope, looking.searched)],
    languages: [...new Set([language, here?.language ?? "en", "en"])],
  });
}

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3_600_000).toISOString();

/** An entry with how many it stands for. */
export interface FoldedEntry {
  entry: FoundEntry;
  alike: number;
}

const apart = (entries: readonly FoundEntry[]): FoldedEntry[] =>
  entries.map((entry) => ({ entry, alike: 1 }));

/** Of the comments of one campaign the first alone. */
function fold(entries: readonly FoundEntry[]): FoldedEntry[] {
  const folded = new Map<string, FoldedEntry>();
  for (const entry of entries) {
    const kind = entry.campaign_id ?? `${entry.subject_id} ${entry.language}`;
    const known = folded.get(kind);
    if (known) known.alike += 1;
    else folded.set(kind, { entry, alike: 1 });
  }
  return [...folded.values()];
}

/** Those that were not compared stand behind, in their order. */
async function bestFirst(db: Db, folded: FoldedEntry[], asked: Asked) {
  const compared = folded.slice(0, mostRanked);
  const words = await wordsOfEntries(
    db,
    compared.map(({ entry }) => entry.ordinal),
  );
  const ranks = rankTexts(
    compared.map(({ entry: { ordinal, language } }) => ({
      ordinal,
      language: language ?? "en",
      words: words.get(ordinal) ?? "",
    })),
    asked,
  );
  const rankOf = ({ entry }: FoldedEntry) => ranks.get(entry.ordinal) ?? 0;
  return [...compared.sort((one, other) => rankOf(other) - rankOf(one)), ...folded.slice(mostRanked)];
}

export type CountedChoices = Record<ChosenName, CountedChoice[]>;

/** No page names more consultations than it has choices. */
function onlyChosen<Named extends { reference: string }>(
  all: Iterable<Named>,
  { consultation }: CountedChoices,
  filters: SearchFilters,
) {
  const chosen = new Set([...consultation.map(({ value }) => value), filters.consultation]);
  return [...all].filter(({ reference }) => chosen.has(reference));
}

/** What is chosen and may be left out, so that there is something to count beside it. */
const openNames = (filters: SearchFilters) =>
  chosenNames.filter(
    (name) => filters[name] !== "" && !isOfOne(name) && isSearch({ ...filters, [name]: "" }),
  );

interface CountedAmong extends Pick<Looking, "searched"> {
  found: FoundEntry[];
  beside: FacetEntry[];
}

/** For each filter its values with how many each would leave, the other filters staying as they are. */
function countAll(filters: SearchFilters, { searched, found, beside }: CountedAmong): CountedChoices {
  const choices: Partial<CountedChoices> = {};
  const open = openNames(filters);
  const isOne = isChosenIn(filters, searched);
  const missing = Map.groupBy(beside, (entry) => {
    const [missed, ...others] = open.filter((name) => !isOne(name, entry));
    // Those that miss nothing are among what is found.
    return others.length === 0 ? missed : undefined;
  });
  for (const name of chosenNames)
    choices[name] = countChoices(name, [...found, ...(missing.get(name) ?? [])], searched);
  const { kind = [], government = [], consultation = [], stage = [], group = [], country = [] } = choices;
  const { organisation = [], position = [], provision = [], question = [] } = choices;
  const { language = [], attachments = [] } = choices;
  return {
    ...{ kind, government, consultation, stage, group, country },
    ...{ organisation, position, provision, question, language, attachments },
  };
}

/** Whether an entry has what is chosen for a filter. Few values come again and again: each is folded once. */
function isChosenIn(filters: SearchFilters, searched: Searched) {
  const chosen = new Map<string, boolean>();
  const isChosen = (name: ChosenName, value: string) => {
    const key = `${name} ${value}`;
    const known = chosen.get(key) ?? facetValue(value) === facetValue(filters[name]);
    chosen.set(key, known);
    return known;
  };
  return (name: ChosenName, entry: FacetEntry) =>
    valuesOf(name, entry, searched).some((value) => isChosen(name, value));
}

/** What the first entries state that have all that is chosen or all but one of it: of any two choices one. */
async function findBeside(db: Db, filters: SearchFilters, looking: Looking) {
  const open = openNames(filters);
  if (open.length === 0) return nothingBeside;
  const left = Object.fromEntries(open.map((name) => [name, ""]));
  const { query, ...which } = whichEntries({ ...filters, ...left }, looking);
  const termsOf = (name: ChosenName) =>
    facetsOf({ ...nothingChosen, [name]: filters[name] }, looking.searched).flat();
  const pairs = open.flatMap((one, at) =>
    open.slice(at + 1).map((other) => [...termsOf(one), ...termsOf(other)]),
  );
  const narrowed = { ...query, all: [...pairs, ...query.all] };
  const ordinals = await findOrdinals(db, { ...which, query: narrowed, limit: mostShown });
  return { total: ordinals.length, stated: await countStated(db, ordinals) };
}

const nothingChosen = readSearchFilters(new URLSearchParams());

/** Which consultation it is is what the search is about, not one choice among others. */
const isOfOne = (name: ChosenName) => name === "consultation";
