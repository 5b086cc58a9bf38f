import { describe, expect, test } from "vitest";
import { type Campaign, nearestCampaign } from "#app/comments/record/campaign.ts";

describe("the campaign that a text is nearest to", () => {
  test("shares a fifth, where both are as long", () => {
    const forty = aCampaign(1, range(1, 40));

    expect(nearestCampaign([forty], whole([...range(33, 40), ...range(101, 132)]))).toBe(forty);
    expect(nearestCampaign([forty], whole([...range(34, 40), ...range(101, 133)]))).toBeUndefined();
  });

  test("shares more of the shorter, the longer the other is", () => {
    const twenty = aCampaign(1, range(1, 20));

    expect(nearestCampaign([twenty], whole([...range(1, 12), ...range(101, 268)]))).toBe(twenty);
    expect(nearestCampaign([twenty], whole([...range(1, 11), ...range(101, 269)]))).toBeUndefined();
  });

  test("is found where a sample says only what the smallest hashes are", () => {
    const letter = range(1, 40).map((hash) => hash * 1000);
    const [part, all] = [letter.slice(0, 12), letter];
    const longer = [...letter, ...range(1, 200).map((hash) => hash * 200 + 7)].sort((a, b) => a - b);

    expect(nearestCampaign([aCampaign(1, part, true)], whole(all))?.id).toBe(1);
    expect(nearestCampaign([aCampaign(1, longer.slice(0, 128), true)], whole(all))?.id).toBe(1);
    expect(nearestCampaign([aCampaign(1, all)], { sample: longer.slice(0, 128), isPart: true })?.id).toBe(1);
  });

  test("is none where fewer than ten shingles of either are compared, or fewer than six shared", () => {
    expect(nearestCampaign([aCampaign(1, range(1, 9))], whole(range(1, 9)))).toBeUndefined();
    expect(nearestCampaign([aCampaign(1, range(1, 10))], whole(range(5, 14)))?.id).toBe(1);
    expect(nearestCampaign([aCampaign(1, range(1, 10))], whole(range(6, 15)))).toBeUndefined();
    expect(nearestCampaign([], whole([]))).toBeUndefined();
    expect(nearestCampaign([aCampaign(1, [], true)], { sample: [], isPart: true })).toBeUndefined();
  });

  test("is the nearest of several, and of two that are as near the older", () => {
    const [younger, older, nearer] = [
      aCampaign(3, range(1, 10)),
      aCampaign(2, range(1, 10)),
      aCampaign(4, range(1, 12)),
    ];

    expect(nearestCampaign([younger, older], whole(range(1, 12)))).toBe(older);
    expect(nearestCampaign([older, nearer, younger], whole(range(1, 12)))).toBe(nearer);
  });
});

function aCampaign(id: number, sample: number[], isPart = false): Campaign {
  return { id, sample, isPart };
}

const whole = (sample: number[]) => ({ sample, isPart: false });

function range(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
