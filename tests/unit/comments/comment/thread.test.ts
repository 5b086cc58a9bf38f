import { expect, test } from "vitest";
import { countReplies, type Threaded, threadBelow } from "#app/comments/comment/thread.ts";

const root = { id: "root", number: 1 };

test("replies stand below what they answer, in the order in which they came", () => {
  const thread = threadBelow(root, [reply(2, "root"), reply(3, "2"), reply(4, "root")]);

  expect(shape(thread)).toEqual([
    [2, [[3, []]]],
    [4, []],
  ]);
});

test("replies deeper than three stand beside what they answer and say so", () => {
  const thread = threadBelow(root, [
    reply(2, "root"),
    reply(3, "2"),
    reply(4, "3"),
    reply(5, "4"),
    reply(6, "5"),
  ]);

  expect(shape(thread)).toEqual([
    [
      2,
      [
        [
          3,
          [
            [4, []],
            [5, []],
            [6, []],
          ],
        ],
      ],
    ],
  ]);
  expect(thread[0]?.replies[0]?.replies.map(({ answers }) => answers)).toEqual([3, 4, 5]);
  expect(countReplies(thread)).toBe(5);
});

test("what answers a reply that is not public is left out", () => {
  const withoutTwo = [reply(3, "2"), reply(4, "3"), reply(5, "root")];

  expect(shape(threadBelow(root, withoutTwo))).toEqual([[5, []]]);
});

function reply(number: number, parent_id: string) {
  return { id: String(number), number, parent_id };
}

type Shape = [number, Shape[]];

function shape(thread: Threaded<ReturnType<typeof reply>>[]): Shape[] {
  return thread.map(({ number, replies }) => [number, shape(replies)]);
}
