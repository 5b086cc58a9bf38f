import { describe, expect, test } from "vitest";
import { cutMeasure } from "#app/consultations/measure/cut-measure.ts";

const anchors = (...lines: string[]) => cutMeasure(lines.join("\n\n")).provisions.map(({ anchor }) => anchor);
const labels = (...lines: string[]) => cutMeasure(lines.join("\n\n")).provisions.map(({ label }) => label);

test("cuts headings and numbered paragraphs, and leaves the rest with what stands before", () => {
  const { preamble, provisions } = cutMeasure(
    "Whereas:\n\n## Article 3 — Licence requirement\n\nThis applies to all.\n\n1. A licence is needed.\n\nUnless exempt.\n\n> A note\n\n(a) cameras;",
  );
  expect(preamble).toBe("Whereas:");
  expect(provisions).toEqual([
    {
      anchor: "article-3",
      parent_anchor: null,
      kind: "heading",
      label: "Article 3",
      path: "Article 3",
      marker: "",
      depth: 0,
      title: "Article 3 — Licence requirement",
      markdown: "This applies to all.",
    },
    {
      anchor: "article-3-1",
      parent_anchor: "article-3",
      kind: "paragraph",
      label: "Article 3(1)",
      path: "Article 3(1)",
      marker: "1.",
      depth: 1,
      title: "",
      markdown: "A licence is needed.\n\nUnless exempt.\n\n> A note",
    },
    {
      anchor: "article-3-1-a",
      parent_anchor: "article-3-1",
      kind: "paragraph",
      label: "Article 3(1)(a)",
      path: "Article 3(1)(a)",
      marker: "(a)",
      depth: 2,
      title: "",
      markdown: "cameras;",
    },
  ]);
});

describe("headings", () => {
  test.each([
    ["## Article 3 — Licence requirement", "Article 3", "article-3"],
    ["## Article 3 bis: Exceptions", "Article 3 bis", "article-3-bis"],
    ["## Artikel 12a Genehmigung", "Artikel 12a", "artikel-12a"],
    ["## Článek 4", "Článek 4", "clanek-4"],
    ["## Член 5. Определения", "Член 5", "chlen-5"],
    ["#### § § 745.1", "§ 745.1", "745-1"],
    ["## § 774.1 Purpose", "§ 774.1", "774-1"],
    ["## 3 § Luvanvaraisuus", "3 §", "3"],
    ["### Part 745", "Part 745", "part-745"],
    ["### Annex II", "Annex II", "annex-ii"],
    ["## 1. Title", "1", "1"],
    ["## 1.2 Title", "1.2", "1-2"],
    ["## 第3条 許可", "第3条", "dai3jo"],
    ["## 제3조(목적)", "제3조", "je3jo"],
    ["## 3A001 Electronic items", "3A001", "3a001"],
    ["## Évaluation des risques", "Évaluation des risques", "evaluation-des-risques"],
    ["## Regulation (EU) 2021/821", "Regulation (EU) 2021/821", "regulation-eu-2021-821"],
    ["## **Scope** ##", "Scope", "scope"],
    ["## A licence for all", "A licence for all", "a-licence-for-all"],
  ])("%s is cited %s", (heading, label, anchor) => {
    expect(cutMeasure(heading).provisions).toMatchObject([{ label, anchor, kind: "heading" }]);
  });

  test("may be underlined", () => {
    expect(labels("Measure\n=========", "Scope\n-----", "1. First")).toEqual([
      "Measure",
      "Scope",
      "Scope (1)",
    ]);
  });

  test("are not found inside fences", () => {
    expect(labels("# Form", "```\n# not a heading\n\n(a) not a paragraph\n```", "(a) yes")).toEqual([
      "Form",
      "Form (a)",
    ]);
  });

  test("that are only a number take the title from the same number on the line above", () => {
    const { provisions } = cutMeasure(
      "      § 745.1   Advance notification.\n\n#### § § 745.1\n\n      (a) Notify.",
    );
    expect(provisions.map(({ anchor, title }) => [anchor, title])).toEqual([
      ["745-1", "§ 745.1 Advance notification."],
      ["745-1-a", ""],
    ]);
  });

  test("whose words are taken are addressed through the heading above", () => {
    expect(anchors("# Part 1", "## Scope", "# Part 2", "## Scope", "1. First")).toEqual([
      "part-1",
      "scope",
      "part-2",
      "part-2-scope",
      "part-2-scope-1",
    ]);
  });

  test("have addresses of bounded length", () => {
    const [anchor] = anchors(`# ${"measure ".repeat(100)}`);
    expect(anchor?.length).toBeLessThanOrEqual(60);
  });
});

