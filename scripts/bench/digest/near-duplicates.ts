import { groupTexts } from "#app/comments/record/group-texts.server.ts";
import { sentencesOf } from "#app/digests/passages/sentences.ts";
import { randomFrom } from "./key-point-scores.ts";

const letters = 40;
const copies = 4;

/**
 * Makes campaigns of real comments by edits such as people make, among comments of which none is in one, and scores the
 * pairs that are brought together. Some real comments are alike as well, so precision is a lower bound.
 */
export function scoreNearDuplicates(texts: string[]) {
  const random = randomFrom(21);
  const draw = <Kind>(from: Kind[]) => from[Math.floor(random() * from.length)];
  const long = texts.filter(({ length }) => length > 400 && length < 4000);
  const chosen = new Set(Array.from({ length: letters }, () => draw(long) ?? ""));
  const others = texts.filter((text) => !chosen.has(text));
  const foreign = others.flatMap(sentences).filter(({ length }) => length > 40 && length < 300);
  const edits = editsWith(random, () => draw(foreign) ?? "");
  const made = [...chosen].flatMap((letter, campaign) =>
    edits.flatMap((edit) => Array.from({ length: copies }, () => ({ campaign, text: edit(letter) }))),
  );
  const all = [...others.map((text) => ({ campaign: -1, text })), ...made]
    .map((one) => ({ ...one, order: random() }))
    .sort((one, other) => one.order - other.order);
  const campaignOf = all.map(({ campaign }) => campaign);
  return scorePairs(groupTexts(all.map(({ text }, at) => ({ id: String(at), text }))), campaignOf);
}

function scorePairs(groups: string[][], campaignOf: number[]) {
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const count = (campaigns: number[]) => {
    const sizes = new Map<number, number>();
    for (const campaign of campaigns) if (campaign >= 0) sizes.set(campaign, (sizes.get(campaign) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0);
  };
  const together = groups.reduce((sum, group) => sum + pairs(group.length), 0);
  const right = groups.reduce(
    (sum, group) => sum + count(group.map((at) => campaignOf[Number(at)] ?? -1)),
    0,
  );
  return { precision: right / Math.max(together, 1), recall: right / Math.max(count(campaignOf), 1) };
}

type Edit = (text: string) => string;

function editsWith(random: () => number, foreign: () => string): Edit[] {
  const words =
    (part: number): Edit =>
    (text) =>
      text
        .split(" ")
        .map((word) => (random() < part ? (foreign().split(" ")[1] ?? word) : word))
        .join(" ");
  const longer: Edit = (text) => {
    let result = text;
    while (result.length < 3 * text.length)
      result = random() < 0.5 ? `${foreign()} ${result}` : `${result} ${foreign()}`;
    return result;
  };
  return [
    (text) => text,
    (text) => `${text}\n\nSincerely,\nM. Keller`,
    (text) => `${foreign()} ${text}`,
    (text) => `${foreign()} ${foreign()} ${foreign()} ${foreign()} ${text}`,
    (text) =>
      sentences(text)
        .filter(() => random() > 0.25)
        .join(" ") || text,
    (text) =>
      sentences(text)
        .slice(0, Math.max(2, Math.ceil(sentences(text).length / 2)))
        .join(" "),
    (text) => sentences(text).reverse().join(" "),
    (text) =>
      sentences(text)
        .flatMap((one) => (random() < 0.5 ? [one, foreign()] : [one]))
        .join(" "),
    words(0.1),
    words(0.2),
    longer,
  ];
}

function sentences(text: string) {
  return sentencesOf(text, "en").map(({ start, end }) => text.slice(start, end));
}
