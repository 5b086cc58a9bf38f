import { describe, expect, test } from "vitest";
import type { SourceText } from "#app/digests/passages/passage.ts";
import { readPassages } from "#app/digests/passages/read-passages.server.ts";
import { findSides } from "#app/digests/themes/argued.server.ts";
import { textAssigner } from "#app/digests/themes/assign-text.server.ts";
import { extend } from "#app/digests/themes/extend.ts";
import { findThemes } from "#app/digests/themes/find-themes.server.ts";
import { foldPassages } from "#app/digests/themes/fold.ts";
import { restoreReading, storeReading } from "#app/digests/themes/frozen.ts";
import { textsOf, voicesBehind } from "#app/digests/themes/key-point.ts";
import { readAll, readyAmong } from "#app/digests/themes/ready.server.ts";
import { compareRebuild } from "#app/digests/themes/rebuild.ts";
import { sidesOfAll } from "#app/digests/themes/sides-of-all.server.ts";
import { voicesOf, withoutReason } from "#app/digests/themes/voices.ts";
import { aloneEach, madeComments } from "./made-comments.ts";

const comments = madeComments(90);
const build = (texts: SourceText[], campaigns = aloneEach(texts)) => findSides(texts, { campaigns });
const quotesOf = (texts: SourceText[], sides: ReturnType<typeof findSides>) =>
  sides.flatMap(({ key_points }) =>
    key_points.map(({ quote }) =>
      texts.find(({ id }) => id === quote.text_id)?.text.slice(quote.start, quote.end),
    ),
  );

describe("the key points of comments", () => {
  test("are what they say most, each in a sentence of one of them", () => {
    const quotes = quotesOf(comments, build(comments));

    for (const about of ["lawyers", "nine months", "journalists", "research", "aircraft", "software"])
      expect(quotes.filter((quote) => quote?.includes(about))).toHaveLength(1);
    for (const quote of quotes) expect(quote).toMatch(/^\p{Lu}.*\.$/u);
  });

  test("are the same each time, whatever else was made before", () => {
    const first = JSON.stringify(build(comments).map(({ key_points }) => key_points));
    build(madeComments(40));

    expect(JSON.stringify(build(comments).map(({ key_points }) => key_points))).toBe(first);
  });

  test("never mix positions or languages", () => {
    const both = [
      ...madeComments(60, (at) => (at % 2 ? "support" : "oppose")),
      ...[
        "Die Frist von neun Monaten kostet uns viele Kunden im Ausland.",
        "Kunden im Ausland warten keine neun Monate auf eine Antwort.",
      ].map((text, at) => ({ id: `d${at}`, text, language: "de", position: "oppose" })),
    ];
    const of = new Map(both.map((text) => [text.id, text]));

    for (const side of build(both))
      for (const keyPoint of side.key_points)
        for (const text of textsOf(keyPoint)) {
          expect(of.get(text)?.position).toBe(side.position);
          expect(of.get(text)?.language).toBe(side.language);
        }
  });

  test("count a campaign once, and each of its comments", () => {
    const letter = "Drone pilots in rural valleys need a licence that takes two days at most.";
    const letters = Array.from({ length: 30 }, (_, at) => ({
      id: `l${at}`,
      text: letter,
      language: "en",
      position: null,
    }));
    const own = {
      id: "own",
      text: "Rural valleys depend on drone pilots who need their licence in two days.",
      language: "en",
      position: null,
    };
    const texts = [...comments, ...letters, own];
    const campaigns = [...aloneEach(comments), letters.map(({ id }) => id), ["own"]];
    const found = findSides(texts, { campaigns }).flatMap(({ key_points }) => key_points);
    const drones = found.find((one) => textsOf(one).includes("l0"));

    expect(drones && voicesBehind(drones)).toBe(2);
    expect(drones && textsOf(drones)).toHaveLength(31);
  });

  test("take in what a member adds to its campaign's letter", () => {
    const letter = comments[0]?.text ?? "";
    const adding = {
      id: "z1",
      text: `${letter} The harbour of our town lives by ferries that need no licence at all.`,
      language: "en",
      position: null,
    };
    const [side] = findSides([...comments, adding], {
      campaigns: [["c0000", "z1"], ...aloneEach(comments.slice(1))],
    });
    const own = side?.folded.filter(({ texts }) => texts.includes("z1") && texts.length === 1);

    expect(own).toHaveLength(1);
    expect(adding.text.slice(own?.[0]?.passage.start)).toContain("harbour");
  });
});

