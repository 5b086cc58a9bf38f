import { assigner } from "./assign.ts";
import { type Candidate, chooseKeyPoints } from "./choose.ts";
import type { FoldedPassage } from "./fold.ts";
import type { KeyPoint, Making } from "./key-point.ts";
import { qualities, type WeighedPassage } from "./quality.ts";
import type { Features } from "./similarity.ts";
import type { Frequencies } from "./weights.ts";

/** A passage ready to be chosen or assigned, with who says it. */
export type ReadyPassage = WeighedPassage &
  Pick<FoldedPassage, "texts" | "campaigns"> &
  Pick<Features, "embedding">;

/** What passages of one language and position are chosen by. */
export interface Choosing {
  frequencies: Frequencies;
  areArguments: boolean;
}

/** Chooses at most `most` key points among passages of one stratum; each is its quote alone until passages are assigned. */
export function buildKeyPoints(
  {
    passages,
    ...stratum
  }: Pick<KeyPoint, "language" | "position" | "provision"> & { passages: ReadyPassage[] },
  { most, standing = [], ...choosing }: Choosing & { most: number; standing?: Features[] },
): KeyPoint[] {
  const chosen = chooseKeyPoints(candidatesOf(passages, choosing), { most, covered: standing });
  return chosen.flatMap((place) => {
    const ready = passages[place];
    if (!ready) return [];
    const { id, text_id, start, end } = ready.passage;
    return [
      {
        ...stratum,
        id,
        quote: { text_id, start, end },
        weights: ready.weights,
        ...(ready.embedding && { embedding: ready.embedding }),
        passages: [makingOf(ready, 1)],
      },
    ];
  });
}

/** Gives each passage to the nearest of the key points, which get it as theirs; what comes back is pending. */
export function assignTo(keyPoints: KeyPoint[], passages: Iterable<ReadyPassage>): ReadyPassage[] {
  const nearest = assigner(keyPoints);
  const standing = new Set(keyPoints.flatMap((one) => one.passages.map(({ passage_id }) => passage_id)));
  const pending: ReadyPassage[] = [];
  const given = new Map<KeyPoint, Making[]>();
  for (const ready of passages) {
    if (standing.has(ready.passage.id)) continue;
    const found = nearest(ready);
    const keyPoint = found && keyPoints[found.place];
    if (!keyPoint) pending.push(ready);
    else
      given.get(keyPoint)?.push(makingOf(ready, found.similarity)) ??
        given.set(keyPoint, [makingOf(ready, found.similarity)]);
  }
  for (const [keyPoint, makings] of given)
    keyPoint.passages = keyPoint.passages.concat(
      makings.sort((one, other) => other.similarity - one.similarity),
    );
  return pending;
}

function makingOf({ passage, texts, campaigns }: ReadyPassage, similarity: number): Making {
  const { id: passage_id, text_id, start, end } = passage;
  return { passage_id, text_id, start, end, similarity, texts, campaigns: [...campaigns] };
}

function candidatesOf(passages: ReadyPassage[], choosing: Choosing): Candidate[] {
  const ofText = new Map<string, number>();
  for (const { passage } of passages) ofText.set(passage.text_id, (ofText.get(passage.text_id) ?? 0) + 1);
  const quality = qualities(passages, choosing);
  return passages.map(({ passage, weights, embedding }, at) => ({
    weights,
    ...(embedding && { embedding }),
    quality: quality[at] ?? 0,
    mass: 1 / Math.sqrt(ofText.get(passage.text_id) ?? 1),
  }));
}
