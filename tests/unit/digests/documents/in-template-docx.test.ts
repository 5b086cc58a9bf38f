import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { fillDocxPart } from "#app/digests/documents/docx/in-template/docx-places.ts";
import { fillDocx } from "#app/digests/documents/docx/in-template/fill-docx.server.ts";
import { writeDocx } from "#app/digests/documents/docx/write-docx.server.ts";
import { checkTemplateSize } from "#app/digests/documents/template/check-template-size.server.ts";
import { TemplateUnfit } from "#app/digests/documents/template/template-problem.ts";
import { exampleTemplate, sampleDigest, sampleFields } from "#app/digests/templates/sample-digest.ts";
import { tryTemplate } from "#app/digests/templates/try-template.server.ts";
import { readTree } from "#app/files/xml-tree.server.ts";
import { readZip } from "#app/files/zip.server.ts";
import { english } from "#tests/support/english.tsx";
import { aMinistrysDocx, digestPlace, germanStyles, wordRuns } from "#tests/support/ministry-templates.ts";
import { aDocx, rels, zipOf } from "#tests/support/office-files.ts";

const document = sampleDigest(english);

async function filled(template: Uint8Array<ArrayBuffer>, of = document) {
  const parts = await readZip(template);
  const file = await fillDocx(english, of, { parts, fields: sampleFields(english) });
  const made = unzipSync(file);
  for (const [path, bytes] of Object.entries(made)) if (/\.(xml|rels)$/.test(path)) readTree(bytes);
  return { file, made, part: (path: string) => strFromU8(made[path] ?? new Uint8Array()) };
}

const problemsOf = (template: Uint8Array<ArrayBuffer>) =>
  filled(template).then(
    () => [],
    (error: unknown) => (error instanceof TemplateUnfit ? error.problems : [error]),
  );

/** The template with its parts changed as text. */
function changed(template: Uint8Array, change: (text: string, path: string) => string) {
  const parts = Object.entries(unzipSync(template));
  return zipOf(Object.fromEntries(parts.map(([path, bytes]) => [path, change(strFromU8(bytes), path)])));
}

