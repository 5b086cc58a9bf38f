import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { fillOdt } from "#app/digests/documents/odt/in-template/fill-odt.server.ts";
import { fillOdtText } from "#app/digests/documents/odt/in-template/odt-places.ts";
import { writeOdt } from "#app/digests/documents/odt/write-odt.server.ts";
import { TemplateUnfit } from "#app/digests/documents/template/template-problem.ts";
import { exampleTemplate, sampleDigest, sampleFields } from "#app/digests/templates/sample-digest.ts";
import { readTree } from "#app/files/xml-tree.server.ts";
import { readZip } from "#app/files/zip.server.ts";
import { english } from "#tests/support/english.tsx";
import { aMinistrysOdt, odtPlace, odtSpans } from "#tests/support/ministry-templates.ts";
import { zipOf } from "#tests/support/office-files.ts";

async function filled(template: Uint8Array<ArrayBuffer>) {
  const parts = await readZip(template);
  const file = await fillOdt(english, sampleDigest(english), { parts, fields: sampleFields(english) });
  const made = unzipSync(file);
  for (const [path, bytes] of Object.entries(made)) if (path.endsWith(".xml")) readTree(bytes);
  return { file, made, part: (path: string) => strFromU8(made[path] ?? new Uint8Array()) };
}

/** The template with its parts changed as text; without those of which nothing is left. */
function changed(template: Uint8Array, change: (text: string, path: string) => string) {
  const parts = Object.entries(unzipSync(template)).map(([path, bytes]) => [
    path,
    change(strFromU8(bytes), path),
  ]);
  return zipOf(Object.fromEntries(parts.filter(([, text]) => text !== "")));
}

const problemsOf = (template: Uint8Array<ArrayBuffer>) =>
  filled(template).then(
    () => [],
    (error: unknown) => (error instanceof TemplateUnfit ? error.problems.map(({ why }) => why) : [error]),
  );

