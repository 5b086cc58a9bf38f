import type { NamedPassage } from "./theme-names.server.ts";

/** Whether a word can end a name, or be one by itself, as far as its uses show. */
export interface NounEvidence {
  mayEnd(word: string): boolean;
  mayStandAlone(word: string): boolean;
}

/** What stands before nouns, and what before verbs and participles, by language. */
const before: Record<string, { nouns: string; verbs: string }> = {
  en: {
    nouns:
      "the a an of our their its your his her my these those this that's for in on by with from any all no more less and or as into between against without federal public",
    verbs:
      "to will would can could should must may might not they we i you it who be is are was were been being has have had do does did shall cannot which that",
  },
  fr: {
    nouns:
      "le la les l un une des du de d au aux ce cette ces leur leurs son sa ses notre nos en par pour sans",
    verbs: "ne se il elle ils elles on nous vous qui pas être est sont a ont doit doivent peut peuvent à",
  },
  es: {
    nouns: "el la los las un una unos unas de del al este esta su sus nuestro nuestra en por para sin",
    verbs: "no se que es son ha han debe deben puede pueden a",
  },
  nl: {
    nouns: "de het een van onze hun zijn deze dit in op voor met zonder",
    verbs: "te niet wij we ze zij het er is zijn wordt worden kan moet",
  },
};

/**
 * Counts in the passages themselves what stands before each word and behind it, since no list of nouns is at hand. Names end
 * in a noun: a word that stands behind "to" and "will" is none, and in English one that mostly stands before another is
 * an adjective. German writes its nouns with a capital letter. In other languages every word may be one.
 */
export function nounEvidence(passages: NamedPassage[], isSmall: (word: string) => boolean): NounEvidence {
  const language = passages[0]?.passage.language ?? "en";
  if (language === "de") return byCapitals(passages);
  const signs = before[language];
  if (!signs) return { mayEnd: () => true, mayStandAlone: () => true };
  const [nouns, verbs] = [new Set(signs.nouns.split(" ")), new Set(signs.verbs.split(" "))];
  const uses = new Map<string, { noun: number; verb: number; last: number; all: number }>();
  for (const { passage } of passages)
    for (const [at, word] of passage.words.entries()) {
      const use = uses.get(word) ?? { noun: 0, verb: 0, last: 0, all: 0 };
      const [previous = "", next = ""] = [passage.words[at - 1], passage.words[at + 1]];
      if (nouns.has(previous)) use.noun++;
      if (verbs.has(previous)) use.verb++;
      if (next === "" || isSmall(next)) use.last++;
      use.all++;
      uses.set(word, use);
    }

  const mayEnd = (word: string) => {
    const { verb, last, all } = uses.get(word) ?? { verb: 0, last: 0, all: 1 };
    return verb <= 0.25 * all && (language !== "en" || last >= 0.4 * all);
  };
  return {
    mayEnd,
    mayStandAlone: (word) => {
      const { noun, last, all } = uses.get(word) ?? { noun: 0, last: 0, all: 1 };
      return mayEnd(word) && noun >= 0.15 * all && (language !== "en" || last >= 0.5 * all);
    },
  };
}

function byCapitals(passages: NamedPassage[]): NounEvidence {
  const capital = new Map<string, { upper: number; all: number }>();
  for (const { sentence } of passages)
    for (const [word] of sentence.matchAll(/(?<=[\p{L}\p{N},] )\p{L}[\p{L}\p{N}]+/gu)) {
      const use = capital.get(word.toLowerCase()) ?? { upper: 0, all: 0 };
      if (/^\p{Lu}/u.test(word)) use.upper++;
      use.all++;
      capital.set(word.toLowerCase(), use);
    }
  const isNoun = (word: string) => {
    const { upper, all } = capital.get(word) ?? { upper: 0, all: 0 };
    return all > 0 && upper > all / 2;
  };
  return { mayEnd: isNoun, mayStandAlone: isNoun };
}