describe("one more comment", () => {
  const sides = build(comments);
  const frozen = sides.map((side) => ({
    ...side,
    reading: restoreReading(JSON.parse(JSON.stringify(storeReading(side.reading)))),
  }));
  const more = {
    id: "new",
    text: "Our lawyers cost small firms more than an export earns. Whales sing at night in deep fjords.",
    language: "en",
    position: null,
  };

  test("is assigned to what stands, and what is new in it waits", () => {
    const before = JSON.stringify(sides.map(({ key_points }) => key_points));
    const { made, pending } = textAssigner(frozen)({
      ...more,
      text: more.text.replace(". Whales", ".\n\nWhales"),
    });

    expect(made).toHaveLength(1);
    expect(pending).toHaveLength(1);
    expect(JSON.stringify(sides.map(({ key_points }) => key_points))).toBe(before);
  });

  test("is assigned as it would have been, whoever else comes", () => {
    const assign = textAssigner(frozen);
    const alone = assign(more);
    for (const other of madeComments(50)) assign(other);

    expect(assign(more)).toEqual(alone);
  });

  test("of a position that nobody had before waits", () => {
    expect(textAssigner(frozen)({ ...more, position: "neutral" }).made).toEqual([]);
  });
});

describe("what is pending", () => {
  const [side] = build(comments);
  const standing = side?.key_points ?? [];
  const newer = Array.from({ length: 9 }, (_, at) => ({
    id: `w${at}`,
    text:
      at < 8
        ? `Whale watching boats in fjord ${at} carry sonar that no navy would want.`
        : "Beekeepers import smokers from Norway every spring.",
    language: "en",
    position: null,
  }));
  const byId = new Map(newer.map((text) => [text.id, text]));
  const folded = foldPassages(new Map(newer.map((text) => [text.id, readPassages(text)])), aloneEach(newer));

  test("gives further key points where three and more say the same, and leaves those that stand", () => {
    const before = JSON.stringify(standing);
    if (!side) throw new Error("There is no side");
    const pending = readyAmong(readAll(folded, side.reading), {
      frequencies: side.reading.frequencies,
      textOf: (id) => byId.get(id)?.text ?? "",
    });
    const stratum = { language: "en", position: null, provision: [], pending };
    const { added, pending: left } = extend(standing, stratum, side.reading);

    expect(added.map(textsOf)).toEqual([
      expect.arrayContaining(["w0", "w1", "w2", "w3", "w4", "w5", "w6", "w7"]),
    ]);
    expect(left.map(({ passage }) => passage.text_id)).toEqual(["w8"]);
    expect(JSON.stringify(standing)).toBe(before);
  });
});

