import { describe, expect, test } from "vitest";
import { moveOf } from "#app/digests/rebuilding/move-of.ts";
import { countAll, passageClasses } from "#app/digests/rebuilding/passage-classes.ts";

describe("a passage that is compared", () => {
  const passage = (id: string, before: string[], after: string | null) => ({
    ...{ id, side: "one" },
    before: before.map((key_point_id) => ({ key_point_id })),
    after: after === null ? null : { key_point_id: after },
  });

  test("is counted with those that go the same way, and by itself where officials said something of it", () => {
    const classes = passageClasses();
    for (const id of ["1", "2", "3"]) classes.add(passage(id, ["a"], "b"), { isApart: false });
    classes.add(passage("4", ["a"], "b"), { isApart: true });
    classes.add(passage("5", [], "b"), { isApart: false });

    expect(classes.all().map(({ count }) => count)).toEqual([3, 1, 1]);
    expect(classes.all()[1]).toEqual({ id: "4", side: "one", before: ["a"], after: "b", count: 1 });
    expect(countAll(classes.all())).toBe(5);
  });

  test("is counted on from what was counted before", () => {
    const before = passageClasses();
    before.add(passage("1", ["a"], null), { isApart: false });
    const classes = passageClasses(JSON.parse(JSON.stringify(before.all())));
    classes.add(passage("2", ["a"], null), { isApart: false });

    expect(classes.all()).toMatchObject([{ before: ["a"], after: null, count: 2 }]);
  });

  const nobody = { passages: new Set<string>(), refused: new Map(), accepted: new Map() };
  const moving = { worked: nobody, ended: new Set(["ended"]), renamed: new Set(["renamed"]) };
  const move = (before: string[], after: string | null, worked = {}) =>
    moveOf({ id: "it", before, after }, { ...moving, worked: { ...nobody, ...worked } });

  test("is moved where it would make another key point, or one that is named otherwise", () => {
    expect(move(["a"], "b")).toBe("b");
    expect(move(["a"], null)).toBeNull();
    expect(move([], "b")).toBe("b");
    expect(move(["a", "b"], "b")).toBe("b");
    expect(move(["renamed"], "renamed")).toBe("renamed");
    expect(move(["b"], "b")).toBeUndefined();
    expect(move([], null)).toBeUndefined();
  });

  test("stays where officials said that it belongs, and goes nowhere that they struck it from", () => {
    expect(move(["a"], "b", { passages: new Set(["it"]) })).toBeUndefined();
    expect(move(["a"], "b", { accepted: new Map([["it", new Set(["a"])]]) })).toBeUndefined();
    expect(move(["ended"], "b", { accepted: new Map([["it", new Set(["ended"])]]) })).toBe("b");
    expect(move(["a"], "b", { refused: new Map([["it", new Set(["b"])]]) })).toBeNull();
  });
});
