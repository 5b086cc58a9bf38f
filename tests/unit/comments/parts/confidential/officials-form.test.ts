import { describe, expect, test } from "vitest";
import { renderForOfficials } from "#app/comments/parts/confidential/officials-form.server.ts";
import { textOfHtml } from "#app/content/markdown.server.ts";
import { english } from "#tests/support/english.tsx";

/** The words inside marks, without what is said around them for those who cannot see it. */
function marked(markdown: string) {
  const html = renderForOfficials(english, markdown).replace(
    /<span class="govuk-visually-hidden">[^<]*<\/span>/g,
    "",
  );
  return [...html.matchAll(/<mark class="app-confidential">(.*?)<\/mark>/gs)].map(([, words = ""]) => words);
}

describe("a comment as officials read it", () => {
  test("marks what is confidential and says where it begins and ends", () => {
    expect(renderForOfficials(english, "a [[b]] c")).toBe(
      '<p>a <mark class="app-confidential"><span class="govuk-visually-hidden">(confidential from here) </span>b<span class="govuk-visually-hidden"> (to here)</span></mark> c</p>\n',
    );
  });

  test("marks each block of a span that reaches over several, and nothing after it", () => {
    expect(marked("a [[b\n\nc\n\n- d\n- e]] f\n\ng").filter(Boolean)).toEqual(["b", "c", "d", "e"]);
  });

  test("keeps lists, tables and code what they are", () => {
    expect(renderForOfficials(english, "[[- a\n- b]]")).toContain("<ul>");
    expect(renderForOfficials(english, "[[| a | b |\n|---|---|\n| 1 | 2 |]]\n\nafter")).toMatch(
      /<table>[\s\S]*<\/table>/,
    );
    expect(marked("[[| a | b |\n|---|---|\n| 1 | 2 |]]\n\nafter").filter(Boolean)).toEqual([
      "a",
      "b",
      "1",
      "2",
    ]);
    expect(marked("`x [[y]]`")).toEqual(["y"]);
    expect(marked("| a |\n|---|\n| [[1]] |")).toEqual(["1"]);
  });

  test("marks a link and keeps its address whole", () => {
    const html = renderForOfficials(english, "see [[[this](https://example.org/a)]] there");
    expect(html).toContain('href="https://example.org/a"');
    expect(marked("see [[[this](https://example.org/a)]] there").filter(Boolean)).toEqual(["this"]);
  });

  test("leaves no delimiter behind, whatever Markdown does with it", () => {
    const odd = [
      "[x](https://example.org/[[secret]])",
      "[ref]: https://example.org/[[secret]]\n\n[ref] after",
      "```[[js]]\ncode\n```",
      "| a |\n|---|\n| 1 | [[lost]] |",
      "<https://example.org/[[x]]> **[[a** b]]",
      "![[[image]]](https://example.org/x.png)",
    ];
    for (const text of odd) {
      const html = renderForOfficials(english, text);
      expect(html).not.toMatch(/[\ue000\ue001]/);
      expect(html.match(/<mark/g)?.length ?? 0).toBe(html.match(/<\/mark>/g)?.length ?? 0);
    }
    expect(textOfHtml(renderForOfficials(english, "| a |\n|---|\n| 1 | [[lost]] |"))).toContain("lost");
    expect(textOfHtml(renderForOfficials(english, "[ref]: https://example.org/[[secret]]"))).toContain(
      "secret",
    );
  });

  test("cannot be led to mark or to inject by what a text contains", () => {
    for (const text of [
      "\ue000x\ue001",
      "&#xE000;x&#xe001;",
      "&#57344;x&#57345;",
      "&#x0E000;x",
      "<mark>x</mark>",
    ]) {
      expect(marked(text)).toEqual([]);
      expect(marked(`${text} [[b]]`)).toEqual(["b"]);
    }
    expect(renderForOfficials(english, '[[<img src=x onerror="alert(1)">]] [[<script>]]')).not.toMatch(
      /<img|<script/,
    );
    expect(renderForOfficials(english, "[[[a](javascript:alert(1))]]")).not.toContain("<a");
  });
});
