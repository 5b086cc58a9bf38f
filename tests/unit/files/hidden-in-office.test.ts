import { describe, expect, test } from "vitest";
import { cleanFile } from "#app/files/clean-file.server.ts";
import { hiddenAmong } from "#app/files/hidden-data.ts";
import { recognise } from "#app/files/recognise.server.ts";
import { english } from "#tests/support/english.tsx";
import { aDocx, anOdt, anXlsx } from "#tests/support/office-files.ts";

async function remedies(bytes: Uint8Array<ArrayBuffer>) {
  const { remaining } = await cleanFile(bytes, await recognise(bytes, "x"));
  return hiddenAmong(remaining).map(({ advice }) => english.say(advice));
}

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (properties: string) => `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>Text</w:t></w:r></w:p>`;
const accept = "Accept or reject all changes.";
const unhide = "Show what is hidden, and delete it.";
const uncomment = "Delete the comments.";

describe("what stays hidden in a Word document", () => {
  test.each([
    ["nothing", "<w:p><w:r><w:t>Text</w:t></w:r></w:p>", []],
    ["text marked as deleted", "<w:p><w:del><w:r><w:delText>Old</w:delText></w:r></w:del></w:p>", [accept]],
    ["a change of form", run("<w:rPrChange><w:rPr/></w:rPrChange>"), [accept]],
    ["moved text", "<w:p><w:moveFrom><w:r><w:t>Old</w:t></w:r></w:moveFrom></w:p>", [accept]],
    ["hidden text", run("<w:vanish/>"), [unhide]],
    ["text that is said not to be hidden", run('<w:vanish w:val="0"/>'), []],
    ["text hidden on the web alone, as in a list of contents", run("<w:webHidden/>"), []],
  ])("%s", async (_, body, expected) => {
    expect(await remedies(aDocx(body))).toEqual(expected);
  });

  test("text in a style that hides it, and not the style alone", async () => {
    const styles = `<w:styles ${main}><w:style w:styleId="Form"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Mine"><w:basedOn w:val="Form"/></w:style></w:styles>`;
    const parts = { "word/styles.xml": styles };

    expect(await remedies(aDocx(run('<w:rStyle w:val="Mine"/>'), parts))).toEqual([unhide]);
    expect(await remedies(aDocx(run('<w:rStyle w:val="Strong"/>'), parts))).toEqual([]);
  });

  test("comments, and not a list of comments that is empty", async () => {
    const comments = (inner: string) => ({
      "word/comments.xml": `<w:comments ${main}>${inner}</w:comments>`,
    });

    expect(await remedies(aDocx(undefined, comments('<w:comment w:id="0"/>')))).toEqual([uncomment]);
    expect(await remedies(aDocx(undefined, comments("")))).toEqual([]);
  });
});

test.each([
  ["nothing", "<text:p>Text</text:p>", []],
  ["a change", "<text:tracked-changes><text:changed-region/></text:tracked-changes>", [accept]],
  ["a comment", "<text:p><office:annotation/></text:p>", [uncomment]],
  ["a hidden section", '<text:section text:display="none"/>', [unhide]],
  ["a hidden paragraph", "<text:p><text:hidden-paragraph/></text:p>", [unhide]],
])("what stays hidden in an OpenDocument text: %s", async (_, body, expected) => {
  expect(await remedies(anOdt(body))).toEqual(expected);
});

test("what stays hidden in a workbook: rows, columns, sheets, and a pivot table's copy of its figures", async () => {
  const sheet = (inner: string) => ({ "xl/worksheets/sheet1.xml": `<worksheet>${inner}</worksheet>` });
  const unhideCells = "Show hidden sheets, rows and columns, and delete what nobody is to see.";

  expect(await remedies(anXlsx())).toEqual([]);
  expect(await remedies(anXlsx(sheet('<cols><col hidden="1"/></cols>')))).toEqual([unhideCells]);
  expect(await remedies(anXlsx({ "xl/pivotCache/pivotCacheRecords1.xml": "<r/>" }))).toEqual([
    "Replace the pivot table by its values.",
  ]);
});
