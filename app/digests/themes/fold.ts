import type { Passage } from "../passages/passage.ts";
import { runsOf } from "../passages/word-runs.ts";

/** A passage that stands for itself and for the same words elsewhere. */
export interface FoldedPassage {
  passage: Passage;
  /** The texts that say it, in their order; the first is where it is quoted from. */
  texts: string[];
  /** Of the campaigns, each text without one being its own. */
  campaigns: Set<string>;
}

/** A sentence of a campaign's member of which so many runs of words stand in its first letter is that letter's. */
const mostlyTheLetters = 0.6;

/**
 * Folds what is said alike: first the texts of a campaign into its first letter, sentence by sentence, so that what a
 * member adds stays its own; then sentences of the same words. `campaigns` are ids of texts, the exemplar first.
 */
export function foldPassages(byText: Map<string, Passage[]>, campaigns: string[][]): FoldedPassage[] {
  const folded = new Map<string, FoldedPassage>();
  for (const campaign of campaigns) {
    const [exemplar = "", ...members] = campaign;
    const letter = byText.get(exemplar) ?? [];
    for (const passage of letter) add(folded, passage, exemplar);
    const inLetter = members.length > 0 ? passageInLetter(letter) : () => null;
    for (const member of members)
      for (const passage of byText.get(member) ?? []) {
        const same = folded.has(wordsKey(passage)) ? null : inLetter(passage);
        add(folded, passage, exemplar, same ?? passage);
      }
  }
  return [...folded.values()];
}

function add(folded: Map<string, FoldedPassage>, passage: Passage, campaign: string, as = passage) {
  const key = wordsKey(as);
  const known = folded.get(key) ?? { passage, texts: [], campaigns: new Set() };
  if (known.texts.at(-1) !== passage.text_id) known.texts.push(passage.text_id);
  known.campaigns.add(campaign);
  folded.set(key, known);
}

const wordsKey = ({ language, words }: Passage) => `${language} ${words.join(" ")}`;

/** The letter's passage that a sentence mostly is, with a word or two changed but no figure and no "not". */
function passageInLetter(letter: Passage[]) {
  const placeOf = new Map<string, Passage>();
  for (const passage of letter) for (const run of runsOf(passage.words)) placeOf.set(run, passage);
  const known = new Set(letter.flatMap(({ words }) => words));
  return ({ words }: Passage) => {
    const runs = runsOf(words);
    const places = runs.flatMap((run) => placeOf.get(run) ?? []);
    if (places.length < mostlyTheLetters * runs.length) return null;
    const votes = new Map<Passage, number>();
    for (const place of places) votes.set(place, (votes.get(place) ?? 0) + 1);
    const [[nearest] = [null]] = [...votes].sort(([, one], [, other]) => other - one);
    return !nearest || saysOtherwise(words, { nearest, known }) ? null : nearest;
  };
}

function saysOtherwise(words: string[], { nearest, known }: { nearest: Passage; known: Set<string> }) {
  const own = new Set(words);
  const differ = [
    ...words.filter((word) => !known.has(word)),
    ...nearest.words.filter((word) => !own.has(word)),
  ];
  return differ.some((word) => figureOrNegation.test(word));
}

const figureOrNegation =
  /\p{N}|^(?:not|no|never|nicht|kein|keine|keinen|pas|jamais|nunca|non|niet|geen|ikke|inte)$|n't$/u;
