import type { LearningSide, SaidPair } from "#app/digests/learning/pair-features.ts";
import { findSides } from "#app/digests/themes/argued.server.ts";
import type { LabelledArguments } from "./labelled-arguments.ts";

/** What was argued on one topic from one side, with the key points that the digest chose and what truly makes each. */
export interface LabelledSide extends LearningSide {
  topic: string;
  /** By passage, the key points that it truly makes: those whose quote people found the same argument in. */
  truth: Map<string, Set<string>>;
}

const keyPoints = 8;

/** Eight key points a side; the passages that name one are left out, since there is nothing to decide about them. */
export function labelledSide({ topic, arguments: all }: LabelledArguments): LabelledSide {
  const matched = new Map(all.map(({ id, matched }) => [id, matched]));
  const texts = all.map(({ id, text }) => ({ id, text, language: "en", position: null }));
  const [side] = findSides(texts, { campaigns: all.map(({ id }) => [id]), most: keyPoints });
  const key_points = side?.key_points ?? [];
  const quotes = new Set(key_points.map(({ id }) => id));
  const others = (side?.ready ?? []).filter(({ passage }) => !quotes.has(passage.id));
  const truth = others.map(({ passage }) => {
    const own = [...(matched.get(passage.text_id) ?? none)];
    const made = key_points.filter(({ quote }) => own.some((id) => matched.get(quote.text_id)?.has(id)));
    return [passage.id, new Set(made.map(({ id }) => id))] as const;
  });
  return {
    topic,
    passages: others.map(({ passage, weights }) => ({ id: passage.id, provision_id: null, weights })),
    key_points: key_points.map(({ id, weights }) => ({ id, provision_id: null, weights })),
    truth: new Map(truth),
  };
}

const none = new Set<string>();

/** What an official says who is shown a passage with a key point: yes, or to which other one it belongs, or no. */
export function answerOf(
  { truth }: LabelledSide,
  { passage_id, key_point_id }: Omit<SaidPair, "verdict">,
): SaidPair[] {
  const made = truth.get(passage_id) ?? none;
  if (made.has(key_point_id)) return [{ passage_id, key_point_id, verdict: "makes" }];
  const refusal = { passage_id, key_point_id, verdict: "does not make" } as const;
  const [other] = made;
  return other ? [refusal, { passage_id, key_point_id: other, verdict: "makes" }] : [refusal];
}
