import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { deflatedPart, gzipOf } from "#app/http/memory/deflated.ts";

test.each([
  ["some parts", ["<p>The same again and again. ".repeat(2000), "Zoë", " The same again and again.</p>"]],
  ["empty parts", ["", "", ""]],
  ["one part", ["alone"]],
])("what was packed by itself is put together as one: %s", (_, texts) => {
  const parts = texts.map((text, at) => deflatedPart(Buffer.from(text), { isLast: at === texts.length - 1 }));

  expect(gunzipSync(gzipOf(parts)).toString()).toBe(texts.join(""));
});
