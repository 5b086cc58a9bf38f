import { analysedText } from "../passages/analysed-text.ts";
import type { KeyPoint } from "./key-point.ts";
import { similarity } from "./similarity.ts";
import type { Weights } from "./weights.ts";

/** Brings the stems of one language into those of another, where the operator has put a dictionary; null where there is none. */
export type Dictionary = (weights: Weights, from: string, to: string) => Weights | null;

/** Key points of several languages that are about the same, by their ids, and the pairs of languages that could be compared. */
export interface JoinedLanguages {
  joined: string[][];
  /** Pairs of languages that words could be compared in, and by what; others met by anchors alone. */
  compared: LanguagePair[];
}

export interface LanguagePair {
  languages: [string, string];
  by: "dictionary" | "model";
}

/**
 * Joins key points of different languages: only of the same position, and of the same provision where both have one;
 * then by what is written alike in all languages (figures, names, entries of a control list), or by a dictionary. Each
 * joins the one that it is nearest to.
 */
export function joinLanguages(
  keyPoints: KeyPoint[],
  { textOf, dictionary = () => null }: { textOf: (id: string) => string; dictionary?: Dictionary },
): JoinedLanguages {
  const anchors = new Map(keyPoints.map((one) => [one.id, anchorsOf(one, textOf)]));
  const compared = new Map<string, LanguagePair>();
  const note = ({ language: one }: KeyPoint, { language: other }: KeyPoint, by: LanguagePair["by"]) =>
    compared.set(`${one} ${other} ${by}`, { languages: [one, other], by });
  const nearness = (one: KeyPoint, other: KeyPoint) => {
    const brought = dictionary(one.weights, one.language, other.language);
    if (brought) note(one, other, "dictionary");
    const { embedding } = one;
    const haveBoth = embedding !== undefined && other.embedding !== undefined;
    if (haveBoth) note(one, other, "model");
    const byWords = similarity({ weights: brought ?? new Map(), ...(embedding && { embedding }) }, other);
    if (byWords >= (haveBoth ? leastWithEmbeddings : leastByWords)) return byWords;
    const shared = [...(anchors.get(one.id) ?? [])].filter((anchor) =>
      anchors.get(other.id)?.has(anchor),
    ).length;
    const needed = haveOneProvision(one, other) ? 1 : 2;
    return shared >= needed ? shared / 10 : 0;
  };

  const groups = new Map(keyPoints.map((one) => [one.id, [one.id]]));
  for (const one of keyPoints) {
    const [nearest] = keyPoints
      .filter((other) => other.language < one.language && mayJoin(one, other))
      .map((other) => ({ other, value: nearness(one, other) }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value || (a.other.id < b.other.id ? -1 : 1));
    if (nearest) merge(groups, one.id, nearest.other.id);
  }
  const joined = [...new Set(groups.values())].filter((group) => group.length > 1);
  return { joined, compared: [...compared.values()] };
}

const leastByWords = 0.22;
const leastWithEmbeddings = 0.3;

function mayJoin(one: KeyPoint, other: KeyPoint) {
  if (one.position !== other.position) return false;
  if (one.provision.length === 0 || other.provision.length === 0) return true;
  return haveOneProvision(one, other);
}

function haveOneProvision(one: KeyPoint, other: KeyPoint) {
  return one.provision.length > 0 && one.provision.join("/") === other.provision.join("/");
}

function merge(groups: Map<string, string[]>, one: string, other: string) {
  const [first, second] = [groups.get(one) ?? [], groups.get(other) ?? []];
  if (first === second) return;
  second.push(...first);
  for (const id of first) groups.set(id, second);
}

/** In what so many of the nearest passages write: figures of two digits and more, entries such as 5A992, and names within a sentence. */
function anchorsOf({ language, passages }: KeyPoint, textOf: (id: string) => string) {
  const found = new Set<string>();
  for (const { text_id, start, end } of passages.slice(0, 12)) {
    const sentence = analysedText(textOf(text_id).slice(start, end));
    for (const [figure] of sentence.matchAll(/\p{L}{0,6}[-.]?\p{N}[\p{L}\p{N}.,/-]{0,20}[\p{L}\p{N}]/gu))
      found.add(figure.toLowerCase().replace(/[.,](?=\d{3}(?!\d))/g, ""));
    // German writes every noun with a capital letter: there only what is all capitals is a name.
    const names =
      language === "de"
        ? /(?<![\p{L}\p{N}])\p{Lu}{2,12}(?![\p{L}\p{N}])/gu
        : /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}]{2,30}/gu;
    for (const [name] of sentence.matchAll(names)) found.add(name.toLowerCase());
  }
  return found;
}
