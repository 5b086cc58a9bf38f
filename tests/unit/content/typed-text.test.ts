import { describe, expect, test } from "vitest";
import { renderMarkdown, textOfHtml } from "#app/content/markdown.server.ts";

const shown = (typed: string) => renderMarkdown(typed, "public");

/** What a browser shows, with the blanks as they were typed. */
const textOf = (html: string) =>
  html
    .replaceAll("<br />", "\n")
    .replace(/<\/p>\n(?=<p)/g, "\n\n")
    .replace(/<[^<>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .trimEnd();

describe("what was typed is shown as it was typed:", () => {
  test.each([
    "On your questions:\n\n3. Article 3 is fine.\n7. Article 7 is not.\n12. Delete Article 12.",
    "1986. A great year\n1) first\n(b) second\n第3条について",
    'As the studies show¹.\n\n[1]: https://example.org/report.pdf\n\n[2]: https://example.org/a.pdf "Annex"',
    "[1]: https://example.org/report.pdf",
    "• a clear list\n• a short form\n– one contact",
    "Polder Example Ltd\nMain Street 1\n1234 AB Example",
    "~12k~ of ~5 and ~~7~~",
    "5*3*2, 2**3**4, 5 * 3 * 2, a*b*c, f(*x), *.txt and *.doc, 3 *4* 5",
    "prices* and costs*, (*a) and (b*), **) a note",
    "snake_case_name, __init__, _x_, `code`, ```\nmore\n```",
    "#1 is this\n# Title\n## Title\nTitle\n=====\nOther\n---\n***",
    "> 5 kg is too much\n>= 3\n>3",
    "<b>bold</b> &nbsp; &amp; &#65; <script>alert(1)</script> <!-- no --> </p>",
    "C:\\new\\*.txt \\* \\[x\\] \\\\server\\share\\ \\",
    "    indented\n  (a) less\n\ttab in front\n\ttab in front too",
    "one  two   three",
    "- 5 °C\n- 7 °C",
    "- Jan de Vries",
    "* Figures of 2025.",
    "a | b | c\nd | e",
    "a | b\n---|---\n1 | 2 | 3",
    "Name\tCost\nCamera\t1\t2",
    "[x](javascript:alert(1)) [y](/guidance) [z] [[q]] ![a](data:x)",
    "<https://example.org/a>, https://example.org/a_(b). www.example.org; (a@b.example)",
    "line with two blanks at its end  \nand one with a backslash\\\nlast",
    "😀 がぎ́ עברית العربية 𠮷",
    "+ one\n+ two",
    "Q: why?\nA: because.\n\n\n\nLast.",
  ])("%j", (typed) => {
    const blanksAtEnds = typed.replace(/[^\S\n]+$/gm, "").replace(/\n{3,}/g, "\n\n");
    expect(textOf(shown(typed))).toBe(blanksAtEnds);
  });
});

test("paragraphs without any mark are written as the sanitiser writes all others", () => {
  const typed = `"We" & 'they' ask\n  for > 5 kg, &amp; more.`;
  const html = `"We" &amp; 'they' ask<br />  for &gt; 5 kg, &amp;amp; more.`;
  expect(shown(typed)).toBe(`<p class="app-spaced">${html}</p>\n`);
  expect(shown(`${typed} *So*`)).toBe(`<p class="app-spaced">${html} <em>So</em></p>\n`);
});

describe("what is set off", () => {
  test.each([
    ["a **bold** word", "<p>a <strong>bold</strong> word</p>\n"],
    ["**5 kg**, *not* more", "<p><strong>5 kg</strong>, <em>not</em> more</p>\n"],
    ["(**Article 5(2)**)", "<p>(<strong>Article 5(2)</strong>)</p>\n"],
    ["“*controls*”", "<p>“<em>controls</em>”</p>\n"],
  ])("%j", (typed, html) => {
    expect(shown(typed)).toBe(html);
  });

  test("words with an address become a link to it", () => {
    expect(shown("[the study](https://en.example/wiki/Study_(law))")).toBe(
      '<p><a href="https://en.example/wiki/Study_(law)" rel="nofollow ugc noopener">the study</a></p>\n',
    );
  });

  test("an address ends where a sentence without blanks does", () => {
    expect(shown("https://example.org/a。次の文")).toContain('href="https://example.org/a"');
  });
});

test("only the lines of a quotation are one", () => {
  expect(shown("> Records for ten years.\n> Or more.\nThis is too long.")).toBe(
    "<blockquote>\n<p>&gt; Records for ten years.<br />&gt; Or more.</p>\n</blockquote>\n<p>This is too long.</p>\n",
  );
});

test("two lines and more with the same mark are a list, with what stands further in below", () => {
  expect(shown("We ask:\n- one,\n  at least\n- two\n    - three\n- four\nThanks.")).toBe(
    "<p>We ask:</p>\n<ul>\n<li>one,<br />at least</li>\n<li>two<ul>\n<li>three</li>\n</ul>\n</li>\n<li>four</li>\n</ul>\n<p>Thanks.</p>\n",
  );
});

test("rows that were pasted are a table, whose cells are as they were typed", () => {
  const html = shown("Item\tCost\nCamera\t1 000\nSensor\t\\2 *x*");
  expect(html).toContain('<div class="app-scroll" tabindex="0" role="group" aria-label="Table"><table>');
  expect(html).toContain("<tr><td>Camera</td><td>1 000</td></tr>");
  expect(textOfHtml(html)).toBe("Item Cost\nCamera 1 000\nSensor \\2 x");
});

test("a head, dashes and rows of as many cells are a table", () => {
  expect(shown("| Item | Limit |\n|---|--:|\n| 3A001 | 40 |")).toContain(
    '<thead><tr><th scope="col">Item</th><th scope="col">Limit</th></tr>\n</thead><tbody><tr><td>3A001</td><td>40</td></tr>',
  );
});

test("lists nested by anyone end where they began", () => {
  const html = shown(Array.from({ length: 40 }, (_, depth) => `${" ".repeat(depth * 2)}- a`).join("\n"));
  expect(html.match(/<ul>/g)).toHaveLength(8);
  expect(html.match(/<\/ul>/g)).toHaveLength(8);
  expect(html.match(/<li>/g)).toHaveLength(40);
  expect(html.match(/<\/li>/g)).toHaveLength(40);
});
