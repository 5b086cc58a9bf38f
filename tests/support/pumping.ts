import { type AST, RegExpParser } from "@eslint-community/regexpp";
import type { Expression } from "./regular-expressions.ts";
import { timeOf } from "./time-of.ts";

/**
 * A text on which an expression takes longer than a text of that length may: a word that its own repetitions match,
 * repeated behind what leads there. Null where there is none. It sees what the analysis does not: words of several
 * characters, and what is looked behind for.
 */
export function slowText({ source, flags }: Pick<Expression, "source" | "flags">) {
  const everywhere = flags.includes("g") ? flags : `${flags}g`;
  const expression = new RegExp(source, everywhere);
  const texts = textsFor(source, flags);
  const read = ({ head, word, tail }: Pumped, length: number) =>
    (head + word.repeat(Math.ceil(length / word.length)) + tail).replace(expression, "");
  const readAll = (length: number) => () => {
    for (const text of texts) read(text, length);
  };
  // All at once first: where nothing is slow, as is the rule, that is cheap.
  const isSuspicious = [40, longest].some((length) => timeOf(readAll(length), 1_000) > suspicious);
  if (!isSuspicious) return null;
  const isSlow = (text: Pumped, length: number) => {
    const timeAt = (part: number) => timeOf(() => read(text, part), 1_000);
    const [half, whole] = [timeAt(length / 2), timeAt(length)];
    // A busy machine makes both slow: twice the text takes twice the time where time grows with the text alone.
    return whole > slowest && (whole > half * 3 || whole === Number.POSITIVE_INFINITY);
  };
  const slow = (text: Pumped) => [40, longest].some((length) => isSlow(text, length) && isSlow(text, length));
  return texts.find(slow) ?? null;
}

/** In characters and milliseconds: a hundred steps for each of the characters take about one. */
const longest = 12_000;
const slowest = 12;
const suspicious = 20;

interface Pumped {
  head: string;
  word: string;
  tail: string;
}

function textsFor(source: string, flags: string): Pumped[] {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
    unicodeSets: flags.includes("v"),
  });
  const repeated = repetitionsIn(alternatives).flatMap(({ element }) => samplesOf(element, flags));
  if (repeated.length === 0) return [];
  const samples = alternatives.flatMap((alternative) => samplesOf(alternative, flags)).slice(0, 6);
  const pairs = repeated.flatMap((one) => repeated.map((other) => one + other));
  const pieces = samples.flatMap((sample) => [0, 1, 2, 3].map((at) => sample.slice(at, at + 2)));
  const words = [...new Set([...repeated.slice(0, 20), ...pairs.slice(0, 30), ...pieces])].filter(Boolean);
  const heads = [
    ...new Set(["", ...samples.flatMap((sample) => [sample, sample.slice(0, 1), sample.slice(0, 3)])]),
  ];
  return heads
    .slice(0, 8)
    .flatMap((head) => words.flatMap((word) => tails.map((tail) => ({ head, word, tail }))));
}

const tails = ["\u0001", "\n\u0001"];

function repetitionsIn(alternatives: AST.Alternative[]): AST.Quantifier[] {
  return alternatives.flatMap(({ elements }) => elements.flatMap(within));
}

function within(element: AST.Element | AST.QuantifiableElement): AST.Quantifier[] {
  if (element.type === "Quantifier")
    return [...(element.max > 20 ? [element] : []), ...within(element.element)];
  return "alternatives" in element ? repetitionsIn(element.alternatives) : [];
}

/** A few texts that the node matches. */
function samplesOf(node: AST.Alternative | AST.Element, flags: string): string[] {
  if (node.type === "Alternative") return inTurn(node.elements.map((element) => samplesOf(element, flags)));
  if (node.type === "Character") return [String.fromCodePoint(node.value)];
  if (node.type === "Quantifier")
    return samplesOf(node.element, flags).map((sample) => sample.repeat(Math.max(1, Math.min(node.min, 20))));
  if (node.type === "Group" || node.type === "CapturingGroup")
    return node.alternatives.flatMap((alternative) => samplesOf(alternative, flags)).slice(0, 5);
  if (node.type === "CharacterClass" || node.type === "CharacterSet") {
    const fits = new RegExp(node.raw, flags.replace(/[gy]/g, ""));
    return candidates.filter((candidate) => fits.test(candidate)).slice(0, 3);
  }
  return [""];
}

const candidates = [..."a1 .-A§[]<>&|,;:/'\"@_()#*\n\té日가\u0301\u200b\u0000"];

/** The first samples of all in a row, then the second ones. */
function inTurn(all: string[][]) {
  const most = Math.min(3, Math.max(1, ...all.map((samples) => samples.length)));
  return Array.from({ length: most }, (_, turn) =>
    all.map((samples) => samples[turn % Math.max(1, samples.length)] ?? "").join(""),
  );
}
