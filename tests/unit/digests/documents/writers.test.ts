import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { DigestDocument } from "#app/digests/documents/document.ts";
import { writeDocx } from "#app/digests/documents/docx/write-docx.server.ts";
import { writeOdt } from "#app/digests/documents/odt/write-odt.server.ts";
import { writePdf } from "#app/digests/documents/pdf/write-pdf.server.ts";
import { english } from "#tests/support/english.tsx";
import { readPdf } from "#tests/support/read-pdf.ts";

const link = "https://parley.example/consultations/NL-2026-001/comments/12";

const document: DigestDocument = {
  ...{ title: "Digest of comments: Drones & <b>dual use</b>", subject: "NL-2026-001" },
  ...{ language: "en", locale: "en-GB", at: "2026-02-03T10:00:00.000Z", footer: "NL-2026-001" },
  blocks: [
    { kind: "heading", level: 1, id: "digest", runs: [{ text: "Digest" }] },
    { kind: "contents", title: [{ text: "Contents" }] },
    { kind: "heading", level: 2, id: "themes", runs: [{ text: "Themes" }] },
    { kind: "paragraph", runs: [{ text: "Read " }, { text: "all", href: link }, { text: "." }] },
    {
      ...{ kind: "quote", words: "La licence arrive\u0001 trop tard \ud800.", language: "fr" },
      source: [{ text: "Comment 12", href: link }, { text: ", Müller & <b>Sons</b>" }],
    },
    { kind: "quote", words: "הרישיון מאוחר מדי", language: "he", source: [{ text: "Comment 13" }] },
    { kind: "list", items: [[{ text: "Article 1" }], [{ text: "Article 2" }]] },
    {
      ...{ kind: "table", caption: "Comments by group", head: ["Group", "Comments"], widths: [3, 1] },
      rows: [[[{ text: "Academia" }], 1200]],
    },
    {
      ...{ kind: "chart", title: "By group", alternative: "Bar chart: Academia 1,200." },
      bars: [{ label: "Academia", value: 1200, words: "1,200" }],
    },
  ],
};

function partsOf(file: Uint8Array) {
  const parts = unzipSync(file);
  return (path: string) => strFromU8(parts[path] ?? new Uint8Array());
}

describe("a document as DOCX", async () => {
  const part = partsOf(await writeDocx(english, document));
  const body = part("word/document.xml");

  test("has headings, and contents that lead to them", () => {
    expect(body).toMatch(
      /<w:pStyle w:val="Heading2"\/><\/w:pPr><w:bookmarkStart w:id="1" w:name="to_themes"\/>/,
    );
    expect(body).toContain('<w:hyperlink w:anchor="to_themes">');
    expect(body).toContain("TOC \\o");
    expect(part("word/styles.xml")).toContain('<w:outlineLvl w:val="1"/>');
  });

  test("says in which language it is, and in which its quotes are", () => {
    expect(part("word/styles.xml")).toContain('<w:lang w:val="en-GB"');
    expect(part("docProps/core.xml")).toContain("<dc:language>en</dc:language>");
    expect(body).toContain('<w:lang w:val="fr"/>');
    expect(body).toMatch(/<w:bidi\/><\/w:pPr><w:r><w:rPr><w:rtl\/><w:lang w:val="he" w:bidi="he"\/>/);
  });

  test("has whose words they are in footnotes, with links", () => {
    expect(body).toContain('<w:footnoteReference w:id="1"/>');
    expect(part("word/footnotes.xml")).toMatch(
      /<w:footnote w:id="1">.*Comment 12.*Müller &amp; &lt;b&gt;Sons/,
    );
    expect(part("word/_rels/footnotes.xml.rels")).toContain(`Target="${link}" TargetMode="External"`);
  });

  test("has tables with header rows and captions, and charts that are read out", () => {
    expect(body).toContain("<w:tblHeader/>");
    expect(body).toContain('<w:tblCaption w:val="Comments by group"/>');
    expect(body).toContain("1,200");
    expect(body).toContain('descr="Bar chart: Academia 1,200."');
    expect(part("word/media/chart1.png").slice(1, 4)).toBe("PNG");
  });

  test("leaves out what XML cannot hold", () => {
    expect(body).toContain("La licence arrive trop tard \ufffd.");
    expect(part("docProps/core.xml")).toContain("Drones &amp; &lt;b&gt;dual use");
  });
});

