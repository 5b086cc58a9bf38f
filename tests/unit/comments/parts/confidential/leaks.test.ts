import { describe, expect, test } from "vitest";
import { findLeaks } from "#app/comments/parts/confidential/leaks.ts";

const leaksIn = (secret: string, text: string, known = "") =>
  findLeaks([secret], [{ where: "remarks", text }], known);
const pieces = (secret: string, text: string, known = "") =>
  leaksIn(secret, text, known).map((leak) => leak.piece);

describe("a secret as a whole", () => {
  const spelled: [string, string][] = [
    ["AB-1234", "we sell the ab1234 widely"],
    ["AB-1234", "we sell the AB 1234 widely"],
    ["ab1234", "we sell the A B - 1 2 3 4 widely"],
    ["12,500 units", "some 12.500 units"],
    ["12,500 units", "some 12 500 units"],
    ["12,500 units", "some 12\u202f500\u00a0UNITS"],
    ["12500 units", "some 12’500 units"],
    ["12,500", "12500.00 in all"],
    ["12500", "it cost 12500EUR"],
    ["5 GHz", "at 5GHz already"],
    ["Nordvik Optik", "Nord\u00advik\u200b Optik"],
    ["Nordvik Optik", "NORDVIK\n\nOPTIK"],
    ["Nordvik Optik", "ＮＯＲＤＶＩＫ Ｏｐｔｉｋ"],
    ["Nordvik Optik", "Nоrdvik Орtik"],
    ["Nordvik Optik", "report-nordvik_optik-final.pdf"],
    ["Müller Gießerei", "Muller Giesserei"],
    ["Mu\u0308ller", "Müller"],
    ["serial 10150", "serial I0l5O"],
    ["٤٢١٥ tonnes", "4215 tonnes"],
    ["五万円", "価格は五万円です"],
    ["the yield is eighty per cent", "that the yield\n\n> is eighty\n>\n> per cent today"],
  ];

  test.each(spelled)("%j is found in %j", (secret, text) => {
    expect(leaksIn(secret, text)).toEqual([expect.objectContaining({ isWhole: true, mayStand: false })]);
  });

  test("says where, in what words, and how often", () => {
    const text = "First we sold to Nordvik Optik last year. Then to nordvik-optik again.";
    expect(findLeaks(["other secret", "Nordvik Optik"], [{ where: "points.0.reasons", text }])).toEqual([
      {
        where: "points.0.reasons",
        secret: "Nordvik Optik",
        piece: "Nordvik Optik",
        before: "we sold to ",
        after: expect.stringMatching(/^ last year\. Then to/),
        isWhole: true,
        mayStand: false,
        times: 2,
        key: expect.stringMatching(/^\w+$/),
      },
    ]);
  });

  test("is not found inside another word or number while it is short", () => {
    expect(leaksIn("art", "a cartel of smart parties")).toEqual([]);
    expect(leaksIn("125", "1,125 and 1.25 and 12.5 and 3125 and 125.5")).toEqual([]);
    expect(leaksIn("1", "I think")).toEqual([]);
  });

  test("may stand where it is too common to tell anything, or known from the measure", () => {
    expect(leaksIn("5", "in section 5")).toEqual([
      expect.objectContaining({ isWhole: true, mayStand: true }),
    ]);
    expect(leaksIn("2027", "by 2027")).toEqual([expect.objectContaining({ mayStand: true })]);
    expect(leaksIn("of the", "end of the day")).toEqual([expect.objectContaining({ mayStand: true })]);
    expect(leaksIn("image sensors", "Image sensors", "on image sensors.")).toEqual([
      expect.objectContaining({ mayStand: true }),
    ]);
    expect(leaksIn("€€€", "it costs €€€")).toEqual([expect.objectContaining({ mayStand: true })]);
  });

  test("is found wherever it is set into a text, however it is dressed", () => {
    const random = pseudoRandom(5);
    const letters = [
      ..."abcdefghijklmnoprstuvz",
      "é",
      "ß",
      "Ł",
      "д",
      "語",
      " ",
      " ",
      " ",
      "\n\n",
      "-",
      ",",
      "0",
      "7",
      "😀",
    ];
    const write = (length: number) =>
      Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join("");
    const dress = [
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize("NFD"),
      (text: string) => [...text].join("\u200b"),
      (text: string) => text.replace(/\s+/g, "\n\n"),
    ];
    for (let round = 0; round < 4000; round++) {
      const secret = `x${write(2 + Math.floor(random() * 40))}q`;
      const text = write(200);
      const at = Math.floor(random() * text.length);
      const dressed = (dress[round % dress.length] ?? String)(secret);
      const whole = `${text.slice(0, at)} ${dressed} ${text.slice(at)}`;
      expect(
        leaksIn(secret, whole).some((leak) => leak.isWhole),
        JSON.stringify({ secret, whole }),
      ).toBe(true);
    }
  });

  test("is found inside longer words once it is long enough", () => {
    expect(leaksIn("nordvikoptik", "xxnordvikoptikxx")).toEqual([expect.objectContaining({ isWhole: true })]);
  });
});

