import { describe, expect, test } from "vitest";
import { toMarkdown } from "#app/files/as-markdown/to-markdown.server.ts";
import { aNumberedDocx, listed, plain, wordList } from "#tests/support/numbered-docx.ts";
import { aDocx } from "#tests/support/office-files.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

async function linesOf(bytes: Uint8Array<ArrayBuffer>) {
  const { markdown } = await toMarkdown(bytes);
  return markdown.trimEnd().split("\n\n");
}

describe("the numbers that Word makes by itself", () => {
  const law = wordList(1, [
    { format: "decimal", pattern: "(%1)" },
    { format: "lowerLetter", pattern: "%2)" },
    { format: "upperRoman", pattern: "%3." },
  ]);

  test("are typed, on all levels, and begin anew under each paragraph above", async () => {
    const levels = [0, 1, 1, 2, 2, 1, 0, 1];
    const body = levels.map((level, at) => listed(1, level, `t${at}`)).join("");
    const numbers = ["(1)", "a)", "b)", "I.", "II.", "c)", "(2)", "a)"];
    expect(await linesOf(aNumberedDocx(body, { lists: [law] }))).toEqual(
      numbers.map((number, at) => `${number} t${at}`),
    );
  });

  test("of a level hold those of the levels above, as figures where the list says so", async () => {
    const list = wordList(1, [
      { format: "upperRoman", pattern: "%1." },
      { format: "decimal", pattern: "%1.%2" },
      { format: "decimal", pattern: "%1.%2.%3", more: "<w:isLgl/>" },
    ]);
    const body = [0, 0, 1, 2, 2].map((level) => listed(1, level, "t")).join("");
    expect(await linesOf(aNumberedDocx(body, { lists: [list] }))).toEqual([
      "I. t",
      "II. t",
      "II.1 t",
      "2.1.1 t",
      "2.1.2 t",
    ]);
  });

  test("go on after other text, and in another list begin where that says", async () => {
    const again =
      '<w:num w:numId="7"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const list = wordList(1, [{ format: "decimal", pattern: "%1.", start: 3 }], again);
    const body = [
      listed(1, 0, "a"),
      plain("between"),
      listed(1, 0, "b"),
      listed(7, 0, "c"),
      listed(7, 0, "d"),
    ];
    expect(await linesOf(aNumberedDocx(body.join(""), { lists: [list] }))).toEqual([
      "3. a",
      "between",
      "4. b",
      "5. c",
      "6. d",
    ]);
  });

  test("do not begin anew where the list says that they never do", async () => {
    const list = wordList(1, [
      { format: "decimal", pattern: "Part %1" },
      { format: "decimal", pattern: "%2.", more: '<w:lvlRestart w:val="0"/>' },
    ]);
    const body = [listed(1, 0, "One"), listed(1, 1, "a"), listed(1, 0, "Two"), listed(1, 1, "b")].join("");
    expect(await linesOf(aNumberedDocx(body, { lists: [list] }))).toEqual([
      "# Part 1 One",
      "1. a",
      "# Part 2 Two",
      "2. b",
    ]);
  });

  test.each([
    ["lowerLetter", [1, 26, 27, 28], ["a", "z", "aa", "bb"]],
    ["lowerRoman", [4, 9, 40], ["iv", "ix", "xl"]],
    ["decimalZero", [3, 12], ["03", "12"]],
    ["russianLower", [3, 4], ["в", "г"]],
    ["ganada", [1, 3], ["가", "다"]],
    ["decimalEnclosedCircle", [2, 20], ["②", "⑳"]],
    ["japaneseCounting", [4, 10, 21], ["四", "十", "二十一"]],
    ["iroha", [1, 2], ["イ", "ロ"]],
    ["decimalFullWidth", [12], ["１２"]],
  ])("are written in the form %s", async (format, starts, numbers) => {
    const lists = starts.map((start, at) => wordList(at + 1, [{ format, pattern: "%1)", start }]));
    const body = starts.map((_, at) => listed(at + 1, 0, "t")).join("");
    expect(await linesOf(aNumberedDocx(body, { lists }))).toEqual(numbers.map((number) => `${number}) t`));
  });

  test("come from the style of a paragraph and that which it is made from, and are taken away by none", async () => {
    const list = {
      ...wordList(1, []),
      abstract:
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="Article %1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Clause"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>',
    };
    const numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const styles = `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr>${numbered}<w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr>${numbered}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Clause"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>`;
    const none =
      '<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>Preamble</w:t></w:r></w:p>';
    const body = [
      none,
      plain("Scope", "Heading1"),
      plain("First", "Clause"),
      plain("Second", "Own"),
      plain("Terms", "Heading1"),
      plain("Third", "Clause"),
    ];
    expect(await linesOf(aNumberedDocx(body.join(""), { lists: [list], styles }))).toEqual([
      "# Preamble",
      "# Article 1 Scope",
      "1.1 First",
      "1.2 Second",
      "# Article 2 Terms",
      "2.1 Third",
    ]);
  });

  test("that stand alone above another number stand on its line", async () => {
    const lists = [
      wordList(1, [{ format: "decimal", pattern: "%1" }]),
      wordList(2, [{ format: "decimal", pattern: "(%1)" }]),
    ];
    expect(await linesOf(aNumberedDocx(listed(1, 0, "") + listed(2, 0, "The exporter"), { lists }))).toEqual([
      "1 (1) The exporter",
    ]);
  });

  test("are not made for text that was struck out", async () => {
    const struck =
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>';
    const body = listed(1, 0, "one") + struck + listed(1, 0, "two");
    expect(await linesOf(aNumberedDocx(body, { lists: [law] }))).toEqual(["(1) one", "(2) two"]);
  });
});

