import { describe, expect, test } from "vitest";
import { type CountedComment, decodeBlock, encodeBlock } from "#app/comments/counting/blocks.ts";

const shown = (submittedAt: number, terms: number[] = []) => ({ submittedAt, facts: 1, campaign: 0, terms });
const comment = (number: number, rest: Partial<CountedComment> = {}): CountedComment => ({
  ...{ number, standing: [], replies: 0, shown: null },
  ...rest,
});

describe("a block of comments", () => {
  test("is read as it was written", () => {
    const comments = [
      comment(256, { standing: [3, 70_000], replies: 129 }),
      comment(300, {
        shown: { submittedAt: Date.parse("2026-02-01"), facts: 7, campaign: 1e6, terms: [9, 9] },
      }),
      comment(383, { shown: shown(Date.parse("1912-06-30")) }),
    ];
    expect(decodeBlock(2, encodeBlock(comments))).toEqual(comments);
    expect(decodeBlock(5, encodeBlock([]))).toEqual([]);
  });
});
