import { describe, expect, test } from "vitest";
import { type CountedComment, decodeBlock, encodeBlock } from "#app/comments/counting/blocks.ts";
import { emptyListed, numberAt, putBlocks } from "#app/comments/listing/listed.ts";
import { entriesOf, look } from "#app/comments/listing/look.ts";

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

describe("the comments of a consultation in memory", () => {
  const all = { facts: [], terms: [], from: null, until: null, campaign: null };
  const numbers = (listed: ReturnType<typeof emptyListed>) =>
    entriesOf(listed, {
      ...{ looked: look(listed, all), sort: "oldest", isFolding: false },
      ...{ from: 0, most: 100 },
    }).map(({ place }) => numberAt(listed, place));

  test("stay in order of time, whatever is put in, put out and put in again", () => {
    const listed = emptyListed();
    putBlocks(listed, [
      { block: 0, comments: [comment(1, { shown: shown(50) }), comment(2, { shown: shown(10) })] },
      { block: 90_000, comments: [comment(11_520_001, { shown: shown(20) })] },
    ]);
    expect(numbers(listed)).toEqual([2, 11_520_001, 1]);
    putBlocks(listed, [
      {
        block: 0,
        comments: [comment(1), comment(2, { shown: shown(30) }), comment(3, { shown: shown(20) })],
      },
    ]);
    expect(numbers(listed)).toEqual([3, 11_520_001, 2]);
    putBlocks(listed, [{ block: 90_000, comments: [] }]);
    expect(numbers(listed)).toEqual([3, 2]);
    expect(listed.counts[1]).toBe(2);
  });

  test("count for each facet what would be there besides, were it not asked for", () => {
    const listed = emptyListed();
    const comments = [
      comment(1, { shown: { ...shown(1, [5]), facts: 1 } }),
      comment(2, { shown: { ...shown(2, [5]), facts: 2 } }),
      comment(3, { shown: { ...shown(3, [6]), facts: 2 } }),
      comment(4, { shown: { ...shown(4, [6]), facts: 1 } }),
    ];
    putBlocks(listed, [{ block: 0, comments }]);
    const set = (...figures: number[]) =>
      Uint8Array.from({ length: 64 }, (_, at) => (figures.includes(at) ? 1 : 0));

    const looked = look(listed, {
      ...all,
      facts: [{ facet: "group", figures: set(1) }],
      terms: [{ facet: "provision", figures: set(5), isWanted: true }],
    });

    expect(looked.comments).toBe(1);
    // Without the group there is also the second comment; without the provision the fourth.
    expect([looked.counts[1], looked.beside.get("group")?.[2]]).toEqual([1, 1]);
    expect([looked.counts[5], looked.beside.get("provision")?.[6]]).toEqual([1, 1]);
  });
});
