import { describe, expect, test } from "vitest";
import { findHints } from "#app/moderation/hints/find-hints.ts";
import { readListed } from "#app/moderation/hints/listed-words.ts";
import { markHints } from "#app/moderation/hints/mark-hints.ts";
import { wordsSeen } from "#app/moderation/hints/seen-words.ts";

const seenIn = (text: string, listed: string[] = []) =>
  findHints(text, listed).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const kindsIn = (text: string) => seenIn(text).map(([kind]) => kind);

describe("hints see telephone numbers", () => {
  test.each([
    ["Call me on +31 6 1234 5678.", "+31 6 1234 5678"],
    ["Rufen Sie an: 0221 / 123456", "0221 / 123456"],
    ["Mon portable : 06 12 34 56 78.", "06 12 34 56 78"],
    ["Phone (202) 482-4811", "(202) 482-4811"],
    ["Tel. 482 4811", "482 4811"],
    ["電話 03-1234-5678", "03-1234-5678"],
  ])("in %s", (text, seen) => {
    expect(seenIn(text)).toEqual([["telephone number", seen]]);
  });

  test("in a row of them, each by itself", () => {
    expect(seenIn("808-792-8186 462643 858-568-7632").map(([, seen]) => seen)).toEqual([
      "808-792-8186",
      "858-568-7632",
    ]);
  });

  test.each([
    "It cost 1,700,000 euros in 2015-08-24 and 30.8.2016.",
    "ECCN 5A001.b.3 and Article 4(2), paragraph 12, 100.000 inhabitants, 2500-3500 places",
    "File Az.: 02-1600-40/15 of 01.01.2017 - 31.12.2018",
    "https://example.org/maps/50.7390003,7.1162447/0612345678",
    "ISBN 978-3-16-148410-0, 15 CFR 740.17(b)(2), 28 nm and 0.123456789",
  ])("and not in %s", (text) => {
    expect(kindsIn(text).filter((kind) => kind === "telephone number")).toEqual([]);
  });
});

describe("hints see", () => {
  test.each([
    ["Write to ada.lovelace@example.org, please", "e-mail address", "ada.lovelace@example.org"],
    ["See https://example.org/a?b=c).", "link", "https://example.org/a?b=c"],
    ["I live at 12 Long Lane, next door", "postal address", "12 Long Lane"],
    ["Ich wohne Lange Straße 12.", "postal address", "Lange Straße 12"],
    ["12, rue de la Paix", "postal address", "12, rue de la Paix"],
    ["2511 CW Den", "postal address", "2511 CW Den"],
    ["IBAN NL91 ABNA 0417 1643 00", "identity number", "NL91 ABNA 0417 1643 00"],
    ["card 4111 1111 1111 1111", "identity number", "4111 1111 1111 1111"],
    ["SSN 078-05-1120", "identity number", "078-05-1120"],
    ["My passport no. X1234567", "identity number", "passport no. X1234567"],
  ])("in “%s” a %s", (text, kind, seen) => {
    expect(seenIn(text)).toEqual([[kind, seen]]);
  });

  test.each([
    "IBAN DE89 3704 0044 0532 0130 01",
    "4111 1111 1111 1112",
    "Zeng et al. Dev World, 2010",
    "via the paper forms BIS 748",
  ])("nothing in “%s”, whose check digit or form is wrong", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test("words of the list, whole, whatever their case", () => {
    expect(seenIn("Swordfish and swordfishes; SWORDFISH.", ["swordfish"])).toEqual([
      ["listed word", "Swordfish"],
      ["listed word", "SWORDFISH"],
    ]);
    expect(seenIn("極秘資料です", ["極秘"])).toEqual([["listed word", "極秘"]]);
    expect(readListed(" a \n\nb\na")).toEqual(["a", "b"]);
  });
});

describe("what hints saw", () => {
  test("is shown with the words around it, and counted beyond what is shown", () => {
    const texts = Array.from({ length: 30 }, (_, at) => `Write to person${at}@example.org now`);
    const [emails] = wordsSeen(texts, []);
    expect(emails).toMatchObject({ kind: "e-mail address", count: 30 });
    expect(emails?.shown).toHaveLength(20);
    expect(emails?.shown[0]).toMatchObject({
      before: "Write to ",
      seen: "person0@example.org",
      after: " now",
    });
  });

  test("is marked in the text, never within a tag, and nothing else is changed", () => {
    const html =
      '<p title="a@b.example">Mail a@b.example &amp; <a href="https://x.example">O\'Neil &lt;</a></p>';
    expect(markHints(html, ["a@b.example", "O'Neil <"])).toBe(
      '<p title="a@b.example">Mail <mark>a@b.example</mark> &amp; <a href="https://x.example"><mark>O\'Neil &lt;</mark></a></p>',
    );
    expect(markHints(html, [])).toBe(html);
  });
});
