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

  test("is taken with what Word puts into every file", async () => {
    const office = "application/vnd.openxmlformats-officedocument";
    const overrides = Object.entries({
      "docProps/app.xml": `${office}.extended-properties+xml`,
      "word/theme/theme1.xml": `${office}.theme+xml`,
      "customXml/itemProps1.xml": `${office}.customXmlProperties+xml`,
    }).map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
    const types = String(docxParts()["[Content_Types].xml"]);
    const body =
      '<w:p><w:hyperlink r:id="rId1"><w:r><w:t>Us</w:t></w:r></w:hyperlink><a:hlinkClick r:id="rId1"/></w:p>';
    const word = aDocx(body, {
      "[Content_Types].xml": types.replace("</Types>", `${overrides.join("")}</Types>`),
      ...links("hyperlink", "https://ministry.example"),
      "docProps/app.xml": "<Properties><Template>Normal.dotm</Template></Properties>",
      "word/theme/theme1.xml": '<a:theme xmlns:a="a"><a:objectDefaults/></a:theme>',
      "customXml/item1.xml": '<b:Sources xmlns:b="b" SelectedStyle="APA.XSL"/>',
      "customXml/itemProps1.xml": "<ds:datastoreItem xmlns:ds='d'><ds:schemaRefs/></ds:datastoreItem>",
      "customXml/_rels/item1.xml.rels": rels([
        { id: "rId1", type: "customXmlProps", target: "itemProps1.xml" },
      ]),
      "word/_rels/settings.xml.rels": rels([
        {
          id: "rId1",
          type: "attachedTemplate",
          target: "file:///C:\\Users\\Grace\\Normal.dotm",
          external: true,
        },
      ]),
    });
    expect(await lookAt(word)).toEqual({ ok: true, kind: "docx" });
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

  const evil = "https://evil.example/a";
  const typed = (extra: string) =>
    String(docxParts()["[Content_Types].xml"]).replace("</Types>", `${extra}</Types>`);
  const linked = (written: string) => ({
    "word/_rels/document.xml.rels": `<Relationships xmlns:z="z">${written}</Relationships>`,
  });
  const header = '<w:hdr xmlns:w="w"><w:altChunk/></w:hdr>';

  test.each([
    [
      "links in a part whose name is written large",
      aDocx("", {
        "word/_rels/header1.xml.RELS": rels([{ id: "r", type: "image", target: evil, external: true }]),
      }),
      "template-files.elsewhere",
    ],
    [
      "a header that is XML by its type alone",
      aDocx("", {
        "[Content_Types].xml": typed(
          '<Override PartName="/WORD/he%61der1.dat" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>',
        ),
        "word/header1.dat": header,
      }),
      "template-files.active",
    ],
    [
      "a header that is XML by the type of its ending",
      aDocx("", {
        "[Content_Types].xml": typed('<Default Extension="DAT" ContentType="text/xml"/>'),
        "word/header1.dat": header,
      }),
      "template-files.active",
    ],
    [
      "another document than the one that is looked at",
      aDocx("", {
        "_rels/.rels": rels([{ id: "r", type: "officeDocument", target: "word/real.bin" }]),
        "word/real.bin": "x",
      }),
      "template-files.other-kind",
    ],
    [
      "two documents",
      aDocx("", {
        "_rels/.rels": rels([
          { id: "a", type: "officeDocument", target: "word/document.xml" },
          { id: "b", type: "officeDocument", target: "word/real.bin" },
        ]),
      }),
      "template-files.other-kind",
    ],
    [
      "macros by a type that is written in signs",
      aDocx("", {
        "[Content_Types].xml": typed(
          '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProj&#101;ct"/>',
        ),
      }),
      "template-files.macros",
    ],
    [
      "macros by a link alone",
      aDocx(
        "",
        linked(
          '<Relationship Id="r" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProj&#101;ct" Target="v.bin"/>',
        ),
      ),
      "template-files.macros",
    ],
    [
      "a field behind an attribute of the same name",
      aDocx('<w:fldSimple xmlns:z="z" z:instr="PAGE" w:instr="DDEAUTO x"/>'),
      "template-files.field",
    ],
    [
      "a picture from elsewhere behind the type of another link",
      aDocx(
        "",
        linked(
          `<Relationship z:Type="x/attachedTemplate" Id="r" Type="x/image" Target="${evil}" TargetMode="External"/>`,
        ),
      ),
      "template-files.elsewhere",
    ],
    [
      "a picture from elsewhere behind another link of its id",
      aDocx(
        "",
        linked(
          `<Relationship Id="r" Type="x/image" Target="${evil}" TargetMode="External"/><Relationship Id="r" Type="x/attachedTemplate" Target="a.dotx" TargetMode="External"/>`,
        ),
      ),
      "template-files.elsewhere",
    ],
    [
      "a picture by a link for readers",
      aDocx('<a:blip r:link="rId1"/>', links("hyperlink", evil)),
      "template-files.elsewhere",
    ],
    [
      "a picture by a link for readers, called its id",
      aDocx('<w:pict r:id="rId1"/>', links("hyperlink", evil)),
      "template-files.elsewhere",
    ],
    ["a picture by an address", aDocx('<w:pict r:href="rId9"/>'), "template-files.elsewhere"],
    [
      "a field with an element within its instruction",
      aDocx(field('<z:i xmlns:z="z"/>DDEAUTO excel')),
      "template-files.field",
    ],
  ])("is not taken with %s, however it is hidden", async (_, bytes, why) => {
    expect(await whyRefused(bytes)).toBe(why);
  });

  const attached = (target: string) => aDocx("", links("attachedTemplate", target));

  test.each([
    "http://evil.example/x.dotm",
    "//evil/x.dotm",
    "\\\\evil\\x.dotm",
    "%5C%5Cevil%5Cx.dotm",
    "file://evil/x.dotm",
    "file:////evil/x.dotm",
    "file:///\\\\evil\\x.dotm",
  ])("is not taken where Word would fetch its template: %s", async (target) => {
    expect(await whyRefused(attached(target))).toBe("template-files.attached");
  });

  test.each([
    "file:///C:\\Users\\Grace%20Author\\Templates\\Normal.dotm",
    "file:///D:/letter.dotx",
    "C:\\letter.dotx",
    "Normal.dotm",
  ])("is taken with a template of its author’s computer: %s", async (target) => {
    expect(await whyRefused(attached(target))).toBe(null);
  });

  const svg = (within: string) => `<svg xmlns="http://www.w3.org/2000/svg">${within}</svg>`;

  test.each([
    ["in UTF-16", Buffer.from(`\ufeff${svg("<script/>")}`, "utf16le"), "active"],
    ["in another encoding", `<?xml version="1.0" encoding="UTF-7"?>${svg("")}`, "active"],
    ["that acts at an event", svg('<g onload="a()"/>'), "active"],
    ["with styles from elsewhere", svg("<style>@import 'a.css';</style>"), "active"],
    ["with a sheet of styles", `<?xml-stylesheet href="${evil}"?>${svg("")}`, "active"],
    ["whose script has a prefix", svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'), "active"],
    ["with an address written in signs", svg('<image href="h&#116;tps://evil.example"/>'), "elsewhere"],
    ["with a style from elsewhere", svg(`<style>a{fill:<![CDATA[url(]]>${evil})}</style>`), "elsewhere"],
    ["that is changed into another", svg('<set attributeName="href" to="x"/>'), "active"],
  ])("is not taken with a drawing %s", async (_, drawing, why) => {
    for (const name of ["word/media/a.SVG", "word/media/a.png"])
      expect(await whyRefused(aDocx("", { [name]: drawing }))).toBe(`template-files.${why}`);
  });

  test("is taken with drawings as other programs write them", async () => {
    const type =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    const drawing = `<?xml version="1.0" encoding="utf-8"?>\n<!-- SVG Export Plug-In -->\n${type}\n${svg('<style>.a{fill:url(#b)}</style><image href="data:image/png;base64,AA"/>')}`;
    expect(await whyRefused(anOdt("", { "Pictures/a.svg": drawing }))).toBe(null);
  });

  const facts = (within: string) => ({
    "meta.xml": `<office:document-meta xmlns:office="o" xmlns:meta="m" xmlns:xlink="http://www.w3.org/1999/xlink">${within}</office:document-meta>`,
  });

  test.each([
    [
      "a picture from elsewhere behind an attribute of the same name",
      anOdt(`<draw:image xmlns:z="z" z:href="#x" xlink:href="${evil}"/>`),
      "template-files.elsewhere",
    ],
    [
      "the picture of a button",
      anOdt(`<form:button xmlns:form="f" form:image-data="${evil}"/>`),
      "template-files.elsewhere",
    ],
    [
      "a page that loads itself anew",
      anOdt("", facts(`<meta:auto-reload xlink:href="${evil}"/>`)),
      "template-files.elsewhere",
    ],
    [
      "a template that is fetched",
      anOdt("", facts(`<meta:template xlink:href="${evil}"/>`)),
      "template-files.attached",
    ],
    [
      "a template of the network",
      anOdt("", facts('<meta:template xlink:href="file://evil/a.ott"/>')),
      "template-files.attached",
    ],
  ])("is not taken with %s in OpenDocument, however it is hidden", async (_, bytes, why) => {
    expect(await whyRefused(bytes)).toBe(why);
  });

  test("is taken with the template from which LibreOffice made it", async () => {
    for (const target of [
      "../../Templates/letter.ott",
      "file:///usr/share/letter.ott",
      "file:///C:/letter.ott",
    ])
      expect(await whyRefused(anOdt("", facts(`<meta:template xlink:href="${target}"/>`)))).toBe(null);
  });
});
