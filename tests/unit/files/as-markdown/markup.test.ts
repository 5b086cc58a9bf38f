import { describe, expect, test } from "vitest";
import { cutMeasure } from "#app/consultations/measure/cut-measure.ts";
import { toMarkdown } from "#app/files/as-markdown/to-markdown.server.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => toMarkdown(bytes(text));

describe("a web page", () => {
  test("gives its headings, paragraphs and the numbers of its lists", async () => {
    const { markdown, leftOut } = await read(
      `<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><h1>Measure</h1><p>Words<br>below<ol start="3"><li>three<ol type="a"><li>x<li>y</ol><li value="7">seven</ol><ul><li>dash</ul><ol style="list-style: none"><li>(1) typed</ol><ol><li>1. typed too</ol><script>alert(1)</script></body></html>`,
    );
    expect(markdown.trimEnd().split("\n\n")).toEqual([
      "# Measure",
      "Words\\\nbelow",
      "3. three",
      "a. x",
      "b. y",
      "7. seven",
      "- dash",
      "(1) typed",
      "1. typed too",
    ]);
    expect(leftOut).toEqual({});
  });

  test("keeps the lines of text that was set as it was typed, and its empty lines as ends of paragraphs", async () => {
    const { markdown } = await read(
      "<body><h2>Section 1</h2><pre><code>    (a)  Notify the\n    <b>ministry</b>.\n\n      (1) Name\n \n\n</code>    (b) Report.\n</pre><p>After\nit.</p></body>",
    );
    expect(markdown.trimEnd().split("\n\n")).toEqual([
      "## Section 1",
      "(a) Notify the\\\n**ministry**.",
      "(1) Name",
      "(b) Report.",
      "After it.",
    ]);
  });

  test("has its footnotes where they belong, as LibreOffice and Word write them", async () => {
    const { markdown, leftOut } = await read(
      `<html><body><p>Law<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> holds<a href="#_ftn2" name="_ftnref2">[2]</a>.</p><p>Next, <a href="#part">Part 1</a>.</p><p id="part">Part</p><div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a> First.</p></div><div id="ftn2"><p><a name="_ftn2" href="#_ftnref2">[2]</a> Second.</p></div></body></html>`,
    );
    expect(markdown).toBe("Law[1] holds[2].\n\n[1] First.\n\n[2] Second.\n\nNext, Part 1.\n\nPart\n");
    expect(leftOut).toEqual({ notes: 2 });
  });

  test("gives tables, raised figures and changes, and leaves out pictures and what is hidden", async () => {
    const { markdown, leftOut } = await read(
      `<body><table><tr><th rowspan="2">a<th>b<tr><td>c</table><p>m<sup>2</sup> <ins>new</ins><del>old</del><img src="http://x.example/a.png"><span hidden>secret</span></p><p style="display:none">also</p></body>`,
    );
    expect(markdown).toBe("| a | b |\n| --- | --- |\n|  | c |\n\nm² new\n");
    expect(leftOut).toEqual({ merged: 1, insertions: 1, deletions: 1, pictures: 1, hidden: 2 });
  });

  test("in an older encoding is read as it says", async () => {
    const page = '<html><meta charset="windows-1251"><p>';
    const law = new Uint8Array([...bytes(page), 0xd7, 0xeb, 0x2e]);
    expect((await toMarkdown(law)).markdown).toBe("Чл.\n");
  });

  test("that nests more deeply than any text is refused", async () => {
    await expect(read(`<html>${"<div>".repeat(2_000)}x`)).rejects.toMatchObject({
      why: { key: "attachments.too-many-elements" },
    });
  });

  test("leads to nowhere but the web", async () => {
    const { markdown } = await read(
      '<p><a href="javascript:alert(1)">one</a> <a href="https://example.org/a">two</a></p>',
    );
    expect(markdown).toBe("one [two](https://example.org/a)\n");
  });
});

describe("a law in Akoma Ntoso", () => {
  const law = `<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><meta><identification source="#x"/></meta><preface><p class="title">Export Act</p></preface><body><chapter eId="c1"><num>Chapter I</num><heading>General</heading><article eId="a1"><num>Article 1</num><heading>Scope</heading><paragraph eId="p1"><num>1.</num><list><intro><p>This Act covers<authorialNote marker="*"><p>See Annex I.</p></authorialNote>:</p></intro><point><num>(a)</num><content><p>goods;</p></content></point><point><num>(b)</num><content><p>technology <b>and</b> software.</p></content></point></list></paragraph><paragraph eId="p2"><num>2.</num><content><p>The following is added:</p><p><mod>In Article 9: <quotedStructure startQuote="‘"><paragraph><num>3.</num><content><p>Quoted.</p></content></paragraph></quotedStructure></mod></p><table><tr><th><p>Item</p></th><td><p>5 <sup>2</sup></p></td></tr></table></content></paragraph></article></chapter></body></act></akomaNtoso>`;

  test("gives headings, numbers, notes, tables, and quotes what it quotes", async () => {
    const { markdown, leftOut } = await read(law);
    expect(markdown.trimEnd().split("\n\n")).toEqual([
      "Export Act",
      "# Chapter I General",
      "## Article 1 Scope",
      "1. This Act covers[1]:",
      "[1] See Annex I.",
      "(a) goods;",
      "(b) technology **and** software.",
      "2. The following is added:",
      "In Article 9:",
      "> 3. Quoted.",
      "| Item | 5 ² |\n| --- | --- |",
    ]);
    expect(leftOut).toEqual({ notes: 1 });
  });

  test("is cut into the provisions that it has", async () => {
    const { provisions } = cutMeasure((await read(law)).markdown, { government: "NL" });
    expect(provisions.map(({ path }) => path)).toEqual([
      "Chapter I",
      "Article 1",
      "Article 1(1)",
      "Article 1(1)(a)",
      "Article 1(1)(b)",
      "Article 1(2)",
    ]);
  });

  test("with a document type is refused", async () => {
    await expect(read(`<!DOCTYPE akomaNtoso [<!ENTITY x "y">]>${law.slice(21)}`)).rejects.toMatchObject({
      why: { key: "attachments.part-unreadable" },
    });
  });
});

test("Markdown and plain text stay as they are", async () => {
  const text = "\ufeff# Article 1\r\n\r\n1. *Goods* | a\r\n";
  expect(await read(text)).toEqual({ markdown: "# Article 1\n\n1. *Goods* | a\n", leftOut: {} });
});
