import { analysedText } from "../passages/analysed-text.ts";
import type { Passage } from "../passages/passage.ts";
import type { Frequencies, Weights } from "./weights.ts";

/** A passage with what it is compared by, and its words as they stand in the text. */
export interface WeighedPassage {
  passage: Passage;
  sentence: string;
  weights: Weights;
}

/**
 * How good a quote each passage is: how many arguments it is likely to make, times how near its length is to that of a
 * full sentence. The weights are those of a Poisson regression on the training part of ArgKP (how many key points an
 * argument matches, by these ten features); of weights fitted without the topic they differ by less than their noise.
 */
export function qualities(
  weighed: WeighedPassage[],
  { frequencies, areArguments }: { frequencies: Frequencies; areArguments: boolean },
): number[] {
  const central = centrality(weighed);
  return weighed.map(({ passage, sentence }, at) => {
    const expected =
      Math.exp(expectation(passage, { sentence, frequencies, central: central[at] ?? 0 })) ** 1.5;
    return (
      expected *
      lengthPrior(passage.words.length, areArguments) *
      (areArguments ? 1 : legibility(passage, sentence))
    );
  });
}

function expectation(
  { words, stems }: Passage,
  { sentence, frequencies, central }: { sentence: string; frequencies: Frequencies; central: number },
) {
  const length = Math.log(Math.max(words.length, 1)) - 2.8;
  const part = (isOne: (stem: string) => boolean) => stems.filter(isOne).length / Math.max(stems.length, 1);
  const plain = analysedText(sentence);
  return (
    -0.39 +
    0.167 * length +
    0.045 * length ** 2 +
    0.574 * central -
    0.256 * central ** 2 +
    0.192 * part((stem) => frequencies.topic.has(stem)) -
    0.426 * (stems.length === 0 ? 1 : part((stem) => frequencies.counts.get(stem) === 1)) -
    0.118 * Number(ofOneself.test(plain)) -
    0.151 * Number(negation.test(plain)) +
    0.064 * Number(pointsBack.test(plain)) +
    0.073 * Number(sentence.includes("?"))
  );
}

/** Arguments by themselves tell more the longer they are, up to 36 words; of the sentences of a letter short ones read better. */
function lengthPrior(words: number, areArguments: boolean) {
  const [best, spread] = areArguments ? [36, 0.6] : [22, 0.55];
  return Math.exp(-((Math.log(Math.max(words, 1)) - Math.log(best)) ** 2) / (2 * spread ** 2));
}

/** Sentences that are torn from a letter must be understood without what stood before them. */
function legibility({ words }: Passage, sentence: string) {
  const plain = analysedText(sentence);
  return (
    (pointsBack.test(plain) || connects.test(plain) ? 0.6 : 1) *
    (/[?？]["”']?\s*$/.test(plain) ? 0.5 : 1) *
    (words.length < 7 || words.length > 45 ? 0.2 : 1) *
    (/["“”«»„「]/.test(plain) ? 0.7 : 1) *
    (/^\p{Ll}/u.test(plain) ? 0.7 : 1) *
    (/[.!。！…]["”'』」]?$/.test(plain) ? 1 : 0.5) *
    (asksOnly.test(plain) ? 0.5 : 1) *
    (/\bdocket\b/i.test(plain) ? 0.4 : 1) *
    (/^[^.:!?]{5,80}:\s/.test(plain) ? 0.6 : 1) *
    (isOrdinary(plain) ? 1 : 0.4)
  );
}

/** Whether a sentence is words, not a citation, a list of numbers or shouting. */
function isOrdinary(plain: string) {
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const capitals = plain.match(/\p{Lu}/gu)?.length ?? 0;
  const marks = plain.match(/[\p{N}§()[\]/:;]/gu)?.length ?? 0;
  return capitals < 0.3 * letters && marks < 0.08 * plain.length;
}

/** The place of each in the order of how near it is to all others, from 0 to 1. */
function centrality(weighed: WeighedPassage[]) {
  const sum: Weights = new Map();
  for (const { weights } of weighed)
    for (const [stem, weight] of weights) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  const near = weighed.map(({ weights }) => {
    let total = 0;
    for (const [stem, weight] of weights) total += weight * ((sum.get(stem) ?? 0) - weight);
    return total;
  });
  const order = near
    .map((_, at) => at)
    .sort((one, other) => (near[one] ?? 0) - (near[other] ?? 0) || one - other);
  const places: number[] = [];
  for (const [place, at] of order.entries()) places[at] = place / Math.max(near.length - 1, 1);
  return places;
}

const ofOneself =
  /\b(?:i|my|me|we|our|us|ich|mein\w*|wir|unser\w*|je|mon|ma|mes|nous|notre|nos|yo|mi|nosotros|nuestr\w*)\b/iu;
const negation = /\b(?:not|no|never|nicht|kein\w*|nie|ne|pas|jamais|nunca|non|niet|geen|ikke|inte)\b|n't\b/iu;
const pointsBack =
  /^(?:they|it|this|these|those|he|she|that|such|there|its|their|him|her|them|es|sie|er|dies\w*|das|dabei|damit|dadurch|ils?|elles?|cela|ceci|ces?|cette|esto|eso|ello|ellos|ellas|dit|dat|deze|det|den|これ|それ|その|この|そう)(?![\p{L}\p{N}'])/iu;
/** What is asked of the reader stands among the asks; a key point gives a reason. */
const asksOnly =
  /^(?:(?:therefore|so|thus|for these reasons),? )?(?:i|we)(?:'d| would| am| are| also| strongly| respectfully| therefore){0,3} (?:urge|urging|ask|asking|request|implore|beg|recommend|call on|writing|encourage|like to)\b|^please\b|^(?:ich|wir) (?:bitte|fordere|ersuche)|^bitte\b|^(?:je|nous) (?:vous )?(?:demand|pri|propos)|^(?:pido|pedimos|solicit)/iu;
const connects =
  /^(?:and|but|or|so|also|who|which|because|if|however|moreover|furthermore|in addition|additionally|therefore|thus|hence|finally|second(?:ly)?|third(?:ly)?|instead|yet|for example|for instance|und|aber|oder|denn|außerdem|zudem|daher|deshalb|et|mais|ou|donc|car|de plus|par ailleurs|ainsi|en outre|y|pero|además|por eso|sin embargo|e|ma|maar|en|daarom|men|och|og|また|しかし|そして|さらに|なお|だから)(?![\p{L}\p{N}'])/iu;