describe("numbered paragraphs", () => {
  test("nest as in American rules", () => {
    expect(anchors("# § 7", "(a) A", "(1) B", "(i) C", "(A) D", "(B) E", "(ii) F", "(2) G", "(b) H")).toEqual(
      ["7", "7-a", "7-a-1", "7-a-1-i", "7-a-1-i-a", "7-a-1-i-b", "7-a-1-ii", "7-a-2", "7-b"],
    );
  });

  test("nest as in European acts", () => {
    expect(anchors("# Article 2", "1. A", "(a) B", "(i) C", "(ii) D", "(b) E", "2. F", "(a) G")).toEqual([
      "article-2",
      "article-2-1",
      "article-2-1-a",
      "article-2-1-a-i",
      "article-2-1-a-ii",
      "article-2-1-b",
      "article-2-2",
      "article-2-2-a",
    ]);
  });

  test("nest as in German law", () => {
    expect(
      labels(
        "§ 3 Genehmigung",
        "(1) Wer ausführt:",
        "1. Güter",
        "a) Waren",
        "b) Daten",
        "2. Technik",
        "(2) Ferner",
      ),
    ).toEqual(["§ 3", "§ 3(1)", "§ 3(1)(1)", "§ 3(1)(1)(a)", "§ 3(1)(1)(b)", "§ 3(1)(2)", "§ 3(2)"]);
  });

  test("nest by their decimals", () => {
    const cut = cutMeasure(
      "## 1. Scope\n\n1.1 Goods\n\n1.1.1 Cameras\n\n(a) fixed\n\n1.1.2 Software\n\n1.2 Services",
    );
    expect(cut.provisions.map(({ anchor, label }) => `${anchor} ${label}`)).toEqual([
      "1 1",
      "1-1 1.1",
      "1-1-1 1.1.1",
      "1-1-1-a 1.1.1(a)",
      "1-1-2 1.1.2",
      "1-2 1.2",
    ]);
  });

  test("nest as in control lists", () => {
    expect(
      labels(
        "## 3A001 Electronics",
        "a. Circuits:",
        "1. Hardened",
        "a. to a dose",
        "b. to a rate",
        "2. Fast",
        "b. Tubes",
      ),
    ).toEqual(["3A001", "3A001.a", "3A001.a.1", "3A001.a.1.a", "3A001.a.1.b", "3A001.a.2", "3A001.b"]);
    expect(labels("## 3A001 Electronics", "a.1. Hardened", "a.2. Fast", "b.1. Tubes")).toEqual([
      "3A001",
      "3A001.a",
      "3A001.a.1",
      "3A001.a.2",
      "3A001.b",
      "3A001.b.1",
    ]);
  });

  test("(i) after (h) is a letter, and after (a)(1) a Roman numeral", () => {
    const letters = ["(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)", "(i)", "(j)"];
    expect(anchors(...letters.map((letter) => `${letter} text`)).at(8)).toBe("i");
    expect(anchors("(a) A", "(1) B", "(i) C")).toEqual(["a", "a-1", "a-1-i"]);
  });

  test("(i) after (h)(1) is what the next number makes it", () => {
    const letters = "abcdefg".split("").map((letter) => `(${letter}) text`);
    expect(anchors(...letters, "(h) H", "(1) one", "(i) ?", "(ii) two").slice(-2)).toEqual([
      "h-1-i",
      "h-1-ii",
    ]);
    expect(anchors(...letters, "(h) H", "(1) one", "(i) ?", "(j) J").slice(-2)).toEqual(["i", "j"]);
  });

  test("(v), (x), (c), (d), (l) and (m) follow their predecessors", () => {
    const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi"];
    expect(anchors("(a) A", "(1) B", ...roman.map((number) => `(${number}) text`)).slice(2)).toEqual(
      roman.map((number) => `a-1-${number}`),
    );
    const letters = "abcdefghijklmnopqrstuvwxyz".split("");
    expect(anchors(...letters.map((letter) => `(${letter}) text`))).toEqual(letters);
  });

  test("may leave numbers out, as amending rules do", () => {
    const { provisions } = cutMeasure(
      "# § 9\n\n(b) * * *\n\n(3) * * *\n\n(ii) Loans\n\n(4) Subpart E\n\n(c) * * *\n\n(1) * * *\n\n(v) Terms",
    );
    expect(provisions.map(({ anchor }) => anchor)).toEqual([
      "9",
      "9-b",
      "9-b-3",
      "9-b-3-ii",
      "9-b-4",
      "9-c",
      "9-c-1",
      "9-c-1-v",
    ]);
    expect(provisions[1]?.markdown).toBe("\\* \\* \\*");
  });

  test("may be doubled at the start of a line; the outer one is a provision without text", () => {
    const { provisions } = cutMeasure(
      "# § 5\n\n(a)(1) First\n\n(2) Second\n\n(b) (1) (i) Third\n\n(b)(2) Fourth",
    );
    expect(provisions.map(({ anchor, markdown }) => [anchor, markdown])).toEqual([
      ["5", ""],
      ["5-a", ""],
      ["5-a-1", "First"],
      ["5-a-2", "Second"],
      ["5-b", ""],
      ["5-b-1", ""],
      ["5-b-1-i", "Third"],
      ["5-b-2", "Fourth"],
    ]);
  });

  test("may have a title before their first inner number", () => {
    const { provisions } = cutMeasure("# § 5\n\n(d) _Conflicts_— (1) Statutes prevail.\n\n(2) Rules yield.");
    expect(provisions.map(({ anchor, markdown }) => [anchor, markdown])).toEqual([
      ["5", ""],
      ["5-d", "_Conflicts_—"],
      ["5-d-1", "Statutes prevail."],
      ["5-d-2", "Rules yield."],
    ]);
  });

  test("may be a range, be inserted later, or be bold", () => {
    expect(
      labels("# § 8", "**(8)** Eighth", "(9)-(11) [Reserved]", "(12) Twelfth", "(12a) Inserted", "(13) Next"),
    ).toEqual(["§ 8", "§ 8(8)", "§ 8(9)–(11)", "§ 8(12)", "§ 8(12a)", "§ 8(13)"]);
  });

  test("may follow each other as Markdown lists, with lists indented below them", () => {
    expect(anchors("# Scope", "1. Goods\n   a) cameras\n   b) sensors\n2. Software\n3. Services")).toEqual([
      "scope",
      "scope-1",
      "scope-1-a",
      "scope-1-b",
      "scope-2",
      "scope-3",
    ]);
  });

  test("may be indented without becoming code", () => {
    expect(anchors("# § 1", "        (a) Deep", "          (1) Deeper")).toEqual(["1", "1-a", "1-a-1"]);
  });

  test("stay apart where one list follows another", () => {
    expect(
      anchors(
        "# Terms",
        "Award means:",
        "(1) signed;",
        "(2) sent.",
        "Payment means:",
        "(1) paid;",
        "(2) due.",
      ),
    ).toEqual(["terms", "terms-award-1", "terms-award-2", "terms-payment-1", "terms-payment-2"]);
  });

  test.each([
    "3.5 million items",
    "E. coli is listed",
    "(s)he who exports",
    "(Cat 2) Accuracy",
    "2026 was a year",
    "1\\. not numbered",
    "* * *",
    "- (a list)",
    "| (a) | (b) |\n|---|---|\n| (1) | (2) |",
  ])("are not seen in %j", (text) => expect(anchors("# Title", text)).toEqual(["title"]));

  test("are not seen where a line was only wrapped", () => {
    expect(anchors("# Title", "(1) as provided in paragraph\n(2) of this article")).toEqual([
      "title",
      "title-1",
    ]);
  });
});