describe("a digest in a template of LibreOffice", () => {
  test("stands in its place, and all else stays", async () => {
    const { made, part } = await filled(aMinistrysOdt());
    const text = part("content.xml")
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ");
    expect(text).toMatch(/Cover of Sample of a digest.*In short.*Signed for the ministry/);
    expect(text).not.toContain("digest}");
    expect(part("Pictures/arms.png")).toBe("arms");
    expect(part("styles.xml").replace(/<[^>]*>/g, "")).toContain("Letterhead XX-2026-000");
    expect(Object.keys(made)[0]).toBe("mimetype");
  });

  test("takes the template’s styles by their names, headings also by their level", async () => {
    const body = (await filled(aMinistrysOdt())).part("content.xml");
    expect(body).toContain('<text:h text:style-name="berschrift2" text:outline-level="2">');
    expect(body).toContain('<text:p text:style-name="Quotations">');
    expect(body).toMatch(/<text:p text:style-name="Letter"><text:span [^>]*>These words show/);
  });

  test("adds what the template lacks under names that are free, made from its own", async () => {
    const { part } = await filled(aMinistrysOdt());
    const styles = part("styles.xml");
    expect(styles).toMatch(/style:name="Heading_20_3" [^>]*style:parent-style-name="berschrift2"/);
    expect(styles).toMatch(/style:name="Parley_Caption" [^>]*style:parent-style-name="Caption"/);
    expect(styles).toMatch(/style:name="Parley_Bold" style:family="text"/);
    const known = new Set(
      [
        ...`${styles}${part("content.xml")}`.matchAll(
          /<(?:style:style|text:list-style)[^>]* ?style:name="([^"]*)"/g,
        ),
      ].map(([, name]) => name),
    );
    const used = [...part("content.xml").matchAll(/(?:text|table|draw):style-name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });

  test("begins a page where its place did", async () => {
    const body = (await filled(aMinistrysOdt())).part("content.xml");
    expect(body).toContain('<text:h text:style-name="Parley_First" text:outline-level="1">');
    expect(body).toMatch(
      /style:name="Parley_First" [^>]*style:parent-style-name="Heading_20_1"><style:paragraph-properties fo:break-before="page"/,
    );
  });

  test("leaves out what was true of the template alone, and keeps the facts that its authors gave it", async () => {
    const { made, part } = await filled(aMinistrysOdt());
    expect(Object.keys(made)).not.toContain("Thumbnails/thumbnail.png");
    expect(part("META-INF/manifest.xml")).not.toContain("Thumbnails");
    expect(part("META-INF/manifest.xml")).toContain('full-path="Pictures/Parley_chart1.png"');
    expect(part("meta.xml")).toContain("<dc:title>Sample of a digest</dc:title>");
    expect(part("meta.xml")).toContain('<meta:user-defined meta:name="Unit">IV B 2</meta:user-defined>');
    expect(part("meta.xml")).not.toContain("Grace Author");
  });

  test("has one mark of each name, words in their languages, and pictures as wide as the text at most", async () => {
    const body = (await filled(aMinistrysOdt())).part("content.xml");
    expect(body.match(/text:name="in-short"/g)).toHaveLength(1);
    expect(body).toMatch(/style:name="Parley_In_en_GB".*?fo:language="en" fo:country="GB"/);
    expect(body).toMatch(/<text:span text:style-name="Parley_In_fr">Une licence/);
    expect(body).toContain('svg:width="283pt"');
    expect(body).toContain("<table:table-header-rows>");
    expect(body).toContain("<svg:desc>Bar chart:");
  });

  test("can be made in the example that is given to begin with, the same each time", async () => {
    const example = new Uint8Array(await writeOdt(english, exampleTemplate(english)));
    const [one, other] = [await filled(example), await filled(example)];
    expect(one.part("content.xml")).toContain("Snapshot 3");
    expect(one.part("styles.xml")).toContain("XX-2026-000 · 15 January 2026");
    expect(Buffer.from(one.file).equals(Buffer.from(other.file))).toBe(true);
  });

  test.each([
    ["no place for it", "<text:p>A letter</text:p>", ["digest missing"]],
    ["two places for it", odtPlace + odtPlace, ["digest twice"]],
    ["its place beside words", "<text:p>Here: {digest}</text:p>", ["digest in text"]],
    [
      "its place in a table",
      `<table:table><table:table-row><table:table-cell>${odtPlace}</table:table-cell></table:table-row></table:table>`,
      ["digest elsewhere"],
    ],
    ["a field of no name", `${odtPlace}<text:p>Dear {name}</text:p>`, ["unknown"]],
    ["a bracket that is not closed", `${odtPlace}<text:p>Dear {title</text:p>`, ["unclosed"]],
  ])("is not made where a template has %s", async (_, body, why) => {
    expect(await problemsOf(aMinistrysOdt({ body }))).toEqual(why);
  });

  test("lists its parts under the name that the template has for the list", async () => {
    const template = changed(aMinistrysOdt(), (text) => text.replace(/ xmlns:manifest="[^"]*"/, ""));
    const { part } = await filled(template);
    expect(part("META-INF/manifest.xml")).toMatch(/xmlns:manifest=.*<manifest:file-entry/);
  });

  test.each([
    ["no list of its parts", () => ""],
    ["another thing in its place", (text: string) => text.replace("manifest:1.0", "other:1.0")],
    [
      "a prefix of ours for other names",
      (text: string) => text.replace(/(xmlns:manifest=")[^"]*/, "$1urn:other"),
    ],
  ])("is not made where a template has %s", async (_, change) => {
    const template = changed(aMinistrysOdt(), (text, path) =>
      path === "META-INF/manifest.xml" ? change(text) : text,
    );
    expect(await problemsOf(template)).toEqual(["other program"]);
  });

  test("is looked for in few places, however many there are", () => {
    const root = readTree(strToU8(odtSpans(["{digest}".repeat(500)])));
    expect(fillOdtText(root, sampleFields(english)).digests).toHaveLength(2);
  });

  test("is not made where its place is in a header", async () => {
    expect(await problemsOf(aMinistrysOdt({ header: "{digest}" }))).toEqual(["digest elsewhere"]);
  });
});