describe("a document as ODT", async () => {
  const file = await writeOdt(english, document);
  const part = partsOf(file);
  const body = part("content.xml");

  test("begins with what it is, as it stands", () => {
    const start = Buffer.from(file.subarray(30, 77)).toString("latin1");
    expect(start).toBe("mimetypeapplication/vnd.oasis.opendocument.text");
  });

  test("has headings, and contents that lead to them", () => {
    expect(body).toContain('text:outline-level="2"><text:bookmark text:name="themes"/>Themes');
    expect(body).toMatch(/<text:table-of-content .*xlink:href="#themes"/);
  });

  test("says in which language it is, and in which its quotes are", () => {
    expect(part("styles.xml")).toMatch(/fo:language="en" fo:country="GB"/);
    expect(part("meta.xml")).toContain("<dc:language>en</dc:language>");
    expect(body).toMatch(/<style:style style:name="In_fr".*?fo:language="fr"/);
    expect(body).toContain('<text:p text:style-name="QuoteFromRight"><text:span text:style-name="In_he">');
  });

  test("has footnotes with links, tables with header rows, and charts that are read out", () => {
    expect(body).toMatch(/text:note-class="footnote".*Comment 12/);
    expect(body).toContain(`xlink:href="${link}"`);
    expect(body).toMatch(/<table:title>Comments by group<.*<table:table-header-rows>.*Group/);
    expect(body).toContain("<svg:desc>Bar chart: Academia 1,200.</svg:desc>");
    expect(part("META-INF/manifest.xml")).toContain("Pictures/chart1.png");
  });
});

describe("a document as PDF", async () => {
  const { nodes, tags, pages, info, outline } = await readPdf(await writePdf(english, document));

  test("is tagged with what everything is", () => {
    for (const tag of ["H1", "H2", "TOCI", "P", "Link", "BlockQuote", "LBody", "Table", "TH", "TD", "Figure"])
      expect(tags).toContain(tag);
    expect(outline.map(({ title }) => title)).toEqual(["Themes"]);
    expect(info.get("Language")).toBe("en-GB");
    expect(info.get("Title")).toBe(document.title);
  });

  test("says in which language quotes are, and what its charts show", () => {
    expect(nodes.some(({ lang }) => lang === "fr")).toBe(true);
    expect(nodes.find(({ role }) => role === "Figure")?.alt).toBe("Bar chart: Academia 1,200.");
  });

  test("has whose words they are below them, and counts what its fonts cannot show", () => {
    expect(pages.join(" ")).toMatch(/trop tard.*Comment 12.*Müller & <b>Sons<\/b>/);
    expect(pages.join(" ")).toContain("[not shown: 17 characters]");
  });

  test("goes on to another page with its tables, the header again on top", async () => {
    const rows = Array.from({ length: 120 }, (_, row) => [[{ text: `Row ${row}` }], row]);
    const table = { kind: "table" as const, caption: "Many", head: ["Name", "Count"], widths: [1, 1], rows };
    const many = await readPdf(await writePdf(english, { ...document, blocks: [table] }));
    expect(many.pages.length).toBeGreaterThan(2);
    for (const page of many.pages) expect(page).toMatch(/Name\s+Count/);
    const isSaid = ({ children = [] }: { children?: object[] }) => children.length > 0;
    expect(many.nodes.filter((node) => node.role === "TH" && isSaid(node))).toHaveLength(2);
  });

  test("holds a cell that no page has room for, and a word as long as a page", async () => {
    const rows = [[[{ text: "word ".repeat(3000) }], [{ text: "x".repeat(9000) }]]];
    const table = { kind: "table" as const, caption: "Long", head: ["One", "Other"], widths: [1, 1], rows };
    const long = await readPdf(await writePdf(english, { ...document, blocks: [table] }));
    expect(long.pages.join("").match(/word/g)).toHaveLength(3000);
    expect(long.pages.join("").match(/x/g)?.length).toBeGreaterThanOrEqual(9000);
  });
});

test.each([writeDocx, writeOdt, writePdf])("%o writes the same bytes each time", async (write) => {
  const [one, other] = [await write(english, document), await write(english, document)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});
