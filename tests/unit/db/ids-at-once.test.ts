import { expect, test } from "vitest";
import { idsAtOnce, rowsAtOnce } from "#db/rows-at-once.ts";

const idsOf = (count: number) => Array.from({ length: count }, (_, at) => `id ${at}`);

test("ids are given to statements in few numbers, each id in one of them", () => {
  const sizes = new Set<number>();
  for (let count = 0; count <= 3 * rowsAtOnce; count += 7) {
    const parts = idsAtOnce(idsOf(count));
    for (const part of parts) sizes.add(part.length);

    expect(parts.flatMap((part) => [...new Set(part)])).toEqual(idsOf(count));
  }

  expect(sizes.size).toBeLessThanOrEqual(10);
});