describe("what a Word document holds besides", () => {
  const run = (text: string, look = "") =>
    `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (...runs: string[]) => `<w:p>${runs.join("")}</w:p>`;

  test("tracked changes are read as accepted, and said", async () => {
    const body = paragraph(
      run("Keep "),
      `<w:ins>${run("in")}</w:ins>`,
      "<w:del><w:r><w:delText>out</w:delText></w:r></w:del>",
    );
    const { markdown, leftOut } = await toMarkdown(aDocx(body));
    expect(markdown).toBe("Keep in\n");
    expect(leftOut).toEqual({ insertions: 1, deletions: 1 });
  });

  test("footnotes stand below the paragraph that they belong to", async () => {
    const notes = `<w:footnotes ${w}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(" OJ L 206, p. 1.")}</w:p></w:footnote></w:footnotes>`;
    const body =
      paragraph(
        run("Under the Regulation"),
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        run(" it applies."),
      ) + paragraph(run("Next."));
    const { markdown, leftOut } = await toMarkdown(aDocx(body, { "word/footnotes.xml": notes }));
    expect(markdown).toBe("Under the Regulation[1] it applies.\n\n[1] OJ L 206, p. 1.\n\nNext.\n");
    expect(leftOut).toEqual({ notes: 1 });
  });

  test("tables, joined cells and tables within them", async () => {
    const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(paragraph(run("x")))}${cell(paragraph(run("y")))}</w:tr></w:tbl>`;
    const table = `<w:tbl><w:tr>${cell(paragraph(run("A|B")), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell(paragraph(run("1")))}${cell(inner + paragraph(run("2")))}</w:tr></w:tbl>`;
    const { markdown, leftOut } = await toMarkdown(aDocx(table));
    expect(markdown).toBe("| A\\|B |  |\n| --- | --- |\n| 1 | x y 2 |\n");
    expect(leftOut).toEqual({ merged: 1, nested: 1, lines: 1 });
  });

  test("a text box stands below its paragraph, once", async () => {
    const box = `<w:txbxContent>${paragraph(run("boxed"))}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { markdown, leftOut } = await toMarkdown(aDocx(paragraph(run("Beside"), drawn)));
    expect(markdown).toBe("Beside\n\nboxed\n");
    expect(leftOut).toEqual({ boxes: 1 });
  });

  test("pictures, comments, headers, hidden text and a table of contents are left out and counted", async () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run("Article 1 … 3"))}</w:sdtContent></w:sdt>`;
    const body = contents + paragraph(run("Text"), "<w:r><w:drawing/></w:r>", run(" secret", "<w:vanish/>"));
    const { markdown, leftOut } = await toMarkdown(
      aDocx(body, {
        "word/comments.xml": `<w:comments ${w}><w:comment w:id="1">${paragraph(run("Why?"))}</w:comment></w:comments>`,
        "word/header1.xml": `<w:hdr ${w}>${paragraph(run("Ministry"))}</w:hdr>`,
        "word/footer1.xml": `<w:ftr ${w}>${paragraph(run("3"))}</w:ftr>`,
      }),
    );
    expect(markdown).toBe("Text\n");
    expect(leftOut).toEqual({ contents: 1, pictures: 1, hidden: 1, comments: 1, headers: 1 });
  });

  test("raised and lowered figures keep their meaning", async () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const body = paragraph(
      run("10"),
      run("-6", raised),
      run(" m"),
      run("2", raised),
      run(", H"),
      run("2", '<w:vertAlign w:val="subscript"/>'),
      run("O, x"),
      run("½q", raised),
    );
    const { markdown, leftOut } = await toMarkdown(aDocx(body));
    expect(markdown).toBe("10⁻⁶ m², H₂O, x½q\n");
    expect(leftOut).toEqual({ raised: 1 });
  });

  test("signs that Markdown would take for its own stay signs", async () => {
    const body = ["# 5*3 [a](b) \\ {split}", "- dash", "> quote", "1986. A great year", "&lt;b&gt; a_b_"]
      .map((text) => paragraph(run(text)))
      .join("");
    const { markdown } = await toMarkdown(aDocx(body));
    expect(markdown).toBe(
      "\\# 5\\*3 [a\\](b) \\\\ {split\\}\n\n\\- dash\n\n\\> quote\n\n1986. A great year\n\n<b> a_b\\_\n",
    );
  });

  test("words that look otherwise than the rest of a paragraph keep it, but for numbers", async () => {
    const bold = "<w:b/>";
    const body =
      paragraph(run("“"), run("export", bold), run("” means")) +
      paragraph(run("Art. 1.", bold), run(" Scope")) +
      paragraph(run("all of it", bold));
    expect((await toMarkdown(aDocx(body))).markdown).toBe(
      "“**export**” means\n\nArt. 1. Scope\n\nall of it\n",
    );
  });
});

