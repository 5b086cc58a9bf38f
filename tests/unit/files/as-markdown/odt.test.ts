import { expect, test } from "vitest";
import { toMarkdown } from "#app/files/as-markdown/to-markdown.server.ts";
import { anOdt } from "#tests/support/office-files.ts";

const odf = "urn:oasis:names:tc:opendocument:xmlns";
const spaces = ["office", "text", "style", "table", "draw"]
  .map((name) => `xmlns:${name}="${odf}:${name === "draw" ? "drawing" : name}:1.0"`)
  .join(" ");

function anOdtWith(styles: string, body: string) {
  const content = `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return anOdt("", { "content.xml": content });
}

const level = (at: number, attributes: string) =>
  `<text:list-level-style-number text:level="${at}" ${attributes}/>`;
const law = `<text:list-style style:name="Law">${level(1, 'style:num-format="1" style:num-prefix="(" style:num-suffix=")"')}${level(2, 'style:num-format="a" style:num-suffix=")"')}${level(3, 'style:num-format="i" style:num-suffix="." text:display-levels="2"')}</text:list-style>`;
const item = (text: string, more = "", attributes = "") =>
  `<text:list-item${attributes}><text:p>${text}</text:p>${more}</text:list-item>`;
const list = (items: string, attributes = ' text:style-name="Law"') =>
  `<text:list${attributes}>${items}</text:list>`;

async function linesOf(styles: string, body: string) {
  const { markdown } = await toMarkdown(anOdtWith(styles, body));
  return markdown.trimEnd().split("\n\n");
}

test("the numbers of a list are typed, on all levels", async () => {
  const inner = list(item("x", list(item("deep") + item("deeper"), "")) + item("y"), "");
  expect(await linesOf(law, list(item("one", inner) + item("two", list(item("z"), ""))))).toEqual([
    "(1) one",
    "a) x",
    "a.i. deep",
    "a.ii. deeper",
    "b) y",
    "(2) two",
    "a) z",
  ]);
});

test("a list begins anew, goes on where it says so, and begins where an item says", async () => {
  const first = list(item("one"), ' text:style-name="Law" xml:id="l1"');
  const body = `${first}<text:p>between</text:p>${list(item("goes on"), ' text:style-name="Law" text:continue-numbering="true"')}${list(item("anew"))}${list(item("of the first"), ' text:style-name="Law" text:continue-list="l1"')}${list(item("seventh", "", ' text:start-value="7"') + item("eighth"))}`;
  expect(await linesOf(law, body)).toEqual([
    "(1) one",
    "between",
    "(2) goes on",
    "(1) anew",
    "(3) of the first",
    "(7) seventh",
    "(8) eighth",
  ]);
});

test("an item that only holds a list has no number, nor has the second paragraph of one", async () => {
  const body = list(
    `<text:list-item>${list(item("a"), "")}</text:list-item>${item("one", "<text:p>more</text:p>")}`,
  );
  expect(await linesOf(law, body)).toEqual(["a) a", "(1) one", "more"]);
});

test("a list within another may have numbers of its own", async () => {
  const other = `<text:list-style style:name="Other">${level(2, 'style:num-format="А, Б, .., Аа, Бб, ... (bg)" style:num-suffix=")"')}</text:list-style>`;
  const inner = list(item("x") + item("y"), ' text:style-name="Other"');
  expect(await linesOf(law + other, list(item("one", inner) + item("two", inner)))).toEqual([
    "(1) one",
    "А) x",
    "Б) y",
    "(2) two",
    "А) x",
    "Б) y",
  ]);
});

test("headings are numbered by the outline, and what the program wrote as a number counts", async () => {
  const outline = `<office:document-styles ${spaces}><office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="Article "/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style></office:styles></office:document-styles>`;
  const body = `<text:h text:outline-level="1">Scope</text:h><text:h text:outline-level="2">Words</text:h><text:h text:outline-level="1"><text:number>Article 2a</text:number>Terms</text:h>`;
  const bytes = anOdt("", {
    "content.xml": `<office:document-content ${spaces}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    "styles.xml": outline,
  });
  expect((await toMarkdown(bytes)).markdown).toBe("# Article 1 Scope\n\n## Words\n\n# Article 2a Terms\n");
});

test("changes, comments, notes, text boxes, pictures, contents, hidden text and tables", async () => {
  const styles = `<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>`;
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:table-of-content><text:index-body><text:p>Scope 1</text:p></text:index-body></text:table-of-content><text:p>m<text:span text:style-name="T2">3</text:span><text:change-start/> new<text:change-end/><office:annotation><text:p>why</text:p></office:annotation><text:span text:style-name="T1">hidden</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note.</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame><draw:frame><draw:image/></draw:frame></text:p><table:table><table:table-row>${cell("a")}<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;
  const { markdown, leftOut } = await toMarkdown(anOdtWith(styles, body));
  expect(markdown).toMatch(/^m³ new\[1\]\n\nboxed\n\n\[1\] Note\.\n\n\| a \|(?: {2}\|){100}\n/);
  expect(leftOut).toEqual({
    deletions: 1,
    insertions: 1,
    contents: 1,
    comments: 1,
    hidden: 1,
    notes: 1,
    boxes: 1,
    pictures: 1,
  });
});
