import { describe, expect, test } from "vitest";
import { extractDocx, extractXlsx, mostText } from "#app/files/extract-office.server.ts";

const part = (name: string, xml: string) => ({ name, bytes: new TextEncoder().encode(xml) });
/** Whoever reads so far finds that it is not well-formed. */
const unread = "</unread>";

describe("the text of an office file", () => {
  test("is all of a sheet that has no more than is kept", () => {
    const sheet = "<s><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></s>";

    expect(extractXlsx([part("xl/worksheets/sheet1.xml", sheet)])).toBe("1\t2\n3");
  });

  test.each([
    ["cells", "<row><c><v>1</v></c><c><v>2</v></c></row>", 300_000],
    ["rows without a word", "<row></row>", 1_100_000],
  ])("is read of sheets no further than is kept: %s", (_, row, times) => {
    const full = part("xl/worksheets/sheet1.xml", `<s>${row.repeat(times)}${unread}`);
    const next = part("xl/worksheets/sheet2.xml", unread);

    const text = extractXlsx([full, next]);

    expect(text.length).toBeGreaterThanOrEqual(mostText);
    expect(text.length).toBeLessThan(mostText + 10);
  });

  test("is read of a document no further than is kept, however many blank lines come first", () => {
    const words = `<p><t>${"word ".repeat(2000)}</t></p>`;
    const blank = "<p></p>".repeat(200_000);

    const text = extractDocx([part("word/document.xml", `<d>${blank}${words.repeat(101)}${unread}`)]);

    expect(text).toMatch(/^word word/);
    expect(text.length).toBeGreaterThanOrEqual(mostText);
  });
});