describe("a file that cannot be read as a measure", () => {
  test.each([
    ["a PDF", new TextEncoder().encode("%PDF-1.7\n%%EOF")],
    ["an old Word document", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["bytes that are no text", new Uint8Array([0xff, 0xc3, 0x28, 0x80])],
  ])("%s is refused with the kinds that can", async (_, bytes) => {
    await expect(toMarkdown(bytes)).rejects.toMatchObject({ why: { key: "measure-files.kind-not-taken" } });
  });

  test("a document type, with which entities multiply, is refused", async () => {
    const body = { "word/document.xml": '<!DOCTYPE w [<!ENTITY a "aaaa">]><w:document/>' };
    await expect(toMarkdown(aDocx("", body))).rejects.toMatchObject({
      why: { key: "attachments.part-unreadable" },
    });
  });

  test("so is one that nests more deeply than any text, and one without words", async () => {
    const deep = `${"<w:sdt><w:sdtContent>".repeat(400)}${"</w:sdtContent></w:sdt>".repeat(400)}`;
    await expect(toMarkdown(aDocx(deep))).rejects.toMatchObject({
      why: { key: "attachments.too-many-elements" },
    });
    await expect(toMarkdown(aDocx("<w:p/>"))).rejects.toMatchObject({
      why: { key: "measure-files.no-words" },
    });
  });
});
