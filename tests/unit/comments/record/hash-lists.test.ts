import { describe, expect, test } from "vitest";
import { hashLists } from "#app/comments/record/hash-lists.ts";

describe("lists by hash", () => {
  test("give what was noted, the newest first, also once there are many", () => {
    const { listOf, note } = hashLists();
    for (let nth = 0; nth < 5_000; nth++) note((nth % 2_500) + 1, nth);

    expect(listOf(1)).toEqual([2_500, 0]);
    expect(listOf(2_500)).toEqual([4_999, 2_499]);
    expect(listOf(2_501)).toEqual([]);
  });

  test("have nothing for the hash 0, before and after something is noted", () => {
    const { listOf, note } = hashLists();
    expect(listOf(0)).toEqual([]);

    note(0, 7);
    note(1024, 8);
    note(0, 9);

    expect(listOf(0)).toEqual([]);
    expect(listOf(1024)).toEqual([8]);
  });
});
