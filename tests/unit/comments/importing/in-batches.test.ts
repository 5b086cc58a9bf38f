import { expect, test } from "vitest";
import { inBatches } from "#app/comments/importing/in-batches.ts";

async function sizesOf(rows: unknown[]) {
  const sizes: number[] = [];
  for await (const batch of inBatches(rows)) sizes.push(batch.length);
  return sizes;
}

test("rows go in by so many at once, what is left over last", async () => {
  expect(await sizesOf(Array.from({ length: 330 }, (_, id) => ({ id })))).toEqual([150, 150, 30]);
  expect(await sizesOf([])).toEqual([]);
});

test("long comments go in by fewer, whatever else is among the rows", async () => {
  const long = { comment: "a".repeat(300_000) };
  expect(await sizesOf([long, null, "text", long, { comment: 3 }, long, long, long])).toEqual([4, 3, 1]);
});