/** As programs write it that number the prefixes of names. */
const numbered = (xml: string) => xml.replace(/(<\/?| |xmlns:)w(?=[:=])/g, "$1ns0");

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe("a digest in a template of Word", () => {
  test("stands in its place, and all else stays", async () => {
    const { part } = await filled(aMinistrysDocx());
    const body = part("word/document.xml");
    expect(body).toMatch(
      /Cover of Sample of a digest.*Sample of a digest.*In short.*Signed for the ministry/,
    );
    expect(body).not.toContain("digest}");
    expect(body).toMatch(/<w:headerReference [^>]*r:id="rId8"\/>.*<w:pgSz w:w="10000"/);
    expect(part("word/media/arms.png")).toBe("arms");
  });

  test("fills fields in headers and footers too, also those that Word has cut into runs", async () => {
    const { part } = await filled(aMinistrysDocx());
    expect(part("word/header1.xml").replace(/<[^>]*>/g, "")).toContain("Letterhead XX-2026-000");
    expect(part("word/footer1.xml").replace(/<[^>]*>/g, "")).toContain("As of 15 January 2026");
    expect(part("word/header1.xml")).toContain('r:embed="rId1"');
  });

  test("takes the template’s styles by their names, whatever they are called within", async () => {
    const { part } = await filled(aMinistrysDocx());
    const body = part("word/document.xml");
    expect(body).toMatch(/<w:pStyle w:val="berschrift1"\/><\/w:pPr><w:bookmarkStart/);
    expect(body).toContain('<w:pStyle w:val="berschrift2"/>');
    expect(body).not.toContain('"Heading1"');
    expect(part("word/footnotes.xml")).toContain('<w:pStyle w:val="Funotentext"/>');
    expect(part("word/styles.xml").match(/w:val="heading 1"/g)).toHaveLength(1);
  });

  test("has its text in the style of the paragraph in which its place is", async () => {
    const { part } = await filled(aMinistrysDocx());
    expect(part("word/document.xml")).toMatch(
      /<w:pStyle w:val="Brieftext"\/><\/w:pPr><w:r>.*These words show/,
    );
  });

  test("adds the styles that the template lacks under ids that are free, headings like those above", async () => {
    const { part } = await filled(aMinistrysDocx());
    const styles = part("word/styles.xml");
    expect(styles).toMatch(
      /w:styleId="Heading3"><w:name w:val="heading 3"\/><w:basedOn w:val="berschrift2"\/>/,
    );
    expect(styles).toMatch(/w:styleId="ParleyQuote"><w:name w:val="Quote"\/>/);
    expect(part("word/document.xml")).toContain('<w:pStyle w:val="ParleyQuote"/>');
    const named = [...part("word/document.xml").matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)];
    const known = new Set([...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
    expect(named.filter(([, id]) => !known.has(id ?? ""))).toEqual([]);
  });

  test("has numbers, names and ids that nothing else in the template has", async () => {
    const { made, part } = await filled(aMinistrysDocx());
    const body = part("word/document.xml");
    for (const pattern of [
      /<w:bookmarkStart w:id="(\d+)"/g,
      /<wp:docPr id="(\d+)"/g,
      /<w:bookmarkStart [^>]*w:name="([^"]*)"/g,
    ]) {
      const ids = [...body.matchAll(pattern)].map(([, id]) => id);
      expect(ids.length).toBeGreaterThan(1);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const notes = [...part("word/footnotes.xml").matchAll(/<w:footnote [^>]*w:id="(-?\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(notes).toEqual(["-1", "0", "7", "8", "9"]);
    expect(body).toMatch(
      /footnoteReference w:id="7".*footnoteReference w:id="8".*footnoteReference w:id="9"/,
    );
    expect(Object.keys(made)).toContain("word/media/parley-chart1-1.png");
    expect(part("word/media/parley-chart1.png")).toBe("theirs");
    const links = [...part("word/_rels/document.xml.rels").matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(links).size).toBe(links.length);
    for (const [, id] of body.matchAll(/r:(?:id|embed)="([^"]*)"/g)) expect(links).toContain(id);
  });

  test("says its title and its language, of each word too, whatever the template is in", async () => {
    const { part } = await filled(aMinistrysDocx());
    expect(part("docProps/core.xml")).toContain("<dc:title>Sample of a digest</dc:title>");
    expect(part("docProps/core.xml")).not.toContain("Grace Author");
    expect(part("word/document.xml")).toContain('<w:lang w:val="en-GB"/>');
    expect(part("word/document.xml")).toMatch(
      /<w:lang w:val="fr"\/><\/w:rPr><w:t xml:space="preserve">Une licence/,
    );
  });

  test("has header rows, captions and pictures with words, as wide as the template’s text", async () => {
    const { part } = await filled(aMinistrysDocx());
    const body = part("word/document.xml");
    expect(body).toContain("<w:tblHeader/>");
    expect(body).toContain('<w:tblW w:w="6000" w:type="dxa"/>');
    expect(body).toContain('descr="Bar chart:');
    expect(body).toContain('<wp:extent cx="3810000"');
  });

  test("brings along all that footnotes and lists need where the template has none of it", async () => {
    const { part } = await filled(aDocx(digestPlace));
    expect(part("[Content_Types].xml")).toMatch(/parley-footnotes.xml.*footnotes\+xml/);
    expect(part("word/parley-footnotes.xml")).toContain('<w:footnote w:id="1">');
    expect(part("word/parley-settings.xml")).toContain('<w:footnotePr><w:footnote w:id="-1"/>');
    expect(part("word/parley-numbering.xml")).toMatch(/<w:abstractNum .*<w:num w:numId="1">/);
    expect(part("word/_rels/parley-footnotes.xml.rels")).toContain("/comments/12");
    expect(part("word/parley-styles.xml")).toContain('w:styleId="Heading1"');
  });

  test("keeps a picture that hangs in the paragraph of its place, the section that ends there, and the page that begins", async () => {
    const drawing =
      '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"/></w:drawing></w:r>';
    const place = `<w:p><w:pPr><w:sectPr><w:pgSz w:w="5000"/></w:sectPr></w:pPr>${drawing}<w:r><w:t>{digest}</w:t></w:r></w:p>`;
    const kept = (await filled(aDocx(place))).part("word/document.xml");
    expect(kept).toMatch(
      /<w:drawing><wp:inline [^>]*\/><\/w:drawing>.*In short.*<w:pPr><w:sectPr><w:pgSz w:w="5000"\/>/,
    );
    const page = digestPlace.replace("<w:p>", "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>");
    const begun = (await filled(aDocx(page))).part("word/document.xml");
    expect(begun).toMatch(/^[^§]*?<w:p><w:pPr><w:pStyle w:val="Heading1"\/><w:pageBreakBefore\/>/);
  });

  test("is understood where the template’s parts have other prefixes", async () => {
    const numbering = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
    const template = changed(aMinistrysDocx(), (text, path) => {
      if (path === "word/_rels/document.xml.rels")
        return text
          .replace(/<Relationship [^>]*footnotes[^>]*>/, "")
          .replace("</", '<Relationship Id="n1" Type="x/numbering" Target="media/arms.png"/></');
      if (path === "word/media/arms.png") return numbered(numbering);
      return /^word\/[^/]*\.xml$/.test(path)
        ? numbered(text).replace(/<ns0:footnotePr>.*<\/ns0:footnotePr>/, "")
        : text;
    });

    const { part } = await filled(template);

    for (const [path, ours] of [
      ["word/styles.xml", "<w:style "],
      ["word/media/arms.png", "<w:abstractNum "],
      ["word/settings.xml", "<w:footnotePr>"],
    ] as const) {
      expect(part(path)).toContain(ours);
      expect(() => readTree(strToU8(part(path)))).not.toThrow();
    }
  });

  test.each([
    ["links", "word/_rels/document.xml.rels"],
    ["types", "[Content_Types].xml"],
  ])("is not made where the %s of a template have a prefix", async (_, which) => {
    const template = changed(aMinistrysDocx(), (text, path) =>
      path === which ? text.replace(/<(\/?)(?=[A-Z])/g, "<$1p:").replace("xmlns=", "xmlns:p=") : text,
    );
    expect(await problemsOf(template)).toMatchObject([{ why: "other program" }]);
  });

  test("is not made in a template of which a part is broken, though it is not filled", async () => {
    const bytes = aDocx(digestPlace, { "customXml/item1.xml": "<open>" });
    await expect(tryTemplate(english, { format: "docx", bytes })).rejects.toThrow("part-unreadable");
  });

  test("is not made in a template of more elements than can be filled while one waits", async () => {
    const parts = [{ name: "word/document.xml", bytes: strToU8("<w:p/>".repeat(600_001)) }];
    expect(() => checkTemplateSize(parts)).toThrow("too long");
    const most = [{ name: "word/document.xml", bytes: strToU8("<w:p/>".repeat(600_000)) }];
    expect(() => checkTemplateSize(most)).not.toThrow();
  });

  test("is as wide as the text of the section that ends in its place", async () => {
    const size = (width: number) =>
      `<w:sectPr><w:pgSz w:w="${width}"/><w:pgMar w:left="1000" w:right="1000"/></w:sectPr>`;
    const place = digestPlace.replace("<w:p>", `<w:p><w:pPr>${size(9000)}</w:pPr>`);
    const { part } = await filled(aDocx(`${place}${paragraph("Annex")}${size(16000)}`));
    expect(part("word/document.xml")).toContain('<w:tblW w:w="7000" w:type="dxa"/>');
  });

  test("leaves free what is for the binding, unless that is at the top", async () => {
    const bound = changed(aMinistrysDocx(), (text) => text.replace("<w:pgMar ", '<w:pgMar w:gutter="500" '));
    expect((await filled(bound)).part("word/document.xml")).toContain('<w:tblW w:w="5500" w:type="dxa"/>');
    const atTop = changed(bound, (text) => text.replace("<w:footnotePr>", "<w:gutterAtTop/><w:footnotePr>"));
    expect((await filled(atTop)).part("word/document.xml")).toContain('<w:tblW w:w="6000" w:type="dxa"/>');
  });

  test("is looked for in few places, however many there are", () => {
    const fields = sampleFields(english);
    const inOne = readTree(strToU8(wordRuns(["{digest}".repeat(500)])));
    expect(fillDocxPart(inOne, fields).digests).toHaveLength(2);
    const runs = Array.from({ length: 500 }, () => paragraph("{digest}")).join("");
    const inMany = readTree(strToU8(wordRuns([]).replace("<w:p></w:p>", runs)));
    expect(fillDocxPart(inMany, fields).digests).toHaveLength(20);
  });

  test("leads no more to the file that the template was made from", async () => {
    const { part } = await filled(aMinistrysDocx());
    expect(part("word/settings.xml")).not.toContain("attachedTemplate");
    expect(part("word/_rels/settings.xml.rels")).not.toContain("letter.dotx");
  });

  test("finds parts whatever the case of their names, and leads nowhere to what the template was made from", async () => {
    const parts = unzipSync(aMinistrysDocx());
    const links = strFromU8(parts["word/_rels/document.xml.rels"] ?? new Uint8Array());
    const { made, part } = await filled(
      zipOf({
        ...parts,
        "word/_rels/document.xml.rels": links.replace('"settings.xml"', '"Settings.xml"'),
        "word/_rels/footer1.xml.RELS": rels([
          { id: "rId1", type: "attachedTemplate", target: "C:\\letter.dotx", external: true },
        ]),
      }),
    );
    expect(Object.keys(made).filter((path) => /settings/i.test(path))).toEqual([
      "word/settings.xml",
      "word/_rels/settings.xml.rels",
    ]);
    for (const path of Object.keys(made)) expect(part(path)).not.toContain("attachedTemplate");
  });

  test("can be made in the example that is given to begin with, and in what was made there before", async () => {
    const example = new Uint8Array(await writeDocx(english, exampleTemplate(english)));
    const once = await filled(example);
    expect(once.part("word/document.xml")).toContain("Kept as: Snapshot 3");
    const again = new Uint8Array(Buffer.from(once.file));
    expect(await problemsOf(again)).toEqual([{ why: "digest missing" }]);
  });

  test("is the same file each time", async () => {
    const [one, other] = [await filled(aMinistrysDocx()), await filled(aMinistrysDocx())];
    expect(Buffer.from(one.file).equals(Buffer.from(other.file))).toBe(true);
  });

  test.each([
    ["no place for it", "A letter", ["digest missing"]],
    ["two places for it", `${digestPlace}${digestPlace}`, ["digest twice"]],
    ["its place beside words", paragraph("Here: {digest}"), ["digest in text"]],
    ["its place in a table", `<w:tbl><w:tr><w:tc>${digestPlace}</w:tc></w:tr></w:tbl>`, ["digest elsewhere"]],
    [
      "its place in a box, which Word writes twice",
      `<w:p><w:r><w:drawing><w:txbxContent>${digestPlace}</w:txbxContent></w:drawing><w:pict><w:txbxContent>${digestPlace}</w:txbxContent></w:pict></w:r></w:p>`,
      ["digest elsewhere"],
    ],
    ["a field of no name", `${digestPlace}${paragraph("Dear {name}")}`, ["unknown"]],
    ["a bracket that is not closed", `${digestPlace}${paragraph("Dear {title")}`, ["unclosed"]],
    ["a bracket that was not opened", `${digestPlace}${paragraph("Dear title}")}`, ["unopened"]],
  ])("is not made where a template has %s", async (_, body, why) => {
    const problems = await problemsOf(aDocx(body));
    expect(
      problems.map((problem) => (problem instanceof Object && "why" in problem ? problem.why : problem)),
    ).toEqual(why);
  });

  test("is not made where its place is in a header alone", async () => {
    const template = aMinistrysDocx({ body: paragraph("A letter"), header: "{digest}" });
    expect(await problemsOf(template)).toEqual([{ why: "digest elsewhere" }]);
  });
});

test("the ministry’s styles are those that a German Word writes", () => {
  expect(germanStyles).toContain('w:styleId="berschrift1"><w:name w:val="heading 1"/>');
});
