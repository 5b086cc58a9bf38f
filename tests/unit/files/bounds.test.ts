import { describe, expect, test } from "vitest";
import { cleanPdf } from "#app/files/clean-pdf.server.ts";
import { extractXlsx } from "#app/files/extract-office.server.ts";
import { recognise } from "#app/files/recognise.server.ts";
import { checkJpeg } from "#app/files/recognise-picture.server.ts";
import { readXml } from "#app/files/xml.server.ts";
import { anXlsx } from "#tests/support/office-files.ts";
import { whyRefused } from "#tests/support/refused-file.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A PDF of objects as they are written, numbered from 1; the first is its catalogue. */
function writtenPdf(objects: string[]) {
  let text = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join("")}`;
  return bytesOf(`${text}${table}trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`);
}

const catalogue = "<</Type/Catalog/Pages 2 0 R>>";
const page = (more = "") => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]${more}>>`;
const stream = (content: string, more = "") =>
  `<<${more}/Length ${content.length}>>\nstream\n${content}\nendstream`;

describe("a PDF that is small and costs much is refused before its text is read", () => {
  test("where it names one page many times", async () => {
    const kids = "3 0 R ".repeat(200_000);
    const pdf = writtenPdf([catalogue, `<</Type/Pages/Count 200000/Kids[${kids}]>>`, page()]);
    expect(await whyRefused(() => cleanPdf(pdf))).toMatch("the same page several times");
  });

  test("where its tree of pages doubles at each branch", async () => {
    const branches = Array.from(
      { length: 20 },
      (_, depth) => `<</Type/Pages/Count 9/Kids[${depth + 3} 0 R ${depth + 3} 0 R]>>`,
    );
    expect(await whyRefused(() => cleanPdf(writtenPdf([catalogue, ...branches, page()])))).toMatch(
      "the same page several times",
    );
  });

  test("where its drawings have each other drawn ten times, eight deep", async () => {
    const form = (depth: number) =>
      stream(
        "/X Do ".repeat(10),
        `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${depth + 6} 0 R>>>>`,
      );
    const pdf = writtenPdf([
      catalogue,
      "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      page("/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>"),
      stream("/X Do ".repeat(10)),
      ...Array.from({ length: 7 }, (_, depth) => form(depth)),
      stream("BT (hello) Tj ET", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]"),
    ]);
    expect(await whyRefused(() => cleanPdf(pdf))).toMatch("draws far more");
  });

  test("where thousands of pages share one long content", async () => {
    const count = 4_000;
    const kids = Array.from({ length: count }, (_, index) => `${index + 4} 0 R`).join(" ");
    const pdf = writtenPdf([
      catalogue,
      `<</Type/Pages/Count ${count}/Kids[${kids}]>>`,
      stream("(a) Tj ".repeat(10_000)),
      ...Array.from({ length: count }, () => page("/Contents 3 0 R")),
    ]);
    expect(await whyRefused(() => cleanPdf(pdf))).toMatch("draws far more");
  });

  test("where it has more objects than any report, and not where it has an ordinary number", async () => {
    const withObjects = (count: number) =>
      writtenPdf([catalogue, "<</Type/Pages/Count 1/Kids[3 0 R]>>", page(), ...Array(count).fill("null")]);
    expect(await whyRefused(() => cleanPdf(withObjects(260_000)))).toMatch("more pages or parts");
    expect((await cleanPdf(withObjects(1_000))).bytes.length).toBeGreaterThan(0);
  });
});

describe("a document", () => {
  test("that nests without end, or names without end, is refused as it is parsed", async () => {
    const deep = bytesOf(`${"<p>".repeat(100_000)}${"</p>".repeat(100_000)}`);
    const names = Array.from({ length: 5_000 }, (_, index) => `a${index}=""`).join(" ");
    expect(await whyRefused(() => readXml(deep, {}))).toMatch("nested parts");
    expect(await whyRefused(() => readXml(bytesOf(`<p ${names}/>`), {}))).toMatch("nested parts");
  });

  test("with more cells than can be checked is refused before it is parsed", async () => {
    const rows = `<row>${"<c><v>1</v></c>".repeat(2_000_000)}</row>`;
    const sheet = `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`;
    expect(
      await whyRefused(() => recognise(anXlsx({ "xl/worksheets/sheet2.xml": sheet }), "a.xlsx")),
    ).toMatch(/more cells|unpacks to far more/);
  });

  test("whose cells share one long text gives no more of it than is needed", () => {
    const shared = `<sst><si><t>${"long ".repeat(100_000)}</t></si></sst>`;
    const cells = '<c t="s"><v>0</v></c>'.repeat(10_000);
    const text = extractXlsx([
      { name: "xl/sharedStrings.xml", bytes: bytesOf(shared) },
      {
        name: "xl/worksheets/sheet1.xml",
        bytes: bytesOf(`<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`),
      },
    ]);
    expect(text.length).toBeLessThan(4_000_000);
  });
});

test("a JPEG picture of more scans than a camera writes is refused", async () => {
  const scan = [0xff, 0xda, 0, 4, 1, 1, 7];
  const picture = (scans: number) =>
    Buffer.from([0xff, 0xd8, ...Array.from({ length: scans }, () => scan).flat(), 0xff, 0xd9]);
  expect(() => checkJpeg(picture(20))).not.toThrow();
  expect(await whyRefused(() => checkJpeg(picture(101)))).toMatch("damaged");
});
