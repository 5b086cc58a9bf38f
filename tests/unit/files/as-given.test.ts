import { describe, expect, test } from "vitest";
import { lookAt } from "#app/files/as-given/look-at.server.ts";
import { FileRefused } from "#app/files/refusal.ts";
import { aMinistrysDocx, aMinistrysOdt } from "#tests/support/ministry-templates.ts";
import { aDocx, anOdt, anXlsx, docxParts, rels, zipOf } from "#tests/support/office-files.ts";

const whyRefused = (bytes: Uint8Array<ArrayBuffer>) =>
  lookAt(bytes).then(
    () => null,
    (error: unknown) => (error instanceof FileRefused ? error.why.key : error),
  );

const links = (type: string, target: string) => ({
  "word/_rels/document.xml.rels": rels([{ id: "rId1", type, target, external: true }]),
});
const field = (...instructions: string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${instructions
    .map((text) => `<w:r><w:instrText>${text}</w:instrText></w:r>`)
    .join("")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

describe("a document that is kept as it was given", () => {
  test("is taken with its letterhead, with links for readers, and with the file from which it was made", async () => {
    expect(await lookAt(aMinistrysDocx())).toEqual({ ok: true, kind: "docx" });
    expect(await lookAt(aMinistrysOdt())).toEqual({ ok: true, kind: "odt" });
    const extra = links("hyperlink", "https://ministry.example");
    expect(await lookAt(aDocx(field(" PAGE "), extra))).toEqual({ ok: true, kind: "docx" });
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><a href="#a"/><path fill="url(#b)"/></svg>';
    expect(await lookAt(aDocx("", { "word/media/a.svg": drawing }))).toEqual({ ok: true, kind: "docx" });
    const link = '<text:p><text:a xlink:href="https://ministry.example">Us</text:a></text:p>';
    expect(await lookAt(anOdt(link))).toEqual({ ok: true, kind: "odt" });
  });

  test.each([
    ["a workbook", anXlsx(), "template-files.other-kind"],
    [
      "what Word calls a template",
      zipOf({ "[Content_Types].xml": "wordprocessingml.template.main+xml", "word/document.xml": "<d/>" }),
      "template-files.other-kind",
    ],
    ["macros", aDocx("", { "word/vbaProject.bin": "x" }), "template-files.macros"],
    ["an embedded sheet", aDocx("", { "word/embeddings/sheet.xlsx": "x" }), "template-files.embedded"],
    ["an add-in", aDocx("", { "word/webextensions/one.xml": "<a/>" }), "template-files.add-in"],
    ["an object of another program", aDocx("<o:OLEObject/>"), "template-files.active"],
    ["a part of another file", aDocx("<w:altChunk/>"), "template-files.active"],
    [
      "a link to a part of another file",
      aDocx("", links("aFChunk", "https://a.example")),
      "template-files.active",
    ],
    [
      "a picture from elsewhere",
      aDocx("", links("image", "https://a.example/a.png")),
      "template-files.elsewhere",
    ],
    ["a file of the network", aDocx("", links("hyperlink", "file://server/a")), "template-files.elsewhere"],
    ["a field that fetches", aDocx(field("INCLUDEPICT", "URE &quot;a&quot;")), "template-files.field"],
    [
      "a field that asks a program",
      aDocx('<w:fldSimple w:instr=" DDEAUTO excel "/>'),
      "template-files.field",
    ],
    [
      "the strict form",
      zipOf({
        ...docxParts(),
        "word/document.xml": '<d xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>',
      }),
      "template-files.strict",
    ],
    [
      "a drawing with a script",
      aDocx("", { "word/media/a.svg": "<svg><script/></svg>" }),
      "template-files.active",
    ],
    [
      "a drawing that shows what is elsewhere",
      aDocx("", { "word/media/a.svg": '<svg><image href="https://a.example/a.png"/></svg>' }),
      "template-files.elsewhere",
    ],
    ["a part that is no XML", aDocx("", { "word/header1.xml": "<w:hdr>" }), "attachments.part-unreadable"],
    ["entities", aDocx("", { "word/header1.xml": "<!DOCTYPE a><a/>" }), "attachments.part-unreadable"],
    [
      "too much in it",
      aDocx("", { "word/media/a.png": new Uint8Array(41 * 1024 * 1024) }),
      "attachments.unpacks-to-more",
    ],
    [
      "more XML than a letter has",
      aDocx("", {
        "word/header1.xml": Array.from({ length: 900_000 }, (_, n) => `<a>${n * 7919}</a>`).join(""),
      }),
      "template-files.too-much",
    ],
  ])("is not taken with %s", async (_, bytes, why) => {
    expect(await whyRefused(bytes)).toBe(why);
  });

  test.each([
    ["Basic", anOdt("", { "Basic/script.xml": "<a/>" }), "template-files.macros"],
    ["an embedded object", anOdt("", { "Object 1/content.xml": "<a/>" }), "template-files.embedded"],
    ["an object", anOdt('<text:p><draw:object xlink:href="./Object 1"/></text:p>'), "template-files.active"],
    ["what runs at an event", anOdt('<office:event-listener xmlns:office="o"/>'), "template-files.active"],
    [
      "a picture from elsewhere",
      anOdt('<draw:image xlink:href="https://a.example/a.png"/>'),
      "template-files.elsewhere",
    ],
    [
      "a part of another file",
      anOdt('<text:section-source xlink:href="../a.odt"/>'),
      "template-files.active",
    ],
    ["a link to a file beside it", anOdt('<text:a xlink:href="../a.odt"/>'), "template-files.elsewhere"],
  ])("is not taken with %s in OpenDocument", async (_, bytes, why) => {
    expect(await whyRefused(bytes)).toBe(why);
  });
});
