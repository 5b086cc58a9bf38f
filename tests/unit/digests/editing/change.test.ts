import { expect, test } from "vitest";
import { changeOf, reversed } from "#app/digests/editing/change.ts";

test("puts back what a proposal of a model was", () => {
  const before = { state: "offered" as const, former: null, decided_by: null, decided_at: null };
  const after = { ...before, state: "accepted" as const, former: "Waiting" };
  const change = changeOf({ rows: [{ table: "model_proposal", id: "proposal", before, after }] });

  expect(reversed(change).rows).toEqual([
    { table: "model_proposal", id: "proposal", before: after, after: before },
  ]);
});
