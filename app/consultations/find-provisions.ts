import { folded, placeOf } from "#app/content/folded.ts";
import { type CitedNumbers, citationOf, citedAs } from "./cited-as.ts";

interface Searchable {
  anchor: string;
  label: string;
  text: string;
}

const mostShown = 40;
/** In characters; nobody asks for more words than a sentence has. */
const longestAsked = 200;

/**
 * The provisions whose label or words have what is asked for, best first: the label itself, labels that begin so, then
 * texts with all the words. `740.2(a)` finds `§ 740.2(a)`, and `Art. 1 para. 2` finds `Article 1(2)`. `total` counts all, `found` has the first.
 */
export function matchProvisions<Provision extends Searchable>(provisions: Provision[], asked: string) {
  const words = wordsOf(asked);
  const label = compact(asked.slice(0, longestAsked));
  const citation = citationOf(asked);
  if (words.length === 0) return { total: 0, found: [] };
  const ranked = provisions
    .map((provision) => ({ provision, rank: rankOf(provision, { label, words, citation }) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((one, other) => one.rank - other.rank);
  return { total: ranked.length, found: ranked.slice(0, mostShown).map(({ provision }) => provision) };
}

/** Whether that is how the provision is cited, and nothing else. */
export function citesExactly({ label }: Pick<Searchable, "label">, asked: string) {
  const wanted = { label: compact(asked.slice(0, longestAsked)), words: [], citation: citationOf(asked) };
  return wanted.label !== "" && rankOf({ anchor: "", label, text: "" }, wanted) === 0;
}

const noMatch = 4;

interface AskedFor {
  label: string;
  words: string[];
  /** Where it is one and nothing else. */
  citation: CitedNumbers | null;
}

function rankOf({ label, text }: Searchable, asked: AskedFor) {
  const own = compact(label);
  const cited = asked.citation && citationOf(label);
  const as = asked.citation && cited && citedAs(asked.citation, cited);
  if ((asked.label && own === asked.label) || as === "itself") return 0;
  if ((asked.label && own.startsWith(asked.label)) || as === "within") return 1;
  const all = folded(`${label} ${text}`);
  if (asked.words.every((word) => all.includes(word)))
    return asked.words.some((w) => folded(label).includes(w)) ? 2 : 3;
  return noMatch;
}

/** The words around the first of those asked for, for a list of what was found. */
export function excerpt(typed: string, asked: string) {
  const text = typed.normalize("NFC");
  const at = placeOf(wordsOf(asked), text);
  const start = at < 80 ? 0 : text.lastIndexOf(" ", at - 50) + 1;
  const piece = text.slice(start, start + 180);
  return `${start > 0 ? "… " : ""}${piece}${start + 180 < text.length ? " …" : ""}`;
}

function wordsOf(asked: string) {
  return folded(asked.slice(0, longestAsked)).split(/\s+/).filter(Boolean);
}

function compact(label: string) {
  return folded(label).replace(/[\s§]+/g, "");
}