describe("anchors", () => {
  const article = (number: number) => {
    const points = ["(a) goods;", "(b) software:", "(i) sold;", "(ii) lent;"];
    return [
      `## Article ${number} — Subject ${number}`,
      "1. Who exports:",
      ...points,
      "2. Who imports.",
      "Unnumbered.",
    ];
  };
  const measure = ["# Measure", ...Array.from({ length: 7 }, (_, at) => article(at + 1)).flat()];
  const before = anchors(...measure);

  test("are unique", () => expect(new Set(before).size).toBe(before.length));

  test("stay when any other paragraph is edited", () => {
    measure.forEach((paragraph, edited) => {
      const changed = measure.with(edited, `${paragraph} Edited, with (a) and 1. inside.`);
      const after = anchors(...changed);
      if (!paragraph.startsWith("#")) expect(after).toEqual(before);
      else
        expect(
          after.filter((anchor) => !before.includes(anchor)).every((anchor) => anchor.includes("edited")),
        ).toBe(true);
    });
  });

  test("stay when any other paragraph is removed or text is inserted after it", () => {
    measure.forEach((paragraph, at) => {
      if (/^(#|1\.|\(b\))/.test(paragraph)) return;
      const removed = anchors(...measure.toSpliced(at, 1));
      expect(removed.filter((anchor) => !before.includes(anchor))).toEqual([]);
      expect(before.length - removed.length).toBe(/^[(\d]/.test(paragraph) ? 1 : 0);
      expect(anchors(...measure.toSpliced(at + 1, 0, "Inserted text."))).toEqual(before);
    });
  });

  test("are told apart where only the case of a letter differs", () => {
    const cut = anchors("# § 1", "(a) small", "(A) large", "(b) small");
    expect(new Set(cut).size).toBe(4);
    expect(cut).toEqual(["1", "1-a", "1-a-a", "1-b"]);
  });

  test("stay unique among many that are alike", () => {
    const cut = anchors(
      ...Array.from({ length: 300 }, () => "## Scope\n\n(1) The same.\n\nText.\n\n(1) The same."),
    );
    expect(new Set(cut).size).toBe(900);
  });
});

test("cuts a measure of twelve thousand provisions", () => {
  const measure = Array.from(
    { length: 3000 },
    (_, at) => `## Article ${at}\n\n1. ${"text ".repeat(40)}\n\n(a) more\n\n(i) most`,
  ).join("\n\n");
  expect(cutMeasure(measure).provisions).toHaveLength(12_000);
});

test.each([
  "(".repeat(100_000),
  "(a)".repeat(60_000),
  "# ".repeat(50_000),
  "1.".repeat(50_000),
  "§ ".repeat(50_000),
  " ".repeat(100_000),
  "a.".repeat(50_000),
  "(i)\n\n".repeat(20_000),
  "(a) ".repeat(40_000),
  "```\n".repeat(30_000),
  "*".repeat(100_000),
])("comes to an end with a hostile text, and keeps the title before it", (text) => {
  expect(cutMeasure(`# Title\n\n${text}`).provisions[0]).toMatchObject({ anchor: "title" });
});

describe("numbers that have misled", () => {
  const cut = (government: string, ...lines: string[]) => cutMeasure(lines.join("\n\n"), { government });
  const paths = (government: string, ...lines: string[]) =>
    cut(government, ...lines).provisions.map(({ path }) => path);

  test("the points of a first paragraph without number have another path than the paragraphs after it", () => {
    const lines = [
      "# § 3",
      "Kdo",
      "1. vyváží,",
      "2. dováží.",
      "(2) Ostatní.",
      "(3) Jiní",
      "1. ano,",
      "2. ne.",
    ];
    expect(paths("CZ", ...lines)).toEqual([
      ...["§ 3", "§ 3(1)(1)", "§ 3(1)(2)", "§ 3(2)"],
      ...["§ 3(3)", "§ 3(3)(1)", "§ 3(3)(2)"],
    ]);
    expect(paths("CZ", "# § 3", "(1) Kdo", "a) vyváží.", "(2) Ostatní.")).toEqual([
      ...["§ 3", "§ 3(1)", "§ 3(1)(a)", "§ 3(2)"],
    ]);
  });

  test("3.bis was put in after 3, and 3. bis 5. is from the third to the fifth", () => {
    expect(paths("ES", "# Artículo 9", "2. Dos.", "3. Tres.", "3.bis Otro.", "4. Cuatro.")).toEqual([
      ...["Artículo 9", "Artículo 9(2)", "Artículo 9(3)", "Artículo 9(3.bis)", "Artículo 9(4)"],
    ]);
    expect(paths("DE", "# § 9", "(1) Vom", "3. bis 5. Mai.")).not.toContain("§ 9(1)(3.bis)");
  });

  test("footnotes below an article are no points, and the official is told", () => {
    const { provisions, doubts } = cut(
      ...([
        "CZ",
        "# § 7",
        "(1) Prodej osobě1) podle zákona2a).",
        "(2) Jiné.",
        "1) § 3 zákona.",
        "2a) § 4.",
      ] as const),
      ...["# § 8", "(1) Druhy:", "1) jeden,", "2) dva."],
    );
    expect(provisions.map(({ path }) => path)).toEqual([
      ...["§ 7", "§ 7(1)", "§ 7(2)", "§ 8", "§ 8(1)", "§ 8(1)(1)", "§ 8(1)(2)"],
    ]);
    expect(doubts.map(({ line }) => line)).toEqual(["1) § 3 zákona.", "2a) § 4."]);
  });
});
