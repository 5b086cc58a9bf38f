import { describe, expect, test } from "vitest";
import { groupTexts } from "#app/comments/record/group-texts.server.ts";
import { isAsk } from "#app/digests/asks/find-asks.ts";
import { digestTexts } from "#app/digests/command/digest-texts.server.ts";
import { nameInWords } from "#app/digests/command/name-in-words.ts";
import { madeComments } from "../themes/made-comments.ts";

const given = (
  count: number,
  more: { position?: string; group?: string; text?: (text: string) => string } = {},
) =>
  madeComments(count).map(({ id, text }) => ({
    id: `${more.group ?? ""}${more.position ?? ""}${id}`,
    text: more.text ? more.text(text) : text,
    position: more.position ?? null,
    group: more.group ?? null,
  }));
const digest = (texts: ReturnType<typeof given>, most?: number) =>
  digestTexts(texts, { groupTexts, isAsk, ...(most !== undefined && { most }) });

describe("the digest of given texts", () => {
  test("quotes what stands in them, with soft hyphens and marks of direction where they are", async () => {
    const texts = given(60, {
      text: (text) => text.replaceAll("e ", "\u00ade ").replaceAll("a", "\u202aa\u202c"),
    });
    const { key_points, themes, asks } = await digest(texts);
    const of = new Map(texts.map(({ id, text }) => [id, text]));

    expect(key_points.length).toBeGreaterThan(4);
    for (const { quote, source, start, end, ids } of [
      ...key_points,
      ...themes.flatMap((theme) => theme.key_points),
    ]) {
      expect(of.get(source)?.slice(start, end)).toBe(quote);
      expect(ids).toContain(source);
    }
    for (const { id, start, end } of asks) expect(of.get(id)?.slice(start, end)).toHaveLength(end - start);
  });

  test("is the same when it is made again", async () => {
    expect(await digest(given(50))).toEqual(await digest(given(50)));
  });

  test("has as many key points as asked for, on each position", async () => {
    const { key_points } = await digest(
      [...given(60, { position: "support" }), ...given(60, { position: "oppose" })],
      3,
    );

    expect(key_points.filter(({ source }) => source.startsWith("support"))).toHaveLength(3);
    expect(key_points).toHaveLength(6);
  });

  test("keeps groups apart that speak of different things, and together those that speak of the same", async () => {
    const about = (subject: string) => (text: string) => `${subject}: ${text}`;
    const different = await digest(
      [
        ...given(40, { group: "drones", text: about("Drones") }),
        ...given(40, { group: "lasers", text: about("Lasers") }),
      ],
      2,
    );
    const same = await digest([...given(40, { group: "industry" }), ...given(40, { group: "academia" })], 2);

    expect(different.key_points).toHaveLength(4);
    expect(same.key_points).toHaveLength(2);
  });

  test("lists campaigns of two and more, and none for texts alone", async () => {
    const texts = given(30);
    const again = texts.slice(0, 1).map((text) => ({ ...text, id: "again" }));
    const { campaigns } = await digest([...texts, ...again]);

    expect(campaigns.find((ids) => ids.includes("again"))).toContain("c0000");
    expect(campaigns.every(({ length }) => length > 1)).toBe(true);
  });

  test("is empty for no texts, and for texts without words", async () => {
    const empty = { themes: [], key_points: [], asks: [], campaigns: [] };

    expect(await digest([])).toEqual(empty);
    expect(await digest([{ id: "a", text: " … ", position: null, group: null }])).toEqual(empty);
  });

  test("speaks Japanese, German and French, each apart", async () => {
    const say = (language: string, sentences: string[]) =>
      Array.from({ length: 12 }, (_, at) => ({
        id: `${language}${at}`,
        text: `${sentences[at % 3]} ${sentences[(at + 1) % 3]} ${at}.`,
        position: null,
        group: null,
      }));
    const texts = [
      ...say("ja", [
        "審査期間が長くなると海外の顧客との契約を失うおそれがあります。",
        "大学の基礎研究まで対象とすると国際共同研究ができなくなります。",
        "中小企業には許可申請の専門の担当者がいません。",
      ]),
      ...say("de", [
        "Die Bearbeitung dauert neun Monate und kostet uns viele Kunden im Ausland.",
        "Kleine Betriebe können sich keine Anwälte für jede Genehmigung leisten.",
        "Ersatzteile für alte Flugzeuge werden überall auf der Welt verkauft.",
      ]),
      ...say("fr", [
        "Les petites entreprises ne peuvent pas payer des avocats pour chaque licence.",
        "Les délais de neuf mois nous font perdre des clients à l'étranger.",
        "La recherche fondamentale des universités est publiée de toute façon.",
      ]),
    ];
    const { key_points } = await digest(texts);

    for (const language of ["ja", "de", "fr"]) {
      const own = key_points.filter(({ source }) => source.startsWith(language));
      expect(own.length).toBeGreaterThan(0);
      for (const { ids } of own) expect(ids.every((id) => id.startsWith(language))).toBe(true);
    }
  });
});

describe("the name of a theme", () => {
  test("begins with a capital letter, and says so where there is none", () => {
    expect(nameInWords(["small firms", "lawyers"], "en")).toBe("Small firms, lawyers");
    expect(nameInWords(["基礎研究", "大学"], "ja")).toBe("基礎研究、大学");
    expect(nameInWords([], "en")).toBe("Other points");
  });
});
