import { analysedText } from "../passages/analysed-text.ts";
import { analysedWords } from "../passages/analysed-words.ts";
import { sentencesOf } from "../passages/sentences.ts";
import { stemsOf } from "../passages/stems.server.ts";
import type { Frequencies } from "../themes/weights.ts";
import { type CheckedLanguage, checkedLanguages } from "./checked-languages.ts";

/** By which check what a model wrote is thrown away. */
export type WhyThrownAway =
  | "nothing"
  | "cites"
  | "length"
  | "quotation"
  | "figure"
  | "name"
  | "own"
  | "negation"
  | "quantity"
  | "markup";

export interface CheckedProposal {
  words: string;
  /** From 1. */
  cites: number[];
}

interface CheckedAgainst {
  /** What the model was given, in its order. */
  passages: string[];
  language: string;
  /** In words. */
  longest: number;
  frequencies: Frequencies;
}

/** So much of what it says, the rare words counting for more, has to stand in the passages that it cites. */
const leastShared = 0.5;

/** Why it may be shown to nobody; null where nothing in it is more than the passages say that it cites. */
export function whyThrownAway(
  { words, cites }: CheckedProposal,
  { passages, language, longest, frequencies }: CheckedAgainst,
): WhyThrownAway | null {
  const rules = checkedLanguages.get(language);
  const cited = [...new Set(cites)].map((number) => passages[number - 1]);
  if (!rules || cited.length === 0 || cited.some((text) => text === undefined)) return "cites";
  const texts = cited.flatMap((text) => analysedText(text ?? ""));
  const said = analysedWords(words, language);
  if (said.length === 0 || said.length > longest || sentencesOf(words, language).length > 1) return "length";
  if (markup.test(words)) return "markup";
  if (rules.quantity.test(words)) return "quantity";
  if (!areVerbatim(words, texts)) return "quotation";
  if (!haveFigures(words, texts)) return "figure";
  if (!haveNames(words, { texts, language })) return "name";
  if (deniesOtherwise(words, texts, rules)) return "negation";
  return isOfTheirWords(said, texts, { language, rules, frequencies }) ? null : "own";
}

/** Links, marks of HTML and Markdown, what no eye sees, and what speaks to machines. */
const markup =
  /https?:|www\.|[<>[\]{}`*_#|\\\p{Cc}\p{Cf}\p{Co}\p{Cn}]|\b(?:ignore|disregard) (?:all|any|the|previous)\b|\b(?:system prompt|language model|instructions)\b/iu;

const quotations = /["“„«「『»]([^"“”„«»「」『』]*)["”“»«」』]/gu;
const quotationMark = /["“”„«»「」『』]/u;

function areVerbatim(words: string, texts: string[]) {
  const within = [...words.matchAll(quotations)].map(([, part = ""]) => analysedText(part).trim());
  const left = words.replace(quotations, "");
  return !quotationMark.test(left) && within.every((part) => texts.some((text) => text.includes(part)));
}

const figures = /[\p{L}\p{N}](?:[\p{L}\p{N}%/]|[.,:-](?=[\p{L}\p{N}%/]))*/gu;

function figuresIn(text: string) {
  const written = analysedText(text).match(figures) ?? [];
  return written.filter((one) => /\p{N}/u.test(one)).map((one) => one.toLowerCase());
}

function haveFigures(words: string, texts: string[]) {
  const known = new Set(texts.flatMap(figuresIn));
  return figuresIn(words).every((figure) => known.has(figure));
}

/** Whatever is written with a capital letter within the sentence stands in a passage, in this form or another. */
function haveNames(words: string, { texts, language }: { texts: string[]; language: string }) {
  const stems = (text: string) => stemsOf(analysedWords(text, language), language);
  const known = new Set(texts.flatMap(stems));
  const names = analysedText(words).match(/(?<=\S\s["“„«]?)\p{Lu}[\p{L}\p{N}'’-]*/gu) ?? [];
  return names.every((name) => stems(name).every((stem) => known.has(stem)));
}

/** Whether it denies what none of them denies, or the other way about. */
function deniesOtherwise(words: string, texts: string[], { negation }: CheckedLanguage) {
  const denying = texts.filter((text) => negation.test(text)).length;
  return negation.test(words) ? denying === 0 : denying === texts.length;
}

interface SharedBy {
  language: string;
  rules: CheckedLanguage;
  frequencies: Frequencies;
}

function isOfTheirWords(said: string[], texts: string[], { language, rules, frequencies }: SharedBy) {
  const reporting = new Set(stemsOf(rules.reporting, language));
  const tells = (stem: string) => !reporting.has(stem) && !frequencies.topic.has(stem);
  const own = new Set(stemsOf(said, language).filter(tells));
  const inEach = texts.map((text) => new Set(stemsOf(analysedWords(text, language), language)));
  const weightOf = (stem: string) =>
    Math.log((frequencies.passages + 1) / ((frequencies.counts.get(stem) ?? 0) + 0.5));
  const sum = (stems: string[]) => stems.reduce((all, stem) => all + Math.max(weightOf(stem), 0), 0);
  const shared = [...own].filter((stem) => inEach.some((stems) => stems.has(stem)));
  if (!inEach.every((stems) => [...own].some((stem) => stems.has(stem)))) return false;
  return own.size > 0 && sum(shared) >= leastShared * sum([...own]);
}
