import { type Citation, citationsIn } from "./citations-in.ts";

/** A provision of the measure, by what it is addressed and cited under. */
export interface CitableProvision {
  anchor: string;
  label: string;
}

/** A sentence that asks for something, and the provision that its point is on, where the commenter named one. */
interface AskedSentence {
  sentence: string;
  language: string;
  point: string | null;
}

/** Finds provisions by what sentences cite; made once for a measure and used for all its comments. */
export type ProvisionFinder = (asked: AskedSentence) => string[];

/**
 * The anchors of the provisions that an ask is about: the one that its point is on, else those that the sentence itself names, in
 * its order. Empty where it names none, where two provisions are cited alike, or where it cites another law.
 */
export function provisionFinder(provisions: CitableProvision[]): ProvisionFinder {
  const anchors = anchorsByCitation(provisions);
  return ({ sentence, language, point }) => {
    if (point !== null) return [point];
    const found = citationsIn(sentence, language).map((citation) => nearest(citation, anchors));
    return [...new Set(found.filter((anchor) => anchor !== null))];
  };
}

/** Null for a way to cite that fits more than one provision. */
function anchorsByCitation(provisions: CitableProvision[]) {
  const anchors = new Map<string, string | null>();
  for (const { anchor, label } of provisions) {
    const citation = citationOf(label);
    if (!citation) continue;
    const key = keyOf(citation);
    anchors.set(key, anchors.has(key) ? null : anchor);
  }
  return anchors;
}

/** The provision cited or, as a measure is not cut into each letter and sentence, the nearest above that there is. */
function nearest({ kind, numbers }: Citation, anchors: ReadonlyMap<string, string | null>) {
  for (let depth = numbers.length; depth > 0; depth--) {
    const named = { kind, numbers: numbers.slice(0, depth) };
    const keys = [
      keyOf(named),
      ...(kind === "section" || kind === "rule" ? [keyOf({ ...named, kind: "bare" })] : []),
    ];
    const key = keys.find((possible) => anchors.has(possible));
    if (key !== undefined) return anchors.get(key) ?? null;
  }
  return null;
}

function citationOf(label: string): Citation | null {
  const [citation] = citationsIn(label, "");
  if (citation) return citation;
  const bare = /^(\d{1,3}[a-z]?)((?:\.\d{1,3}|\((?:\d{1,3}[a-z]?|[a-z]{1,4})\)){0,5})$/i.exec(label);
  if (!bare?.[1]) return null;
  const below = (bare[2] ?? "").match(/[^.()]+/g) ?? [];
  return { kind: "bare", numbers: [bare[1], ...below].map((number) => number.toLowerCase()) };
}

/** `Article 4.2` and `Article 4(2)` are one; `§ 744.21` is cited by both numbers, and is found by both. */
function keyOf({ kind, numbers }: Citation) {
  return [kind, ...numbers.flatMap((number) => number.split("."))].join(" ");
}
