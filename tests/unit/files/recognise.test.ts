import { describe, expect, test } from "vitest";
import { recognise } from "#app/files/recognise.server.ts";
import { english } from "#tests/support/english.tsx";
import { aDocx, anOdt, anXlsx, docxParts, zipOf } from "#tests/support/office-files.ts";
import { aPdf } from "#tests/support/pdf-files.ts";
import { aJpeg, aPngSaying } from "#tests/support/picture-files.ts";
import { whyRefused } from "#tests/support/refused-file.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: (Uint8Array | string)[]) =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part))),
  );
const aZip = zipOf({ "a.txt": "hello" });

describe("a file", () => {
  test("is what its content is, whatever its name", async () => {
    const found = async (bytes: Uint8Array<ArrayBuffer>, name = "x.exe") =>
      (await recognise(bytes, name)).kind;
    expect(await found(await aPdf())).toBe("pdf");
    expect(await found(aDocx())).toBe("docx");
    expect(await found(anXlsx())).toBe("xlsx");
    expect(await found(anOdt())).toBe("odt");
    expect(await found(aPngSaying(8, 8))).toBe("png");
    expect(await found(await aJpeg())).toBe("jpeg");
    expect(await found(bytesOf("a,b\n1,2"), "x.csv")).toBe("csv");
    expect(await found(bytesOf("héllo"))).toBe("txt");
    expect(await found(joined("\xff\xfeh\0i\0"))).toBe("txt");
  });

  const pdf = aPdf();
  const jpeg = aJpeg();
  test.each<[string, () => Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>, RegExp]>([
    ["an empty one", () => new Uint8Array(), /empty/],
    ["a PDF with a zip behind it", async () => joined(await pdf, aZip), /something else attached/],
    [
      "a PDF with a zip within its bounds",
      async () => joined(await pdf, aZip, "\n%%EOF\n"),
      /something else attached/,
    ],
    [
      "a PDF that begins late",
      async () => joined("\0\0GIF89a", await pdf),
      /begins as something else|cannot be attached/,
    ],
    ["a PDF behind a page's markup", async () => joined("<html>", await pdf), /PDF|text|characters/],
    ["a PDF cut short", async () => (await pdf).slice(0, 400), /cut short/],
    ["a JPEG with a zip behind it", async () => joined(await jpeg, aZip), /something else attached/],
    ["a JPEG cut short", async () => (await jpeg).slice(0, -40), /cut short/],
    ["a PNG with a zip behind it", () => joined(aPngSaying(8, 8), aZip), /something else attached/],
    ["a PNG cut short", () => aPngSaying(8, 8).slice(0, 50), /cut short/],
    ["a GIF that is a script", () => bytesOf("GIF89a=1;alert(1)"), /GIF|begins as/],
    ["a web page called text", () => bytesOf(" <!DOCTYPE html><script>"), /web page|cannot be attached/],
    ["any zip", () => aZip, /archive/],
    ["a zip behind a script", () => joined("#!/bin/sh\n", aZip), /./],
    ["a Word document with a zip behind it", () => joined(aDocx(), aZip), /./],
    ["a Word document cut short", () => aDocx().slice(0, -60), /cut short/],
    ["a program", () => joined("MZ\x90\0\x03\0\0\0", new Uint8Array(600)), /cannot be attached/],
    ["text with control characters", () => bytesOf("a\x00b"), /./],
    ["text in no encoding", () => joined("caf\xe9"), /UTF-8/],
    [
      "an old Word file",
      () => joined("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", new Uint8Array(600)),
      /older Office/,
    ],
    ["a document with macros", () => aDocx(undefined, { "word/vbaProject.bin": "x" }), /macros/],
    [
      "a Word document that is a workbook too",
      () => {
        const parts = docxParts();
        const types = String(parts["[Content_Types].xml"]);
        const sheet =
          '<x ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>';
        return zipOf({ ...parts, "[Content_Types].xml": types + sheet, "xl/workbook.xml": "<x/>" });
      },
      /document of another kind/,
    ],
  ])("is refused with a sentence: %s", async (_, make, why) => {
    expect(await whyRefused(async () => recognise(await make(), "x.txt"))).toMatch(why);
  });
});

describe("a zip", () => {
  const refused = (bytes: Uint8Array<ArrayBuffer>) =>
    recognise(bytes, "x.docx").then(
      () => "taken",
      (error) => english.say(error.why),
    );

  test("that is a bomb is refused while it unpacks", async () => {
    const bomb = zipOf({ ...docxParts(), "word/media/a.xml": new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refused(bomb)).toMatch(/unpacks to far more/);
    // Making the bomb is what takes long.
  }, 30_000);

  test("that lies about its sizes is refused", async () => {
    const bomb = Buffer.from(zipOf({ ...docxParts(), "word/big.xml": new Uint8Array(9 * 1024 * 1024) }));
    const directory = bomb.lastIndexOf("PK\x01\x02", undefined, "latin1");
    bomb.writeUInt32LE(10, directory + 24);
    expect(await refused(new Uint8Array(bomb))).toMatch(/damaged/);
  });

  test("within a zip, parts outside it, and parts of one name are refused", async () => {
    expect(await refused(zipOf({ ...docxParts(), "word/inner.zip": aZip }))).toMatch(/archive within/);
    expect(await refused(zipOf({ ...docxParts(), "../../evil.xml": "x" }))).toMatch(/names/);
    expect(await refused(zipOf({ ...docxParts(), "/evil.xml": "x" }))).toMatch(/names/);
    expect(await refused(zipOf({ ...docxParts(), "WORD/document.xml": "x" }))).toMatch(/names/);
  });

  test("of very many parts is refused", async () => {
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`word/${index}.xml`, "x"]));
    expect(await refused(zipOf(many, 0))).toMatch(/more parts/);
  });
});
