import { expect, test } from "vitest";
import { changeOf, leftThemes, type PointChange, reversed } from "#app/digests/editing/change.ts";

const moved = (before: string | null, after: string | null): PointChange => ({
  ...{ table: "key_point", id: "point", before: { theme_id: before }, after: { theme_id: after } },
});

test("says which key points leave which themes, and no others", () => {
  expect(leftThemes(changeOf({ rows: [moved("first", "second")] }))).toEqual(["left:first:point"]);
  expect(leftThemes(changeOf({ rows: [moved("first", null)] }))).toEqual(["left:first:point"]);
  const others: PointChange[] = [
    moved("first", "first"),
    moved(null, "second"),
    { table: "key_point", id: "point", before: { state: null }, after: { state: "read" } },
  ];
  expect(leftThemes(changeOf({ rows: others }))).toEqual([]);
});

test("puts back what a proposal of a model was", () => {
  const before = { state: "offered" as const, former: null, decided_by: null, decided_at: null };
  const after = { ...before, state: "accepted" as const, former: "Waiting" };
  const change = changeOf({ rows: [{ table: "model_proposal", id: "proposal", before, after }] });

  expect(reversed(change).rows).toEqual([
    { table: "model_proposal", id: "proposal", before: after, after: before },
  ]);
});
