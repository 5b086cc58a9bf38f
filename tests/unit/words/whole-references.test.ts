import { expect, test } from "vitest";
import { withWholeReferences } from "#app/words/whole-references.ts";

test.each([
  ["<h1>受領証DE-2026-003/0042</h1>", '<h1>受領証<span class="app-nowrap">DE-2026-003/0042</span></h1>'],
  [
    "<li>NL-2026-003<!-- -->, 2026</li>",
    '<li><span class="app-nowrap">NL-2026-003</span><!-- -->, 2026</li>',
  ],
])("no line ends within a reference: %s", (html, shown) => {
  expect(withWholeReferences(html)).toBe(shown);
});

test.each([
  '<a href="/consultations/NL-2026-003">x</a>',
  "<title>Receipt NL-2026-003/0042</title>",
  "<option>NL-2026-003</option>",
  "<textarea>See NL-2026-003.</textarea>",
  "<code>NL-2026-003</code>",
  "<p>ABC-NL-2026-003-1</p>",
])("nothing is put where no element can be, nor around what is no reference: %s", (html) => {
  expect(withWholeReferences(html)).toBe(html);
});