describe("a rebuild", () => {
  const compared = (texts: SourceText[], prefix = "") =>
    build(texts).flatMap(({ key_points }) =>
      key_points.map(({ id, passages }) => ({
        ...{ id: prefix + id, side: "one", quote: id },
        passages: passages.map(({ passage_id }) => passage_id),
      })),
    );
  const point = (id: string, passages: string, quote = passages.slice(0, 1)) => ({
    ...{ id, side: "one", quote, passages: [...passages] },
  });

  test("continues most key points where comments came", () => {
    const former = compared(comments, "former-");
    const { fates, continued } = compareRebuild(former, { rebuilt: compared(madeComments(96)) });

    expect(continued.size).toBeGreaterThanOrEqual(6);
    expect(fates).toHaveLength(former.length);
    expect(new Set(continued.values()).size).toBe(continued.size);
  });

  test("changes nothing where nothing came", () => {
    const former = compared(comments, "former-");
    const { fates, continued } = compareRebuild(former, { rebuilt: compared(comments) });

    expect(fates.map(({ fate }) => fate)).toEqual(former.map(() => "kept"));
    expect(continued.size).toBe(former.length);
  });

  test("says what is renamed, split, merged and gone, and where that went", () => {
    const former = [
      point("renamed", "abcd"),
      point("split", "efghij"),
      point("taken in", "kl"),
      point("larger", "mnopq"),
      point("gone", "rst"),
    ];
    const rebuilt = [
      point("1", "bacd", "b"),
      point("2", "efgh"),
      point("3", "ij"),
      point("4", "mnopqkl"),
      point("5", "xr"),
    ];
    const { fates, continued } = compareRebuild(former, { rebuilt, standing: [point("stays", "s")] });

    expect(fates.map(({ id, fate, into }) => [id, fate, into.map((one) => one.id)])).toEqual([
      ["renamed", "renamed", []],
      ["split", "split", ["split", "3"]],
      ["taken in", "merged", ["larger"]],
      ["larger", "kept", []],
      ["gone", "gone", ["5", "stays"]],
    ]);
    expect(Object.fromEntries(continued)).toEqual({ 1: "renamed", 2: "split", 4: "larger" });
  });

  test("continues a key point whose sentence names it again, whatever makes it now", () => {
    const former = [point("named", "abcdef"), point("larger", "ghijkl")];
    const { continued } = compareRebuild(former, { rebuilt: [point("1", "ax"), point("2", "bcdefghijkl")] });

    expect(Object.fromEntries(continued)).toEqual({ 1: "named", 2: "larger" });
  });

  test("counts sets of passages that are never apart as many as they are", () => {
    const former = [point("former", "ab")];
    const rebuilt = [point("1", "xa", "x"), point("2", "yb", "y")];
    const counts = new Map(Object.entries({ a: 300, b: 100, x: 1, y: 1 }));
    const countOf = (id: string) => counts.get(id) ?? 0;

    expect(compareRebuild(former, { rebuilt, countOf })).toEqual({
      continued: new Map([["1", "former"]]),
      fates: [
        {
          ...{ id: "former", fate: "split", passages: 400 },
          into: [
            { id: "former", passages: 300 },
            { id: "2", passages: 100 },
          ],
        },
      ],
    });
  });

  test("goes to no other side", () => {
    const rebuilt = [{ ...point("1", "abcd"), side: "another" }];

    expect(compareRebuild([point("former", "abcd")], { rebuilt })).toMatchObject({
      continued: new Map(),
      fates: [{ fate: "merged" }],
    });
  });

  test("chooses beside what stands nothing that says the same", () => {
    const [side] = build(comments);
    const [first] = side?.key_points ?? [];
    if (!first) throw new Error("There is no key point");
    const standing = () => [{ ...first, id: "stands", passages: [] }];

    const [again] = findSides(comments, { campaigns: aloneEach(comments), standing });

    const points = again?.key_points ?? [];
    expect(points.map(({ id }) => id)).toContain("stands");
    expect(points.map(({ id }) => id)).not.toContain(first.id);
    expect(points.length).toBeLessThanOrEqual(side?.key_points.length ?? 0);
    const passages = points.find(({ id }) => id === "stands")?.passages ?? [];
    expect(passages.map(({ passage_id }) => passage_id)).toContain(first.id);
  });
});

describe("very many comments", () => {
  test("are assigned to the key points of a sample, none counted twice", () => {
    const many = madeComments(400);
    const [side] = sidesOfAll(many, { campaigns: aloneEach(many), sample: 120 });
    const texts = new Set(side?.key_points.flatMap(textsOf));

    expect(texts.size).toBeGreaterThan(350);
    for (const one of side?.key_points ?? [])
      expect(new Set(one.passages.map(({ passage_id }) => passage_id)).size).toBe(one.passages.length);
  });
});

describe("themes and voices", () => {
  test("hold every key point once", () => {
    const sides = build(comments);
    const themes = findThemes(sides);
    const ids = themes.flatMap(({ key_points }) => key_points.map(({ id }) => id));

    expect(ids.toSorted()).toEqual(
      sides.flatMap(({ key_points }) => key_points.map(({ id }) => id)).toSorted(),
    );
    for (const { phrases } of themes)
      for (const phrase of phrases) expect(phrase).toMatch(/^[\p{L} '-]{3,40}$/u);
  });

  test("list who says what no key point covers, and who gives no reason", () => {
    const alone = {
      id: "x1",
      text: "Beekeepers on three islands would lose the smokers that they import from Norway.",
      language: "en",
      position: null,
    };
    const against = {
      id: "x2",
      text: "I strongly oppose this terrible rule.",
      language: "en",
      position: null,
    };
    const [side] = build([...comments, alone, against]);

    expect(voicesOf(side?.folded ?? [], side?.key_points ?? []).map(({ text_id }) => text_id)).toContain(
      "x1",
    );
    expect(withoutReason(side?.folded ?? [])).toEqual(["x2"]);
  });
});
