import { deflateSync } from "node:zlib";
import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { cleanPdf } from "#app/files/clean-pdf.server.ts";
import { extractText } from "#app/files/extract-text.server.ts";
import { noteTold } from "#app/files/file-notes.ts";
import { metadataText } from "#app/files/metadata-text.server.ts";
import { english } from "#tests/support/english.tsx";
import { aHostilePdf, anEncryptedPdf, aPdf } from "#tests/support/pdf-files.ts";
import { aJpeg } from "#tests/support/picture-files.ts";
import { whyRefused } from "#tests/support/refused-file.ts";

test("a PDF loses its properties, programs and embedded files, and keeps text, notes and plain links", async () => {
  const result = await cleanPdf(await aHostilePdf());

  const left = await metadataText(result.bytes, "pdf");
  expect(left).not.toMatch(
    /Grace|-script|launch-me|embedded-secret|secret\.txt|xmp-secret|Note Author|attached-note|JavaScript|pdf-lib/,
  );
  expect(left).toContain("https://parley.example/kept");
  expect(left).toContain("note stays");
  expect(await extractText(result.bytes, "pdf")).toBe("Hostile");
  expect(result.removed.map((note) => english.say(noteTold(note))).join(" ")).toMatch(/properties/);
  expect(result.removed.map((note) => english.say(noteTold(note))).join(" ")).toMatch(/JavaScript/);
  expect(result.removed.map((note) => english.say(noteTold(note))).join(" ")).toMatch(/embedded/);
  expect(result.remaining.map((note) => english.say(noteTold(note))).join(" ")).toContain(
    "covered by a black box",
  );
});

test("a PDF loses what earlier savings left in it", async () => {
  const earlier = await aPdf("first", (pdf) => pdf.setTitle("earlier-title"));
  const later = await PDFDocument.load(earlier, { forIncrementalUpdate: true, updateMetadata: false });
  later.setTitle("later-title");
  const both = new Uint8Array(await later.save({ useObjectStreams: false }));
  expect(Buffer.from(both).toString("latin1").match(/%%EOF/g)).toHaveLength(2);

  const { bytes } = await cleanPdf(both);

  const text = Buffer.from(bytes).toString("latin1");
  expect(text.match(/%%EOF/g)).toHaveLength(1);
  expect(await metadataText(bytes, "pdf")).not.toMatch(/earlier-title|later-title/);
});

test("camera data go from the pictures in a PDF, and the pictures stay", async () => {
  const jpeg = await aJpeg();
  const pdf = await aPdf("x", async (pdf) => void pdf.getPage(0).drawImage(await pdf.embedJpg(jpeg)));
  expect(await metadataText(pdf, "pdf")).toContain("Grace Author");

  const result = await cleanPdf(pdf);

  expect(await metadataText(result.bytes, "pdf")).not.toContain("Grace");
  expect(Buffer.from(result.bytes).includes("DCTDecode")).toBe(true);
  expect(result.removed.map((note) => english.say(noteTold(note))).join(" ")).toContain(
    "pictures in the PDF",
  );
});

test("a PDF that is encrypted, damaged or a bomb is refused", async () => {
  const bomb = deflateSync(Buffer.alloc(80 * 1024 * 1024));
  const packed = Buffer.concat([
    Buffer.from("%PDF-1.7\n1 0 obj<</Filter/FlateDecode>>stream\n"),
    bomb,
    Buffer.from("\nendstream endobj\n%%EOF"),
  ]);
  const twice = Buffer.concat([
    Buffer.from("%PDF-1.7\n1 0 obj<<>>stream\n"),
    deflateSync(bomb),
    Buffer.from("\nendstream endobj\n%%EOF"),
  ]);

  expect(await whyRefused(async () => cleanPdf(await anEncryptedPdf()))).toMatch(/encrypted/);
  expect(await whyRefused(() => cleanPdf(new TextEncoder().encode("%PDF-1.7\nnothing\n%%EOF")))).toMatch(
    /damaged/,
  );
  expect(await whyRefused(() => cleanPdf(packed))).toMatch(/unpacks/);
  expect(await whyRefused(() => cleanPdf(twice))).toMatch(/unpacks/);
});
