import { expect, test } from "vitest";
import { learn, leastLikely } from "#app/digests/learning/learn.ts";
import { type LearningSide, pairFeatures, type SaidPair } from "#app/digests/learning/pair-features.ts";

/** A passage or a key point of these stems, all of one weight. */
function item(id: string, stems: string, provision_id: string | null = null) {
  const all = stems.split(" ");
  return { id, provision_id, weights: new Map(all.map((stem) => [stem, 1 / Math.sqrt(all.length)])) };
}

const says = (
  passage_id: string,
  key_point_id: string,
  verdict: SaidPair["verdict"] = "makes",
): SaidPair => ({
  passage_id,
  key_point_id,
  verdict,
});

const side: LearningSide = {
  key_points: [item("delay", "licence delay week"), item("cost", "cost small firm")],
  passages: [
    item("near", "licence delay month"),
    item("other words", "queue backlog wait"),
    item("of its kind", "queue backlog shipment"),
    item("far", "harvest weather"),
  ],
};

const proposalFor = (passage_id: string, said: SaidPair[]) =>
  learn([side], said).find((one) => one.passage_id === passage_id);

test("with nothing said a passage that is near a quote is proposed for it, one that is far for none", () => {
  expect(proposalFor("near", [])).toMatchObject({ key_point_id: "delay" });
  expect(proposalFor("near", [])?.likely).toBeGreaterThan(leastLikely);
  expect(proposalFor("far", [])).toBeUndefined();
});

test("a passage like one that officials confirmed is proposed for the same key point, though it shares no word with the quote", () => {
  const before = proposalFor("of its kind", []);
  const after = proposalFor("of its kind", [says("other words", "delay")]);

  expect(before).toBeUndefined();
  expect(after).toMatchObject({ key_point_id: "delay" });
  expect(after?.likely).toBeGreaterThan(leastLikely);
});

test("a passage like one that officials refused becomes less likely", () => {
  const before = proposalFor("near", [])?.likely ?? 0;
  const after = learn(
    [{ ...side, passages: [...side.passages, item("refused", "licence delay month")] }],
    [says("refused", "delay", "does not make")],
  ).find(({ passage_id }) => passage_id === "near");

  expect(after?.likely).toBeLessThan(before);
});

test("what officials have settled is not proposed again, and what they refused never for the same key point", () => {
  const both = item("both", "licence delay cost small");
  const propose = (said: SaidPair[]) =>
    learn([{ ...side, passages: [both] }], said).map(({ key_point_id }) => key_point_id);
  const [first = ""] = propose([]);

  expect(propose([says("both", first)])).toEqual([]);
  expect(propose([says("both", first, "does not make")])).toEqual([first === "cost" ? "delay" : "cost"]);
});

test("the least sure comes first", () => {
  const distances = learn([side], [says("other words", "delay")]).map(({ likely }) =>
    Math.abs(likely - leastLikely),
  );

  expect(distances.length).toBeGreaterThan(1);
  expect(distances).toEqual([...distances].sort((one, other) => one - other));
});

test("nothing is proposed for a key point with which a passage has nothing in common, however often that is made", () => {
  const confirmed = ["one", "two", "three", "four"].map((id) => item(id, `licence ${id}`));
  const said = confirmed.map(({ id }) => says(id, "delay"));

  const proposals = learn([{ ...side, passages: [...confirmed, item("far", "harvest weather")] }], said);

  expect(proposals).toEqual([]);
});

test("the same verdicts in another order teach the same", () => {
  const said = [says("near", "delay"), says("far", "cost", "does not make"), says("other words", "delay")];

  expect(learn([side], [...said].reverse())).toEqual(learn([side], said));
});

test("what was said of the passage itself is not among its own features", () => {
  const [near] = side.passages;
  if (!near) throw new Error("There is a first passage");

  const without = pairFeatures(side, [])(near).flat();
  for (const [at, feature] of pairFeatures(side, [says("near", "delay")])(near)
    .flat()
    .entries())
    expect(feature).toBeCloseTo(without[at] ?? Number.NaN);
});

test("a verdict on what is not there any more is passed over", () => {
  expect(proposalFor("near", [says("gone", "delay"), says("other words", "gone")])).toMatchObject({
    key_point_id: "delay",
  });
});
