import { priorWeights } from "#app/digests/learning/learn.ts";
import { fitLogistic } from "#app/digests/learning/logistic.ts";
import { pairFeatures, type SaidPair } from "#app/digests/learning/pair-features.ts";
import { similaritiesAmong } from "#app/digests/themes/similarity.ts";
import { randomFrom } from "./key-point-scores.ts";
import { answerOf, type LabelledSide } from "./labelled-sides.ts";

const verdictsASide = [0, 8, 25, 50];

/** Weights that hold before anybody has said anything: of all pairs of these sides, as they are after some verdicts by chance. */
export function fitPrior(sides: LabelledSide[]): number[] {
  const examples = sides.flatMap((side) => {
    const order = shuffled(side.passages, randomFrom(side.passages.length));
    return verdictsASide.flatMap((count) => {
      const said = order.slice(0, count).flatMap(({ id }) => nearestAnswer(side, id));
      const featuresOf = pairFeatures(side, said);
      return order.slice(count).flatMap((passage) =>
        featuresOf(passage).map((features, place) => ({
          features,
          holds: side.truth.get(passage.id)?.has(side.key_points[place]?.id ?? "") ?? false,
        })),
      );
    });
  });
  return fitLogistic(examples, { prior: priorWeights.map(() => 0), ridge: 1 });
}

function nearestAnswer(side: LabelledSide, passage_id: string): SaidPair[] {
  const nearest = nearestOf(side, passage_id);
  return nearest ? answerOf(side, { passage_id, key_point_id: nearest.key_point_id }) : [];
}

/** The key point to which the passage is nearest. */
function nearestOf({ passages, key_points }: LabelledSide, passage_id: string) {
  const passage = passages.find(({ id }) => id === passage_id);
  if (!passage) return null;
  const near = similaritiesAmong(key_points)(passage);
  const similarity = Math.max(...near);
  const key_point_id = key_points[near.indexOf(similarity)]?.id;
  return key_point_id === undefined ? null : { passage_id, key_point_id, likely: similarity };
}

/** The nearest key point of each passage, as long as nobody has said anything. */
export function nearestOfAll(side: LabelledSide) {
  return side.passages.flatMap(({ id }) => nearestOf(side, id) ?? []);
}

/** All of these, in an order that is the same for the same numbers. */
export function shuffled<One>(all: One[], random: () => number): One[] {
  return all
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
