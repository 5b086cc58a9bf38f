import { expect, test } from "vitest";
import { canariesIn } from "#tests/support/canaries.ts";

const canary = `Kanarie "é&x' 7731`;

test.each([
  ["as it is", canary],
  ["in small letters", canary.toLowerCase()],
  ["in an address", `/?q=${encodeURIComponent(canary)}&page=1`],
  ["in a form", new URLSearchParams({ q: canary }).toString()],
  ["in HTML", "<p>Kanarie &quot;é&amp;x&#x27; 7731</p>"],
  ["in JSON", JSON.stringify({ text: canary })],
  ["in JSON of ASCII", `{"text":"Kanarie \\"\\u00e9&x' 7731"}`],
  ["in UTF-16", Buffer.from(canary, "utf16le")],
  ["in Base64", Buffer.from(canary).toString("base64")],
  ["in Base64 after one byte", Buffer.from(`a${canary} and more`).toString("base64")],
  ["in Base64 after two bytes", Buffer.from(`ab${canary} and more`).toString("base64")],
  ["in hex", Buffer.from(canary).toString("hex")],
])("a canary is found %s", (_, content) => {
  expect(canariesIn(content, [canary])).toEqual([canary]);
});

test("what is no canary is not found", () => {
  expect(canariesIn("Kanarie and 7731", [canary])).toEqual([]);
});
