import { describe, expect, test } from "vitest";
import { answerFilter, readAnswerFilter } from "#app/comments/parts/answers/answer-filter.ts";
import { inBins, median } from "#app/digests/bins.ts";

describe("numbers in bins", () => {
  test("are each in one bin, whatever they are", () => {
    for (const values of [[5], [0, 100], [0.1, 0.2, 0.3], [-3, -1, 7.5], [1e9, 2], [0.0001, 0.0002]]) {
      const bins = inBins(values);
      expect(bins.reduce((sum, { comments }) => sum + comments, 0)).toBe(values.length);
      expect(bins.length).toBeLessThanOrEqual(12);
    }
  });

  test("have a median between the two in the middle, and none where there are no numbers", () => {
    expect([median([3, 1, 2]), median([4, 1]), median([])]).toEqual([2, 2.5, null]);
  });
});

describe("the filter by answer", () => {
  test("says in an address what it says", () => {
    const bin = { from: -0.5, to: 1e-7 };
    expect(readAnswerFilter(answerFilter("hours", bin))).toMatchObject({ key: "hours", bin });
    expect(readAnswerFilter(answerFilter("step", "-3"))).toEqual({ key: "step", part: "-3", bin: null });
    expect(readAnswerFilter("hours:..")).toMatchObject({ bin: null });
  });
});
