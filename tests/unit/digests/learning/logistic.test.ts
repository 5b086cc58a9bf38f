import { expect, test } from "vitest";
import { fitLogistic, likelihood } from "#app/digests/learning/logistic.ts";

const prior = [-1, 2];

test("without examples the weights are those that were held before", () => {
  expect(fitLogistic([], { prior, ridge: 20 })).toEqual(prior);
});

test("examples draw the weights their way, the less the firmer the prior is held", () => {
  const examples = Array.from({ length: 10 }, () => ({ features: [1, 1], holds: false }));
  const likely = (ridge: number) => likelihood([1, 1], fitLogistic(examples, { prior, ridge }));

  expect(likelihood([1, 1], prior)).toBeGreaterThan(0.7);
  expect(likely(100)).toBeLessThan(likelihood([1, 1], prior));
  expect(likely(1)).toBeLessThan(likely(100));
});

test("finds the weights by which examples were made", () => {
  const examples = [0, 1, 2, 3].flatMap((value) => {
    const times = Math.round(1000 * likelihood([1, value], [-2, 1]));
    return Array.from({ length: 1000 }, (_, at) => ({ features: [1, value], holds: at < times }));
  });

  const [base, slope] = fitLogistic(examples, { prior: [0, 0], ridge: 0.001 });

  expect(base).toBeCloseTo(-2, 1);
  expect(slope).toBeCloseTo(1, 1);
});

test("examples that are always so do not let the weights go beyond all bounds", () => {
  const examples = Array.from({ length: 500 }, () => ({ features: [1, 1], holds: true }));

  for (const weight of fitLogistic(examples, { prior, ridge: 20 })) expect(Math.abs(weight)).toBeLessThan(10);
});
