import { describe, expect, test } from "vitest";
import { type Campaign, nearestCampaign } from "#app/comments/record/campaign.ts";

describe("the campaign that a comment is nearest to", () => {
  test("shares at least a quarter of the larger sample", () => {
    const twelve = aCampaign("a", range(1, 12));

    expect(nearestCampaign([twelve], [1, 2, 3])).toBe(twelve);
    expect(nearestCampaign([twelve], [1, 2, 100])).toBeUndefined();
    expect(nearestCampaign([twelve], [1, 2, 3, 4, ...range(101, 112)])).toBe(twelve);
    expect(nearestCampaign([twelve], [1, 2, 3, 4, ...range(101, 113)])).toBeUndefined();
  });

  test("is the one that shares most, and of two that share as much the older", () => {
    const [younger, older, more] = [
      aCampaign("c", range(1, 4)),
      aCampaign("b", range(1, 4)),
      aCampaign("d", range(1, 5)),
    ];

    expect(nearestCampaign([younger, older], range(1, 8))).toBe(older);
    expect(nearestCampaign([younger, older, more], range(1, 8))).toBe(more);
  });

  test("is none where nothing is compared", () => {
    expect(nearestCampaign([], [])).toBeUndefined();
  });
});

function aCampaign(id: string, shingles: number[]): Campaign {
  const whole = 0;
  return {
    id,
    first_comment_id: id,
    shingle_count: shingles.length,
    sample: new Set([whole, ...shingles]),
  };
}

function range(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
