import { expect, test } from "vitest";
import { newPlaces } from "#app/comments/writing/files/places.ts";

test("a place is taken under all of its names or under none", () => {
  const places = newPlaces();
  const one = places.take([
    ["ann", 1],
    ["all", 2],
  ]);

  expect(one.ok).toBe(true);
  expect(
    places.take([
      ["ben", 1],
      ["ann", 1],
    ]),
  ).toEqual({ ok: false, full: 1 });
  expect(places.count("ben")).toBe(0);
});

test("a place is given back once, however often that is asked", () => {
  const places = newPlaces();
  const [one, two] = [places.take([["all", 2]]), places.take([["all", 2]])];
  if (one.ok) one.end();
  if (one.ok) one.end();

  expect([two.ok, places.count("all")]).toEqual([true, 1]);
});
