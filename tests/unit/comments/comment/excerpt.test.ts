import { expect, test } from "vitest";
import { excerptOf } from "#app/comments/comment/excerpt.server.ts";

test("an excerpt is plain text, cut at a word", () => {
  const html = `<p>Fish &amp; chips</p><p>${"word ".repeat(100)}</p>`;

  expect(excerptOf(html)).toMatch(/^Fish & chips word .* word …$/);
});

test("an opening that ends within a tag says that there is more", () => {
  const html = `<p>Short</p><p>an unfinished <a href="https://example.org/${"x".repeat(3000)}">link</a></p>`;

  expect(excerptOf(html.slice(0, 2000))).toBe("Short an unfinished …");
});

test("a short text has no mark", () => {
  expect(excerptOf("<p>Short</p>")).toBe("Short");
});