describe("a piece of a secret", () => {
  test("is a few words in a row that say something", () => {
    const secret = "our furnace reaches a vacuum of nine microbar within the hour";
    expect(pieces(secret, "As said, a vacuum of nine microbar is usual.")).toEqual([
      "a vacuum of nine microbar",
    ]);
    expect(pieces(secret, "Our furnace reaches vacuum quickly; a furnace reaches vacuum")).toEqual([]);
    expect(pieces("the furnace reaches vacuum quickly", "Furnace reaches vacuum.")).toEqual([
      "Furnace reaches vacuum",
    ]);
    expect(pieces(secret, "within the hour of our writing")).toEqual([]);
    expect(pieces("it is one of the most", "this is one of the most of it")).toEqual([]);
  });

  test("is an address, a part number, a number with a unit, an amount, a name", () => {
    const secret =
      "We sell the QX-77B to Anna Holmgren (a.holmgren@nordvik.example, https://nordvik.example/qx) at 40 kW, €48,750 and 37 % off";
    expect(pieces(secret, "ask a.holmgren@nordvik.example")).toEqual(["a.holmgren@nordvik.example"]);
    expect(pieces(secret, "see nordvik.example/qx")).toEqual(["nordvik.example/qx"]);
    expect(pieces(secret, "a qx 77b here")).toEqual(["qx 77b"]);
    expect(pieces(secret, "up to 40kW")).toEqual(["40kW"]);
    expect(pieces(secret, "for 48 750 euros")).toEqual(["48 750"]);
    expect(pieces(secret, "some 37% less")).toEqual(["37"]);
    expect(pieces(secret, "some 37 people")).toEqual([]);
    expect(pieces(secret, "to Holmgren’s firm")).toEqual(["Holmgren"]);
    expect(pieces(secret, "holmgren-draft.docx")).toEqual(["holmgren"]);
  });

  test("is one where several stand beside each other", () => {
    expect(pieces("the firm Nordvik Optik in Bergen", "nordvik-optik-draft.pdf")).toEqual(["nordvik-optik"]);
  });

  test("is no single noun of a language that writes all of them with a capital", () => {
    const secret = "wir liefern die Anlage an Nordvik Optik";
    const text = `Wir meinen, dass die Anlage in der Halle den Betrieb stört. ${"Auch die Leute im Ort, die neben der Straße wohnen, haben Sorgen um die Luft. ".repeat(3)}`;
    expect(pieces(secret, text)).toEqual([]);
    expect(pieces(secret, `${text} So auch Nordvik Optik.`)).toEqual(["Nordvik Optik"]);
  });

  test("may always stand, once its author has seen it", () => {
    const [leak] = leaksIn("We sell to Anna Holmgren", "Ask Holmgren");
    expect(leak).toMatchObject({ isWhole: false, mayStand: true, secret: "We sell to Anna Holmgren" });
  });

  test("is nothing that the measure says too, that the law is called, or that anyone would write", () => {
    const secret =
      "Under 15 CFR 742.6 and 3A090 the Bergen plant lost 30 weeks of 2025 in Germany, as The Agency knows";
    expect(pieces(secret, "15 CFR 742.6, 3A090, 2025, Germany, 30 weeks, agency")).toEqual([]);
    expect(pieces(secret, "in Bergen", "as in Bergen")).toEqual([]);
    expect(
      pieces(
        "units of nine microbar vacuum pressure",
        "nine microbar vacuum pressure",
        "Of nine microbar vacuum pressure",
      ),
    ).toEqual([]);
  });

  test("is not told beside the whole that contains it", () => {
    expect(pieces("Nordvik Optik of Bergen", "We met Nordvik Optik of Bergen.")).toEqual([
      "Nordvik Optik of Bergen",
    ]);
  });
});

describe("looking for leaks", () => {
  test("keys a leak by its place, its secret and its piece", () => {
    const keys = (where: string, text: string) =>
      findLeaks(["a Holmgren b"], [{ where, text }]).map(({ key }) => key);
    expect(keys("x", "Holmgren is here")).toEqual(keys("x", "there is HOLMGREN"));
    expect(keys("x", "Holmgren")).not.toEqual(keys("y", "Holmgren"));
  });

  test("has a bound on what it tells", () => {
    const secrets = Array.from({ length: 200 }, (_, index) => `secret-${1000 + index}`);
    const places = Array.from({ length: 9 }, (_, index) => ({ where: `${index}`, text: secrets.join(" ") }));
    expect(findLeaks(secrets, places)).toHaveLength(500);
  });

  test("finds nothing where nothing is secret", () => {
    expect(findLeaks([], [{ where: "x", text: "Anything" }])).toEqual([]);
    expect(findLeaks(["", " "], [{ where: "x", text: "Anything at all" }])).toEqual([]);
  });
});

function pseudoRandom(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
