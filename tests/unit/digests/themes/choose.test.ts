import { describe, expect, test } from "vitest";
import { assigner } from "#app/digests/themes/assign.ts";
import { chooseKeyPoints } from "#app/digests/themes/choose.ts";
import { Heap } from "#app/digests/themes/heap.ts";
import { share } from "#app/digests/themes/how-many.ts";
import { similaritiesAmong, similarity } from "#app/digests/themes/similarity.ts";
import { weigh } from "#app/digests/themes/weights.ts";

const of = (weights: Record<string, number>) => ({ weights: new Map(Object.entries(weights)) });
const candidate = (weights: Record<string, number>, quality = 1) => ({ ...of(weights), quality, mass: 1 });

describe("choosing key points", () => {
  const candidates = [
    candidate({ fee: 1 }),
    candidate({ fee: 0.9, firm: 0.44 }),
    candidate({ fee: 0.95, cost: 0.31 }),
    candidate({ journalist: 1 }),
    candidate({ journalist: 0.9, camera: 0.42 }),
    candidate({ research: 1 }),
  ];

  test("takes first what is near most others, then what is near those that are left", () => {
    expect(chooseKeyPoints(candidates, { most: 3 })).toEqual([0, 3, 5]);
  });

  test("takes no two that say the same, though there were room", () => {
    expect(chooseKeyPoints(candidates, { most: 6 })).toEqual([0, 3, 5]);
  });

  test("prefers a better quote, and of equals the earlier one", () => {
    const better = candidates.map((one, at) => ({ ...one, quality: at === 1 ? 2 : 1 }));

    expect(chooseKeyPoints(better, { most: 1 })).toEqual([1]);
    expect(chooseKeyPoints([candidate({ a: 1 }), candidate({ b: 1 })], { most: 1 })).toEqual([0]);
  });

  test("leaves what key points that stand already cover", () => {
    expect(chooseKeyPoints(candidates, { most: 3, covered: [of({ fee: 1 })] })).toEqual([3, 5]);
  });

  test("finds as much as trying all of them anew in each round", () => {
    const many = Array.from({ length: 60 }, (_, at) => {
      const weights = { [`s${at % 7}`]: 0.7, [`t${at % 5}`]: 0.6, [`u${at % 11}`]: 0.387 };
      return candidate(weights, 1 + ((at * 37) % 61) / 97);
    });

    expect(chooseKeyPoints(many, { most: 8 })).toEqual(greedily(many, 8));
  });
});

describe("similarity", () => {
  test("is the same one by one and by the index", () => {
    const all = [of({ a: 0.6, b: 0.8 }), of({ b: 1 }), of({ c: 1 })];
    const byIndex = [...similaritiesAmong(all)(of({ a: 0.8, b: 0.6 }))];

    for (const [at, one] of all.entries())
      expect(byIndex[at]).toBeCloseTo(similarity(of({ a: 0.8, b: 0.6 }), one), 5);
  });

  test("takes in embeddings where both have one, and goes by stems alone where one has none", () => {
    const [near, far] = [Float32Array.of(1, 0), Float32Array.of(0, 1)];
    const stems = of({ a: 1 });

    expect(similarity({ ...stems, embedding: near }, { ...of({ b: 1 }), embedding: near })).toBeCloseTo(
      1 / 1.49,
      5,
    );
    expect(similarity({ ...stems, embedding: near }, { ...stems, embedding: far })).toBeCloseTo(
      0.49 / 1.49,
      5,
    );
    expect(similarity({ ...stems, embedding: near }, stems)).toBe(1);
  });

  test("weighs rare stems more, and topic words not at all", () => {
    const frequencies = {
      passages: 100,
      counts: new Map([
        ["rule", 90],
        ["fee", 20],
        ["lawyer", 2],
      ]),
      topic: new Set(["rule"]),
    };
    const weights = weigh(["rule", "fee", "lawyer"], frequencies);

    expect(weights.has("rule")).toBe(false);
    expect(weights.get("lawyer")).toBeGreaterThan(weights.get("fee") ?? 1);
    expect(Math.hypot(...weights.values())).toBeCloseTo(1, 10);
  });

  test("assigns to the nearest key point, and to none below the least", () => {
    const nearest = assigner([of({ a: 1 }), of({ b: 1 })]);

    expect(nearest(of({ a: 0.3, b: 0.95 }))?.place).toBe(1);
    expect(nearest(of({ a: 0.21, c: 0.97 }))).toBeNull();
    expect(assigner([])(of({ a: 1 }))).toBeNull();
  });
});

describe("shares of key points", () => {
  test("go by how many write, with one for every three and the bound kept", () => {
    expect(share(8, [90, 10])).toEqual([7, 1]);
    expect(share(8, [95, 3, 2])).toEqual([7, 1, 0]);
    expect(share(2, [5, 5, 5])).toEqual([0, 1, 1]);
    expect(share(8, [])).toEqual([]);
  });
});

describe("a heap", () => {
  test("gives the greatest first, of equals the smaller place", () => {
    const heap = new Heap();
    for (const [place, worth] of [3, 9, 1, 9, 7].entries()) heap.push({ place, worth, round: 0 });
    const order = [];
    for (let next = heap.pop(); next; next = heap.pop()) order.push(next.place);

    expect(order).toEqual([1, 3, 4, 0, 2]);
  });
});

function greedily(candidates: ReturnType<typeof candidate>[], most: number) {
  const near = candidates.map((one) => candidates.map((other) => floor(similarity(one, other))));
  const reached = candidates.map(() => 0);
  const chosen: number[] = [];
  while (chosen.length < most) {
    const gains = candidates.map(({ quality }, at) =>
      (reached[at] ?? 0) > 0.3
        ? -1
        : quality *
          (near[at] ?? []).reduce((sum, value, other) => sum + Math.max(0, value - (reached[other] ?? 0)), 0),
    );
    const best = gains.indexOf(Math.max(...gains));
    if ((gains[best] ?? 0) <= 0) break;
    chosen.push(best);
    for (const [other, value] of (near[best] ?? []).entries())
      reached[other] = Math.max(reached[other] ?? 0, value);
  }
  return chosen;
}

const floor = (value: number) => (value < 0.1 ? 0 : value);
