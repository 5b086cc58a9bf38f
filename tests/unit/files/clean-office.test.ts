import { describe, expect, test } from "vitest";
import { cleanFile } from "#app/files/clean-file.server.ts";
import { extractText } from "#app/files/extract-text.server.ts";
import { noteTold } from "#app/files/file-notes.ts";
import { metadataText } from "#app/files/metadata-text.server.ts";
import { recognise } from "#app/files/recognise.server.ts";
import { readZip } from "#app/files/zip.server.ts";
import { english } from "#tests/support/english.tsx";
import { aDocx, anOdt, anXlsx, rels } from "#tests/support/office-files.ts";
import { aJpeg } from "#tests/support/picture-files.ts";
import { whyRefused } from "#tests/support/refused-file.ts";

async function cleaned(bytes: Uint8Array<ArrayBuffer>) {
  const recognised = await recognise(bytes, "x");
  const result = await cleanFile(bytes, recognised);
  const parts = await readZip(result.bytes);
  const again = await recognise(result.bytes, "x");
  expect(again.kind).toBe(recognised.kind);
  return {
    ...result,
    kind: recognised.kind,
    names: parts.map(({ name }) => name),
    all: parts.map(({ bytes }) => new TextDecoder().decode(bytes)).join("\n"),
  };
}

describe("a Word document", () => {
  test("loses its properties and the names of those who worked on it, and keeps its text", async () => {
    const body =
      '<w:p w:rsidR="00AB12CD"><!-- hidden remark --><w:ins w:author="Grace Author" w:date="2026-01-01T00:00:00Z"><w:r><w:t xml:space="preserve">Threshold &amp; 5 kg </w:t></w:r></w:ins></w:p>';
    const comments =
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Grace Author" w:initials="GA"><w:p><w:r><w:t>A remark</w:t></w:r></w:p></w:comment></w:comments>';

    const result = await cleaned(
      aDocx(body, { "word/comments.xml": comments, "customXml/item1.xml": "<x>Grace</x>" }),
    );

    expect(result.all).not.toMatch(/Grace|rsid|hidden remark|docProps|"GA"|2026-01-01/);
    expect(result.names).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "word/document.xml",
      "word/comments.xml",
    ]);
    expect(await extractText(result.bytes, "docx")).toBe("Threshold & 5 kg\n\nA remark");
    expect(result.removed.map((note) => english.say(noteTold(note))).join(" ")).toMatch(
      /properties.*names of those who commented/s,
    );
    expect(result.remaining.map((note) => english.say(noteTold(note))).join(" ")).toContain(
      "Comments in the margin stay",
    );
  });

  test("loses references to elsewhere from parts whose names are written large", async () => {
    const result = await cleaned(
      aDocx("", {
        "word/header1.xml": "<hdr/>",
        "word/_rels/header1.xml.RELS": rels([
          { id: "rId1", type: "image", target: "https://track.example/pixel.png", external: true },
        ]),
      }),
    );
    expect(result.all).not.toContain("track.example");
  });

  test("loses references to elsewhere and embedded files, and keeps plain links and pictures", async () => {
    const body = `<w:p><w:r><w:t>Text</w:t></w:r><w:hyperlink r:id="rId1"/><a:blip r:link="rId2"/><w:object><o:OLEObject r:id="rId3"/></w:object><a:blip r:embed="rId5"/><w:r><w:instrText> INCLUDEPICTURE "https://track.example"</w:instrText></w:r></w:p>`;
    const links = rels([
      { id: "rId1", type: "hyperlink", target: "https://parley.example/", external: true },
      { id: "rId2", type: "image", target: "https://track.example/pixel.png", external: true },
      { id: "rId3", type: "oleObject", target: "embeddings/object1.bin" },
      { id: "rId4", type: "attachedTemplate", target: "file:///C:/Users/Grace/x.dotm", external: true },
      { id: "rId5", type: "image", target: "media/image1.jpeg" },
    ]);

    const result = await cleaned(
      aDocx(body, {
        "word/_rels/document.xml.rels": links,
        "word/embeddings/object1.bin": "embedded",
        "word/media/image1.jpeg": await aJpeg(),
      }),
    );

    expect(result.all).not.toMatch(/track\.example|Grace|OLEObject|embedded|rId2|rId3|rId4/);
    expect(result.all).toContain("https://parley.example/");
    expect(result.names).toContain("word/media/image1.jpeg");
    expect(await metadataText(result.bytes, "docx")).not.toContain("Grace");
    expect(result.removed.map((note) => english.say(noteTold(note))).join(" ")).toMatch(
      /References to files and addresses elsewhere/,
    );
  });

  test("with entities that multiply, or that is not well-formed, is refused", async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>';
    expect(await whyRefused(() => cleaned(aDocx(undefined, { "word/styles.xml": bomb })))).toMatch(
      /cannot be read/,
    );
    expect(await whyRefused(() => cleaned(aDocx("<w:p>")))).toMatch(/cannot be read/);
  });
});

test("a workbook loses links to other workbooks, and keeps its values", async () => {
  const result = await cleaned(
    anXlsx({
      "docProps/app.xml": "<x>Grace</x>",
      "xl/externalLinks/externalLink1.xml": "<x/>",
      "xl/externalLinks/_rels/externalLink1.xml.rels": rels([
        { id: "rId1", type: "externalLinkPath", target: "file:///C:/Users/Grace/costs.xlsx", external: true },
      ]),
      "xl/tables/table1.xml": '<table displayName="Costs"/>',
      "xl/pivotCache/pivotCacheDefinition1.xml": '<pivotCacheDefinition refreshedBy="Grace"/>',
      "xl/charts/chart1.xml": "<chart><f>Costs!A1</f></chart>",
      "xl/printerSettings/printerSettings1.bin": "Grace's printer",
    }),
  );

  expect(result.all).not.toMatch(/Grace|\[1\]/);
  expect(result.all).toContain('displayName="Costs"');
  expect(result.all).toContain("<f>Costs!A1</f>");
  expect(await extractText(result.bytes, "xlsx")).toBe("Costs\n\nLicences\tper year\n250\t500");
});

test("an OpenDocument text loses properties, names and what points elsewhere", async () => {
  const body =
    '<text:p>Threshold<office:annotation><dc:creator>Grace Author</dc:creator><text:p>A remark</text:p></office:annotation><text:a xlink:href="https://parley.example/">link</text:a><draw:image xlink:href="https://track.example/x.png"/></text:p>';

  const result = await cleaned(anOdt(body));

  expect(result.all).not.toMatch(/Grace|track\.example|meta\.xml/);
  expect(result.names).toEqual(["mimetype", "META-INF/manifest.xml", "content.xml"]);
  expect(new TextDecoder().decode(result.bytes.slice(30, 77))).toBe(
    "mimetypeapplication/vnd.oasis.opendocument.text",
  );
  expect(await extractText(result.bytes, "odt")).toContain("A remark");
  expect(await whyRefused(() => cleaned(anOdt(undefined, { "Basic/x.xml": "x" })))).toMatch(/macros/);
});
